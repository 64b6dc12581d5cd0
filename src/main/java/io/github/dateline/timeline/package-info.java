/**
 * Selects, orders, and names events; reads the timeline's settings.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An event's id is minted from its earliest piece of evidence in the order of the articles,
 *       so that an article that joins later, and a title that is cut otherwise, leave it as it is.
 *   <li>An event's score rests on its own evidence; what is salient among others decides only where
 *       a number of days is asked for.
 * </ul>
 */
@NullMarked
package io.github.dateline.timeline;

import org.jspecify.annotations.NullMarked;
