package io.github.dateline.dating;

import io.github.dateline.dating.DatedNeighbours.Dated;
import io.github.dateline.dating.DatedNeighbours.Neighbour;
import io.github.dateline.dating.DayWords.DayOfYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What speaks for and against each day of a horizon as the day on which an undated article was
 * published: how many dated articles are of these days, how much they resemble it, which happenings
 * they share, and how far the days, months and years are that its own text names.
 *
 * <p>What one {@link Kind} of evidence says of a day has a strength, 0 where it says nothing.
 */
final class DayEvidence {

  /** How fast the word of a dated article for the days around its own fades, in days. */
  private static final double[] FADING = {0.7, 2, 5};

  /** The same of the folder as a whole. */
  private static final double[] SLOW_FADING = {2, 10, 50, 250};

  /** The least likeness of each class of likeness. */
  private static final double[] CLASSES = {0.03, 0.05, 0.08, 0.12, 0.2, 0.35};

  /** How fast the word of the next article of a class fades, in days. */
  private static final double[] CLASS_FADING = {1, 6, 40};

  /** The stretches around a day with its year, in days after it, both ends inclusive. */
  private static final int[][] STRETCHES = {{-1, -1}, {0, 0}, {1, 1}, {2, 3}, {4, 7}, {8, 21}};

  /** Where the steps of days since the latest day begin, the first of them open. */
  private static final int[] SINCE_DAY = {-1, 0, 2, 8, 32, 122, 367};

  private static final int[] SINCE_MONTH = {0, 32, 122, 367};
  private static final int[] SINCE_YEAR = {0, 1, 2, 3, 6};
  private static final int[] AROUND = {-60, -14, -2, 0, 2, 8, 32, 92};
  private static final int[] SINCE_ANY = {0, 2, 8, 32, 92};

  /** Who still names a day so many days after does not tell news of it. */
  private static final int LONG_AFTER = 8;

  private static final int WEEK = DayOfWeek.values().length;

  /** A resemblance that is as good as none. */
  private static final double FAINT = 1e-4;

  private static final double FAINT_SQUARE = 1e-2;
  private static final double FEW = 0.05;

  /** The share of a folder's articles of a day that counts 1. */
  private static final double PERCENT = 0.01;

  /** The kinds of evidence, each with how many numbers it has for a day. */
  enum Kind {
    /** How alike the dated articles of the day are, the closest counting most. */
    ALIKE(FADING.length),
    /** The same, the merely similar counting too. */
    SOMEWHAT_ALIKE(FADING.length),
    /** How many dated articles are of the day. */
    HOW_MANY(FADING.length),
    /** The most alike of them. */
    MOST_ALIKE(1),
    /** Shared happenings: their votes, and whether no other day has more. */
    SAME_HAPPENING(2),
    /** The next article of each class of likeness. */
    CLASS_OF_LIKENESS(CLASSES.length * CLASS_FADING.length),
    /** The share of the folder's dated articles that is of the day. */
    SHARE(SLOW_FADING.length),
    /** How far beyond all dated articles it lies. */
    OUTSIDE(1),
    /** Days after the first weekday of the lead. */
    LEAD_WEEKDAY(WEEK),
    /** Days after any weekday of the story, by its share of them. */
    WEEKDAY(WEEK),
    /** The same of weekdays ahead. */
    WEEKDAY_AHEAD(WEEK),
    WEEKEND(1),
    /** Days since any day that is named with its year. */
    DATE(STRETCHES.length),
    /** Days since the latest of them. */
    LATEST_DAY(SINCE_DAY.length + 1),
    LATEST_MONTH(SINCE_MONTH.length + 1),
    YEAR_BEHIND(SINCE_YEAR.length + 1),
    YEAR_NAMED(SINCE_YEAR.length + 1),
    YEAR_AHEAD(SINCE_YEAR.length + 1),
    /** Days since the nearest “May 8”, by its share of those that are past, or named, or ahead. */
    DAY_BEHIND(AROUND.length + 1),
    DAY_NAMED(AROUND.length + 1),
    DAY_AHEAD(AROUND.length + 1),
    /** The same of days that dated articles still name long after. */
    BACKGROUND_DAY(AROUND.length + 1),
    /** Days since the last named day of them all. */
    ANY_DAY(SINCE_ANY.length - 1),
    /** Against a line beside the story, what is past, other days, and the rest. */
    AGAINST(4);

    private final int size;

    Kind(int size) {
      this.size = size;
    }

    int size() {
      return size;
    }

    /** Where its numbers begin among all. */
    int first() {
      return Objects.requireNonNull(FIRST.get(this));
    }
  }

  /** How many numbers all kinds have together. */
  static final int NUMBERS = Arrays.stream(Kind.values()).mapToInt(Kind::size).sum();

  private static final Map<Kind, Integer> FIRST = first();

  private static Map<Kind, Integer> first() {
    Map<Kind, Integer> first = new EnumMap<>(Kind.class);
    int next = 0;
    for (Kind kind : Kind.values()) {
      first.put(kind, next);
      next += kind.size();
    }
    return first;
  }

  private static final int AGAINST_A_LINE = 0;
  private static final int AGAINST_THE_PAST = 1;
  private static final int AGAINST_A_DAY = 2;
  private static final int AGAINST_OTHERS = 3;

  private final Horizon horizon;
  private final DatedNeighbours neighbours;
  private final int[] years;
  private final BitSet weekends;
  private final Set<MonthDay> background;

  /** Takes what one kind of evidence says of a day. */
  @FunctionalInterface
  interface Sink {
    void add(int number, int day, double strength);
  }

  DayEvidence(Horizon horizon, DatedNeighbours neighbours) {
    this.horizon = horizon;
    this.neighbours = neighbours;
    this.years =
        IntStream.range(0, horizon.size()).map(day -> horizon.day(day).getYear()).toArray();
    this.background = background(neighbours);
    this.weekends = new Days.Weekly(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)).in(horizon);
  }

  private static void add(Kind kind, int step, int day, double strength, Sink sink) {
    sink.add(kind.first() + step, day, strength);
  }

  /** What every undated article of the folder has in common. */
  void ofTheFolder(Sink sink) {
    double[] dated = new double[horizon.size()];
    int first = horizon.size();
    int last = -1;
    for (Dated article : neighbours.all()) {
      int day = horizon.index(article.day());
      dated[day]++;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
    for (int i = 0; i < FADING.length; i++) {
      add(Kind.HOW_MANY, i, logarithms(around(dated, FADING[i]), FEW), sink);
    }
    for (int i = 0; i < SLOW_FADING.length; i++) {
      double unit = PERCENT * 2 * SLOW_FADING[i] * neighbours.all().size();
      add(Kind.SHARE, i, logarithms(around(dated, SLOW_FADING[i]), unit), sink);
    }
    for (int day = 0; day < dated.length; day++) {
      int outside = Math.max(Math.max(first - day, day - last), 0);
      add(Kind.OUTSIDE, 0, day, Math.log1p(outside), sink);
      if (weekends.get(day)) {
        add(Kind.WEEKEND, 0, day, 1, sink);
      }
    }
  }

  /**
   * What speaks for and against the days as those of one article.
   *
   * @param like the dated articles that resemble it
   * @param votes what the happenings that it shares with dated articles say of days
   */
  void of(ArticleClues undated, List<Neighbour> like, Map<LocalDate, Double> votes, Sink sink) {
    resemblance(like, sink);
    happenings(votes, sink);
    weekdays(undated.dayWords(), sink);
    dates(undated.dayWords(), sink);
    contradictions(undated, sink);
  }

  /** What every day has from all days, each fading by e in so many days. */
  private static double[] around(double[] days, double fading) {
    double[] sums = days.clone();
    double share = Math.exp(-1 / fading);
    double before = 0;
    for (int day = 0; day < days.length; day++) {
      sums[day] += before;
      before = (before + days[day]) * share;
    }
    double after = 0;
    for (int day = days.length - 1; day >= 0; day--) {
      sums[day] += after;
      after = (after + days[day]) * share;
    }
    return sums;
  }

  private void resemblance(List<Neighbour> like, Sink sink) {
    double[] squares = new double[horizon.size()];
    double[] fourth = new double[horizon.size()];
    double[] most = new double[horizon.size()];
    BitSet[] classes = new BitSet[CLASSES.length];
    Arrays.setAll(classes, i -> new BitSet());
    for (Neighbour neighbour : like) {
      int day = horizon.index(neighbour.dated().day());
      double square = neighbour.alike() * neighbour.alike();
      squares[day] += square;
      fourth[day] += square * square;
      most[day] = Math.max(most[day], neighbour.alike());
      int of = step(CLASSES, neighbour.alike()) - 1;
      if (of >= 0) {
        classes[of].set(day);
      }
    }
    for (int i = 0; i < FADING.length; i++) {
      add(Kind.ALIKE, i, logarithms(around(fourth, FADING[i]), FAINT), sink);
      add(Kind.SOMEWHAT_ALIKE, i, logarithms(around(squares, FADING[i]), FAINT_SQUARE), sink);
    }
    add(Kind.MOST_ALIKE, 0, most, sink);
    for (int of = 0; of < classes.length; of++) {
      next(of * CLASS_FADING.length, classes[of], sink);
    }
  }

  /** How near the next of some days is. */
  private void next(int number, BitSet some, Sink sink) {
    if (some.isEmpty()) {
      return;
    }
    for (int day = 0; day < horizon.size(); day++) {
      int before = some.previousSetBit(day);
      int after = some.nextSetBit(day);
      int distance =
          Math.min(
              before < 0 ? horizon.size() : day - before, after < 0 ? horizon.size() : after - day);
      for (int i = 0; i < CLASS_FADING.length; i++) {
        add(Kind.CLASS_OF_LIKENESS, number + i, day, Math.exp(-distance / CLASS_FADING[i]), sink);
      }
    }
  }

  /** By how much more than a unit there is of every day. */
  private static double[] logarithms(double[] days, double unit) {
    return Arrays.stream(days).map(strength -> Math.log1p(strength / unit)).toArray();
  }

  private static void add(Kind kind, int step, double[] strengths, Sink sink) {
    for (int day = 0; day < strengths.length; day++) {
      add(kind, step, day, strengths[day], sink);
    }
  }

  private void happenings(Map<LocalDate, Double> votes, Sink sink) {
    double most = votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    votes.forEach(
        (day, vote) -> {
          int index = horizon.index(day);
          if (index >= 0 && index < horizon.size()) {
            add(Kind.SAME_HAPPENING, 0, index, Math.log1p(vote), sink);
            if (vote >= most) {
              add(Kind.SAME_HAPPENING, 1, index, 1, sink);
            }
          }
        });
  }

  private void weekdays(DayWords words, Sink sink) {
    words.leadWeekday().ifPresent(named -> daysAfter(Kind.LEAD_WEEKDAY, named, 1, sink));
    shares(Kind.WEEKDAY, words.weekdays(), sink);
    shares(Kind.WEEKDAY_AHEAD, words.weekdaysAhead(), sink);
  }

  private void shares(Kind kind, List<DayOfWeek> weekdays, Sink sink) {
    double share = 1.0 / weekdays.size();
    weekdays.stream()
        .collect(Collectors.groupingBy(named -> named, TreeMap::new, Collectors.counting()))
        .forEach((named, times) -> daysAfter(kind, named, times * share, sink));
  }

  /** Every day is none to six days after a weekday. */
  private void daysAfter(Kind kind, DayOfWeek weekday, double strength, Sink sink) {
    int after = Math.floorMod(horizon.first().getDayOfWeek().getValue() - weekday.getValue(), WEEK);
    for (int day = 0; day < horizon.size(); day++) {
      add(kind, (after + day) % WEEK, day, strength, sink);
    }
  }

  private void dates(DayWords words, Sink sink) {
    Set<Integer> whole = new HashSet<>();
    words.whole().stream()
        .filter(day -> !background.contains(MonthDay.from(day)))
        .forEach(day -> whole.add(horizon.index(day)));
    for (int i = 0; i < STRETCHES.length; i++) {
      stretch(i, whole, sink);
    }
    words.latestDay().ifPresent(day -> since(Kind.LATEST_DAY, day, SINCE_DAY, sink));
    words.latestMonth().ifPresent(day -> since(Kind.LATEST_MONTH, day, SINCE_MONTH, sink));
    years(Kind.YEAR_BEHIND, words.yearBehind(), 1, sink);
    years(Kind.YEAR_NAMED, words.yearNamed(), 1, sink);
    years(Kind.YEAR_AHEAD, words.yearAhead(), -1, sink);
    List<DayOfYear> past = Stream.concat(words.behind().stream(), words.named().stream()).toList();
    around(Kind.DAY_BEHIND, news(words.behind()), sink);
    around(Kind.DAY_NAMED, news(words.named()), sink);
    around(Kind.DAY_AHEAD, words.ahead(), sink);
    around(
        Kind.BACKGROUND_DAY,
        past.stream().filter(day -> background.contains(day.day())).toList(),
        sink);
    sinceAny(news(past).stream().flatMapToInt(day -> day.in(horizon)).sorted().toArray(), sink);
  }

  private List<DayOfYear> news(Collection<DayOfYear> days) {
    return days.stream().filter(day -> !background.contains(day.day())).toList();
  }

  /**
   * The days that dated articles name long after: what set a story off is told in every article.
   */
  private static Set<MonthDay> background(DatedNeighbours neighbours) {
    Set<MonthDay> days = new HashSet<>();
    for (Dated article : neighbours.all()) {
      DayWords words = article.article().dayWords();
      words.whole().stream()
          .filter(day -> day.plusDays(LONG_AFTER).isBefore(article.day()))
          .map(MonthDay::from)
          .forEach(days::add);
      Horizon before = new Horizon(article.day().minusDays(LONG_AFTER), article.day());
      Stream.of(words.behind(), words.named())
          .flatMap(Set::stream)
          .filter(day -> day.in(before).noneMatch(index -> index >= 0 && index < before.size()))
          .map(DayOfYear::day)
          .forEach(days::add);
    }
    return days;
  }

  private void stretch(int step, Set<Integer> named, Sink sink) {
    BitSet days = new BitSet(horizon.size());
    for (int day : named) {
      int start = Math.max(0, day + STRETCHES[step][0]);
      int end = Math.min(horizon.size(), day + STRETCHES[step][1] + 1);
      if (start < end) {
        days.set(start, end);
      }
    }
    days.stream().forEach(day -> add(Kind.DATE, step, day, 1, sink));
  }

  private void since(Kind kind, LocalDate named, int[] steps, Sink sink) {
    int index = horizon.index(named);
    for (int day = 0; day < horizon.size(); day++) {
      add(kind, step(steps, day - index), day, 1, sink);
    }
  }

  private void years(Kind kind, Optional<Integer> named, int sign, Sink sink) {
    if (named.isPresent()) {
      for (int day = 0; day < horizon.size(); day++) {
        add(kind, step(SINCE_YEAR, sign * (years[day] - named.get())), day, 1, sink);
      }
    }
  }

  /** How far the nearest of each day's years is. */
  private void around(Kind kind, Collection<DayOfYear> named, Sink sink) {
    for (DayOfYear one : named) {
      int[] days = one.in(horizon).toArray();
      if (days.length == 0) {
        continue;
      }
      int nearest = 0;
      for (int day = 0; day < horizon.size(); day++) {
        while (nearest + 1 < days.length
            && Math.abs(days[nearest + 1] - day) < Math.abs(days[nearest] - day)) {
          nearest++;
        }
        add(kind, step(AROUND, day - days[nearest]), day, 1.0 / named.size(), sink);
      }
    }
  }

  private void sinceAny(int[] named, Sink sink) {
    int last = -1;
    for (int day = 0; day < horizon.size(); day++) {
      while (last + 1 < named.length && named[last + 1] <= day) {
        last++;
      }
      if (last >= 0) {
        int step = step(SINCE_ANY, day - named[last]) - 1;
        if (step < SINCE_ANY.length - 1) {
          add(Kind.ANY_DAY, step, day, 1, sink);
        }
      }
    }
  }

  /** How many steps begin at a value or before it. */
  private static int step(int[] beginnings, int value) {
    return first(beginnings.length, i -> beginnings[i] > value);
  }

  private static int step(double[] beginnings, double value) {
    return first(beginnings.length, i -> beginnings[i] > value);
  }

  private static int first(int length, IntPredicate is) {
    int i = 0;
    while (i < length && !is.test(i)) {
      i++;
    }
    return i;
  }

  /** What the calendar words of the text do not allow. */
  private void contradictions(ArticleClues undated, Sink sink) {
    for (CalendarClue clue : Solver.lines(undated)) {
      against(AGAINST_A_LINE, clue, sink);
    }
    for (CalendarClue clue : undated.calendar()) {
      Days days = clue.days();
      if (days instanceof Days.From) {
        against(AGAINST_THE_PAST, clue, sink);
      } else if (days instanceof Days.Yearly || days instanceof Days.Monthly) {
        against(AGAINST_A_DAY, clue, sink);
      } else if (!(days instanceof Days.Weekly)) {
        against(AGAINST_OTHERS, clue, sink);
      }
    }
  }

  private void against(int step, CalendarClue clue, Sink sink) {
    BitSet allowed = clue.days().in(horizon);
    for (int day = allowed.nextClearBit(0);
        day < horizon.size();
        day = allowed.nextClearBit(day + 1)) {
      add(Kind.AGAINST, step, day, 1, sink);
    }
  }
}
