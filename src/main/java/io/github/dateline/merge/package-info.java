/**
 * The same happening told in several articles becomes one event with several sources.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Dates come first: mentions are compared only where their dates fit into each other, or lie
 *       a day or two apart in different articles, which makes a conflict if the rest is
 *       unmistakable. So does what agrees in all but the year; but of what one article tells of two
 *       years, or what is told of three, each is one.
 *   <li>Who says so is peeled off: what a saying says, told without a day of its own, is compared
 *       with deeds as a deed. A deed among such sayings gives title, date and status. One person's
 *       same quoted words are one saying.
 *   <li>Reports are compared by what they tell: the deed, who takes part and as what, the words
 *       they share, how firm the dates are. Each kind of {@link Evidence} has a weight, learnt from
 *       reports that were labelled by reading; what agents or patients exclude is never one, unless
 *       names and words say so together.
 *   <li>Why a report stands beside another is a value, kept in the data: {@link Decision}.
 *   <li>A wrong merge hides a happening, a missed one shows it twice: thresholds lean to showing it
 *       twice. One article rarely tells one thing twice, but for a deed that a clause names and for
 *       the lead's news, told on by the sentence after it of the same actor.
 *   <li>A sentence is one witness, even if it tells a happening by a verb and by a noun.
 *   <li>The event takes the finest date that its sources give, the firmest status, and the title of
 *       the source that says most of what all say.
 *   <li>A day that no words name yields to one that they do: told on the day of publication, a
 *       happening may be one that others name a day or two before, and that is no conflict. Where
 *       nobody names the day, the event is “about” then.
 *   <li>Where no source says who it is about, there is no event: nobody would print “He resigned”.
 *       Beside a source that says so, such a mention is a witness.
 *   <li>A mention without a date may join as a retelling, listed last; it never changes date, title
 *       or status.
 * </ul>
 */
@NullMarked
package io.github.dateline.merge;

import org.jspecify.annotations.NullMarked;
