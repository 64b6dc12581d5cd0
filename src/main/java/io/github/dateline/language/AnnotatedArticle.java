package io.github.dateline.language;

import io.github.dateline.article.Article;
import java.util.List;
import java.util.Optional;

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

  /** The sentence of an index. */
  public Optional<Sentence> sentence(int index) {
    // Where a title is the first sentence, and nothing is left out, the index is the place.
    return index >= 0 && index < sentences.size() && sentences.get(index).index() == index
        ? Optional.of(sentences.get(index))
        : sentences.stream().filter(sentence -> sentence.index() == index).findFirst();
  }
}
