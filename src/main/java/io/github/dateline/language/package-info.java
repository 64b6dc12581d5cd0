/**
 * Sentences, tokens, parts of speech, features, dependency trees, names; what belongs to no one
 * language.
 *
 * <p>The way: {@link io.github.dateline.language.SentenceAnnotator} cuts an article into sentences,
 * {@link io.github.dateline.language.SentenceParser} reads a sentence into tagged words that hang
 * on each other, {@link io.github.dateline.language.NameFinder} finds the proper names, and {@link
 * io.github.dateline.language.NameVariants} sees which of them mean one actor. {@link
 * io.github.dateline.language.Language} names the parts that know a language.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A sentence is one tree of Universal Dependencies; whoever asks who did what, and when, asks
 *       the tree (see {@link io.github.dateline.language.syntax}). There are no chunks and clauses
 *       beside it, and no second tagger: parts of speech and features come from the same model, so
 *       that nothing has to be mended afterwards.
 *   <li>Words for when are no help in hanging the others on each other, and often mislead: a
 *       sentence can be parsed a second time without them ({@link
 *       io.github.dateline.language.syntax.SetAside}). Which words these are, is said by a floor
 *       above.
 *   <li>Words of a language stand in data files, a word a line, in groups ({@link
 *       io.github.dateline.language.WordGroups}); {@code NameFinder} is one for all languages that
 *       write names with capitals, and is given the words.
 *   <li>{@link io.github.dateline.language.CalendarWords} reads English names of months and
 *       weekdays, since floors above ask it who see a word and not its language; with a second
 *       language it becomes a part of {@code Language}, too.
 *   <li>A capital at the start of a sentence says nothing by itself; what the same article writes
 *       with a capital elsewhere, and nowhere small, is a name there too ({@code OpeningWords}).
 *   <li>Two spellings are one name where only letters differ on which transliterations waver; one
 *       short form is one actor only where one full form fits.
 * </ul>
 */
@NullMarked
package io.github.dateline.language;

import org.jspecify.annotations.NullMarked;
