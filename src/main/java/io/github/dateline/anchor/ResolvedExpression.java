package io.github.dateline.anchor;

import io.github.dateline.time.Resolution;
import io.github.dateline.time.TimeExpression;
import java.util.Optional;

/**
 * A time expression with its date.
 *
 * @param resolution empty where the anchor is not known
 * @param anchor what it was counted from; empty for an absolute or unresolved expression
 * @param why the anchor's reason, or why there is none, in one line
 */
public record ResolvedExpression(
    TimeExpression expression,
    Optional<Resolution> resolution,
    Optional<Anchor> anchor,
    String why) {}
