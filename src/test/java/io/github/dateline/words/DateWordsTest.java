package io.github.dateline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.ResolvedDate.Open;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  private final DateWords dates = new DateWords(Words.in("en"));

  @ParameterizedTest
  @CsvSource({"NONE,about 2020", "END,since about 2020", "START,until about 2020"})
  void saysAbout(Open open, String when) {
    ResolvedDate about =
        new ResolvedDate(
            LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), Granularity.YEAR, open, true);
    assertEquals(when, dates.say(about));
  }
}
