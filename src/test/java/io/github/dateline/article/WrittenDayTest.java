package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as metadata write them. */
class WrittenDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-08-14",
        "2020-8-14",
        "2020/08/14 10:30",
        "2020-08-14T10:30:00+02:00",
        "2020-08-14T23:30:00.000+0000",
        "20200814",
        "20200814103000",
        "20200814T103000Z",
        "D:20200814103000",
        "1597399200",
        "1597399200000",
        "Fri, 14 Aug 2020 10:30:00 GMT",
        "Fri, 14 Aug 20 10:30:00 GMT",
        "Friday, 14-Aug-20 10:30:00 UTC",
        "Fri Aug 14 10:30:00 CEST 2020",
        "Fri Aug 14 10:30:00 2020",
        "Fri Aug 14 2020 10:30:00 GMT+0200",
        "Fri, 08/14/2020 - 10:30",
        "08/14/2020",
        "14/08/2020",
        "10:30 14/08/2020",
        "14.08.2020",
        "14-Aug-2020",
        "Friday 14th August 2020",
        "Aug. 14, 2020, 10:30 p.m. ET",
        "Posted on 14 August 2020"
      })
  void aDayThatCanBeReadInOneWay(String written) {
    assertEquals("2020-08-14", readings(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "08/09/2020                | 2020-09-08 2020-08-09",
        "08-09-2020                | 2020-09-08 2020-08-09",
        "09/09/2020                | 2020-09-09",
        "Tue, 08/09/2020 - 10:30   | 2020-09-08",
        "Sunday, 08/09/2020        | 2020-08-09"
      })
  void aDayInFigures(String written, String days) {
    assertEquals(days, readings(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30/30/2020",
        "1970-01-01T00:00:00Z",
        "0001-01-01",
        "201408",
        "12345678901234567",
        "Monday, 08/09/2020",
        "three days ago",
        ""
      })
  void noDays(String written) {
    assertEquals("", readings(written));
  }

  private static String readings(String written) {
    return WrittenDay.readings(written).stream()
        .map(day -> day.day().toString())
        .collect(Collectors.joining(" "));
  }
}
