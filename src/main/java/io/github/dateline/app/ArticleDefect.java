package io.github.dateline.app;

import io.github.dateline.article.Article;
import io.github.dateline.article.Problem;
import java.util.function.Supplier;

/** A defect of Dateline that one article brings to light; it says which. */
final class ArticleDefect extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private ArticleDefect(Article article, RuntimeException cause) {
    super(cause);
    this.problem =
        new Problem(
            article.file(),
            0,
            "a defect of Dateline, not of the article: " + cause,
            "leave the article out, and report it with what --stacktrace adds");
  }

  /** Does some work on an article, and names the article should it fail. */
  static <R> R named(Article article, Supplier<R> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw new ArticleDefect(article, e);
    }
  }

  Problem problem() {
    return problem;
  }
}
