package io.github.dateline.page;

import java.util.List;

/**
 * A page with the events of one year or month, where the timeline is long.
 *
 * @param extent how much there is: “120 events”
 */
record PartView(
    Frame page,
    String heading,
    String extent,
    ListView.StepsView steps,
    List<IndexView.SectionView> sections) {}
