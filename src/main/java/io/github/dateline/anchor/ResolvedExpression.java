package io.github.dateline.anchor;

import io.github.dateline.time.Resolution;
import io.github.dateline.time.TimeExpression;
import java.util.Optional;

/**
 * A time expression with its date.
 *
 * @param resolution empty where the anchor is not known
 * @param why what it was counted from, or why from nothing
 */
public record ResolvedExpression(
    TimeExpression expression, Optional<Resolution> resolution, AnchorReason why) {

  /** What it was counted from; empty for an absolute or unresolved expression. */
  public Optional<Anchor> anchor() {
    return why instanceof Anchor anchor ? Optional.of(anchor) : Optional.empty();
  }
}
