package io.github.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.language.Tense;
import io.github.dateline.time.TimeValue.AnchorKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At both ends of the calendar everything has an answer, and no answer lies outside. */
class YearsTest {

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static final Holiday ALWAYS =
      new Holiday() {
        @Override
        public Optional<LocalDate> in(int year) {
          return Optional.of(LocalDate.of(year, 12, 31));
        }
      };

  private static final Set<Class<?>> MADE = new HashSet<>();

  /** The first and the last years, and any between. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 800).map(LAST::minusDays),
            Arbitraries.integers().between(0, 800).map(LocalDate.of(1, 1, 1)::plusDays),
            Arbitraries.integers().between(0, 800).map(LocalDate.of(-9998, 1, 1)::plusDays),
            Arbitraries.integers().between(0, 7_200_000).map(LocalDate.of(-9998, 1, 1)::plusDays))
        .filter(Years::hold);
  }

  @Provide
  Arbitrary<Reference> references() {
    return Combinators.combine(
            days(),
            Arbitraries.of(Granularity.class),
            Arbitraries.of(Tense.class),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(Reference::new);
  }

  private static Arbitrary<Unit> units() {
    return Arbitraries.of(Unit.class).filter(Unit::isOfCalendar);
  }

  private static Arbitrary<Long> counts() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-40, 40),
        Arbitraries.longs().between(-20_000, 20_000),
        Arbitraries.longs());
  }

  private static Arbitrary<Integer> numbers() {
    return Arbitraries.oneOf(Arbitraries.integers().between(-40, 40), Arbitraries.integers());
  }

  private static Arbitrary<Amount> amounts() {
    return Combinators.combine(
            counts().map(count -> count == Long.MIN_VALUE ? 0 : Math.abs(count)),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, false, false))
        .as(Amount::new);
  }

  private static Arbitrary<AnchorKind> anchors() {
    return Arbitraries.of(AnchorKind.class);
  }

  private static Arbitrary<DayOfWeek> weekdays() {
    return Arbitraries.of(DayOfWeek.class);
  }

  private static Arbitrary<Annual> annuals() {
    Arbitrary<MonthDay> monthDays =
        Arbitraries.integers()
            .between(0, 365)
            .map(day -> MonthDay.from(LocalDate.of(2000, 1, 1).plusDays(day)));
    return Arbitraries.oneOf(
        Arbitraries.of(Month.class).map(Annual.OfMonth::new),
        Combinators.combine(monthDays, weekdays().optional()).as(Annual.OfDay::new),
        Arbitraries.of(Season.class).map(Annual.OfSeason::new),
        Arbitraries.integers().between(1, 4).map(nth -> new Annual.OfUnit(Unit.QUARTER, nth)),
        Arbitraries.integers().between(1, 2).map(nth -> new Annual.OfUnit(Unit.HALF, nth)),
        Arbitraries.just(new Annual.OfHoliday(ALWAYS)));
  }

  private Arbitrary<TimeValue> simple() {
    return Arbitraries.oneOf(
        Combinators.combine(units(), days()).as((unit, day) -> new Fixed(Period.of(unit, day))),
        Combinators.combine(units(), counts(), anchors()).as(Relative::new),
        Combinators.combine(weekdays(), Arbitraries.of(Choice.class), anchors()).as(Weekday::new),
        Combinators.combine(weekdays(), weekdays(), Arbitraries.of(true, false))
            .as(WeekdayRange::new),
        Combinators.combine(Arbitraries.integers().between(1, 31), weekdays().optional(), anchors())
            .as(DayOfMonth::new),
        Combinators.combine(annuals(), Arbitraries.of(Choice.class), anchors()).as(Recurring::new),
        numbers().map(CountedDay::new),
        units().map(InSequence::new),
        Arbitraries.of(Timeless.class).map(TimeValue.class::cast),
        Arbitraries.just(new StoryTime()),
        Arbitraries.just(Repeating.every("P1D")),
        Combinators.combine(amounts(), Arbitraries.of(Unit.class)).as(Lasting::new),
        Combinators.combine(Arbitraries.of(Unit.QUARTER, Unit.YEAR, Unit.HALF), numbers())
            .as(Reported::new),
        Combinators.combine(amounts(), Arbitraries.of(Unit.class), Arbitraries.of(true, false))
            .as(
                (amount, unit, after) ->
                    new EventOffset(new Lasting(amount, unit), after, "flood", 0, 5)),
        days().filter(Years::ofPublication).map(YearsTest::inFigures));
  }

  private static TimeValue inFigures(LocalDate day) {
    return new EitherOrder(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
  }

  /** Every kind of value, also of values. */
  @Provide
  Arbitrary<TimeValue> values() {
    return Arbitraries.lazyOf(this::simple, this::simple, this::composed);
  }

  private Arbitrary<TimeValue> composed() {
    Arbitrary<TimeValue> inner = Arbitraries.lazy(this::values);
    Arbitrary<Lasting> lengths =
        Combinators.combine(amounts(), Arbitraries.of(Unit.class)).as(Lasting::new);
    Arbitrary<Stretch> stretches =
        Combinators.combine(lengths, inner, Arbitraries.of(true, false)).as(Stretch::new);
    return Arbitraries.oneOf(
        Combinators.combine(inner, inner).as(ByTense::new),
        lengths.list().ofMinSize(1).ofMaxSize(3).map(Summed::new),
        Combinators.combine(inner, inner).as(io.github.dateline.time.From::new),
        inner.map(LongWeekend::new),
        Combinators.combine(numbers().filter(nth -> nth != 0), weekdays(), inner)
            .as((nth, day, of) -> new Nth(nth, Unit.DAY, Optional.of(day), of)),
        Combinators.combine(lengths, inner, Arbitraries.of(true, false)).as(PartOf::new),
        lengths.map(Ahead::new),
        Combinators.combine(
                lengths.list().ofMaxSize(3), Arbitraries.of(true, false), units(), anchors())
            .as(Shifted::new),
        Combinators.combine(annuals(), inner).as(InYear::new),
        Combinators.combine(inner, Arbitraries.of(DayPart.class)).as(InDay::new),
        Combinators.combine(inner, Arbitraries.of(Mod.class)).as(Modified::new),
        Combinators.combine(
                inner,
                Arbitraries.integers().between(0, 24),
                Arbitraries.integers().between(0, 59),
                Arbitraries.integers().between(-1, 59))
            .as((day, hour, minute, second) -> InDay.at(day, hour, minute, second, "")),
        Combinators.combine(numbers().filter(nth -> nth != 0), units(), inner).as(Nth::new),
        Combinators.combine(Arbitraries.of(Unit.QUARTER, Unit.YEAR), numbers(), inner)
            .as((unit, years, year) -> new Reported(unit, years, Optional.of(year))),
        stretches.map(TimeValue.class::cast),
        stretches.map(ReportedStretch::new));
  }

  @Property(tries = 6000)
  void everyValueHasAnAnswerWithinTheCalendar(
      @ForAll @From("values") TimeValue value, @ForAll @From("references") Reference reference) {
    MADE.add(value.getClass());
    Stream.of(Optional.of(value.resolve(reference)), value.unanchored(), beyond(value, reference))
        .flatMap(Optional::stream)
        .forEach(
            resolution -> {
              assertFalse(resolution.timex().value().matches(".*\\d{5}-.*"), resolution.toString());
              resolution.date().ifPresent(YearsTest::assertIsWritten);
            });
    value.followsTense();
    value.isSpoken();
    value.anchorKind();
  }

  /** Twelve hours before the first day, and after the last. */
  @Test
  void hoursDoNotLeadOutOfTheCalendar() {
    for (String day : List.of("-9998-01-01", "9999-12-31")) {
      Reference edge = new Reference(LocalDate.parse(day), Granularity.DAY, Tense.PAST);
      EventOffset offset =
          new EventOffset(
              new Lasting(Amount.of(12), Unit.HOUR), day.startsWith("9"), "flood", 0, 5);
      assertEquals(
          Optional.of(LocalDate.parse(day)), offset.from(edge).date().map(ResolvedDate::start));
    }
  }

  private static Optional<Resolution> beyond(TimeValue value, Reference reference) {
    if (value instanceof EventOffset offset) {
      return Optional.of(offset.inverse().from(reference));
    }
    return value instanceof ReportedStretch stretch
        ? stretch.end(reference).map(ReportedStretch::quarterEnding).map(Period::resolution)
        : Optional.empty();
  }

  private static void assertIsWritten(ResolvedDate date) {
    assertTrue(Years.hold(date.start()) && Years.hold(date.end()), date.toString());
    for (ResolvedDate.Open open : ResolvedDate.Open.values()) {
      ResolvedDate opened = date.openAt(open);
      assertEquals(opened.edtf(), ResolvedDate.parse(opened.edtf()).edtf());
      assertEquals(opened.about().edtf(), ResolvedDate.parse(opened.about().edtf()).edtf());
    }
  }

  @AfterContainer
  static void everyKindOfValueWasTried() {
    Set<Class<?>> all = kinds(TimeValue.class).collect(Collectors.toSet());
    all.removeAll(MADE);
    assertTrue(MADE.isEmpty() || all.isEmpty(), "never made: " + all);
  }

  private static Stream<Class<?>> kinds(Class<?> of) {
    return of.isSealed()
        ? Stream.of(of.getPermittedSubclasses()).flatMap(YearsTest::kinds)
        : Stream.of(of);
  }

  @Property
  void aPeriodIsADateOrSaysThatItIsNone(
      @ForAll @From("days") LocalDate day, @ForAll long count, @ForAll Unit unit) {
    if (!unit.isOfCalendar()) {
      return;
    }
    for (Period period : List.of(Period.of(unit, day), Period.of(unit, day).shifted(count))) {
      assertEquals(period.isDate(), period.resolution().date().isPresent());
      if (period.isDate()) {
        assertIsWritten(period.date());
      } else {
        assertThrows(IllegalArgumentException.class, period::date);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, FUTURE_REF",
    "WEEKEND, FUTURE_REF",
    "SEASON, FUTURE_REF",
    "DAY, 9999-12-31",
    "MONTH, 9999-12",
    "QUARTER, 9999-Q4",
    "HALF, 9999-H2",
    "YEAR, 9999",
    "DECADE, 999",
    "CENTURY, 99"
  })
  void theLastDayOfAll(Unit unit, String value) {
    assertEquals(value, Period.of(unit, LAST).resolution().timex().value());
  }

  @Test
  void whatIsCountedOutOfTheCalendarIsNoDate() {
    Reference last = new Reference(LAST, Granularity.DAY, Tense.FUTURE);
    Reference first = new Reference(LocalDate.of(1, 1, 1), Granularity.DAY, Tense.PAST);
    assertEquals(
        List.of("FUTURE_REF", "9999-12-30", "FUTURE_REF", "PAST_REF", "PAST_REF", "BC0044-03-14"),
        List.of(
                new Relative(Unit.DAY, 1, AnchorKind.UTTERANCE).resolve(last),
                new Relative(Unit.DAY, -1, AnchorKind.UTTERANCE).resolve(last),
                new InDay(new Relative(Unit.DAY, 1, AnchorKind.UTTERANCE), DayPart.NIGHT)
                    .resolve(last),
                new Relative(Unit.CENTURY, Long.MIN_VALUE, AnchorKind.UTTERANCE).resolve(first),
                new Relative(Unit.DAY, -1, AnchorKind.UTTERANCE).resolve(first),
                new io.github.dateline.time.From(
                        new Fixed(Period.day(LocalDate.of(-43, 3, 15))),
                        new Relative(Unit.DAY, -1, AnchorKind.NONE))
                    .resolve(first))
            .stream()
            .map(resolution -> resolution.timex().value())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10000",
        "Y10000",
        "Y-10000",
        "9999-12-31/10000-01-02",
        "9999-24",
        "+10000-01-01",
        "-9999",
        "2024-13",
        "0000-00"
      })
  void isNoDate(String edtf) {
    assertThrows(IllegalArgumentException.class, () -> ResolvedDate.parse(edtf));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9999", "9999-12-31", "9999-12-31/..", "../0001", "0001-01-01~", "999X", "99XX"})
  void isADate(String edtf) {
    assertEquals(edtf, ResolvedDate.parse(edtf).edtf());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "2023-02-29"})
  void isNoDayOfPublication(String written) {
    assertThrows(DateTimeParseException.class, () -> Years.dayOfPublication(written));
  }

  @Test
  void theFirstAndTheLastDayOfPublication() {
    for (String day : List.of("0001-01-01", "9999-12-31")) {
      assertEquals(LocalDate.parse(day), Years.dayOfPublication(day));
      assertEquals(LocalDate.parse(day), Years.nearestOfPublication(LocalDate.parse(day)));
    }
    assertEquals(LAST, Years.nearestOfPublication(LAST.plusDays(1)));
    assertEquals(LocalDate.of(1, 1, 1), Years.nearestOfPublication(LocalDate.of(0, 12, 31)));
  }
}
