package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that goes by a name names no month, whatever letters stand in it. */
class MonthNamedTest {

  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());

  @ParameterizedTest
  @CsvSource({
    "Martin Luther King Day, false",
    "the day after Martin Luther King Day, false",
    "May Day, false",
    "8 May, true",
    "late March, true",
    "the last Friday of March, true"
  })
  void aNamedDayNamesNoMonth(String words, boolean month) {
    assertEquals(month, CalendarClues.monthNamed(TAGGER.tag(words, 0).get(0)));
  }
}
