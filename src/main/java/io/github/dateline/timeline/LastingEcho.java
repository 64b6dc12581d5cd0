package io.github.dateline.timeline;

import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs days and events by the articles that tell of them, each counting as much as it is about
 * the topic. What articles still tell of days, a week, a month later is what mattered; so they
 * count again for a day. Copies of one text are one voice.
 */
final class LastingEcho implements KeyDays.Weights {

  /** So many days afterwards an article counts again. */
  private static final int[] LATER = {2, 8, 31};

  private static final double AGAIN = 0.3;

  /** An event's witnesses weigh more than all else that its day has seen. */
  private static final double WITNESSES = 3;

  private final TopicWords topic;
  private final Map<String, LocalDate> published = new HashMap<>();
  private final Set<String> copies;
  private final Map<LocalDate, Set<String>> tellers = new HashMap<>();

  LastingEcho(TopicWords topic, List<Event> events, List<ArticleRecord> articles) {
    this.topic = topic;
    this.copies =
        articles.stream()
            .filter(record -> record.repeat().isPresent())
            .map(record -> record.article().id())
            .collect(Collectors.toSet());
    articles.forEach(
        record ->
            record
                .published()
                .map(ResolvedDate::start)
                .ifPresent(day -> published.put(record.article().id(), day)));
    events.forEach(
        event ->
            tellers
                .computeIfAbsent(event.date().start(), day -> new HashSet<>())
                .addAll(voices(event)));
  }

  @Override
  public double of(LocalDate day) {
    Set<String> told = tellers.getOrDefault(day, Set.of());
    double weight = sum(told);
    for (int days : LATER) {
      weight +=
          AGAIN
              * sum(told.stream().filter(id -> later(day, id) >= days).collect(Collectors.toSet()));
    }
    return weight;
  }

  @Override
  public double of(Event event) {
    return WITNESSES * sum(voices(event)) + event.score();
  }

  private Set<String> voices(Event event) {
    return event.sources().stream()
        .map(Event.Source::article)
        .filter(article -> !copies.contains(article))
        .collect(Collectors.toSet());
  }

  private double sum(Set<String> articles) {
    // In order, so that rounding is the same in every run.
    return Math.log1p(articles.stream().sorted().mapToDouble(topic::topicality).sum());
  }

  private long later(LocalDate day, String article) {
    LocalDate printed = published.get(article);
    return printed == null ? 0 : ChronoUnit.DAYS.between(day, printed);
  }
}
