/**
 * Chooses the anchor of a time expression (publication date, an earlier date, an event) and
 * resolves it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A publication date that is known as a range is tried day by day; only what comes out alike
 *       for every day counts, and where the days give it from different anchors, none of those is
 *       named.
 *   <li>News that retells a long story is told from a history by its opening ({@code DomainGuess}).
 *   <li>News that has told two dates of a story long past goes on in it with a day or a month that
 *       has no year; behind one date it does not (“was jailed in March 1994. On 3 April a court
 *       …”): our own items were as often of the one kind as of the other.
 *   <li>No story goes on from where it looks back (“three days earlier”).
 *   <li>Of several dates in one clause the first that dates it decides; a later one can make it
 *       finer, never stand in for it.
 *   <li>“A day after the inauguration” dates whichever of the two is not dated by the one that is
 *       ({@code EventAnchors}).
 *   <li>What has no words for when takes a day last of all: the day of publication, or one that was
 *       named before ({@code CarriedDays}). Where that is not known it has none, and is not listed
 *       as unresolved either: no words of it were.
 * </ul>
 */
@NullMarked
package io.github.dateline.anchor;

import org.jspecify.annotations.NullMarked;
