package io.github.dateline.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns {@link EvidenceWeights}: the weights under which the true days of publication are most
 * probable, by gradient ascent (Adam) with a small penalty for large weights.
 */
public final class EvidenceFit {

  private static final int ROUNDS = 200;
  private static final double STEP = 0.05;
  private static final double PENALTY = 0.002;
  private static final double MEAN = 0.9;
  private static final double SPREAD = 0.99;

  /** What is spread over more days than this is another kind of folder. */
  private static final int LONGEST = 800;

  /** How far beyond the dated articles a publication is looked for, as when dating. */
  private static final int BEYOND = 30;

  private final List<Example> examples = new ArrayList<>();

  /** The strength of every kind of evidence on every day, and the day that is right. */
  private record Example(float[][] days, int right) {}

  /**
   * Adds the undated articles of a folder.
   *
   * @param folder all its articles, those that lend their dates with a stated one
   * @param published the true dates of those to learn from, by id
   */
  public void add(List<ArticleClues> folder, Map<String, LocalDate> published) {
    LocalDate latest =
        folder.stream()
            .flatMap(article -> article.latest().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Map<String, DocumentCreationTime> dates = new TreeMap<>();
    for (ArticleClues article : folder) {
      dates.put(article.id(), Ladder.climb(article, CalendarSolver.until(latest.plusYears(1))));
    }
    SameHappening happenings = new SameHappening(folder, dates);
    DatedNeighbours neighbours = DatedNeighbours.of(folder, dates);
    List<LocalDate> days =
        neighbours.all().stream().map(DatedNeighbours.Dated::day).sorted().toList();
    Horizon horizon =
        new Horizon(days.get(0).minusDays(BEYOND), days.get(days.size() - 1).plusDays(BEYOND));
    if (horizon.size() > LONGEST) {
      return;
    }
    DayEvidence evidence = new DayEvidence(horizon, neighbours);
    for (ArticleClues article : folder) {
      LocalDate day = published.get(article.id());
      int right = day == null ? -1 : horizon.index(day);
      if (right >= 0 && right < horizon.size()) {
        float[][] strengths = new float[horizon.size()][DayEvidence.KINDS];
        evidence.of(
            article,
            neighbours.of(article),
            SameHappening.votes(happenings.matches(article)),
            (kind, index, strength) -> strengths[index][kind] += (float) strength);
        examples.add(new Example(strengths, right));
      }
    }
  }

  /** How many articles it learns from. */
  public int size() {
    return examples.size();
  }

  /** The weights, in the order of the kinds of evidence. */
  public double[] weights() {
    double[] weights = new double[DayEvidence.KINDS];
    double[] mean = new double[weights.length];
    double[] spread = new double[weights.length];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      examples.forEach(example -> add(example, weights, gradient));
      for (int i = 0; i < weights.length; i++) {
        double slope = gradient[i] / examples.size() - PENALTY * weights[i];
        mean[i] = MEAN * mean[i] + (1 - MEAN) * slope;
        spread[i] = SPREAD * spread[i] + (1 - SPREAD) * slope * slope;
        double steady = mean[i] / (1 - Math.pow(MEAN, round));
        weights[i] += STEP * steady / (Math.sqrt(spread[i] / (1 - Math.pow(SPREAD, round))) + 1e-8);
      }
    }
    return weights;
  }

  /** What is right minus what is expected. */
  private static void add(Example example, double[] weights, double[] gradient) {
    double[] chances = new double[example.days().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int day = 0; day < chances.length; day++) {
      for (int kind = 0; kind < weights.length; kind++) {
        chances[day] += weights[kind] * example.days()[day][kind];
      }
      most = Math.max(most, chances[day]);
    }
    double sum = 0;
    for (int day = 0; day < chances.length; day++) {
      chances[day] = Math.exp(chances[day] - most);
      sum += chances[day];
    }
    for (int day = 0; day < chances.length; day++) {
      double share = (day == example.right() ? 1 : 0) - chances[day] / sum;
      for (int kind = 0; kind < weights.length; kind++) {
        gradient[kind] += share * example.days()[day][kind];
      }
    }
  }
}
