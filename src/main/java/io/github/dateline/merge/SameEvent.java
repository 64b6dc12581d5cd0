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

  /** The least score of reports of two articles. */
  private static final double TWO_ARTICLES = -0.5;

  /** The same of one article, which rarely tells one thing twice. */
  private static final double ONE_ARTICLE = 0.6;

  /** The same of two articles whose dates do not fit: it has to be unmistakable. */
  private static final double OTHER_DATES = 1.2;

  /** The least share of the poorer report's words where one has no date. */
  private static final double MOST_WORDS = 0.65;

  /** A mention of fewer content words shares them by chance. */
  private static final int FEWEST_WORDS = 4;

  /** Reports of one happening rarely differ by more days than this. */
  static final int CONFLICT_DAYS = 2;

  private final Likeness likeness;
  private final Comparer comparer;

  SameEvent(Likeness likeness, Attributions attributions) {
    this.likeness = likeness;
    this.comparer = new Comparer(likeness, attributions);
  }

  /** How two reports compare. */
  Comparison compare(DatedMention a, DatedMention b) {
    return comparer.compare(a, b);
  }

  /** Whether two reports that compare so tell one happening. */
  boolean holds(Comparison comparison, DatedMention a, DatedMention b) {
    boolean one = a.mention().article().equals(b.mention().article());
    boolean fit = comparison.fit();
    if (comparison.excluded() || (!fit && (one || !near(date(a), date(b))))) {
      return false;
    }
    if (isPlanAndNews(a, b) && likeness.sharedWords(a.mention(), b.mention()) < FEWEST_WORDS) {
      return false;
    }
    return comparison.score() >= (one ? ONE_ARTICLE : fit ? TWO_ARTICLES : OTHER_DATES);
  }

  /** News without words for when tells what was planned only if it says so. */
  private static boolean isPlanAndNews(DatedMention a, DatedMention b) {
    return (a.basis() == Basis.WORDS) != (b.basis() == Basis.WORDS)
        && (a.status() == Status.PLANNED) != (b.status() == Status.PLANNED);
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

  /**
   * Whether one date lies within the other, or is a day of publication on which the other, named
   * day was still news. What has no date fits anywhere.
   */
  static boolean fit(DatedMention a, DatedMention b) {
    return a.dating().isEmpty()
        || b.dating().isEmpty()
        || fit(date(a), date(b))
        || yields(a, b)
        || yields(b, a);
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

  /** Whether words name a day, a month or a year each, and these differ by one year only. */
  static boolean isAYearApart(DatedMention a, DatedMention b) {
    return a.dating().isPresent()
        && b.dating().isPresent()
        && a.basis() == Basis.WORDS
        && b.basis() == Basis.WORDS
        && date(a).open() == date(b).open()
        && date(a).granularity() == date(b).granularity()
        && (isNextYears(date(a), date(b)) || isNextYears(date(b), date(a)));
  }

  private static boolean isNextYears(ResolvedDate earlier, ResolvedDate later) {
    return later.start().equals(earlier.start().plusYears(1))
        && later.granularity() != Granularity.WEEK
        && later.granularity().compareTo(Granularity.YEAR) <= 0;
  }

  /** Whether two reports tell one happening, and one of them the wrong year. */
  boolean agreeButForTheYear(DatedMention a, DatedMention b) {
    return isAYearApart(a, b) && agreeButForTheYear(compare(a, b), a, b);
  }

  private static boolean agreeButForTheYear(Comparison comparison, DatedMention a, DatedMention b) {
    return !a.mention().article().equals(b.mention().article())
        && !comparison.excluded()
        && comparison.holds(Evidence.ALL_BUT_THE_YEAR)
        && comparison.score() >= OTHER_DATES;
  }

  /** Whether two reports that compare so have a date each and tell one happening, in any year. */
  boolean tells(Comparison comparison, DatedMention a, DatedMention b) {
    return a.dating().isPresent()
        && b.dating().isPresent()
        && (holds(comparison, a, b) || agreeButForTheYear(comparison, a, b));
  }

  /** Whether the first has no date and tells what the other, which has one, tells. */
  boolean retells(DatedMention undated, DatedMention dated) {
    return undated.dating().isEmpty()
        && dated.dating().isPresent()
        && retells(undated.mention(), dated.mention());
  }

  private static Granularity coarser(ResolvedDate a, ResolvedDate b) {
    return a.granularity().finerThan(b.granularity()) ? b.granularity() : a.granularity();
  }

  private static ResolvedDate date(DatedMention mention) {
    return mention.date().orElseThrow();
  }
}
