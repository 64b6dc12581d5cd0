/**
 * Sentences, tokens, parts of speech, clauses, names.
 *
 * <p>The way: {@link io.github.dateline.language.SentenceAnnotator} cuts an article into sentences,
 * {@link io.github.dateline.language.PartOfSpeechTagger} a sentence into tagged words, {@link
 * io.github.dateline.language.ClauseReader} those into clauses, {@link
 * io.github.dateline.language.NameFinder} finds the proper names, and {@link
 * io.github.dateline.language.NameVariants} sees which of them mean one actor.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>There is no parser of English among the models that can be shipped. So clauses are read
 *       from left to right over chunks (Abney 1991): enough to tell which verb a date belongs to
 *       and who acts, and linear in the length of the sentence.
 *   <li>The part-of-speech model knows Universal Dependencies' coarse tags: it tells no tense.
 *       Tense is read from the form of the word, with a table of irregular verbs.
 *   <li>Where the model errs often and the words themselves decide, {@code TagMender} corrects it:
 *       a list of small rules, the first that knows wins.
 *   <li>The models have seen straight quotes only; typographic ones are straightened before they
 *       look, at the same length, so that offsets stay true.
 *   <li>Two spellings are one name where only letters differ on which transliterations waver; one
 *       short form is one actor only where one full form fits.
 * </ul>
 */
@NullMarked
package io.github.dateline.language;

import org.jspecify.annotations.NullMarked;
