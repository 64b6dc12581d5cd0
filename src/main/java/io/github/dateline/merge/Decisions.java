package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.merge.Decision.By;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of each report of an event beside which other one it stands, and why. */
final class Decisions {

  /** So many are looked through for the one that a report is most like. */
  private static final int ENOUGH = 100;

  private final SameEvent same;
  private final List<DatedMention> reports;
  private final Map<String, List<DatedMention>> bySentence;

  /** A report that one may stand beside. */
  private record Companion(DatedMention report, DatedMention with, Comparison comparison, By by) {

    /** The one that is most like it. */
    private static final Comparator<Companion> BEST =
        Comparator.comparing((Companion one) -> one.comparison().score())
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
    this.bySentence = reports.stream().collect(Collectors.groupingBy(Decisions::sentence));
  }

  /** Of each of an event's sources but the first, in their order. */
  List<Decision> of(List<DatedMention> sources) {
    return sources.stream().skip(1).map(this::of).toList();
  }

  /** The best of the first ones, or the next that tells the same: of thousands any is as good. */
  private Decision of(DatedMention source) {
    return companions(source, reports.stream().limit(ENOUGH))
        .filter(companion -> companion.by() != By.EDITOR)
        .max(Companion.BEST)
        .or(
            () ->
                companions(source, reports.stream().skip(ENOUGH))
                    .filter(companion -> companion.by() != By.EDITOR)
                    .findFirst())
        .or(() -> companions(source, reports.stream()).max(Companion.BEST))
        .orElseThrow()
        .decision();
  }

  private Stream<Companion> companions(DatedMention source, Stream<DatedMention> others) {
    List<DatedMention> own = bySentence.getOrDefault(sentence(source), List.of());
    return others
        .filter(other -> !sentence(other).equals(sentence(source)))
        .flatMap(other -> own.stream().map(report -> companion(report, other)));
  }

  private Companion companion(DatedMention report, DatedMention with) {
    Comparison comparison = same.compare(report, with);
    By by =
        same.tells(comparison, report, with)
            ? By.SCORE
            : same.retells(report, with) ? By.RETELLING : By.EDITOR;
    return new Companion(report, with, comparison, by);
  }

  private static String sentence(DatedMention mention) {
    return mention.mention().article() + "\n" + mention.mention().sentence();
  }
}
