/**
 * Publication dates that are not stated, with the reasons; likeness of mentions that needs no
 * dates.
 *
 * <p>{@link io.github.dateline.dating.ArticleDater} climbs the ladder of {@link
 * io.github.dateline.dating.Rung}; the first rung that bears wins.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The calendar is a constraint problem: every clue of the text says which days of publication
 *       it agrees with, and the days that all agree with are what is left. One day, or up to four
 *       that follow each other, is an answer; anything else is unknown, and said with what is left.
 *   <li>Nothing is taken from a clock. Open years end with the timeline's {@code to}, or a year
 *       after the latest date that the folder states; what ends just there was not decided by the
 *       text and does not count.
 *   <li>Two articles tell the same on the same weekday: that takes the same kind of happening and
 *       two actors, or one actor and most of the words. An article so dated dates no other: chains
 *       have one link.
 *   <li>Likeness does not weigh words by how rare they are in the folder. An article more would
 *       then change how others compare.
 * </ul>
 */
@NullMarked
package io.github.dateline.dating;

import org.jspecify.annotations.NullMarked;
