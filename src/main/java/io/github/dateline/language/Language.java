package io.github.dateline.language;

import io.github.dateline.language.syntax.SyntaxReader;
import java.util.function.UnaryOperator;

/**
 * All that this floor knows of one language; another language is another such record. Its parts can
 * be shared by threads.
 *
 * @param sentences cuts text into sentences
 * @param words cuts a sentence into words
 * @param syntax hangs words on each other
 * @param names tells proper names
 * @param stem what all forms of a word share
 */
public record Language(
    SentenceCutter sentences,
    Tokenizer words,
    SyntaxReader syntax,
    NameFinder names,
    UnaryOperator<String> stem) {}
