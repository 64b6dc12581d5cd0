package io.github.dateline.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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

  /** A folder of fewer articles may be spread over any number of days. */
  private static final int SMALL = 20;

  /** How far beyond the dated articles a publication is looked for, as when dating. */
  private static final int BEYOND = 365;

  /** So many days around the right one are looked at, and so many of the others. */
  private static final int NEAR = 15;

  private static final int OTHERS = 200;

  private final List<Example> examples = new ArrayList<>();

  private final Random random = new Random(7);

  /**
   * The strength of all evidence on the days that are looked at.
   *
   * @param share for how many days each of them stands, as a logarithm
   * @param right the one that is right
   */
  private record Example(float[][] days, float[] share, int right) {}

  /**
   * Adds the undated articles of a folder.
   *
   * @param folder all its articles, those that lend their dates with a stated one
   * @param published the true dates of those to learn from, by id
   */
  public void add(List<ArticleClues> folder, Map<String, LocalDate> published) {
    Optional<LocalDate> latest =
        folder.stream()
            .flatMap(article -> article.latest().stream())
            .max(Comparator.naturalOrder());
    if (latest.isEmpty()) {
      return;
    }
    Map<String, DocumentCreationTime> dates = new TreeMap<>();
    for (ArticleClues article : folder) {
      dates.put(article.id(), new Solver(article, Solver.until(latest.get().plusYears(1))).date());
    }
    SameHappening happenings = new SameHappening(folder, dates);
    DatedNeighbours neighbours = DatedNeighbours.of(folder, dates);
    List<LocalDate> days =
        neighbours.all().stream().map(DatedNeighbours.Dated::day).sorted().toList();
    if (days.isEmpty()) {
      return;
    }
    Horizon horizon =
        new Horizon(days.get(0).minusDays(BEYOND), days.get(days.size() - 1).plusDays(BEYOND));
    if (horizon.size() - 2 * BEYOND > LONGEST && folder.size() > SMALL) {
      return;
    }
    DayEvidence evidence = new DayEvidence(horizon, neighbours);
    for (ArticleClues article : folder) {
      LocalDate day = published.get(article.id());
      boolean undated = dates.get(article.id()).date().isEmpty();
      int right = day == null || !undated ? -1 : horizon.index(day);
      if (right >= 0 && right < horizon.size()) {
        List<DatedNeighbours.Neighbour> like = neighbours.of(article);
        Map<LocalDate, Double> votes = SameHappening.votes(happenings.matches(article));
        examples.add(
            example(
                horizon.size(),
                right,
                sink -> {
                  evidence.ofTheFolder(sink);
                  evidence.of(article, like, votes, sink);
                }));
      }
    }
  }

  private Example example(int size, int right, Consumer<DayEvidence.Sink> evidence) {
    int[] chosen = new int[size];
    Arrays.fill(chosen, -1);
    int near = Math.min(size - 1, right + NEAR) - Math.max(0, right - NEAR) + 1;
    int others = Math.min(OTHERS, size - near);
    int count = 0;
    for (int day = Math.max(0, right - NEAR); day <= Math.min(size - 1, right + NEAR); day++) {
      chosen[day] = count++;
    }
    while (count < near + others) {
      int day = random.nextInt(size);
      if (chosen[day] < 0) {
        chosen[day] = count++;
      }
    }
    float[][] strengths = new float[count][DayEvidence.NUMBERS];
    evidence.accept(
        (number, day, strength) -> {
          if (chosen[day] >= 0) {
            strengths[chosen[day]][number] += (float) strength;
          }
        });
    float[] share = new float[count];
    Arrays.fill(share, near, count, (float) Math.log((size - near) / (double) others));
    return new Example(strengths, share, chosen[right]);
  }

  /** How many articles it learns from. */
  public int size() {
    return examples.size();
  }

  /** The weights, a line for each kind of evidence. */
  public List<String> rows() {
    double[] weights = weights();
    return Arrays.stream(DayEvidence.Kind.values())
        .map(
            kind ->
                kind
                    + "\t"
                    + Arrays.stream(weights, kind.first(), kind.first() + kind.size())
                        .mapToObj(weight -> String.format(Locale.ROOT, "%.2f", weight))
                        .collect(Collectors.joining(" ")))
        .toList();
  }

  private double[] weights() {
    double[] weights = new double[DayEvidence.NUMBERS];
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
      chances[day] = example.share()[day];
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
