package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the country of a page writes first, the day or the month. */
class DayOrderTest {

  @ParameterizedTest
  @CsvSource({
    "en-GB, , DAY_FIRST",
    "en_AU, , DAY_FIRST",
    "en-US, , MONTH_FIRST",
    "en-Latn-US, , MONTH_FIRST",
    "en, , UNKNOWN",
    "en-CA, , UNKNOWN",
    ", https://www.post.co.uk/a, DAY_FIRST",
    ", https://post.com.au/a, DAY_FIRST",
    ", https://post.ie/a, DAY_FIRST",
    ", https://town.gov/a, MONTH_FIRST",
    ", https://post.example.com/a, UNKNOWN",
    ", https://post.io/a, UNKNOWN",
    "en-US, https://www.post.co.uk/a, MONTH_FIRST"
  })
  void ofACountry(String language, String url, DayOrder order) {
    assertEquals(order, DayOrder.of(Optional.ofNullable(language), Optional.ofNullable(url)));
  }

  @Test
  void aChangeTellsWhichReadingItFollowed() {
    LocalDate august = LocalDate.of(2020, 8, 9);
    LocalDate september = LocalDate.of(2020, 9, 8);
    List<LocalDate> readings = List.of(september, august);
    assertEquals(Optional.of(september), before(readings, LocalDate.of(2020, 9, 9)));
    assertEquals(Optional.of(august), before(readings, LocalDate.of(2020, 8, 20)));
    assertEquals(Optional.empty(), before(readings, LocalDate.of(2021, 1, 1)));
    assertEquals(Optional.empty(), before(readings, LocalDate.of(2020, 1, 1)));
  }

  private static Optional<LocalDate> before(List<LocalDate> readings, LocalDate change) {
    return DayOrder.before(List.of(change), readings);
  }
}
