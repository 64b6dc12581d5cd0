package io.github.dateline.timeline;

import io.github.dateline.anchor.AnchorReason;

/**
 * A happening whose date words could not be resolved.
 *
 * @param article the article's id
 * @param sentence its index
 * @param quote the sentence
 * @param expression the words
 * @param rule the rule that read them
 * @param reason why they have no date
 */
public record Unresolved(
    String article,
    int sentence,
    String quote,
    String expression,
    String rule,
    AnchorReason reason) {}
