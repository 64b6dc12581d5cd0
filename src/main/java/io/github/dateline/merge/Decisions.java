package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.merge.Decision.By;
import java.util.Comparator;
import java.util.List;

/** Says of each report of an event beside which other one it stands, and why. */
final class Decisions {

  private final SameEvent same;
  private final List<DatedMention> reports;

  /** A report that one may stand beside. */
  private record Companion(DatedMention report, DatedMention with, Comparison comparison, By by) {

    /** One that the machine found, and of these the one that is most like it. */
    private static final Comparator<Companion> BEST =
        Comparator.comparing((Companion one) -> one.by() != By.EDITOR)
            .thenComparing(one -> one.comparison().score())
            .thenComparing(one -> one.with().mention().article(), Comparator.reverseOrder())
            .thenComparing(one -> -one.with().mention().sentence())
            .thenComparing(one -> one.with().mention().title());

    Decision decision() {
      return new Decision(
          report.mention().article(),
          report.mention().sentence(),
          with.mention().article(),
          with.mention().sentence(),
          comparison.score(),
          comparison.values(),
          comparison.excluded(),
          by);
    }
  }

  /**
   * @param reports all that tell the happening: a sentence may be among them twice
   */
  Decisions(SameEvent same, List<DatedMention> reports) {
    this.same = same;
    this.reports = reports;
  }

  /** Of each of an event's sources but the first, in their order. */
  List<Decision> of(List<DatedMention> sources) {
    return sources.stream().skip(1).map(this::of).toList();
  }

  private Decision of(DatedMention source) {
    return reports.stream()
        .filter(report -> isOfOneSentence(report, source))
        .flatMap(report -> reports.stream().map(with -> companion(report, with)))
        .filter(companion -> !isOfOneSentence(companion.report(), companion.with()))
        .max(Companion.BEST)
        .orElseThrow()
        .decision();
  }

  private Companion companion(DatedMention report, DatedMention with) {
    Comparison comparison = same.compare(report, with);
    By by =
        same.tells(comparison, report, with)
            ? By.SCORE
            : same.retells(report, with) ? By.RETELLING : By.EDITOR;
    return new Companion(report, with, comparison, by);
  }

  private static boolean isOfOneSentence(DatedMention a, DatedMention b) {
    return a.mention().article().equals(b.mention().article())
        && a.mention().sentence() == b.mention().sentence();
  }
}
