package io.github.dateline.app;

import io.github.dateline.article.Article;
import io.github.dateline.article.KnownArticles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Analyses articles, each once: what an earlier run has found out is taken from its cache, and the
 * models are loaded only where an article is new.
 */
final class Analyses implements KnownArticles {

  private final Optional<AnalysisCache> cache;

  /**
   * @param folder where to keep what is found out
   */
  Analyses(Optional<Path> folder) {
    this.cache =
        folder.map(
            path -> new AnalysisCache(path.resolve("articles"), CodeFingerprint.ofThisProgram()));
  }

  /**
   * An article that an earlier run has read and analysed; of any other the analysis is prepared.
   */
  @Override
  public Optional<Article> find(Source source, byte[] content) {
    Optional<Article> known = cache.flatMap(kept -> kept.find(source, content));
    if (known.isEmpty()) {
      // While other articles are being read.
      ArticleAnalyser.prepare();
    }
    return known;
  }

  @Override
  public void note(Source source, byte[] content, Article article) {
    cache.ifPresent(kept -> kept.note(source, content, article));
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
    Examined examined = Examined.of(ArticleAnalyser.loaded().analyse(article));
    cache.ifPresent(kept -> kept.keep(examined));
    return examined;
  }
}
