package io.github.dateline.timeline;

import io.github.dateline.anchor.NamedDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much a day matters, by the articles that name it and those that appear on it or the day
 * after, each counting as much as it is about the topic. What later articles still speak of is what
 * mattered: those of days, a week, a month later count again.
 *
 * <p>After the features by which dates are ranked for timelines (Tran, Alrifai and Herder 2015;
 * Gholipour Ghalandari and Ifrim 2020), added up without a learnt model. On persons' careers later
 * articles that count again by more than a fifth do harm; on news stories it changes little.
 */
final class DayWeights {

  /** So many days afterwards an article counts again. */
  private static final int[] LATER = {2, 8, 31};

  private static final double AGAIN = 0.2;
  private static final double NEWS = 0.3;

  /** The articles that name a day, each by its topicality. */
  private static final class Count {
    private double named;

    /** Those of them that were published so many days afterwards. */
    private final double[] later = new double[LATER.length];

    void add(double topicality, long after) {
      named += topicality;
      for (int i = 0; i < LATER.length; i++) {
        later[i] += after >= LATER[i] ? topicality : 0;
      }
    }

    double weight() {
      double weight = Math.log1p(named);
      for (double again : later) {
        weight += AGAIN * Math.log1p(again);
      }
      return weight;
    }
  }

  private final Map<LocalDate, Count> counts = new HashMap<>();

  /** By the day of publication. */
  private final Map<LocalDate, Double> published = new HashMap<>();

  DayWeights(Told told, Topicality topicality) {
    // Sums are rounded: in one order they are the same in every run.
    Appearance.of(told).forEach(article -> add(article, topicality.of(article.id())));
  }

  private void add(Appearance article, double topicality) {
    Optional<LocalDate> day = article.published();
    day.ifPresent(on -> published.merge(on, topicality, Double::sum));
    article.days().stream()
        .map(NamedDay::day)
        .distinct()
        .forEach(
            of ->
                counts
                    .computeIfAbsent(of, key -> new Count())
                    .add(topicality, day.map(on -> ChronoUnit.DAYS.between(of, on)).orElse(0L)));
  }

  /** A day's weight, from 0 up; of a day that nobody names, by what appeared then. */
  double of(LocalDate day) {
    double news = published.getOrDefault(day, 0.0) + published.getOrDefault(day.plusDays(1), 0.0);
    Count count = counts.get(day);
    return NEWS * Math.log1p(news) + (count == null ? 0 : count.weight());
  }
}
