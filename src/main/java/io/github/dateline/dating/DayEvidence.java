package io.github.dateline.dating;

import io.github.dateline.dating.DatedNeighbours.Dated;
import io.github.dateline.dating.DatedNeighbours.Neighbour;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What speaks for and against each day of a horizon as the day on which an undated article was
 * published: how many dated articles are of these days, how much they resemble it, which happenings
 * they share, and how far the days are that its own text names.
 *
 * <p>Every kind of evidence has a number; what one of them says of a day has a strength, 0 where it
 * says nothing.
 */
final class DayEvidence {

  /** How many kinds of evidence there are. */
  static final int KINDS = 44;

  /** How fast the word of a dated article for the days around its own fades, in days. */
  private static final double[] FADING = {0.7, 2, 5};

  // Three of each: one for every fading.
  private static final int ALIKE = 0;
  private static final int SOMEWHAT_ALIKE = 3;
  private static final int HOW_MANY = 6;
  private static final int MOST_ALIKE = 9;
  private static final int SAME_HAPPENING = 10;
  private static final int BEST_HAPPENING = 11;
  private static final int LEAD_WEEKDAY = 12;
  private static final int ANY_WEEKDAY = 19;
  private static final int AROUND_A_DAY = 26;
  private static final int AROUND_A_DATE = 32;
  private static final int SOON_AHEAD = 38;
  private static final int AHEAD = 39;
  private static final int AGAINST_A_LINE = 40;
  private static final int AGAINST_THE_PAST = 41;
  private static final int AGAINST_A_DAY = 42;
  private static final int AGAINST_OTHERS = 43;

  private static final int WEEK = DayOfWeek.values().length;

  /** The stretches around a named day, in days after it, both ends inclusive. */
  private static final int[][] STRETCHES = {{-1, -1}, {0, 0}, {1, 1}, {2, 3}, {4, 7}, {8, 21}};

  /** A resemblance that is as good as none. */
  private static final double FAINT = 1e-4;

  private static final double FAINT_SQUARE = 1e-2;
  private static final double FEW = 0.05;

  private final Horizon horizon;
  private final double[][] howMany = new double[FADING.length][];

  /** Takes what one kind of evidence says of a day. */
  @FunctionalInterface
  interface Sink {
    void add(int kind, int day, double strength);
  }

  DayEvidence(Horizon horizon, DatedNeighbours neighbours) {
    this.horizon = horizon;
    double[] dated = new double[horizon.size()];
    for (Dated article : neighbours.all()) {
      dated[horizon.index(article.day())]++;
    }
    for (int i = 0; i < FADING.length; i++) {
      howMany[i] = logarithms(around(dated, FADING[i]), FEW);
    }
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

  /**
   * Hands on all that speaks for and against the days.
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

  private void resemblance(List<Neighbour> like, Sink sink) {
    double[] squares = new double[horizon.size()];
    double[] fourth = new double[horizon.size()];
    double[] most = new double[horizon.size()];
    for (Neighbour neighbour : like) {
      int day = horizon.index(neighbour.dated().day());
      double square = neighbour.alike() * neighbour.alike();
      squares[day] += square;
      fourth[day] += square * square;
      most[day] = Math.max(most[day], neighbour.alike());
    }
    for (int i = 0; i < FADING.length; i++) {
      add(ALIKE + i, logarithms(around(fourth, FADING[i]), FAINT), sink);
      add(SOMEWHAT_ALIKE + i, logarithms(around(squares, FADING[i]), FAINT_SQUARE), sink);
      add(HOW_MANY + i, howMany[i], sink);
    }
    add(MOST_ALIKE, most, sink);
  }

  /** By how much more than a unit there is of every day. */
  private static double[] logarithms(double[] days, double unit) {
    return Arrays.stream(days).map(strength -> Math.log1p(strength / unit)).toArray();
  }

  private static void add(int kind, double[] strengths, Sink sink) {
    for (int day = 0; day < strengths.length; day++) {
      sink.add(kind, day, strengths[day]);
    }
  }

  private void happenings(Map<LocalDate, Double> votes, Sink sink) {
    double most = votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    votes.forEach(
        (day, vote) -> {
          int index = horizon.index(day);
          if (index >= 0 && index < horizon.size()) {
            sink.add(SAME_HAPPENING, index, Math.log1p(vote));
            if (vote >= most) {
              sink.add(BEST_HAPPENING, index, 1);
            }
          }
        });
  }

  private void weekdays(DayWords words, Sink sink) {
    words.leadWeekday().ifPresent(named -> daysAfter(LEAD_WEEKDAY, named, 1, sink));
    double share = 1.0 / words.weekdays().size();
    words.weekdays().stream()
        .collect(Collectors.groupingBy(named -> named, TreeMap::new, Collectors.counting()))
        .forEach((named, times) -> daysAfter(ANY_WEEKDAY, named, times * share, sink));
  }

  /** Every day is none to six days after a weekday. */
  private void daysAfter(int kind, DayOfWeek weekday, double strength, Sink sink) {
    int after = Math.floorMod(horizon.first().getDayOfWeek().getValue() - weekday.getValue(), WEEK);
    for (int day = 0; day < horizon.size(); day++) {
      sink.add(kind + (after + day) % WEEK, day, strength);
    }
  }

  /** The days that are named with their month, whether with their year or without. */
  private void dates(DayWords words, Sink sink) {
    Set<Integer> whole = new HashSet<>();
    words.whole().forEach(day -> whole.add(horizon.index(day)));
    Set<Integer> named = everyYear(words.yearly());
    named.addAll(whole);
    Set<Integer> ahead = everyYear(words.ahead());
    for (int i = 0; i < STRETCHES.length; i++) {
      stretch(AROUND_A_DAY + i, named, STRETCHES[i][0], STRETCHES[i][1], sink);
      stretch(AROUND_A_DATE + i, whole, STRETCHES[i][0], STRETCHES[i][1], sink);
    }
    stretch(SOON_AHEAD, ahead, -2, 0, sink);
    stretch(AHEAD, ahead, -14, -3, sink);
  }

  private void stretch(int kind, Set<Integer> named, int from, int to, Sink sink) {
    BitSet days = new BitSet(horizon.size());
    for (int day : named) {
      int start = Math.max(0, day + from);
      int end = Math.min(horizon.size(), day + to + 1);
      if (start < end) {
        days.set(start, end);
      }
    }
    days.stream().forEach(day -> sink.add(kind, day, 1));
  }

  private Set<Integer> everyYear(Collection<MonthDay> days) {
    Set<Integer> indices = new HashSet<>();
    for (MonthDay day : days) {
      for (int year = horizon.first().getYear(); year <= horizon.last().getYear(); year++) {
        if (day.isValidYear(year)) {
          indices.add(horizon.index(day.atYear(year)));
        }
      }
    }
    return indices;
  }

  /** What the calendar words of the text do not allow. */
  private void contradictions(ArticleClues undated, Sink sink) {
    for (CalendarClue clue : Ladder.lines(undated)) {
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

  private void against(int kind, CalendarClue clue, Sink sink) {
    BitSet allowed = clue.days().in(horizon);
    for (int day = allowed.nextClearBit(0);
        day < horizon.size();
        day = allowed.nextClearBit(day + 1)) {
      sink.add(kind, day, 1);
    }
  }
}
