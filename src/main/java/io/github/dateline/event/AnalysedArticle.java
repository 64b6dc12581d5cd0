package io.github.dateline.event;

import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.time.TimeExpression;
import java.util.List;

/**
 * All that can be known of one article without looking at another: plain data, to be computed on
 * any core and kept.
 *
 * @param expressions its time expressions, in the order of the text
 * @param mentions its happenings, in the order of the text
 */
public record AnalysedArticle(
    AnnotatedArticle annotated, List<TimeExpression> expressions, List<EventMention> mentions) {
  public AnalysedArticle {
    expressions = List.copyOf(expressions);
    mentions = List.copyOf(mentions);
  }

  public String id() {
    return annotated.article().id();
  }
}
