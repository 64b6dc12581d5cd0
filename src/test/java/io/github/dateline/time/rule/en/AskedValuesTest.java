package io.github.dateline.time.rule.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.time.TimeValue;
import io.github.dateline.time.rule.TimeTagger;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value answers who asks it which weekday and which month its words name. */
class AskedValuesTest {
  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Friday | FRIDAY bare",
        "late on Friday | FRIDAY bare",
        "Friday evening | FRIDAY bare",
        "3 p.m. Friday | FRIDAY bare",
        "last Friday | FRIDAY",
        "Friday of last week | FRIDAY",
        "the first Monday of May | MONDAY MAY",
        "Friday, May 8 | FRIDAY MAY",
        "May 8 | MAY",
        "8 May 2024 | MAY",
        "early May last year | MAY",
        "Friday, the 25th | FRIDAY",
        "Martin Luther King Day | –",
        "Black Friday | –",
        "the decision of the market | –",
        "2024 | –",
      })
  void itNamesAWeekdayAndAMonth(String words, String named) {
    String found =
        TAGGER.tag(words, 0).stream()
            .map(expression -> answer(expression.value()))
            .findFirst()
            .orElse("–");
    assertEquals(named, found);
  }

  private static String answer(TimeValue value) {
    String answer =
        String.join(
            " ",
            Stream.of(
                    value.weekday().map(Enum::name),
                    value.month().map(Enum::name),
                    value.isBareWeekday() ? Optional.of("bare") : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList());
    return answer.isEmpty() ? "–" : answer;
  }
}
