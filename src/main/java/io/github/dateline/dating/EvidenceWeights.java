package io.github.dateline.dating;

/**
 * How much each kind of {@link DayEvidence} counts: learnt, not chosen.
 *
 * <p>Logistic weights: the logarithm of the odds of a day grows by weight times strength. Learnt on
 * two thirds of Timeline17, TimeBank, AQUAINT, MEANTIME and SemEval 2015 with every second
 * article's date, and every tenth's, withheld and all date lines removed; checked on the third held
 * back. {@code DatingWeights}, among the benchmarks, learns them anew.
 */
final class EvidenceWeights {

  private static final double[] WEIGHTS = {
    // how alike the dated articles of the day are, the closest counting most; fading over 0.7, 2
    // and 5 days.
    -0.81,
    -0.41,
    0.58,
    // the same, the merely similar counting too.
    1.80,
    1.60,
    1.52,
    // how many dated articles are of the day.
    0.27,
    -0.11,
    -0.09,
    // the most alike of them.
    -1.73,
    // shared happenings: their votes, and whether no other day has more.
    1.02,
    0.16,
    // days after the first weekday of the lead.
    1.18,
    0.61,
    -0.02,
    -0.06,
    -0.83,
    -0.66,
    -0.47,
    // days after any weekday of the story, by its share of them.
    1.19,
    1.00,
    0.25,
    -0.86,
    -0.85,
    -0.71,
    -0.40,
    // around a named day: the day before, itself, 1, 2–3, 4–7, 8–21 days after.
    0.96,
    1.95,
    0.95,
    0.62,
    0.09,
    0.71,
    // the same where it is named with its year.
    1.87,
    1.21,
    1.18,
    -0.68,
    0.02,
    -0.03,
    // a named day ahead: within 2 days, within 14.
    0.49,
    0.53,
    // against a line beside the story, against what is past, against other days, against the rest.
    -0.82,
    -0.90,
    -1.17,
    0.32,
  };

  private EvidenceWeights() {}

  static double of(int kind) {
    return WEIGHTS[kind];
  }
}
