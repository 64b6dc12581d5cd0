package io.github.dateline.app;

import io.github.dateline.article.Article;
import io.github.dateline.article.KnownArticles;
import io.github.dateline.event.AnalysedArticle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Analyses articles, each once: what an earlier run has found out is taken from its cache, and the
 * models are loaded only where an article is new.
 */
final class Analyses implements KnownArticles {

  private final Optional<AnalysisCache> cache;
  private final Function<Article, AnalysedArticle> reading;

  /**
   * @param folder where to keep what is found out
   */
  Analyses(Optional<Path> folder) {
    this(folder, article -> ArticleAnalyser.loaded().analyse(article));
  }

  /**
   * @param reading how an article is read that is not known
   */
  Analyses(Optional<Path> folder, Function<Article, AnalysedArticle> reading) {
    this.reading = reading;
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
  List<Attempt<Examined>> of(List<Article> articles, Reporter reporter) {
    List<Attempt<Examined>> examined =
        InParallel.map(
            articles,
            article -> Attempt.at(article, () -> of(article)),
            done -> reporter.progress("reading", done, articles.size()));
    cache.ifPresent(AnalysisCache::tidy);
    return examined;
  }

  private Examined of(Article article) {
    return cache.flatMap(kept -> kept.examined(article)).orElseGet(() -> examine(article));
  }

  private Examined examine(Article article) {
    Examined examined = Examined.of(reading.apply(article));
    cache.ifPresent(kept -> kept.keep(examined));
    return examined;
  }
}
