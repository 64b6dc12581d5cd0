/**
 * What was written, where, and when it says it was published; reads {@code seeds/}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The text of a text file is the file's, character by character, but for the byte order mark
 *       and the line ends, and in Markdown for the marks within sentences. Blocks are spans over
 *       it; nothing is taken out, so offsets and quotations stay true.
 *   <li>Every character that leaves ink belongs to a block, but for the marks of lists, headings
 *       and quotations ({@code •}, {@code ##}, {@code >}): a quotation of an item should not begin
 *       with its bullet.
 *   <li>What a page wears around its story is a table with examples and lookalikes, {@code
 *       page-phrases.txt}. Only what a phrase says of the page itself belongs there; whatever tells
 *       of the world is prose, and a line in which somebody said something is never furniture. In
 *       doubt a line is a paragraph: an event too many is seen by the editor, one too few by
 *       nobody.
 *   <li>A headline that is a paragraph is none: an article whose first line is prose has no title.
 *   <li>The story on a web page is found by Readability4J 1.0.8, behind {@link MainText}. On the
 *       fifteen pages of our tests it lost 3 of 61 paragraphs, headings, items and captions; Crux
 *       2.1.0, the other candidate, lost 30: all entries of a live blog but one, short paragraphs,
 *       quotations. Both are old, under the Apache licence, and run with today's jsoup;
 *       Readability4J brings Kotlin's library along (1.6 MB, nothing else). It is asked only where
 *       the story stands: what stands there is read from the page itself, with its headings, lists
 *       and captions, and so whatever comes in the library's place needs one method.
 *   <li>The text of a page is written anew: the headline, then a passage each with a blank line
 *       between. What the page's markup marks as its own is left out; what only its words tell is
 *       left in, as {@link Block.Kind#FURNITURE}.
 *   <li>A date counts in its own scope only ({@code PageScope}). What holds the headline or most of
 *       the story is the story's; behind its first words, whatever has a headline, a link to a
 *       headline, or sentences of its own is another item's or an entry's; between headline and
 *       story almost all is the story's. A block right before or behind both may be the byline,
 *       where nothing else is. JSON-LD counts where its node is the page's own ({@code
 *       MainEntity}).
 *   <li>Published goes before made and both before changed; a change dates a page only where
 *       nothing else does. Names of metadata are a table, {@code page-dates.txt}, in which case and
 *       marks do not count.
 *   <li>Lines that are days and nothing else, two or more of them with sentences below, head the
 *       entries of a chronicle ({@code Chronicle}): each is one block with its entry, so that the
 *       sentence has its day and the article has none.
 *   <li>A day in figures is kept with both readings until its weekday, the country, another date or
 *       a change tells which it is.
 *   <li>Metadata that are wrong are left aside without a word: who saves a page cannot mend them.
 *       Dates that contradict each other are all kept, since the ladder of dates compares them.
 *   <li>A repetition is told by its words alone, and never by likeness: two sentences that differ
 *       in a weekday are two statements.
 *   <li>UTF-8 is decoded strictly. A replacement character in a name or a date would be an
 *       invention.
 *   <li>YAML values are read as text, with their lines; aliases are refused.
 *   <li>A problem fails the run; a notice says what was passed over. Another language, a file that
 *       is no article: a notice. A file that cannot be read: a problem.
 *   <li>An article without a stated language is left out only on good evidence that it is not
 *       English.
 * </ul>
 */
@NullMarked
package io.github.dateline.article;

import org.jspecify.annotations.NullMarked;
