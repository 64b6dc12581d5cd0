/**
 * The vocabulary of time (TIMEX3, EDTF) and its calendar arithmetic.
 *
 * <p>Words are read in two steps. A {@link io.github.dateline.time.TimeValue} is what the words
 * mean (“the last Friday before the reference”); a {@link io.github.dateline.time.Resolution} is
 * when that is. A value that leads to the calendar ends in a {@link
 * io.github.dateline.time.Period}: a unit and its first day, which knows both how TIMEX3 writes it
 * and which {@link io.github.dateline.time.ResolvedDate} a timeline shows.
 */
@NullMarked
package io.github.dateline.time;

import org.jspecify.annotations.NullMarked;
