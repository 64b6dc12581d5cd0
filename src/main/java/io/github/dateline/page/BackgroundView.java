package io.github.dateline.page;

import java.util.List;

/**
 * What is not the story itself, folded.
 *
 * @param extent how much there is: “23 events”
 * @param sections the events; empty where they stand on other pages
 * @param groups where they stand; empty where they stand here
 */
record BackgroundView(String extent, List<IndexView.SectionView> sections, List<GroupView> groups) {

  /**
   * A kind of background.
   *
   * @param kind “Before the story”
   * @param tally how many events
   * @param highlights those that stand out
   * @param places the pages that hold them, in order
   */
  record GroupView(
      String kind,
      String tally,
      List<IndexView.HighlightView> highlights,
      List<PlaceView> places) {}

  /** A page and how many of the events stand there. */
  record PlaceView(String target, String label, int number) {}
}
