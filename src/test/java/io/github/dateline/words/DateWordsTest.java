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
  @CsvSource(
      delimiter = '|',
      value = {
        "published 2024-05-08/2024-05-09|published 8–9 May 2024",
        "the earlier date 2023-09 in the text|the earlier date September 2023 in the text",
        "since 2018, of 2024-13-45 and a-2024-05-08-b|since 2018, of 2024-13-45 and a-2024-05-08-b",
      })
  void saysTheDatesInATextForPeople(String text, String forPeople) {
    assertEquals(forPeople, dates.inText(text));
  }

  @ParameterizedTest
  @CsvSource({"NONE,about 2020", "END,since about 2020", "START,until about 2020"})
  void saysAbout(Open open, String when) {
    ResolvedDate about =
        new ResolvedDate(
            LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), Granularity.YEAR, open, true);
    assertEquals(when, dates.say(about));
  }
}
