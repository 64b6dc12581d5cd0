package io.github.dateline.page;

import java.util.List;
import java.util.Optional;

/**
 * How the events are spread over time: of all events first, then of each subject, on one scale.
 *
 * @param rows at least one
 */
record OverviewView(List<RowView> rows) {

  /**
   * A bar for each period, without gaps.
   *
   * @param subject empty for all events
   * @param tall the picture's height, in pixels
   */
  record RowView(Optional<String> subject, int tall, List<BarView> bars) {}

  /**
   * A period.
   *
   * @param label “2023”
   * @param top from the picture's top to the bar's, in pixels
   * @param height in pixels
   * @param jump empty where nothing happened
   */
  record BarView(String label, int top, int height, Optional<JumpView> jump) {}

  /**
   * A link to the first event of a period.
   *
   * @param count “9 events”
   */
  record JumpView(String target, String count) {}
}
