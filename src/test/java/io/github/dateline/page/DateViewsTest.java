package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.ResolvedDate.Open;
import io.github.dateline.words.DateWords;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateViewsTest {
  private final DateViews dates = new DateViews(DateWords.in("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2024-05-08|2024-05-08|DAY|NONE|8 May 2024|2024-05-08",
        "2023-05-22|2023-05-25|DAY|NONE|22–25 May 2023|2023-05",
        "2023-04-30|2023-05-03|DAY|NONE|30 April – 3 May 2023|2023",
        "2022-12-30|2023-01-02|DAY|NONE|30 December 2022 – 2 January 2023|-",
        "2023-03-06|2023-03-12|WEEK|NONE|week of 6 March 2023|2023-W10",
        "2020-12-28|2021-01-03|WEEK|NONE|week of 28 December 2020|2020-W53",
        "2023-03-06|2023-03-19|WEEK|NONE|6–19 March 2023|2023",
        "2023-09-01|2023-09-30|MONTH|NONE|September 2023|2023-09",
        "2023-03-01|2023-05-31|MONTH|NONE|March–May 2023|2023",
        "2022-12-01|2023-02-28|MONTH|NONE|December 2022 – February 2023|-",
        "2023-07-01|2023-09-30|QUARTER|NONE|third quarter of 2023|2023",
        "2024-01-01|2024-06-30|HALF|NONE|first half of 2024|2024",
        "2023-06-01|2023-08-31|SEASON|NONE|summer 2023|2023",
        "2023-06-21|2023-09-22|SEASON|NONE|summer 2023|2023",
        "2022-12-01|2023-02-28|SEASON|NONE|winter 2022–23|-",
        "2023-01-01|2023-12-31|YEAR|NONE|2023|2023",
        "2020-01-01|2022-12-31|YEAR|NONE|2020–2022|-",
        "0079-01-01|0079-12-31|YEAR|NONE|79|0079",
        "1990-01-01|1999-12-31|DECADE|NONE|the 1990s|-",
        "1901-01-01|2000-12-31|CENTURY|NONE|the 20th century|-",
        "1900-01-01|1999-12-31|CENTURY|NONE|the 20th century|-",
        "2022-12-01|2022-12-31|MONTH|END|since December 2022|2022-12",
        "2018-01-01|2018-12-31|YEAR|START|until 2018|2018",
      })
  void saysADateNoFinerThanItIs(
      String start, String end, Granularity granularity, Open open, String when, String datetime) {
    DateView view =
        dates.view(
            new ResolvedDate(
                LocalDate.parse(start), LocalDate.parse(end), granularity, open, false));
    assertAll(
        () -> assertEquals(when, view.when()),
        () -> assertEquals(datetime, view.datetime().orElse(null)));
  }
}
