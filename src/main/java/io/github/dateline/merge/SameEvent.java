package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.DatedMention.Basis;
import io.github.dateline.dating.Likeness;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.Status;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import java.time.temporal.ChronoUnit;

/** Decides whether two dated mentions tell one happening. */
final class SameEvent {

  private static final double MANY_WORDS = 0.5;
  private static final double MOST_WORDS = 0.65;

  /** A mention of fewer content words shares them by chance. */
  private static final int FEWEST_WORDS = 4;

  /** Reports of one happening rarely differ by more days than this. */
  static final int CONFLICT_DAYS = 2;

  private final Likeness likeness;

  SameEvent(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Whether both tell one happening on dates that fit into each other. */
  boolean agree(DatedMention a, DatedMention b) {
    if (isPlanAndNews(a, b) && likeness.sharedWords(a.mention(), b.mention()) < FEWEST_WORDS) {
      return false;
    }
    return fit(a, b) && tellSame(a.mention(), b.mention(), precision(a, b));
  }

  /** Whether two articles tell one happening, unmistakably, and date it a day or two apart. */
  boolean conflict(DatedMention a, DatedMention b) {
    return !a.mention().article().equals(b.mention().article())
        && near(date(a), date(b))
        && a.mention().saying() == b.mention().saying()
        && likeness.sameKind(a.mention(), b.mention())
        && (likeness.sharedActors(a.mention(), b.mention()) >= 2
            || sameWords(a.mention(), b.mention()))
        && likeness.overlap(a.mention(), b.mention()) >= MOST_WORDS;
  }

  /** Whether two sentences tell it in the same words: agencies' copies do. */
  private boolean sameWords(EventMention a, EventMention b) {
    return a.words().equals(b.words()) && a.words().size() >= FEWEST_WORDS;
  }

  /** Whether a mention without a date tells what {@code dated} tells. */
  boolean retells(EventMention undated, EventMention dated) {
    return undated.saying() == dated.saying()
        && likeness.sameKind(undated, dated)
        && (undated.saying()
            ? likeness.sameFirstActor(undated, dated)
            : likeness.sharedActors(undated, dated) >= 1)
        && likeness.overlap(undated, dated) >= MOST_WORDS
        && undated.words().size() >= FEWEST_WORDS
        && dated.words().size() >= FEWEST_WORDS;
  }

  double overlap(DatedMention a, DatedMention b) {
    return likeness.overlap(a.mention(), b.mention());
  }

  /** News without words for when tells what was planned only if it says so. */
  private static boolean isPlanAndNews(DatedMention a, DatedMention b) {
    return (a.basis() == Basis.WORDS) != (b.basis() == Basis.WORDS)
        && (a.status() == Status.PLANNED) != (b.status() == Status.PLANNED);
  }

  private boolean tellSame(EventMention a, EventMention b, Granularity coarser) {
    if (a.saying() != b.saying()) {
      return false;
    }
    if (a.saying()) {
      return likeness.sameFirstActor(a, b) && likeness.overlap(a, b) >= MANY_WORDS;
    }
    boolean day = coarser == Granularity.DAY;
    int actors = likeness.sharedActors(a, b);
    if (likeness.sameKind(a, b)) {
      // “met Holt” and “met farmers”: where each names somebody of its own, one name is too few.
      return likeness.actorsAgree(a, b)
          ? actors >= 1 || (day && likeness.overlap(a, b) >= MANY_WORDS)
          : actors >= 2 && (day || likeness.overlap(a, b) >= MANY_WORDS);
    }
    return actors >= 1 && likeness.overlap(a, b) >= MOST_WORDS;
  }

  /**
   * Whether one date lies within the other, or is a day of publication on which the other, named
   * day was still news.
   */
  static boolean fit(DatedMention a, DatedMention b) {
    return fit(date(a), date(b)) || yields(a, b) || yields(b, a);
  }

  private static boolean yields(DatedMention published, DatedMention named) {
    ResolvedDate day = date(named);
    return published.basis() == Basis.PUBLICATION
        && named.basis() != Basis.PUBLICATION
        && coarser(date(published), day) == Granularity.DAY
        && day.open() == ResolvedDate.Open.NONE
        && day.start().isBefore(date(published).end())
        && !day.end().plusDays(CONFLICT_DAYS).isBefore(date(published).start());
  }

  /** Whether one date lies within the other. */
  static boolean fit(ResolvedDate a, ResolvedDate b) {
    if (a.open() != b.open()) {
      return a.start().equals(b.start()) && a.end().equals(b.end());
    }
    return a.open() == ResolvedDate.Open.NONE
        ? a.contains(b) || b.contains(a)
        : a.start().equals(b.start());
  }

  private static boolean near(ResolvedDate a, ResolvedDate b) {
    return a.granularity() == Granularity.DAY
        && b.granularity() == Granularity.DAY
        && Math.abs(ChronoUnit.DAYS.between(a.start(), b.start())) <= CONFLICT_DAYS;
  }

  /** How exactly the dates speak for one happening: days that only yield do so less than days. */
  private static Granularity precision(DatedMention a, DatedMention b) {
    return fit(date(a), date(b)) ? coarser(date(a), date(b)) : Granularity.WEEK;
  }

  private static Granularity coarser(ResolvedDate a, ResolvedDate b) {
    return a.granularity().finerThan(b.granularity()) ? b.granularity() : a.granularity();
  }

  private static ResolvedDate date(DatedMention mention) {
    return mention.date().orElseThrow();
  }
}
