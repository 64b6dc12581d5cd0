package io.github.dateline.app;

import io.github.dateline.article.Article;
import io.github.dateline.article.Shingles;
import io.github.dateline.dating.ArticleClues;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.AnnotatedArticle;

/**
 * All that an article says by itself: what takes longest to find out, and no other article changes.
 *
 * @param clues what it says of its publication date
 * @param shingles what copies of it are known by
 */
record Examined(AnalysedArticle analysed, ArticleClues clues, Shingles shingles) {

  static Examined of(AnalysedArticle analysed) {
    return new Examined(
        analysed, ArticleClues.of(analysed), Shingles.of(analysed.annotated().article()));
  }

  Article article() {
    return analysed.annotated().article();
  }

  /** The same, of an article that is named otherwise to the user. */
  Examined inFile(String name) {
    return name.equals(article().file())
        ? this
        : new Examined(
            new AnalysedArticle(
                new AnnotatedArticle(article().inFile(name), analysed.annotated().sentences()),
                analysed.expressions(),
                analysed.mentions()),
            clues.inFile(name),
            shingles);
  }
}
