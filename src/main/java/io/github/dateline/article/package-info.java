/**
 * What was written, where, and when it says it was published; reads {@code seeds/}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An article's text is the file's, character by character, but for the byte order mark and
 *       the line ends. Blocks are spans over it; nothing is taken out, so offsets and quotations
 *       stay true.
 *   <li>Every character that leaves ink belongs to a block, but for the marks of lists, headings
 *       and quotations ({@code •}, {@code ##}, {@code >}): a quotation of an item should not begin
 *       with its bullet.
 *   <li>What a page wears around its story is a table with examples and lookalikes, {@code
 *       page-phrases.txt}. Only what a phrase says of the page itself belongs there; whatever tells
 *       of the world is prose, and a line in which somebody said something is never furniture. In
 *       doubt a line is a paragraph: an event too many is seen by the editor, one too few by
 *       nobody.
 *   <li>A headline that is a paragraph is none: an article whose first line is prose has no title.
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
