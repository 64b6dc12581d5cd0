/**
 * Publication dates that are not stated, with the reasons; likeness of mentions that needs no
 * dates.
 *
 * <p>{@link io.github.dateline.dating.Solver} counts the votes of an article: every {@link
 * io.github.dateline.dating.EvidenceKind} allows some days, and has a strength that was measured
 * ({@code evidence.tsv}). {@link io.github.dateline.dating.ArticleDater} carries dates from article
 * to article until nothing moves.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Of every article only {@link io.github.dateline.dating.ArticleClues} are kept: an archive
 *       is dated without its texts.
 *   <li>The calendar is a constraint problem: every clue says which days of publication it agrees
 *       with, as a set of days with something in common, and the sets are intersected. Days of one
 *       month at most that follow each other are an answer; anything else is unknown, and said with
 *       what is left. Of several open years none is chosen. A kind of clue that is wrong in more
 *       than one of ten articles gives way to what it contradicts, and is told as refused.
 *   <li>Nothing is taken from a clock. Open years end with the timeline's {@code to}, or a year
 *       after the latest date that the folder states and does not tell as ahead; what ends just
 *       there was not decided by the text and does not count.
 *   <li>A date line is a date beside the story: in a byline, an agency's dateline, or a stamp that
 *       saved text has glued to the first sentence. The day of an update bounds the publication and
 *       is never taken for it; a copyright is no date; a page with the stamps of many days is a
 *       list of other pages.
 *   <li>A date line in figures that nothing settles is a clue of two days and no date ({@code
 *       Days.OneOf}); the calendar of the text may settle it. The day of a change that a page's
 *       metadata give is taken where no line and no address gives another.
 *   <li>A day in the words of an address counts where its form is one that publishers give to
 *       addresses ({@code DayInAddress}); eight figures at the end of a path are a number.
 *   <li>A {@link io.github.dateline.dating.Reason} is a value: the {@link
 *       io.github.dateline.dating.Evidence}, with its words, its articles and its rule, and the
 *       {@link io.github.dateline.dating.Conclusion}. It is worded where it is printed.
 *   <li>What is at odds with the date that won is told, with the rung that won: another whole date,
 *       a date line without its year, the month of an address, an earlier update, a later day told
 *       as past. Months and years told as past are not: most of those are plans read wrongly.
 *   <li>A bare weekday of the lead is that of publication or of the day before, as it was measured
 *       ({@code Lead}). A caption's date counts only where it is that weekday and nothing in the
 *       text is later: pictures can be old.
 *   <li>Two articles tell the same on the same day: that takes the same kind of happening and two
 *       actors, or one actor and most of the words, or a copied sentence. Every such happening
 *       votes, the more, the fewer articles have its words. An article so dated dates others in
 *       turn; the strengths of such steps are multiplied, a chain ends where they fall below 80 of
 *       100, and every step of it is told.
 *   <li>Where few dated articles tell the story, the days with most votes and all that have more
 *       than half as many date an article, up to four; and if the text goes on to tell of the two
 *       days after its lead's, it may be of any day since. Else all evidence is weighed for every
 *       day ({@code DayEvidence}: the votes, how alike the openings are, how the folder's dated
 *       articles are spread, the weekdays, days, months and years that the text names): up to four
 *       days are claimed that are surer than 93 in 100 and that two kinds of evidence name, one of
 *       them another article; or four whole weeks that are surer than 87. The weights were learnt
 *       on public corpora ({@code DatingWeights}), small folders and large ones. A day that dated
 *       articles still name long after is background: what set a story off is told in every
 *       article.
 *   <li>Nothing is taken for an article's own news on a day that is known to a period only: see
 *       {@code CarriedDays}.
 *   <li>A happening is lent from at most three days before publication: what looks further back is
 *       often a weekday after it, in an article whose date is a day early.
 *   <li>{@link io.github.dateline.dating.Likeness}, which merging uses, does not weigh words by how
 *       rare they are in the folder: an article more would then change how others compare. Dating
 *       does, since an undated article is dated by the folder anyway.
 * </ul>
 */
@NullMarked
package io.github.dateline.dating;

import org.jspecify.annotations.NullMarked;
