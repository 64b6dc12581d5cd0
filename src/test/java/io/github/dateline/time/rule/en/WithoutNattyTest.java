package io.github.dateline.time.rule.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.Reference;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.RuleBook;
import io.github.dateline.time.rule.TimeRule;
import io.github.dateline.time.rule.TimeTagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the book loses where nobody knows the days that fall on no fixed date: Natty's share. */
class WithoutNattyTest {

  private static final LocalDate READING_DAY = LocalDate.of(2011, 3, 15);

  private static final RuleBook WITH = EnglishRuleBook.book();
  private static final TimeTagger WHOLE = new TimeTagger(WITH);
  private static final TimeTagger WITHOUT = new TimeTagger(EnglishRuleBook.book(Unplaced::new));

  private record Unplaced(String name) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.empty();
    }
  }

  @Test
  void theRulesOfNamedDaysLoseExamples() {
    assertEquals(
        List.of(
            "<holiday>",
            "<month, season …> of <year>",
            "last, next, this or that <weekday, month …>"),
        WITH.rules().stream()
            .filter(rule -> !lost(rule).isEmpty())
            .map(TimeRule::name)
            .sorted()
            .toList());
    assertEquals(
        List.of("Good Friday, 1998", "Whit Monday 1950", "Easter 2012"),
        lost(PartsOfYears.OF_YEAR).stream().filter(phrase -> phrase.matches(".*\\d")).toList());
    assertTrue(lost(PartsOfYears.HOLIDAY).contains("by Labor Day"));
    assertTrue(lost(RelativeDates.TURN).contains("this coming Memorial Day"));
  }

  @Test
  void whatFallsOnAFixedDateStays() {
    assertEquals(List.of("2007-12-25"), values(WITHOUT, "Christmas 2007"));
  }

  /** The examples that are read otherwise than within the whole book. */
  private static List<String> lost(TimeRule rule) {
    return rule.examples().stream()
        .map(example -> example.phrase().replaceAll("[\\[\\]]", ""))
        .filter(phrase -> !values(WHOLE, phrase).equals(values(WITHOUT, phrase)))
        .toList();
  }

  private static List<String> values(TimeTagger tagger, String phrase) {
    return tagger.tag(phrase, 0).stream().map(WithoutNattyTest::value).toList();
  }

  private static String value(TimeExpression expression) {
    return expression
        .value()
        .resolve(new Reference(READING_DAY, Granularity.DAY, expression.tense()))
        .timex()
        .value();
  }
}
