package io.github.dateline.time.rule.en;

import io.github.dateline.time.TimeValue.AnchorKind;

/**
 * Where a length of time lies: “the past two weeks”, “two weeks ago”, “the following two weeks”.
 */
enum Away {
  UP_TO_NOW(AnchorKind.UTTERANCE, true),
  FROM_NOW(AnchorKind.UTTERANCE, false),
  UP_TO_THEN(AnchorKind.TEXT, true),
  FROM_THEN(AnchorKind.TEXT, false);

  private final AnchorKind anchor;
  private final boolean back;

  Away(AnchorKind anchor, boolean back) {
    this.anchor = anchor;
    this.back = back;
  }

  /** From when it counts. */
  AnchorKind anchor() {
    return anchor;
  }

  /** Whether it counts into the past. */
  boolean isBack() {
    return back;
  }
}
