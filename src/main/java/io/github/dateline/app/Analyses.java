package io.github.dateline.app;

import io.github.dateline.article.Article;
import io.github.dateline.article.KnownArticles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Analyses articles, each once: what an earlier run has found out is taken from its cache, and the
 * models are loaded only where an article is new.
 */
final class Analyses {

  private final Optional<AnalysisCache> cache;
  private @Nullable ArticleAnalyser analyser;

  /**
   * @param folder where to keep what is found out
   */
  Analyses(Optional<Path> folder) {
    this.cache =
        folder.map(
            path -> new AnalysisCache(path.resolve("articles"), CodeFingerprint.ofThisProgram()));
  }

  /** The articles that need not even be read. */
  KnownArticles known() {
    return cache.<KnownArticles>map(kept -> kept).orElse(KnownArticles.NONE);
  }

  /** What each of the articles says, in their order. */
  List<Examined> of(List<Article> articles, Reporter reporter) {
    List<Examined> examined =
        InParallel.map(
            articles, this::of, done -> reporter.progress("reading", done, articles.size()));
    cache.ifPresent(AnalysisCache::tidy);
    return examined;
  }

  private Examined of(Article article) {
    return cache.flatMap(kept -> kept.examined(article)).orElseGet(() -> examine(article));
  }

  private Examined examine(Article article) {
    Examined examined = Examined.of(analyser().analyse(article));
    cache.ifPresent(kept -> kept.keep(examined));
    return examined;
  }

  private synchronized ArticleAnalyser analyser() {
    if (analyser == null) {
      analyser = ArticleAnalyser.load();
    }
    return analyser;
  }
}
