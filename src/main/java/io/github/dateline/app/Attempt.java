package io.github.dateline.app;

import io.github.dateline.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came of some work on an article: its result, or the defect that it brought to light. So one
 * article spoils no other.
 */
record Attempt<R>(Optional<R> result, Optional<ArticleDefect> defect) {

  /** Does the work. */
  static <R> Attempt<R> at(Article article, Supplier<R> work) {
    try {
      return new Attempt<>(Optional.of(ArticleDefect.named(article, work)), Optional.empty());
    } catch (ArticleDefect e) {
      return new Attempt<>(Optional.empty(), Optional.of(e));
    }
  }

  /** What succeeded, in order. */
  static <R> List<R> results(List<Attempt<R>> attempts) {
    return attempts.stream().map(Attempt::result).flatMap(Optional::stream).toList();
  }

  /** What failed, in order. */
  static <R> List<ArticleDefect> defects(List<Attempt<R>> attempts) {
    return attempts.stream().map(Attempt::defect).flatMap(Optional::stream).toList();
  }
}
