package io.github.dateline.timeline;

/**
 * A happening whose date words could not be resolved.
 *
 * @param article the article's id
 * @param sentence its index
 * @param quote the sentence
 * @param expression the words
 * @param rule the rule that read them
 * @param reason why they have no date, in one line
 */
public record Unresolved(
    String article, int sentence, String quote, String expression, String rule, String reason) {}
