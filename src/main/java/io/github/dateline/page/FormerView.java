package io.github.dateline.page;

import java.util.List;
import java.util.Optional;

/** Where links lead that were made before an event went or moved; at least one place. */
record FormerView(List<PlaceView> places) {

  /**
   * What became of an event that stood here.
   *
   * @param was its id, also the anchor
   * @param next where it is told now; empty where it is not
   */
  record PlaceView(String was, String meaning, Optional<IndexView.HighlightView> next) {}
}
