package io.github.dateline.language;

import io.github.dateline.article.Article;
import java.util.List;

/**
 * An article with its sentences, in order of {@link Sentence#index}.
 *
 * <p>Every block yields sentences, furniture too; what may tell an event is decided by {@link
 * Sentence#block}.
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }
}
