package io.github.dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.event.Press;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of its earlier dates a story stands on; our own small chronicles. */
class StoryAnchorsTest {
  private static final TimeTagger TAGGER =
      new TimeTagger(EnglishRuleBook.ofHistories(EnglishRuleBook.book()));

  /** The TIMEX3 values of a story's expressions; a line is a paragraph, see {@link Press}. */
  private static List<String> values(String lines) {
    AnnotatedArticle article = Press.annotate(Press.article("story", lines));
    List<TimeExpression> expressions =
        article.sentences().stream().flatMap(sentence -> TAGGER.tag(sentence).stream()).toList();
    return new ExpressionResolver()
        .resolve(article, expressions, Optional.empty(), Domain.NARRATIVE).stream()
            .map(found -> found.resolution().orElseThrow().timex().value())
            .toList();
  }

  @Test
  void lifeDatesInParenthesesAreNotWhereTheStoryStands() {
    assertEquals(
        List.of("1881-03-12", "1953-06-04", "1902", "1903"),
        values(
            "Anna Weaver (12 March 1881 – 4 June 1953) was a chemist. She graduated in 1902 and, a"
                + " year later, married."));
  }

  @Test
  void withinAParenthesisItsOwnDateCounts() {
    assertEquals(
        List.of("1915", "1871-05-09", "1871-05-11", "1915-06"),
        values(
            "In 1915 the regiment (raised on 9 May 1871, sworn in two days later) was sent east. In"
                + " June it was lost."));
  }

  @Test
  void thatYearIsTheLastOneNamedHoweverFineTheDateBeforeIt() {
    assertEquals(
        List.of("1941-05-11", "1940", "1940-08"),
        values(
            "On 11 May 1941 the raids ended. The front had come to a halt by 1940, and in August of"
                + " that year it broke."));
  }

  @Test
  void aStoryCountsOnFromItsOwnLineAndNotFromAGlance() {
    assertEquals(
        List.of("BC0492", "BC0513", "BC0491", "BC0490"),
        values(
            "In 492 BC the fleet sailed. The coast had been taken in 513 BC. The following year"
                + " envoys were sent. In 490 BC the army landed."));
  }

  @Test
  void aDateOfTheSameSentenceIsAtHandAlsoWhereTheStoryOnlyGlancesAtIt() {
    assertEquals(
        List.of("1942-07", "1943-02", "1943-04", "1942-08"),
        values(
            "In July 1942 the town fell. Raids in February 1943, which by the end of April had"
                + " failed, did not help. In August 1942 the bridge was lost."));
  }

  @Test
  void aHeadingThatIsAYearHoldsTheMonthsBelowIt() {
    assertEquals(
        List.of("2008", "2008-02", "2008-12", "2008-03"),
        values(
            "#HEADING 2008: The long year\n"
                + "In February the talks began. “Changes are dangerous”, he noted in December"
                + " 2008.\n"
                + "#HEADING The offensives\n"
                + "At the end of March the army attacked."));
  }

  @Test
  void belowAHeadingOfSeveralYearsTheStoryBeginsInTheFirst() {
    assertEquals(
        List.of("1861", "1863", "1861-07"),
        values("#HEADING The east, 1861–1863\nIn July the first battle was fought."));
  }

  @Test
  void captionsDoNotMoveTheStory() {
    assertEquals(
        List.of("1911-05", "1998-08", "1911-07"),
        values(
            "The mill opened in May 1911.\n"
                + "#CAPTION The mill in August 1998\n"
                + "In July it burned."));
  }

  @Test
  void aClockTakesTheDayThatComesBehindIt() {
    assertEquals(
        List.of("2002-07-10", "2003-03-20T05:34", "2003-03-20"),
        values(
            "The first team went in on July 10, 2002. At 5:34 AM Baghdad time on March 20, 2003 the"
                + " war began."));
  }

  @Test
  void aWinterOfAStoryBelongsToTheYearItRunsInto() {
    assertEquals(
        List.of("BC0481-FA", "BC0480-WI", "BC0480-SP"),
        values(
            "The army gathered in the autumn of 481 BC. It passed the winter in the city. Early in"
                + " spring it moved."));
    assertEquals(List.of("1914-WI"), values("In the winter of 1914 they entered the capital."));
  }

  @Test
  void theDaysOfABattleAreCountedFromItsFirst() {
    assertEquals(
        List.of("1863-07-01", "1863-07-02", "1863-07-03TNI", "P3D"),
        values(
            "On 1 July 1863 the battle began. On the second day the hill was taken; on the third"
                + " night it was lost. It had lasted three days."));
  }

  @Test
  void thatPeriodIsTheLastTimeNamedHoweverCoarse() {
    assertEquals(
        List.of("1931", "194", "194"),
        values(
            "The party was founded in 1931. In the following decade it grew; poets of that period"
                + " praised it."));
  }

  @Test
  void thatSeptemberIsOfTheLastDateAndNotOfTheStorysLine() {
    assertEquals(
        List.of("1930-12", "1934-10", "1927-08-01", "1927-09", "1934-10"),
        values(
            "It was one of several campaigns between December 1930 and October 1934. On August 1,"
                + " 1927 an uprising began. The harvest rising took place that September. In"
                + " October 1934 they broke out."));
  }

  @Test
  void anEarlierDayDoesNotCountWhereALaterMonthLeavesTheDayOpen() {
    assertEquals(
        List.of("1936-12-25", "1945-08", "1945-WXX"),
        values(
            "On 25 December 1936 he was freed. The war ended in August 1945. Three weeks later a"
                + " treaty was signed."));
  }

  @Test
  void theSecondEndOfARangeLiesBehindTheFirst() {
    assertEquals(
        List.of("1949-01-31", "1949-04", "1949-11"),
        values(
            "The city was taken on 31 January 1949. Between April and November other towns"
                + " fell."));
  }

  @Test
  void aDayOfAMonthIsAhead() {
    assertEquals(
        List.of("1950-10-01", "1950-10-25"),
        values("On 1 October 1950 they crossed the line. By the 25th they stood at the river."));
  }

  @Test
  void whatIsKnownOfADayIsWritten() {
    assertEquals(
        List.of("1940-05", "1940-05-XX"), values("In May 1940 they fled; the next day it rained."));
  }

  @Test
  void beforeTheGregorianCalendarAWeekdayTellsNoYear() {
    assertEquals(
        List.of("1453-04-06", "1453-05-28"),
        values("The siege began on 6 April 1453. On Monday, 28 May, the troops rested."));
  }

  @Test
  void aHistoryHasNoToday() {
    assertEquals(
        List.of("1953-06-04", "PRESENT_REF"),
        values("She died on 4 June 1953. Today a street bears her name."));
  }
}
