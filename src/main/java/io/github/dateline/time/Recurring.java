package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A stretch of a year that is not named: “March”, “last summer”, “May 8”, “next Christmas”. */
public record Recurring(Annual part, Choice choice, AnchorKind anchorKind) implements TimeValue {

  /**
   * Days within which a day of a month counts whatever the verb: “extended its offer to Nov. 20”.
   * Nobody calls a day of almost a year ago by its month alone (corpora: TimeBank, AQUAINT).
   */
  private static final long NEAR = 60;

  private static final long FAR = 330;

  /** Days after a quarter within which firms speak of what they pay for it. */
  private static final long REPORTED = 90;

  /** The same of a holiday: in a week’s time it is Christmas, in a month’s it is last Christmas. */
  private static final long NEAR_HOLIDAY = 14;

  @Override
  public boolean followsTense() {
    return choice == Choice.NEAREST;
  }

  @Override
  public boolean isSpoken() {
    return choice != Choice.NEAREST && anchorKind == AnchorKind.UTTERANCE;
  }

  @Override
  public Optional<DayOfWeek> weekday() {
    return part.weekday();
  }

  @Override
  public Optional<Month> month() {
    return part.month();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return choose(reference)
        .map(
            found ->
                reference.story() && isBareWinter()
                    ? byItsEnd(found, reference.day())
                    : found.resolution(reference.day()))
        .orElseGet(() -> Unknown.resolution(Unit.YEAR));
  }

  private boolean isBareWinter() {
    return choice == Choice.NEAREST
        && anchorKind != AnchorKind.TEXT
        && part instanceof Annual.OfSeason named
        && named.season() == Season.WINTER;
  }

  /** A history that says only “the winter” means the one that opens a year (corpus: WikiWars). */
  private static Resolution byItsEnd(Period winter, LocalDate from) {
    Resolution resolution = winter.resolution(from);
    String value = winter.inOtherYear(1).timex();
    return resolution.date().isEmpty()
        ? resolution
        : new Resolution(Timex.of(TimexType.DATE, value), resolution.date());
  }

  private Optional<Period> choose(Reference reference) {
    LocalDate day = reference.day();
    return switch (choice) {
      case THIS -> ofYear(day);
      case LAST -> latest(day, period -> period.last().isBefore(day));
      case NEXT -> earliest(day, period -> period.first().isAfter(day));
      case NEAREST ->
          reference.story() && anchorKind == AnchorKind.TEXT
              ? ofYear(day)
              : nearest(day, reference);
    };
  }

  /** In January “this winter” has begun the year before. */
  private Optional<Period> ofYear(LocalDate day) {
    return earliest(day, period -> period.contains(day)).or(() -> part.in(day.getYear()));
  }

  private Optional<Period> nearest(LocalDate day, Reference reference) {
    if (reference.granularity() == Granularity.YEAR) {
      return part.in(day.getYear());
    }
    if (part.weekday().isPresent()) {
      return closest(day);
    }
    return switch (reference.tense()) {
      case PAST -> past(day, reference.sure());
      case FUTURE -> justOver(day).or(() -> ahead(day, reference.sure()));
      case PRESENT, UNKNOWN -> reference.story() ? told(reference.period()) : closest(day);
    };
  }

  /** What comes in almost a year beside a verb that looks ahead is what has just been. */
  private Optional<Period> ahead(LocalDate day, boolean sure) {
    return earliest(day, period -> !period.last().isBefore(day))
        .map(next -> !sure && distance(next, day) > FAR ? closest(day).orElse(next) : next);
  }

  /** A quarter whose results “will be released” is mostly one that has just ended. */
  private Optional<Period> justOver(LocalDate day) {
    boolean reports = part instanceof Annual.OfUnit unit && unit.unit() == Unit.QUARTER;
    return closest(day).filter(period -> reports && distance(period, day) <= REPORTED);
  }

  /** A day shortly ahead beside a past verb is mostly another verb's: “set to expire Nov. 6”. */
  private Optional<Period> past(LocalDate day, boolean sure) {
    long near =
        part instanceof Annual.OfDay ? NEAR : part instanceof Annual.OfHoliday ? NEAR_HOLIDAY : -1;
    return (sure
            ? Optional.<Period>empty()
            : closest(day).filter(period -> distance(period, day) <= near))
        .or(() -> latest(day, period -> !period.first().isAfter(day)));
  }

  private Optional<Period> latest(LocalDate day, Predicate<Period> condition) {
    List<Period> around = around(day).stream().filter(condition).toList();
    return around.isEmpty() ? Optional.empty() : Optional.of(around.get(around.size() - 1));
  }

  private Optional<Period> earliest(LocalDate day, Predicate<Period> condition) {
    return around(day).stream().filter(condition).findFirst();
  }

  private Optional<Period> closest(LocalDate day) {
    return around(day).stream().min(Comparator.comparingLong(period -> distance(period, day)));
  }

  /** The nearest to where a story stands, which goes on more often than it goes back. */
  private Optional<Period> told(Period from) {
    return around(from.first()).stream()
        .min(
            Comparator.comparingLong(
                period ->
                    period.last().isBefore(from.first())
                        ? distance(period, from.first()) * 3 / 2
                        : distance(period, from.last())));
  }

  private static long distance(Period period, LocalDate day) {
    if (period.contains(day)) {
      return 0;
    }
    return period.first().isAfter(day)
        ? ChronoUnit.DAYS.between(day, period.first())
        : ChronoUnit.DAYS.between(period.last(), day);
  }

  /** Far enough for 29 February across a century that has no leap day. */
  private List<Period> around(LocalDate day) {
    List<Period> near = around(day.getYear(), 2);
    return near.size() > 2 ? near : around(day.getYear(), 8);
  }

  private List<Period> around(int year, int years) {
    return IntStream.rangeClosed(year - years, year + years)
        .mapToObj(part::in)
        .flatMap(Optional::stream)
        .toList();
  }
}
