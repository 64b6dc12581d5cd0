package io.github.dateline.dating;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the days on which an article can have been published, given its own calendar words. */
final class CalendarSolver {

  /** A range of more days says too little to resolve anything. */
  static final int LONGEST_RANGE = 4;

  /**
   * How far back a publication date is looked for, in years before the last one that is possible.
   */
  private static final int HORIZON_YEARS = 40;

  /** So many open stretches are named one by one. */
  private static final int MOST_NAMED = 6;

  private CalendarSolver() {}

  /**
   * What is left of the calendar.
   *
   * @param days all days left, as bits of the horizon
   * @param range the days left, where they are few and follow each other
   * @param why the clues in one line
   */
  record Solution(BitSet days, Optional<ResolvedDate> range, String why) {}

  /** The days that are possible at all, the last of them given. */
  static Horizon until(LocalDate latest) {
    return Horizon.between(latest.minusYears(HORIZON_YEARS), latest);
  }

  /**
   * @param latest the last day that is possible: the timeline's end, or a year after the latest
   *     date stated in the folder
   */
  static Solution solve(List<CalendarClue> clues, LocalDate latest) {
    return solve(clues, until(latest));
  }

  static Solution solve(List<CalendarClue> clues, Horizon horizon) {
    BitSet left = horizon.all();
    if (clues.isEmpty()) {
      return new Solution(
          left, Optional.empty(), "no date, no weekday and no day of a month in the text");
    }
    for (CalendarClue clue : clues) {
      left.and(clue.days().in(horizon));
    }
    String evidence = evidence(clues);
    if (left.isEmpty()) {
      return new Solution(
          left, Optional.empty(), "the date words contradict each other: " + evidence);
    }
    Optional<ResolvedDate> range = range(left, horizon);
    String why =
        range
            .map(days -> evidence + "; that leaves " + days.edtf())
            .orElseGet(() -> open(left, horizon) + " agree with the text: " + evidence);
    return new Solution(left, range, why);
  }

  /** The days, where they are few and follow each other. */
  static Optional<ResolvedDate> range(BitSet left, Horizon horizon) {
    int first = left.nextSetBit(0);
    int last = left.length() - 1;
    boolean few =
        first >= 0 && last - first < LONGEST_RANGE && left.cardinality() == last - first + 1;
    // What ends where the search ends was not decided by the text.
    return few && last < horizon.size() - 1
        ? Optional.of(days(horizon.day(first), horizon.day(last)))
        : Optional.empty();
  }

  /** “9 days between 2011-06-14 and 2022-06-15”, and which, where that is short. */
  private static String open(BitSet left, Horizon horizon) {
    List<String> stretches = new ArrayList<>();
    for (int start = left.nextSetBit(0);
        start >= 0 && stretches.size() <= MOST_NAMED;
        start = left.nextSetBit(left.nextClearBit(start))) {
      stretches.add(days(horizon.day(start), horizon.day(left.nextClearBit(start) - 1)).edtf());
    }
    String span =
        left.cardinality()
            + " days between "
            + horizon.day(left.nextSetBit(0))
            + " and "
            + horizon.day(left.length() - 1);
    return stretches.size() == 1 || stretches.size() > MOST_NAMED
        ? span
        : span + " (" + String.join(", ", stretches) + ")";
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

  /** “Thursday, the 25th” is a Thursday and …; “May 22” is past. */
  private static String evidence(List<CalendarClue> clues) {
    Map<String, Set<String>> byWords = new LinkedHashMap<>();
    for (CalendarClue clue : clues) {
      byWords.computeIfAbsent(clue.words(), words -> new LinkedHashSet<>()).add(clue.says());
    }
    return byWords.entrySet().stream()
        .map(entry -> "“" + entry.getKey() + "” " + String.join(" and ", entry.getValue()))
        .collect(Collectors.joining("; "));
  }
}
