/**
 * Selects, orders, and names events; reads the timeline's settings and editors' corrections, and
 * applies them.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An event's id is minted from its earliest piece of evidence in the order of the articles,
 *       so that an article that joins later, and a title that is cut otherwise, leave it as it is.
 *   <li>What an earlier run published keeps its ids ({@link Identification}): a happening takes the
 *       id that it had by the same evidence, by a similar sentence of the same article (under
 *       whatever name that article goes now), or by date and title, one to one. No id goes to
 *       another event: ids of the review files are not minted again, and an id that is on the
 *       timeline no more leads somewhere for ever ({@link RedirectTable}), or says that it leads
 *       nowhere. An event whose date moved to another year keeps its id and has a line as well
 *       ({@code moved}), since links may lead to the page of the other year.
 *   <li>Of events that are not shown ({@link VeiledEvent}: hidden or merged by editors, left out by
 *       the selection, removed with their articles) {@code review/unshown.tsv} keeps by what they
 *       are known again: their ids must stay theirs while their articles are edited and renamed,
 *       and must come back with them. It holds check sums, no words: the file is published with the
 *       site, and what an editor hides may have to be hidden from everybody. For the same reason a
 *       hidden sentence is not shown beside others on its article's page.
 *   <li>An event's score rests on its own evidence; what is salient among others decides only where
 *       a number of days is asked for, or of events a day, and what stands among the key days. Days
 *       are ranked by the articles that name them and by the events found on them ({@link
 *       DayWeights}): what is known no finer than to a month stands on no day. Of a date's events
 *       those stay that tell best what all articles say of it ({@link BestTold}); the source that
 *       gave date and title stays the first.
 *   <li>What is the {@link Story} and what is background is said for each event and changes nothing
 *       but where it stands on the pages: {@code data/}, ids and the selection do not know of it.
 *       The story's span is the editor's ({@code story} in {@code timeline.yaml}) or {@link
 *       StorySpan}'s; what is not about the topic stands aside only where neither the event nor any
 *       of its articles is about it, since a story goes on in sentences that do not name it.
 *   <li>A timeline is long from one number of events on ({@link Timeline#LONG}): from there its
 *       years have pages of their own, it opens with its key days, and a gap that ends the story is
 *       measured in its own density. A short one is read whole.
 * </ul>
 *
 * <p>Corrections stand in {@code curation.yaml}, a list of entries {@code {id | match: {article,
 * quote}, action, to, reason, expect}}. They are applied after everything else is known and before
 * the selection, in this order:
 *
 * <ol>
 *   <li>{@code split}: the sentence {@code to: {article, quote}} becomes an event of its own, with
 *       an id of its own; the rest keeps the id. With {@code match} and without {@code to} the
 *       matched sentence goes. Neither side may be left without a date.
 *   <li>{@code merge}: the event becomes a part of the event {@code to} (an id, or article and
 *       quote), which keeps its id. Date, title, status and conflict of what was split or merged
 *       are written anew by the machine from the sentences that now belong together; to have them
 *       otherwise is a {@code redate} or {@code retitle} more.
 *   <li>{@code hide}: the event is taken off the timeline, the pages, the data.
 *   <li>{@code redate}: {@code to} is its date, EDTF level 1. Its sources keep the dates that their
 *       words give; what was counted from the event stays where it is.
 *   <li>{@code retitle}: {@code to} is its title.
 *   <li>{@code note}: {@code to} is told with it.
 *   <li>{@code pin}: it stays whatever {@code from}, {@code to}, {@code maxDays} and {@code
 *       maxPerDay} leave out, beyond their number; it belongs to the story, and goes before others
 *       among the key days.
 * </ol>
 *
 * <p>{@code expect} is what the machine said when the entry was written: of a {@code redate} the
 * date, of a {@code retitle} the title, of a {@code pin} “shown” or “left out”, of all others date
 * and title. Where the machine says something else now, the entry is reported as stale and still
 * applied. Where the machine does by itself what the entry asks, the entry is reported as no longer
 * needed, and leaves no mark. Neither fails a run. What fails it: an entry that speaks of no event
 * or of several; two entries of one event that cannot both hold; a split that leaves no date.
 */
@NullMarked
package io.github.dateline.timeline;

import org.jspecify.annotations.NullMarked;
