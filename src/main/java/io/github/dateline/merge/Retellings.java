package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.dating.Likeness;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.Participant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ways in which one happening is told again whatever its words: by whom it was said, in whose
 * words, of another year.
 */
final class Retellings {

  /** Of a report in other words hardly any is missing. */
  private static final double NEARLY_ALL = 0.8;

  private final Likeness likeness;
  private final Attributions attributions;

  /** By sentence: one is compared with many. */
  private final Map<String, List<List<String>>> quotations = new ConcurrentHashMap<>();

  Retellings(Likeness likeness, Attributions attributions) {
    this.likeness = likeness;
    this.attributions = attributions;
  }

  /** What a saying says, where the other tells a deed of that kind; else the report itself. */
  EventMention peeled(EventMention report, EventMention other) {
    return report.saying() && !other.saying()
        ? attributions.said(report).filter(said -> likeness.sameKind(said, other)).orElse(report)
        : report;
  }

  /** What of this speaks for two reports telling one happening, or against it. */
  Set<Evidence> of(DatedMention one, DatedMention other) {
    EventMention a = one.mention();
    EventMention b = other.mention();
    Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
    if (a.saying() && b.saying()) {
      quotations(a, b, evidence);
    } else if (a.saying() != b.saying()) {
      put(Evidence.ATTRIBUTION_PEELED, !peeled(a, b).saying() && !peeled(b, a).saying(), evidence);
    } else {
      put(Evidence.ALL_BUT_THE_YEAR, isAllButTheYear(one, other), evidence);
    }
    return evidence;
  }

  private static void put(Evidence kind, boolean holds, Set<Evidence> evidence) {
    if (holds) {
      evidence.add(kind);
    }
  }

  private void quotations(EventMention a, EventMention b, Set<Evidence> evidence) {
    List<List<String>> some = quotations.computeIfAbsent(a.quote(), Quotations::of);
    List<List<String>> others = quotations.computeIfAbsent(b.quote(), Quotations::of);
    if (!some.isEmpty() && !others.isEmpty()) {
      boolean share = Quotations.share(some, others);
      put(Evidence.SAME_WORDS_SAID, share && isOfTheSame(a, b), evidence);
      put(Evidence.OTHER_WORDS_SAID, !share, evidence);
    }
  }

  /** Whether who does it, or undergoes it, is one person or body by name. */
  private boolean isOfTheSame(EventMention a, EventMention b) {
    if (a.participants().isEmpty() || b.participants().isEmpty()) {
      return false;
    }
    Participant one = a.participants().get(0);
    Participant other = b.participants().get(0);
    return one.name().isPresent() && other.name().isPresent() && likeness.same(one, other) == 1;
  }

  /** “in 1985”, “in 1986”: the same deed of the same, in nearly the same words. */
  private boolean isAllButTheYear(DatedMention one, DatedMention other) {
    EventMention a = one.mention();
    EventMention b = other.mention();
    return SameEvent.isAYearApart(one, other)
        && !a.actors().isEmpty()
        && a.predicate().equals(b.predicate())
        && likeness.actors(a).equals(likeness.actors(b))
        && likeness.sharedWords(a, b) >= NEARLY_ALL * Math.max(a.words().size(), b.words().size());
  }
}
