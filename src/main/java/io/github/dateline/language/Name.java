package io.github.dateline.language;

/**
 * A proper name in a sentence, without titles and possessive endings.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param text its words as they stand, parted by single spaces
 * @param person whether a title or a role before it says that it is a person
 */
public record Name(int first, int last, String text, boolean person) {}
