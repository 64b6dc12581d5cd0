package io.github.dateline.time;

import java.util.Optional;

/**
 * What an expression means once its anchor is known.
 *
 * @param timex what the TimeML guidelines annotate
 * @param date what a timeline can show; empty for durations, sets, and what stays vague
 *     (“recently”)
 */
public record Resolution(Timex timex, Optional<ResolvedDate> date) {}
