package io.github.dateline.time.rule;

import io.github.dateline.time.Holiday;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * A named day that Natty knows where it falls; the only place that knows Natty.
 *
 * <p>Natty is asked about phrases that a rule has recognised, never about running text. Its answer
 * counts only if it read the whole phrase as one date. It reads in UTC, from a given day, never
 * from the clock. It is slow to start (its grammar is a megabyte of classes) and to read, so
 * nothing loads it before a rule needs it, and answers are kept: a phrase with its year always
 * means the same day.
 *
 * @param name as Natty writes it
 */
public record NattyHoliday(String name) implements Holiday {
  private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

  /** Any day will do: the phrases carry their year. */
  private static final LocalDate REFERENCE = LocalDate.of(2000, 1, 1);

  private static final int MOST_KEPT = 10_000;

  private static final Map<String, Optional<LocalDate>> KNOWN = new ConcurrentHashMap<>();

  @Override
  public Optional<LocalDate> in(int year) {
    return read(name + " " + year).filter(day -> day.getYear() == year);
  }

  /**
   * The day that a phrase means by itself: {@code Thanksgiving 2011}.
   *
   * @return empty where Natty read nothing, only a part, or more than one date
   */
  static Optional<LocalDate> read(String phrase) {
    Optional<LocalDate> answer = KNOWN.get(phrase);
    if (answer == null) {
      answer = parse(phrase);
      if (KNOWN.size() < MOST_KEPT) {
        KNOWN.put(phrase, answer);
      }
    }
    return answer;
  }

  /**
   * One at a time: all parsers of Natty share one service loader of holidays, which is not made for
   * threads. Two that met in it got an exception, or the reference day for a holiday.
   */
  private static synchronized Optional<LocalDate> parse(String phrase) {
    Date reference = Date.from(REFERENCE.atStartOfDay(ZoneOffset.UTC).toInstant());
    List<DateGroup> groups = new Parser(UTC).parse(phrase, reference);
    if (groups.size() != 1) {
      return Optional.empty();
    }
    DateGroup group = groups.get(0);
    boolean whole = group.getText().equals(phrase);
    if (!whole || group.getDates().size() != 1 || group.isRecurring()) {
      return Optional.empty();
    }
    return Optional.of(group.getDates().get(0).toInstant().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
