package io.github.dateline.language;

/**
 * A word, a number or a mark.
 *
 * @param start its first character, in UTF-16 code units into the sentence's text
 * @param end one past its last character
 * @param text the characters themselves
 * @param tag its part of speech, a Universal Dependencies tag: {@code NOUN}, {@code PROPN}, {@code
 *     VERB}, {@code AUX} …
 */
public record Token(int start, int end, String text, String tag) {}
