package io.github.dateline.time.rule.en;

import io.github.dateline.time.Lasting;
import io.github.dateline.time.Relative;
import io.github.dateline.time.Stretch;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;

/** Where a length of time lies: “the past two weeks”, “the following two weeks”. */
enum Lying {
  UP_TO_NOW(AnchorKind.UTTERANCE, true),
  FROM_NOW(AnchorKind.UTTERANCE, false),
  UP_TO_THEN(AnchorKind.TEXT, true),
  FROM_THEN(AnchorKind.TEXT, false);

  private final AnchorKind anchor;
  private final boolean ends;

  Lying(AnchorKind anchor, boolean ends) {
    this.anchor = anchor;
    this.ends = ends;
  }

  TimeValue place(Lasting length) {
    return new Stretch(length, new Relative(Unit.DAY, 0, anchor), ends);
  }
}
