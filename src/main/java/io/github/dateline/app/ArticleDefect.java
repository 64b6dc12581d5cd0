package io.github.dateline.app;

import io.github.dateline.article.Article;
import io.github.dateline.article.Problem;
import java.util.function.Supplier;

/** A defect of Dateline that one article brings to light; it says which. */
final class ArticleDefect extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private ArticleDefect(Article article, Throwable cause) {
    super(cause);
    this.problem = Problem.ofDateline(article.file(), cause);
  }

  /** Does some work on an article, and names the article should it fail. */
  static <R> R named(Article article, Supplier<R> work) {
    try {
      return work.get();
    } catch (ArticleDefect e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new ArticleDefect(article, e);
    }
  }

  Problem problem() {
    return problem;
  }

  /** Tells of it, and where in the program it is. */
  void tell(Reporter reporter) {
    reporter.fault(problem, this);
  }
}
