package io.github.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.time.ResolvedDate.Open;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvedDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-08",
        "2023-09",
        "2020",
        "2018/..",
        "../2018",
        "2022-12~",
        "199X",
        "19XX",
        "2023-22",
        "2023-03-06/2023-03-12",
        "2023-05-05/2023-05-08",
        "2014/2016",
        "2023-09/..",
        "-0479",
        "0000",
        "2024-02-29",
        "2020~/2021~",
        "2019-12-31/.."
      })
  void writesWhatItReads(String edtf) {
    assertEquals(edtf, ResolvedDate.parse(edtf).edtf());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-13-45",
        "2023-02-29",
        "8 May",
        "2020/",
        "..",
        "2021-25",
        "20X4",
        "2024-5-8"
      })
  void refusesWhatIsNoDate(String edtf) {
    assertThrows(IllegalArgumentException.class, () -> ResolvedDate.parse(edtf));
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThrows(IllegalArgumentException.class, () -> ResolvedDate.parse("2024/2020"));
  }

  @Test
  void readsWeeksQuartersAndHalvesBack() {
    assertEquals(
        ResolvedDate.week(LocalDate.of(2023, 3, 8)), ResolvedDate.parse("2023-03-06/2023-03-12"));
    assertEquals(Granularity.QUARTER, ResolvedDate.parse("2023-04-01/2023-06-30").granularity());
    assertEquals(Granularity.HALF, ResolvedDate.parse("2023-07-01/2023-12-31").granularity());
  }

  @Test
  void winterEndsInTheNextYear() {
    ResolvedDate winter = ResolvedDate.parse("2023-24");
    assertEquals(LocalDate.of(2023, 12, 1), winter.start());
    assertEquals(LocalDate.of(2024, 2, 29), winter.end());
  }

  @Test
  void anOpenDateContainsAllOnItsSide() {
    ResolvedDate since = ResolvedDate.parse("2018/..");
    assertTrue(since.contains(ResolvedDate.parse("2024-05-08")));
    assertTrue(since.contains(ResolvedDate.parse("2019/..")));
    assertFalse(since.contains(ResolvedDate.parse("2017")));
    assertFalse(ResolvedDate.parse("2018").contains(since));
    assertTrue(ResolvedDate.parse("../2018").contains(LocalDate.of(-500, 1, 1)));
  }

  @Test
  void ordersByStartThenEnd() {
    List<String> sorted =
        List.of("2024", "2024-01", "2023-12", "2024-01-01").stream()
            .map(ResolvedDate::parse)
            .sorted()
            .map(ResolvedDate::edtf)
            .toList();
    assertEquals(List.of("2023-12", "2024-01-01", "2024-01", "2024"), sorted);
  }

  @Test
  void anIntervalIsAsCoarseAsItsCoarserEnd() {
    ResolvedDate interval =
        ResolvedDate.between(
            ResolvedDate.day(LocalDate.of(2023, 5, 5)), ResolvedDate.month(YearMonth.of(2023, 6)));
    assertEquals(Granularity.MONTH, interval.granularity());
    assertEquals(LocalDate.of(2023, 6, 30), interval.end());
  }

  @Property
  void everyDateComesBackFromItsEdtf(@ForAll("dates") ResolvedDate date) {
    assertEquals(date.edtf(), ResolvedDate.parse(date.edtf()).edtf());
    assertEquals(date.approximate(), ResolvedDate.parse(date.edtf()).approximate());
    assertEquals(date.open(), ResolvedDate.parse(date.edtf()).open());
  }

  @Property
  void aClosedPeriodComesBackWhole(@ForAll("periods") Period period) {
    if (period.unit() != Unit.WEEKEND) {
      assertEquals(period.date(), ResolvedDate.parse(period.date().edtf()));
    }
  }

  @Property
  void aPeriodHoldsItsDaysAndNoOthers(@ForAll("periods") Period period) {
    assertTrue(period.contains(period.first()));
    assertTrue(period.contains(period.last()));
    assertFalse(period.contains(period.first().minusDays(1)));
    assertFalse(period.contains(period.last().plusDays(1)));
  }

  @Property
  void shiftingForthAndBackLeadsHome(
      @ForAll("periods") Period period, @ForAll("counts") int count) {
    // Before Christ the decades and centuries of our count have a short one among them.
    if (period.year() > 1500 && period.unit() != Unit.WEEKEND) {
      assertEquals(period, period.shifted(count).shifted(-count));
      assertEquals(period.last().plusDays(1), period.shifted(1).first());
    }
  }

  @Provide
  Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(-14, 14);
  }

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(-800, 1, 1).toEpochDay(), LocalDate.of(9989, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Unit> units = Arbitraries.of(Unit.class).filter(Unit::isOfCalendar);
    return Combinators.combine(units, days).as(Period::of);
  }

  @Provide
  Arbitrary<ResolvedDate> dates() {
    return Combinators.combine(periods(), Arbitraries.of(Open.class), Arbitraries.of(true, false))
        .as(
            (period, open, about) -> {
              ResolvedDate date = period.date().openAt(open);
              return about ? date.about() : date;
            });
  }
}
