/**
 * The English words by which happenings are read; another language is another such package.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>{@code verbs.txt} has the verbs, and nouns and adjectives that govern as verbs do, by what
 *       they make of what they govern: told, claimed, planned, called off. {@code words.txt} has
 *       pronouns, roles of persons and small words, {@code happenings.txt} the nouns and verbs that
 *       tell one kind of happening.
 *   <li>Verbs and nouns are compared by their stems ({@link
 *       io.github.dateline.language.en.VerbForms}), small words as they stand.
 * </ul>
 */
@NullMarked
package io.github.dateline.event.en;

import org.jspecify.annotations.NullMarked;
