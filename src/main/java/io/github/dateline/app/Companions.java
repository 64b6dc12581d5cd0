package io.github.dateline.app;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.event.EventMention;
import io.github.dateline.merge.Comparer;
import io.github.dateline.merge.Comparison;
import io.github.dateline.merge.Decision;
import io.github.dateline.merge.Evidence;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Told;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why reports stand together on an event, and why the one most like them does not; as lines. */
final class Companions {

  /** What is dated further apart is not worth a word. */
  private static final int NEAR_DAYS = 2;

  /** Nor is what has so little in common, as the logarithm of the odds. */
  private static final double LEAST = -2;

  private final List<DatedMention> dated;
  private final List<Event> events;
  private final Comparer comparer;

  /** A report, and how it compares with the one of the event that it is most like. */
  private record Compared(DatedMention mention, Comparison comparison) {

    private static final Comparator<Compared> MOST_ALIKE =
        Comparator.comparingDouble(compared -> compared.comparison().score());
  }

  /**
   * @param events all that are shown
   */
  Companions(Told told, List<Event> events) {
    this.dated = told.mentions().stream().filter(mention -> mention.date().isPresent()).toList();
    this.events = events;
    this.comparer = Comparer.among(told.mentions());
  }

  /** Nothing where a single report tells it and no other is near. */
  String of(Event event) {
    Optional<DatedMention> first =
        of(event.sources().get(0))
            .max(Comparator.comparing(one -> one.mention().title().equals(event.title())));
    if (first.isEmpty()) {
      return "";
    }
    StringBuilder lines = new StringBuilder();
    event.sources().stream()
        .flatMap(source -> source.decision().stream())
        .forEach(decision -> together(decision, lines));
    Stream<DatedMention> others =
        events.stream()
            .filter(other -> !other.id().equals(event.id()) && isNear(event, other))
            .flatMap(other -> of(other.sources().get(0)));
    mostAlike(first.get(), others)
        .filter(other -> other.comparison().score() > LEAST)
        .ifPresent(other -> apart(other, lines));
    return lines.toString();
  }

  private Stream<DatedMention> of(Event.Source source) {
    return dated.stream()
        .filter(one -> one.mention().article().equals(source.article()))
        .filter(one -> one.mention().sentence() == source.sentence());
  }

  private static boolean isNear(Event event, Event other) {
    LocalDate from = event.date().start().minusDays(NEAR_DAYS);
    LocalDate to = event.date().end().plusDays(NEAR_DAYS);
    return !other.date().end().isBefore(from) && !other.date().start().isAfter(to);
  }

  private Optional<Compared> mostAlike(DatedMention first, Stream<DatedMention> others) {
    return others
        .filter(other -> !other.equals(first))
        .map(other -> new Compared(other, comparer.compare(first, other)))
        .max(Compared.MOST_ALIKE);
  }

  private static void together(Decision decision, StringBuilder lines) {
    line(
        "together",
        place(decision.article(), decision.sentence()),
        String.format(
            Locale.ROOT,
            "  with    %s%s\n",
            place(decision.withArticle(), decision.withSentence()),
            decision.by() == Decision.By.EDITOR ? "; an editor’s word" : ""),
        decision.score(),
        decision.evidence(),
        decision.excluded(),
        lines);
  }

  private static void apart(Compared other, StringBuilder lines) {
    EventMention mention = other.mention().mention();
    Comparison comparison = other.comparison();
    line(
        "apart",
        place(mention.article(), mention.sentence()) + ", “" + mention.title() + "”",
        "",
        comparison.score(),
        comparison.values(),
        comparison.excluded(),
        lines);
  }

  private static String place(String article, int sentence) {
    return article + ", sentence " + sentence;
  }

  private static void line(
      String what,
      String which,
      String with,
      double score,
      Map<Evidence, Double> evidence,
      boolean excluded,
      StringBuilder lines) {
    String against = words(evidence, -1);
    lines.append(
        String.format(
            Locale.ROOT,
            "\n%s: %s\n%s  score   %.1f\n  for     %s\n  against %s\n",
            what,
            which,
            with,
            score,
            words(evidence, 1),
            excluded ? "other agent or patient, " + against : against));
  }

  /** What speaks for it or against it, the weightiest first. */
  private static String words(Map<Evidence, Double> evidence, int sign) {
    String words =
        evidence.entrySet().stream()
            .filter(one -> sign * weight(one) > 0)
            .sorted(Comparator.comparingDouble(one -> -sign * weight(one)))
            .map(one -> one.getKey().word().replace('_', ' '))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "–" : words;
  }

  private static double weight(Map.Entry<Evidence, Double> one) {
    return one.getKey().weight() * one.getValue();
  }
}
