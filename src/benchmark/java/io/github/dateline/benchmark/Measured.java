package io.github.dateline.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * What came of tagging documents.
 *
 * @param tokens how many words and marks they have
 * @param nanos CPU time, in nanoseconds
 */
record Measured(Score score, long tokens, long nanos) {

  static final Measured NOTHING = new Measured(Score.NONE, 0, 0);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Measured of(Tagger tagger, Corpus.Document document) {
    long start = THREADS.getCurrentThreadCpuTime();
    var found = tagger.tag(document);
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    return new Measured(Score.of(document.gold(), found), document.tokens(), nanos);
  }

  static Measured of(Tagger tagger, Corpus corpus) {
    return corpus.documents().stream()
        .map(document -> of(tagger, document))
        .reduce(NOTHING, Measured::plus);
  }

  Measured plus(Measured other) {
    return new Measured(score.plus(other.score), tokens + other.tokens, nanos + other.nanos);
  }

  double tokensPerSecond() {
    return tokens / (nanos / 1e9);
  }

  /** Value F1, in per cent. */
  double valueF1() {
    return score.f1(score.value());
  }

  /** Value F1 (strict, relaxed extent F1). */
  String quality() {
    return String.format(
        Locale.ROOT,
        "%.1f (%.1f, %.1f)",
        valueF1(),
        score.f1(score.strict()),
        score.f1(score.relaxed()));
  }
}
