package io.github.dateline.time.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NattyHolidayTest {
  @Test
  void readsNamedDays() {
    assertEquals(Optional.of(LocalDate.of(2012, 11, 22)), NattyHoliday.read("Thanksgiving 2012"));
    assertEquals(Optional.of(LocalDate.of(1987, 4, 19)), NattyHoliday.read("Easter 1987"));
  }

  /** Of “Palm Sunday 2012” Natty reads “Sunday 2012”, and takes 2012 for a time. */
  @Test
  void countsOnlyWhatReadTheWholePhrase() {
    assertEquals(Optional.empty(), NattyHoliday.read("Palm Sunday 2012"));
    assertEquals(Optional.empty(), NattyHoliday.read("Easter Monday 2012"));
    assertEquals(Optional.empty(), NattyHoliday.read("nothing at all"));
  }

  /** Natty by itself is not made for threads; the reader is. */
  @Test
  void threadsGetTheirOwnDates() {
    List<Integer> years = IntStream.rangeClosed(1700, 2200).boxed().toList();
    List<Optional<Integer>> read =
        years.parallelStream()
            .map(year -> NattyHoliday.read("Election Day " + year).map(LocalDate::getYear))
            .toList();
    assertEquals(years.stream().map(Optional::of).toList(), read);
  }

  @Test
  void aHolidayLiesInTheYearAskedFor() {
    for (int year = 1950; year < 2050; year++) {
      int asked = year;
      assertEquals(
          Optional.of(asked), new NattyHoliday("Labor Day").in(year).map(LocalDate::getYear));
    }
  }
}
