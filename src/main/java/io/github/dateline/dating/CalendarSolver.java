package io.github.dateline.dating;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private CalendarSolver() {}

  /**
   * What is left of the calendar.
   *
   * @param range the days left, where they are few and follow each other
   * @param why the clues in one line
   */
  record Solution(Optional<ResolvedDate> range, String why) {}

  /**
   * @param latest the last day that is possible: the timeline's end, or a year after the latest
   *     date stated in the folder
   */
  static Solution solve(List<CalendarClue> clues, LocalDate latest) {
    if (clues.isEmpty()) {
      return new Solution(
          Optional.empty(), "no date, no weekday and no day of a month in the text");
    }
    List<LocalDate> left = new ArrayList<>();
    for (LocalDate day = latest.minusYears(HORIZON_YEARS);
        !day.isAfter(latest);
        day = day.plusDays(1)) {
      LocalDate candidate = day;
      if (clues.stream().allMatch(clue -> clue.allows().test(candidate))) {
        left.add(candidate);
      }
    }
    String evidence = evidence(clues);
    if (left.isEmpty()) {
      return new Solution(Optional.empty(), "the date words contradict each other: " + evidence);
    }
    LocalDate first = left.get(0);
    LocalDate last = left.get(left.size() - 1);
    boolean range = first.plusDays(left.size() - 1L).equals(last);
    // What ends where the search ends was not decided by the text.
    boolean decided = last.isBefore(latest);
    if (!range || left.size() > LONGEST_RANGE || !decided) {
      return new Solution(
          Optional.empty(),
          left.size()
              + " days between "
              + first
              + " and "
              + last
              + " agree with the text: "
              + evidence);
    }
    ResolvedDate days = days(first, last);
    return new Solution(Optional.of(days), evidence + "; that leaves " + days.edtf());
  }

  static ResolvedDate days(LocalDate first, LocalDate last) {
    return new ResolvedDate(first, last, Granularity.DAY, ResolvedDate.Open.NONE, false);
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
