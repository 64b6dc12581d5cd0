package io.github.dateline.dating;

import io.github.dateline.article.PageDate;
import io.github.dateline.article.PageDate.Act;
import io.github.dateline.dating.Conclusion.More;
import io.github.dateline.dating.DateLine.Kind;
import io.github.dateline.dating.DocumentCreationTime.Cast;
import io.github.dateline.dating.Evidence.Place;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.Years;
import io.github.dateline.words.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds when one article was published: every piece of evidence votes for some days, and what all
 * of them allow is left. A vote that says the day itself decides, the surest kind first; what is at
 * odds with it is refused. Without one the votes are counted from the strongest kind to the
 * weakest: a weak one that would leave no day is refused, two strong ones contradict each other,
 * and the date stays unknown.
 */
final class Solver {

  /** So many days are as good as a day: a weekday means one of them. */
  static final int FEW_DAYS = 4;

  /** A range of more days says too little to resolve anything. */
  static final int LONGEST_RANGE = 31;

  /**
   * How far back a publication date is looked for, in years before the last one that is possible.
   */
  private static final int HORIZON_YEARS = 40;

  /** So many open stretches are named one by one. */
  private static final int MOST_NAMED = 6;

  /** What is right less often gives way to what it contradicts. */
  private static final double STRONG = 0.9;

  private final ArticleClues clues;
  private final Horizon horizon;
  private final List<Vote> statements;
  private final List<Vote> calendar;
  private final List<Vote> refused = new ArrayList<>();
  private final BitSet left;

  /** What the strong clues alone leave; counted when it is first asked for. */
  private Optional<BitSet> sure = Optional.empty();

  Solver(ArticleClues clues, Horizon horizon) {
    this.clues = clues;
    this.horizon = horizon;
    this.statements = statements(clues);
    this.calendar = calendar(clues).stream().map(Vote::of).toList();
    this.left = count(calendar);
  }

  /** The days that are possible at all, the last of them given. */
  static Horizon until(LocalDate latest) {
    return Horizon.between(latest.minusYears(HORIZON_YEARS), latest);
  }

  /** The days from the first to the last on which an article can have been published. */
  static ResolvedDate days(LocalDate first, LocalDate last) {
    return new ResolvedDate(
        Years.nearestOfPublication(first),
        Years.nearestOfPublication(last),
        Granularity.DAY,
        ResolvedDate.Open.NONE,
        false);
  }

  /** Whether a range is as good as a day. */
  static boolean isFew(ResolvedDate range) {
    return range.end().isBefore(range.start().plusDays(FEW_DAYS));
  }

  /** What the lines beside the story say that give no whole date of publication. */
  static List<CalendarClue> lines(ArticleClues clues) {
    return clues.dateLines().stream().flatMap(line -> line.clue().stream()).toList();
  }

  private static List<CalendarClue> calendar(ArticleClues clues) {
    return Stream.concat(lines(clues).stream(), clues.calendar().stream()).toList();
  }

  /** What says the day itself, what decides first at the top. */
  private static List<Vote> statements(ArticleClues clues) {
    List<Vote> all = new ArrayList<>();
    Place place = clues.stating();
    clues
        .stated()
        .ifPresent(day -> all.add(Vote.of(EvidenceKind.STATED, new Evidence.Stated(place), day)));
    pageDates(clues, Act.PUBLISHED).map(page -> vote(EvidenceKind.PAGE, page)).forEach(all::add);
    clues
        .url()
        .flatMap(
            url ->
                DayInAddress.of(url)
                    .map(day -> Vote.of(EvidenceKind.ADDRESS, new Evidence.InAddress(url), day)))
        .ifPresent(all::add);
    for (Kind kind : List.of(Kind.PUBLISHED, Kind.DATELINE)) {
      EvidenceKind of = kind == Kind.PUBLISHED ? EvidenceKind.BYLINE : EvidenceKind.DATELINE;
      clues.dateLines().stream()
          .filter(line -> line.kind() == kind && line.whole().isPresent())
          .map(line -> Vote.of(of, new Evidence.InLine(line), line.whole().orElseThrow()))
          .forEach(all::add);
    }
    if (all.isEmpty()) {
      pageDates(clues, Act.MODIFIED)
          .findFirst()
          .map(page -> vote(EvidenceKind.PAGE_CHANGE, page))
          .ifPresent(all::add);
    }
    return all;
  }

  private static Stream<PageDate> pageDates(ArticleClues clues, Act act) {
    return clues.pageDates().stream().filter(page -> page.act() == act);
  }

  private static Vote vote(EvidenceKind kind, PageDate page) {
    return Vote.of(kind, new Evidence.OfPage(page), page.day());
  }

  private static boolean isStrong(Vote vote) {
    return vote.kind().strength() >= STRONG;
  }

  /** What votes leave of the calendar; nothing where they contradict each other. */
  private BitSet count(List<Vote> votes) {
    BitSet all = horizon.all();
    List<Vote> strongestFirst =
        votes.stream()
            .sorted(Comparator.comparingDouble((Vote vote) -> vote.kind().strength()).reversed())
            .toList();
    for (Vote vote : strongestFirst) {
      BitSet days = vote.days().in(horizon);
      days.and(all);
      if (days.isEmpty() && !isStrong(vote)) {
        refused.add(vote);
      } else {
        all = days;
      }
    }
    return all;
  }

  /** Whether the text's own calendar allows a day; one that contradicts itself allows all. */
  boolean allows(LocalDate day) {
    return allows(left, day);
  }

  private boolean allows(BitSet days, LocalDate day) {
    int index = horizon.index(day);
    return days.isEmpty() || (index >= 0 && days.get(index));
  }

  /**
   * Whether all strong clues of the text allow a day; those that contradict each other allow all.
   */
  boolean surelyAllows(LocalDate day) {
    BitSet days = sure.orElseGet(() -> count(calendar.stream().filter(Solver::isStrong).toList()));
    sure = Optional.of(days);
    return allows(days, day);
  }

  ArticleClues clues() {
    return clues;
  }

  /** What the article says by itself. */
  DocumentCreationTime date() {
    Optional<ResolvedDate> range = calendar.isEmpty() ? Optional.empty() : range();
    if (!statements.isEmpty()) {
      return decided(statements.get(0), range);
    }
    Rung rung = range.isEmpty() ? Rung.UNKNOWN : ofALine() ? Rung.DATELINE : Rung.CALENDAR;
    return new DocumentCreationTime(
        clues.id(), range, rung, why(range), List.of(), casts(calendar, refused));
  }

  /** What other articles say of it, where it says nothing by itself. */
  DocumentCreationTime date(Claim claim) {
    ResolvedDate days = claim.days();
    List<Vote> against =
        calendar.stream().filter(vote -> refused.contains(vote) || !vote.agrees(days)).toList();
    List<Cast> casts = new ArrayList<>();
    claim.why().evidence().stream()
        .filter(evidence -> !(evidence instanceof Evidence.Words))
        .filter(evidence -> !(evidence instanceof Evidence.LeadWeekday))
        .map(evidence -> new Cast(claim.kind(), evidence, Optional.of(days), false))
        .forEach(casts::add);
    casts.addAll(casts(calendar, against));
    return new DocumentCreationTime(
        clues.id(), Optional.of(days), claim.kind().rung(), claim.why(), List.of(), casts);
  }

  private static List<Cast> casts(List<Vote> votes, List<Vote> against) {
    return votes.stream()
        .map(vote -> new Cast(vote.kind(), vote.evidence(), vote.named(), against.contains(vote)))
        .distinct()
        .toList();
  }

  private DocumentCreationTime decided(Vote winner, Optional<ResolvedDate> range) {
    ResolvedDate date = winner.named().orElseThrow();
    List<Vote> all = Stream.concat(statements.stream(), calendar.stream()).toList();
    return new DocumentCreationTime(
        clues.id(),
        Optional.of(date),
        winner.kind().rung(),
        Reason.of(winner.evidence()),
        against(winner, range),
        casts(all, all.stream().filter(vote -> !vote.agrees(date)).toList()));
  }

  /** The days that are left, where they are few and follow each other. */
  private Optional<ResolvedDate> range() {
    int first = left.nextSetBit(0);
    int last = left.length() - 1;
    boolean few =
        first >= 0 && last - first < LONGEST_RANGE && left.cardinality() == last - first + 1;
    // What ends where the search ends was not decided by the text.
    return few && last < horizon.size() - 1
        ? Optional.of(days(horizon.day(first), horizon.day(last)))
        : Optional.empty();
  }

  /** A dateline without a year, whose year the text's calendar gives, is a dateline still. */
  private boolean ofALine() {
    return clues.dateLines().stream()
        .anyMatch(found -> found.kind() != Kind.UPDATED && found.whole().isEmpty());
  }

  private Reason why(Optional<ResolvedDate> range) {
    Conclusion conclusion =
        left.isEmpty()
            ? new Conclusion.Contradiction()
            : range
                .<Conclusion>map(days -> new Conclusion.Leaves(More.NONE, days))
                .orElseGet(this::open);
    // “Thursday, the 25th” is a Thursday and …; “May 22” is past.
    Map<String, List<CalendarClue>> byWords =
        calendar(clues).stream()
            .filter(clue -> !refused.contains(Vote.of(clue)))
            .collect(
                Collectors.groupingBy(
                    CalendarClue::words, LinkedHashMap::new, Collectors.toList()));
    return new Reason(
        byWords.entrySet().stream()
            .<Evidence>map(entry -> new Evidence.Words(entry.getKey(), entry.getValue()))
            .toList(),
        conclusion);
  }

  /** “9 days between 2011-06-14 and 2022-06-15”, and which, where that is short. */
  private Conclusion open() {
    List<ResolvedDate> stretches = new ArrayList<>();
    for (int start = left.nextSetBit(0);
        start >= 0 && stretches.size() <= MOST_NAMED;
        start = left.nextSetBit(left.nextClearBit(start))) {
      stretches.add(days(horizon.day(start), horizon.day(left.nextClearBit(start) - 1)));
    }
    boolean named = stretches.size() > 1 && stretches.size() <= MOST_NAMED;
    return new Conclusion.Open(
        left.cardinality(),
        horizon.day(left.nextSetBit(0)),
        horizon.day(left.length() - 1),
        named ? stretches : List.of());
  }

  private List<Disagreement> against(Vote winner, Optional<ResolvedDate> range) {
    ResolvedDate date = winner.named().orElseThrow();
    List<Disagreement> all = new ArrayList<>();
    for (Vote vote : statements) {
      if (!vote.agrees(date)) {
        all.add(disagreement(winner, vote.source(), vote.named().orElseThrow()));
      }
    }
    range
        .filter(days -> days.end().isBefore(date.start()) || days.start().isAfter(date.end()))
        .ifPresent(days -> all.add(disagreement(winner, Telling.of("source.calendar"), days)));
    Stream<Telling> past =
        clues.calendar().stream()
            .filter(clue -> clue.past().filter(day -> isAfter(day, date)).isPresent())
            .limit(1)
            .map(clue -> Telling.of("disagreement.past", clue.words()));
    Stream.concat(Contradictions.with(date, clues), past)
        .forEach(other -> all.add(disagreement(winner, other, Optional.empty())));
    return all.stream().distinct().toList();
  }

  private Disagreement disagreement(Vote winner, Telling source, ResolvedDate other) {
    return disagreement(
        winner, Telling.of("disagreement.date", source, other), Optional.of(other.start()));
  }

  /**
   * @param other what is at odds with the date that won
   * @param day the day to state where that one is right
   */
  private Disagreement disagreement(Vote winner, Telling other, Optional<LocalDate> day) {
    return new Disagreement.Within(
        winner.source(),
        winner.named().orElseThrow(),
        winner.kind().rung(),
        other,
        day,
        clues.stating());
  }

  /** By more than the clocks of the world differ. */
  private static boolean isAfter(LocalDate day, ResolvedDate published) {
    return day.isAfter(published.end().plusDays(1));
  }
}
