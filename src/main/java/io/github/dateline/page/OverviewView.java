package io.github.dateline.page;

import java.util.List;
import java.util.Optional;

/**
 * How the events are spread over time: a bar for each period, without gaps.
 *
 * @param tallest events in the fullest period
 */
record OverviewView(int tallest, List<BarView> bars) {

  /**
   * A period.
   *
   * @param label “2023”
   * @param top from the picture's top to the bar's, in events
   * @param height in events
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
