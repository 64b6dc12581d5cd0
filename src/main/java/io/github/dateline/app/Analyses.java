package io.github.dateline.app;

import io.github.dateline.article.Article;
import io.github.dateline.article.KnownArticles;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Analyses articles, each once: what an earlier run has found out is taken from its cache, and the
 * models are loaded only where an article is new.
 */
final class Analyses implements KnownArticles {

  private final Optional<AnalysisCache> cache;
  private volatile @Nullable Future<ArticleAnalyser> analyser;

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
      prepare();
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
    Examined examined = Examined.of(analyser().analyse(article));
    cache.ifPresent(kept -> kept.keep(examined));
    return examined;
  }

  private ArticleAnalyser analyser() {
    prepare();
    return InParallel.await(Objects.requireNonNull(analyser));
  }

  /** Loads the models, while other articles are being read. */
  private synchronized void prepare() {
    if (analyser == null) {
      analyser = InParallel.begin(ArticleAnalyser::load);
    }
  }
}
