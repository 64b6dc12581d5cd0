package io.github.dateline.timeline;

import io.github.dateline.time.Granularity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Weighs days and events by the articles that tell of them, each counting as much as it is about
 * the topic. What articles still tell of days, a week, a month later is what mattered; so they
 * count again for a day.
 *
 * <p>A voice names the date itself. Copies of one text are one voice, and so is a sentence that
 * stands word for word in several articles, as agencies' and captions' do.
 */
final class LastingEcho implements KeyDays.Weights {

  /** So many days afterwards an article counts again. */
  private static final int[] LATER = {2, 8, 31};

  private static final double AGAIN = 0.3;

  /** An event's own witnesses weigh more than all else that its day has seen. */
  private static final double WITNESSES = 3;

  private final Map<String, Double> ofEvents = new HashMap<>();
  private final Map<LocalDate, Double> ofDays = new HashMap<>();

  LastingEcho(TopicWords topic, List<Event> events, List<ArticleRecord> articles) {
    Map<String, LocalDate> published = new HashMap<>();
    Set<String> copies = new HashSet<>();
    for (ArticleRecord record : articles) {
      String id = record.article().id();
      record.published().ifPresent(day -> published.put(id, day.start()));
      record.repeat().ifPresent(repeat -> copies.add(id));
    }
    Map<LocalDate, SortedSet<String>> tellers = new HashMap<>();
    for (Event event : events) {
      SortedSet<String> voices = voices(event, copies);
      double witnesses = echo(voices.stream(), topic);
      ofEvents.put(event.id(), WITNESSES * witnesses + event.score());
      if (event.date().granularity() == Granularity.DAY) {
        tellers.computeIfAbsent(event.date().start(), day -> new TreeSet<>()).addAll(voices);
      }
    }
    tellers.forEach(
        (day, told) -> {
          double weight = echo(told.stream(), topic);
          for (int later : LATER) {
            LocalDate from = day.plusDays(later);
            Stream<String> still =
                told.stream().filter(id -> !published.getOrDefault(id, day).isBefore(from));
            weight += AGAIN * echo(still, topic);
          }
          ofDays.put(day, weight);
        });
  }

  @Override
  public double of(LocalDate day) {
    return ofDays.getOrDefault(day, 0.0);
  }

  @Override
  public double of(Event event) {
    return ofEvents.getOrDefault(event.id(), 0.0);
  }

  private static SortedSet<String> voices(Event event, Set<String> copies) {
    Map<String, String> byWords = new HashMap<>();
    event.sources().stream()
        .filter(source -> source.dated().isPresent())
        .filter(source -> !copies.contains(source.article()))
        .sorted(Comparator.comparing(Event.Source::article))
        .forEach(source -> byWords.putIfAbsent(Wording.of(source.quote()), source.article()));
    return new TreeSet<>(byWords.values());
  }

  /** One more voice says less, the more there are. */
  private static double echo(Stream<String> voices, TopicWords topic) {
    return Math.log1p(voices.mapToDouble(topic::topicality).sum());
  }
}
