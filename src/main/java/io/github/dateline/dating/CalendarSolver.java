package io.github.dateline.dating;

import io.github.dateline.dating.Conclusion.More;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param why the clues, and what follows from them
   */
  record Solution(BitSet days, Optional<ResolvedDate> range, Reason why) {}

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
    for (CalendarClue clue : clues) {
      left.and(clue.days().in(horizon));
    }
    Optional<ResolvedDate> range = range(left, horizon);
    Conclusion conclusion =
        left.isEmpty()
            ? new Conclusion.Contradiction()
            : range
                .<Conclusion>map(days -> new Conclusion.Leaves(More.NONE, days))
                .orElseGet(() -> open(left, horizon));
    return new Solution(left, range, new Reason(evidence(clues), conclusion));
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
  private static Conclusion open(BitSet left, Horizon horizon) {
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
  private static List<Evidence> evidence(List<CalendarClue> clues) {
    Map<String, List<CalendarClue>> byWords =
        clues.stream()
            .collect(
                Collectors.groupingBy(
                    CalendarClue::words, LinkedHashMap::new, Collectors.toList()));
    return byWords.entrySet().stream()
        .<Evidence>map(entry -> new Evidence.Words(entry.getKey(), entry.getValue()))
        .toList();
  }
}
