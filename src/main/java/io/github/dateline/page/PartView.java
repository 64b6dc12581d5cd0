package io.github.dateline.page;

import java.util.List;
import java.util.Optional;

/**
 * A page with the events of one year or month, where the timeline is long.
 *
 * @param extent how much there is: “120 events”
 * @param background what is not the story itself, where the page holds some of the story too
 * @param former events that stood here once, mostly none
 */
record PartView(
    Frame page,
    String heading,
    String extent,
    ListView.StepsView steps,
    List<IndexView.SectionView> sections,
    Optional<BackgroundView> background,
    Optional<FormerView> former) {}
