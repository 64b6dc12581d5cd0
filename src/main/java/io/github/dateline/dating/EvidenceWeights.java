package io.github.dateline.dating;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How much each number of {@link DayEvidence} counts: learnt, not chosen, and read from {@code
 * evidence-of-days.tsv} beside this class. The logarithm of the odds of a day grows by weight times
 * strength.
 */
final class EvidenceWeights {

  private static final String FILE = "evidence-of-days.tsv";

  private final double[] weights;

  private EvidenceWeights(double[] weights) {
    this.weights = weights;
  }

  static EvidenceWeights load() {
    try (InputStream in =
            Objects.requireNonNull(EvidenceWeights.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return of(reader.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EvidenceWeights of(List<String> lines) {
    double[] weights = new double[DayEvidence.NUMBERS];
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      DayEvidence.Kind kind = DayEvidence.Kind.valueOf(cells[0]);
      double[] own = Arrays.stream(cells[1].split(" ")).mapToDouble(Double::parseDouble).toArray();
      if (own.length != kind.size()) {
        throw new IllegalStateException(FILE + ": " + kind + " needs " + kind.size() + " weights");
      }
      System.arraycopy(own, 0, weights, kind.first(), own.length);
    }
    return new EvidenceWeights(weights);
  }

  double of(int number) {
    return weights[number];
  }
}
