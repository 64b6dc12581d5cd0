/**
 * English: how it is cut into sentences and words, its tagger and parser, its stems, the words by
 * which its names are told. {@link io.github.dateline.language.en.English} names the parts; another
 * language is another such package.
 *
 * <p>The words stand in data files beside these classes: {@code sentence-ends.txt}, {@code
 * word-cuts.txt}, {@code names.txt}, {@code calendar.txt}, {@code irregular-verbs.txt}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>OpenNLP cuts sentences and words. Its sentence model is mended where a full stop is known
 *       to be an abbreviation's, or to end a sentence ({@code SentenceEnds}).
 *   <li>There is no parser of English among the models that can be shipped; {@link
 *       io.github.dateline.language.en.EnglishSyntax} is one of our own. {@code mvn -Ptrain
 *       -Dud=DIR} learns its model, {@code english-syntax.bin}, anew from the treebanks.
 *   <li>Words are cut as Universal Dependencies cuts them, contractions and compounds with hyphens
 *       too, by {@code WordCuts} after OpenNLP's tokenizer, which knows only where spaces could be.
 *   <li>OpenNLP's models have seen straight quotes only; typographic ones are straightened before
 *       they look, at the same length, so that offsets stay true.
 *   <li>What all forms of a verb share is the Porter stem of its base form, with a table of the
 *       irregular ones: enough to compare words with, and never shown.
 *   <li>A model is loaded with the first words that are read by it, once in a process.
 * </ul>
 */
@NullMarked
package io.github.dateline.language.en;

import org.jspecify.annotations.NullMarked;
