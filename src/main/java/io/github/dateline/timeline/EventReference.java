package io.github.dateline.timeline;

import java.util.List;

/** How an editor names an event. */
public sealed interface EventReference {

  /** The events it fits. */
  List<Event> among(List<Event> events);

  /** By its id. */
  record ById(String id) implements EventReference {
    @Override
    public List<Event> among(List<Event> events) {
      return events.stream().filter(event -> event.id().equals(id)).toList();
    }
  }

  /**
   * By a sentence that tells it.
   *
   * @param article the article's id
   * @param quote the sentence, or as much of it as no other sentence of the article has; case,
   *     marks and white space do not count
   */
  record ByQuote(String article, String quote) implements EventReference {
    @Override
    public List<Event> among(List<Event> events) {
      return events.stream()
          .filter(event -> event.sources().stream().anyMatch(this::fits))
          .toList();
    }

    boolean fits(Event.Source source) {
      return fits(source.article(), source.quote());
    }

    boolean fits(String otherArticle, String sentence) {
      return otherArticle.equals(article) && Wording.holds(sentence, quote);
    }
  }
}
