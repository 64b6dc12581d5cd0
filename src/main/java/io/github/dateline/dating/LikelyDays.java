package io.github.dateline.dating;

import io.github.dateline.dating.DatedNeighbours.Dated;
import io.github.dateline.dating.DatedNeighbours.Neighbour;
import io.github.dateline.time.ResolvedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates an article by the dated ones of its folder that resemble it, by the happenings that it
 * shares with them, and by the days that it names: all {@link DayEvidence} weighed together, as a
 * logistic model whose weights were learnt on articles of known dates.
 *
 * <p>Which articles lend their dates, and how long a chain may be, {@link ArticleDater} decides.
 */
final class LikelyDays {

  /** The least probability of the four days that are claimed. */
  private static final double SURE = 0.93;

  /** The same where nothing but likeness and a named day speak for them: it may look back. */
  private static final double VERY_SURE = 0.96;

  /** The share of it that has to remain when the least likely of them are left out. */
  private static final double REMAINS = 0.99;

  /** An article that resembles an undated one less than this is not named as evidence. */
  private static final double LEAST_ALIKE = 0.1;

  /** How far beyond the dated articles of the folder a publication is looked for, in days. */
  private static final int BEYOND = 365;

  /** Likeness alone is chance in a large archive: a named day or a happening has to agree. */
  private static final int FEWEST_REASONS = 2;

  /** So many articles are named as evidence. */
  private static final int MOST_NAMED = 2;

  private static final int WEEK = 7;

  /** What is claimed where no few days are sure: four weeks. */
  private static final int PERIOD = 28;

  private static final double SURE_OF_PERIOD = 0.87;

  private static final Comparator<Neighbour> MOST_ALIKE =
      Comparator.comparingDouble(Neighbour::alike)
          .reversed()
          .thenComparing(neighbour -> neighbour.dated().article().id());

  private static final EvidenceWeights WEIGHTS = EvidenceWeights.load();

  private final SameHappening happenings;
  private final Horizon horizon;
  private final DayEvidence evidence;
  private final double[] ofTheFolder;

  /**
   * Takes what the dated articles of a folder have in common with others.
   *
   * @param neighbours of at least one dated article
   */
  LikelyDays(SameHappening happenings, DatedNeighbours neighbours) {
    this.happenings = happenings;
    List<LocalDate> days = neighbours.all().stream().map(Dated::day).sorted().toList();
    this.horizon =
        Horizon.between(days.get(0).minusDays(BEYOND), days.get(days.size() - 1).plusDays(BEYOND));
    this.evidence = new DayEvidence(horizon, neighbours);
    this.ofTheFolder = new double[horizon.size()];
    evidence.ofTheFolder(
        (number, day, strength) -> ofTheFolder[day] += WEIGHTS.of(number) * strength);
  }

  /**
   * The publication date of an undated article; empty where no few days are likely enough.
   *
   * @param like the dated articles that resemble it
   */
  Optional<Claim> date(Solver solver, List<Neighbour> like) {
    ArticleClues undated = solver.clues();
    List<SameHappening.Match> matches = happenings.matches(undated);
    if (matches.isEmpty() && like.isEmpty()) {
      // What the text says by itself has not dated it, and no other article can be named.
      return Optional.empty();
    }
    double[] chances = ofTheFolder.clone();
    evidence.of(
        undated,
        like,
        SameHappening.votes(matches),
        (number, day, strength) -> chances[day] += WEIGHTS.of(number) * strength);
    boolean possible = false;
    for (int day = 0; day < chances.length; day++) {
      if (solver.surelyAllows(horizon.day(day))) {
        possible = true;
      } else {
        chances[day] = Double.NEGATIVE_INFINITY;
      }
    }
    if (!possible) {
      return Optional.empty();
    }
    normalise(chances);
    return claim(chances, Solver.FEW_DAYS, SURE)
        .flatMap(days -> proven(undated, days, like, matches, chances))
        .or(
            () ->
                weeks(chances)
                    .filter(days -> !Solver.isFew(days))
                    .flatMap(days -> during(undated, days, like, matches)));
  }

  private Optional<Claim> during(
      ArticleClues undated,
      ResolvedDate days,
      List<Neighbour> like,
      List<SameHappening.Match> matches) {
    List<Evidence> found = new ArrayList<>();
    List<SameHappening.Match> same = matches.stream().filter(match -> match.agrees(days)).toList();
    if (!same.isEmpty()) {
      found.add(SameHappening.why(same));
    }
    List<Neighbour> near =
        like.stream()
            .filter(neighbour -> days.contains(neighbour.dated().day()))
            .sorted(MOST_ALIKE)
            .toList();
    if (!near.isEmpty()) {
      found.add(why(near));
    }
    List<LocalDate> named = namedBefore(undated, days);
    if (!named.isEmpty()) {
      found.add(new Evidence.NamesDays(named));
    }
    // Who gives the year of a day that is past looks back to it, from whenever.
    boolean looksBack =
        same.isEmpty() && undated.dayWords().latestDay().filter(days::contains).isPresent();
    return found.isEmpty() || looksBack
        ? Optional.empty()
        : Optional.of(claim(EvidenceKind.LIKELIEST_PERIOD, days, found));
  }

  private Optional<Claim> proven(
      ArticleClues undated,
      ResolvedDate days,
      List<Neighbour> like,
      List<SameHappening.Match> matches,
      double[] chances) {
    List<Evidence> others = new ArrayList<>();
    List<SameHappening.Match> same = matches.stream().filter(match -> match.agrees(days)).toList();
    if (!same.isEmpty()) {
      others.add(SameHappening.why(same));
    }
    List<Neighbour> near = near(like, days);
    if (!near.isEmpty()) {
      others.add(why(near));
    }
    List<Evidence> own = new ArrayList<>();
    List<LocalDate> named = namedBefore(undated, days);
    if (!named.isEmpty()) {
      own.add(new Evidence.NamesDays(named));
    }
    undated
        .dayWords()
        .leadWeekday()
        .filter(weekday -> told(weekday, days))
        .map(weekday -> CalendarClue.leadWeekday(Lead.name(weekday), weekday))
        .ifPresent(clue -> own.add(Evidence.Words.of(clue)));
    boolean mayLookBack = same.isEmpty() && !named.isEmpty();
    if (others.isEmpty()
        || others.size() + own.size() < FEWEST_REASONS
        || (mayLookBack && chance(days, chances) < VERY_SURE)) {
      return Optional.empty();
    }
    return Optional.of(
        claim(
            EvidenceKind.LIKELIEST_DAYS,
            days,
            Stream.of(others, own).flatMap(List::stream).toList()));
  }

  private static Claim claim(EvidenceKind kind, ResolvedDate days, List<Evidence> evidence) {
    return new Claim(
        kind, days, new Reason(evidence, new Conclusion.Likeliest(days, kind.right())));
  }

  /** From logarithms of odds to probabilities that add up to 1. */
  private static void normalise(double[] chances) {
    double most = Double.NEGATIVE_INFINITY;
    for (double chance : chances) {
      most = Math.max(most, chance);
    }
    double sum = 0;
    for (int day = 0; day < chances.length; day++) {
      chances[day] = Math.exp(chances[day] - most);
      sum += chances[day];
    }
    for (int day = 0; day < chances.length; day++) {
      chances[day] /= sum;
    }
  }

  /**
   * The likeliest days in a row, where they are sure enough, without what is least likely.
   *
   * @param longest how many at most
   */
  private Optional<ResolvedDate> claim(double[] chances, int longest, double sure) {
    int first = likeliest(chances, longest);
    int length = longest;
    double needed = sum(chances, first, length) * REMAINS;
    if (needed < sure * REMAINS) {
      return Optional.empty();
    }
    while (length > 1) {
      boolean later = chances[first] < chances[first + length - 1];
      if (sum(chances, later ? first + 1 : first, length - 1) < needed) {
        break;
      }
      first += later ? 1 : 0;
      length--;
    }
    return Optional.of(Solver.days(horizon.day(first), horizon.day(first + length - 1)));
  }

  /**
   * The likeliest four weeks, where they are sure enough: whole ones, since what moves a likelihood
   * a little is to move no date.
   */
  private Optional<ResolvedDate> weeks(double[] chances) {
    int best = Math.floorMod(1 - horizon.first().getDayOfWeek().getValue(), WEEK);
    for (int first = best; first + PERIOD <= chances.length; first += WEEK) {
      if (sum(chances, first, PERIOD) > sum(chances, best, PERIOD)) {
        best = first;
      }
    }
    return sum(chances, best, PERIOD) < SURE_OF_PERIOD
        ? Optional.empty()
        : Optional.of(withoutWhatIsExcluded(chances, best, best + PERIOD - 1));
  }

  private ResolvedDate withoutWhatIsExcluded(double[] chances, int from, int to) {
    int first = from;
    int last = to;
    while (chances[first] == 0) {
      first++;
    }
    while (chances[last] == 0) {
      last--;
    }
    return Solver.days(horizon.day(first), horizon.day(last));
  }

  /** Where the likeliest so many days begin. */
  private static int likeliest(double[] chances, int length) {
    double sum = sum(chances, 0, length);
    double most = sum;
    int first = 0;
    for (int day = 1; day + length <= chances.length; day++) {
      sum += chances[day + length - 1] - chances[day - 1];
      if (sum > most) {
        most = sum;
        first = day;
      }
    }
    return first;
  }

  private static double sum(double[] chances, int first, int length) {
    double sum = 0;
    for (int day = first; day < first + length; day++) {
      sum += chances[day];
    }
    return sum;
  }

  /**
   * The articles of these days, and of the days beside them, the most alike first; none where one
   * of other days is as much alike.
   */
  private static List<Neighbour> near(List<Neighbour> like, ResolvedDate days) {
    ResolvedDate around = Solver.days(days.start().minusDays(1), days.end().plusDays(1));
    double elsewhere =
        like.stream()
            .filter(neighbour -> !around.contains(neighbour.dated().day()))
            .mapToDouble(Neighbour::alike)
            .max()
            .orElse(0);
    return like.stream()
        .filter(neighbour -> around.contains(neighbour.dated().day()))
        .filter(neighbour -> isNear(neighbour) && neighbour.alike() > elsewhere)
        .sorted(MOST_ALIKE)
        .toList();
  }

  private static boolean isNear(Neighbour neighbour) {
    return neighbour.alike() >= LEAST_ALIKE;
  }

  private static Evidence why(List<Neighbour> near) {
    return new Evidence.LikeArticles(
        near.stream()
            .limit(MOST_NAMED)
            .map(Neighbour::dated)
            .map(dated -> new Evidence.DatedArticle(dated.article().id(), dated.day()))
            .toList(),
        near.size() - Math.min(near.size(), MOST_NAMED));
  }

  private double chance(ResolvedDate days, double[] chances) {
    int first = horizon.index(days.start());
    return sum(chances, first, horizon.index(days.end()) - first + 1);
  }

  /** The days that the text names with their month, of these and the week before. */
  private static List<LocalDate> namedBefore(ArticleClues undated, ResolvedDate days) {
    return days.start()
        .minusDays(WEEK)
        .datesUntil(days.end().plusDays(1))
        .filter(undated.dayWords()::names)
        .toList();
  }

  private static boolean told(DayOfWeek weekday, ResolvedDate days) {
    return days.start()
        .minusDays(1)
        .datesUntil(days.end().plusDays(1))
        .anyMatch(day -> day.getDayOfWeek() == weekday);
  }
}
