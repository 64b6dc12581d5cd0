package io.github.dateline.anchor;

import java.util.List;

/**
 * What an article tells once it is known when it was published.
 *
 * @param mentions its happenings in order, each with its date where it has one; after them what can
 *     be dated by another mention only
 * @param days the days that its words name, in order, each once a sentence
 */
public record DatedArticle(List<DatedMention> mentions, List<NamedDay> days) {
  public DatedArticle {
    mentions = List.copyOf(mentions);
    days = List.copyOf(days);
  }
}
