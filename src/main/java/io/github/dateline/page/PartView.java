package io.github.dateline.page;

import java.util.List;
import java.util.Optional;

/**
 * A page with the events of one year or month, where the timeline is long.
 *
 * @param extent how much there is: “120 events”
 * @param former events that stood here once, mostly none
 */
record PartView(
    Frame page,
    String heading,
    String extent,
    ListView.StepsView steps,
    List<IndexView.SectionView> sections,
    Optional<FormerView> former) {}
