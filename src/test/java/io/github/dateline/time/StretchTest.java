package io.github.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.language.Tense;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());
  private static final Reference TUESDAY =
      new Reference(LocalDate.of(2011, 3, 15), Granularity.DAY, Tense.UNKNOWN);

  private static Timex read(String words, Reference reference) {
    return TAGGER.tag(words, 0).get(0).value().resolve(reference).timex();
  }

  @ParameterizedTest
  @CsvSource({
    "the past three months, 2010-12-15, 2011-03-15",
    "the next two weeks, 2011-03-15, 2011-03-29",
    "the following ten days, 2011-03-15, 2011-03-25",
    "the four previous years, 2007-03-15, 2011-03-15",
    "'the six months ended June 30, 2010', 2010-01-01, 2010-06-30",
    "'two weeks from June 7, 2003', 2003-06-07, 2003-06-21",
    "recent months, , 2011-03-15",
    "coming weeks, 2011-03-15,",
    "the past 36 hours, , 2011-03-15",
    "the last three months of 1944, ,",
    "three months, ,",
  })
  void liesBetweenTwoDates(String words, String begin, String end) {
    Timex timex = read(words, TUESDAY);
    assertEquals(Optional.ofNullable(begin), timex.beginPoint());
    assertEquals(Optional.ofNullable(end), timex.endPoint());
  }

  @Test
  void aCoarseDateGivesNoEnds() {
    Reference year = new Reference(LocalDate.of(1944, 1, 1), Granularity.YEAR, Tense.UNKNOWN);
    Timex timex = read("the following two weeks", year);
    assertEquals(Timex.of(TimexType.DURATION, "P2W"), timex);
  }

  @Test
  void theLengthNeedsNoAnchor() {
    assertEquals(
        Timex.of(TimexType.DURATION, "P3M"),
        TAGGER.tag("the past three months", 0).get(0).value().unanchored().orElseThrow().timex());
  }
}
