package io.github.dateline.app;

import io.github.dateline.anchor.Domain;
import io.github.dateline.article.Article;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.Language;
import io.github.dateline.language.en.English;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What an article says by itself: its sentences, its time expressions, its happenings. Can be
 * shared by threads, since no article is read in the light of another.
 */
final class ArticleAnalyser {

  private static final String FIRST = "x";

  private final ArticleReader reader = new ArticleReader(Domain.AUTO, EnglishRuleBook.book());

  /** Loaded once, however often a preview analyses; loading begins with the first use. */
  private static final class OfThisProcess {
    private static final Future<ArticleAnalyser> LOADING = InParallel.begin(ArticleAnalyser::load);

    static void use() {}
  }

  /** Begins to load models and rules, for {@link #loaded}. */
  static void prepare() {
    OfThisProcess.use();
  }

  /** Waits for models and rules. */
  static ArticleAnalyser loaded() {
    return InParallel.await(OfThisProcess.LOADING);
  }

  /** Loads side by side: together models and rules take longer than five articles do. */
  private static ArticleAnalyser load() {
    ExecutorService loading = Executors.newFixedThreadPool(2);
    try {
      // A model is loaded with the first words that are read by it.
      Language language = English.LANGUAGE;
      Future<?> syntax = loading.submit(() -> language.syntax().read(List.of(FIRST)));
      Future<?> words =
          loading.submit(
              () -> {
                language.words().tokens(FIRST);
                language.sentences().sentences(FIRST);
              });
      ArticleAnalyser analyser = new ArticleAnalyser();
      InParallel.await(syntax);
      InParallel.await(words);
      return analyser;
    } finally {
      loading.shutdownNow();
    }
  }

  AnalysedArticle analyse(Article article) {
    ArticleReader.Read read = reader.read(article, article.metadata().date());
    return reader.detector().detect(read.article(), read.expressions());
  }
}
