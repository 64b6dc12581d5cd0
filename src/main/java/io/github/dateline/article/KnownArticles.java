package io.github.dateline.article;

import java.util.Optional;

/** Articles that were read before, known again by what they were read from; shared by threads. */
public interface KnownArticles {

  /**
   * Where an article is read from.
   *
   * @param path the file below the seeds folder, with {@code /}; its ending tells the format
   * @param file as it is named to the user: the article's own {@link Article#file}, and nothing
   *     else of it depends on that
   */
  record Source(String path, String file) {}

  /** The article that this content gave before; empty where it has to be read. */
  Optional<Article> find(Source source, byte[] content);

  /** Takes note of an article that had to be read. */
  void note(Source source, byte[] content, Article article);

  /** Nothing is known. */
  KnownArticles NONE =
      new KnownArticles() {
        @Override
        public Optional<Article> find(Source source, byte[] content) {
          return Optional.empty();
        }

        @Override
        public void note(Source source, byte[] content, Article article) {}
      };
}
