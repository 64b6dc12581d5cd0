package io.github.dateline.timeline;

import io.github.dateline.anchor.NamedDay;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much days and events matter. What later articles still speak of is what mattered, and what
 * stands out from the days around it.
 *
 * <p>A day's weight is the sum, each in its logarithm, of the articles that name it; of those that
 * still do after a week, and after a month; of those that appear on it or the day after; of the
 * witnesses of its weightiest event; and of whether an event of it names the topic. An article
 * counts as much as it is about the topic, and tells nothing of a day before that has come. Of the
 * sum goes a part of what the days around weigh: a story's loudest fortnight has its key days too.
 *
 * <p>After the features by which dates are ranked for timelines (Tran, Alrifai and Herder 2015;
 * Gholipour Ghalandari and Ifrim 2020), added up without a learnt model.
 */
final class DayWeights implements KeyDays.Weights {

  /** So many days afterwards an article counts again. */
  private static final int[] LATER = {8, 31};

  /** So many days on either side are around a day. */
  private static final int AROUND = 3;

  /** So much of their mean weight goes. */
  private static final double SHADOW = 0.4;

  /** What it adds that the topic is named: as much as one witness. */
  private static final double NAMED = Math.log1p(1);

  /** What is said of a day, and what is found on it. */
  private static final class Day {
    private double named;
    private final double[] later = new double[LATER.length];
    private double event;

    void add(double topicality, long after) {
      // The day before: in another time zone it has come.
      named += after >= -1 ? topicality : 0;
      for (int i = 0; i < LATER.length; i++) {
        later[i] += after >= LATER[i] ? topicality : 0;
      }
    }
  }

  private final Map<LocalDate, Day> days = new HashMap<>();

  /** How many articles appeared on a day. */
  private final Map<LocalDate, Integer> published = new HashMap<>();

  private final Map<LocalDate, Double> sums = new HashMap<>();
  private final Map<String, Double> ofEvents = new HashMap<>();

  /**
   * Weighs the days of some events.
   *
   * @param articles all that there are, in the same order in every run: sums are rounded
   */
  DayWeights(List<Appearance> articles, Topicality topic, List<Event> events) {
    articles.forEach(article -> add(article, topic.of(article.id())));
    Map<LocalDate, Boolean> named = new HashMap<>();
    for (Event event : events) {
      double witnesses = Math.log1p(witnesses(event, topic));
      boolean about = topic.isNamedBy(event);
      ofEvents.put(event.id(), witnesses + (about ? NAMED : 0) + event.score());
      ResolvedDate date = event.date();
      if (date.isOneDay()) {
        Day day = days.computeIfAbsent(date.start(), key -> new Day());
        day.event = Math.max(day.event, witnesses);
        named.merge(date.start(), about, Boolean::logicalOr);
      }
    }
    named.forEach((day, about) -> sums.put(day, sum(day) + (about ? NAMED : 0)));
  }

  private void add(Appearance article, double topicality) {
    Optional<LocalDate> on = article.published();
    on.ifPresent(day -> published.merge(day, 1, Integer::sum));
    article.days().stream()
        .map(NamedDay::day)
        .distinct()
        .forEach(
            day ->
                days.computeIfAbsent(day, key -> new Day())
                    .add(topicality, on.map(of -> ChronoUnit.DAYS.between(day, of)).orElse(0L)));
  }

  private static double witnesses(Event event, Topicality topic) {
    return event.voices().stream()
        .map(Event.Source::article)
        .distinct()
        .sorted()
        .mapToDouble(topic::of)
        .sum();
  }

  private double sum(LocalDate date) {
    int news = published.getOrDefault(date, 0) + published.getOrDefault(date.plusDays(1), 0);
    Day day = days.getOrDefault(date, new Day());
    double sum = Math.log1p(day.named) + Math.log1p(news) + day.event;
    for (double later : day.later) {
      sum += Math.log1p(later);
    }
    return sum;
  }

  /** From 0 up; 0 of a day without events. */
  @Override
  public double of(LocalDate day) {
    double around = 0;
    for (int i = 1; i <= AROUND; i++) {
      around += sums.getOrDefault(day.minusDays(i), 0.0) + sums.getOrDefault(day.plusDays(i), 0.0);
    }
    return Math.max(0, sums.getOrDefault(day, 0.0) - SHADOW * around / (2 * AROUND));
  }

  @Override
  public double of(Event event) {
    return ofEvents.getOrDefault(event.id(), 0.0);
  }
}
