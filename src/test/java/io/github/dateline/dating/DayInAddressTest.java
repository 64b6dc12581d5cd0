package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses hold a day. */
class DayInAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/2020/08/14/kelso",
        "/2020/8/14/kelso",
        "/2020-08-14/kelso",
        "/2020-08-14-kelso",
        "/2020/08-14/kelso.html",
        "/2020/aug/14/kelso",
        "/world/2020/August/14/kelso",
        "/20200814/kelso",
        "/20200814-kelso",
        "/2020/0814/kelso.html",
        "/2020_08_14/kelso",
        "/kelso-2020-08-14.html",
        "/kelso_2020-08-14",
        "/kelso?date=2020-08-14",
        "/kelso?id=4&pub_date=20200814"
      })
  void aDay(String path) {
    assertEquals(
        Optional.of(LocalDate.of(2020, 8, 14)), DayInAddress.of("https://post.example" + path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/2020/08/kelso",
        "/2020/13/45/kelso",
        "/world-europe-20101112",
        "/story/120200814",
        "/id/20200814",
        "/story/20200814123",
        "/kelso?id=20200814",
        "/kelso-2020-2021",
        "/what-happened-on-september-11-2001",
        "/from-2020-08-14-to-2020-08-20-in-kelso"
      })
  void noDay(String path) {
    assertEquals(Optional.empty(), DayInAddress.of("https://post.example" + path));
  }
}
