package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.dateline.article.PageDate;
import io.github.dateline.dating.Conclusion.More;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Tellable;
import io.github.dateline.words.Teller;
import io.github.dateline.words.Telling;
import io.github.dateline.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said of a publication date, of every kind and in every language. */
class ReasonTest {

  private static final LocalDate DAY = LocalDate.of(2022, 6, 14);
  private static final ResolvedDate DAYS = ResolvedDate.parse("2022-06-14/2022-06-15");

  private static final Evidence SAME =
      new Evidence.SameHappening("Morak met Holt", "Tuesday", "a", DAY, 2);

  private static final Evidence LIKE =
      new Evidence.LikeArticles(
          List.of(
              new Evidence.DatedArticle("b", DAY), new Evidence.DatedArticle("c", DAY.plusDays(1))),
          5);

  private record Case(Tellable value, String english) {}

  private static Case of(Tellable value, String english) {
    return new Case(value, english);
  }

  private static Evidence words(EvidenceKind rule) {
    return Evidence.Words.of(
        new CalendarClue(
            "May 8",
            rule,
            new Days.Yearly(MonthDay.of(5, 8), Optional.of(DayOfWeek.WEDNESDAY), 0, 0),
            Optional.of(DAY),
            Optional.of("May 3")));
  }

  private static Tellable follows(Conclusion conclusion) {
    return new Reason(List.of(SAME, LIKE), conclusion);
  }

  private static Stream<Case> cases() {
    String both =
        "“Morak met Holt”, “Tuesday”, is what a tells of Tuesday 2022-06-14, and 2 more alike;"
            + " it opens most like b of 2022-06-14 and c of 2022-06-15 (and 5 more)";
    return Stream.of(
        of(new Evidence.Stated(Evidence.Place.FRONT_MATTER), "stated in the front matter"),
        of(new Evidence.Stated(Evidence.Place.LINE), "stated in the line"),
        of(
            new Evidence.OfPage(new PageDate(PageDate.Act.PUBLISHED, DAY, "pubdate")),
            "the page says so: pubdate"),
        of(
            new Evidence.OfPage(new PageDate(PageDate.Act.MODIFIED, DAY, "updated")),
            "the page gives no day but that of a change: updated"),
        of(new Evidence.InAddress("https://x.org"), "the address holds the day: https://x.org"),
        of(
            new Evidence.InLine(DateLine.of(DateLine.Kind.PUBLISHED, "14 June 2022", DAY)),
            "the byline says “14 June 2022”"),
        of(
            new Evidence.InLine(DateLine.of(DateLine.Kind.DATELINE, "14 June 2022", DAY)),
            "the dateline says “14 June 2022”"),
        of(words(EvidenceKind.PAST), "“May 8” is past"),
        of(words(EvidenceKind.PAST_HALF_YEAR), "“May 8” is past, by half a year at most"),
        of(words(EvidenceKind.AHEAD), "“May 8” lies ahead"),
        of(words(EvidenceKind.AHEAD_HALF_YEAR), "“May 8” lies ahead, by half a year at most"),
        of(
            words(EvidenceKind.LEAD_WEEKDAY),
            "“May 8” in the lead puts publication on that day or the next"
                + " (as in 84 of 100 articles)"),
        of(
            words(EvidenceKind.LEAD_DAY),
            "“May 8” in the lead is 2022-06-14, itself a Tuesday and the latest date in the"
                + " article"),
        of(words(EvidenceKind.WEEKDAY), "“May 8” is a Wednesday"),
        of(words(EvidenceKind.WEEKDAY_NEAR), "“May 8” is a Wednesday within a week of publication"),
        of(words(EvidenceKind.MONTH_NAMED_BEFORE), "“May 8” is of the month of “May 3”"),
        of(words(EvidenceKind.YEAR_AFTER), "“May 8” puts publication in the year after"),
        of(words(EvidenceKind.UPDATE), "“May 8” is the day of an update"),
        of(
            words(EvidenceKind.EITHER_ORDER),
            "“May 8” beside the story has the day first or the month"),
        of(
            words(EvidenceKind.WRITING),
            "“May 8” in the dateline is the day of writing, printed then or on the next"),
        of(words(EvidenceKind.PUBLICATION), "“May 8” beside the story is the day of publication"),
        of(
            new Evidence.LeadWeekday("Tuesday"),
            "a weekday in the lead puts publication on that day or the next"
                + " (as in 84 of 100 articles)"),
        of(
            new Evidence.NamesDays(List.of(DAY, DAY.plusDays(2))),
            "it names 2022-06-14 and 2022-06-16"),
        of(
            new Evidence.Step("a", DAYS, Reasons.STATED),
            "a itself is of 2022-06-14/2022-06-15, since stated in the front matter"),
        of(
            new Reason(List.of(), new Conclusion.Contradiction()),
            "no date, no weekday and no day of a month in the text"),
        of(follows(new Conclusion.ItSaysSo()), both),
        of(
            follows(new Conclusion.Leaves(More.NONE, DAYS)),
            both + "; that leaves 2022-06-14/2022-06-15"),
        of(
            follows(new Conclusion.Leaves(More.NEXT_DAY, DAYS)),
            both + "; a page may bear the next day's date, which leaves 2022-06-14/2022-06-15"),
        of(
            follows(new Conclusion.Leaves(More.GOES_ON, DAYS)),
            both + "; the text goes on to later days, which leaves 2022-06-14/2022-06-15"),
        of(
            follows(new Conclusion.Likeliest(DAYS, 96)),
            both
                + "; all clues weighed, that leaves 2022-06-14/2022-06-15"
                + " (right for 96 of 100 articles so dated)"),
        of(
            follows(new Conclusion.Contradiction()),
            "the date words contradict each other: " + both),
        of(
            follows(
                new Conclusion.Open(
                    3, DAY, DAY.plusDays(9), List.of(DAYS, ResolvedDate.day(DAY.plusDays(9))))),
            "3 days between 2022-06-14 and 2022-06-23 (2022-06-14/2022-06-15, 2022-06-23)"
                + " agree with the text: "
                + both),
        of(
            new Disagreement.Within(
                DateLine.Kind.PUBLISHED.named(),
                DAYS,
                Rung.DATELINE,
                Telling.of("disagreement.date", Telling.of("source.address"), DAY),
                Optional.of(DAY),
                Evidence.Place.LINE),
            "the byline says 2022-06-14/2022-06-15, the address 2022-06-14: dateline won; if that"
                + " is wrong, write \"date: 2022-06-14\" in the line"),
        of(
            new Disagreement.Within(
                Telling.of("source.calendar"),
                DAYS,
                Rung.CALENDAR,
                Telling.of("disagreement.past", "July 1"),
                Optional.empty(),
                Evidence.Place.FRONT_MATTER),
            "the text's calendar says 2022-06-14/2022-06-15, but the text tells “July 1” as past:"
                + " calendar won; if that is wrong, write the right \"date:\" in the front"
                + " matter"),
        of(
            new Disagreement.CitedBefore(
                DAYS, Rung.URL, "b", ResolvedDate.day(DAY.minusDays(9)), Rung.STATED),
            "published 2022-06-14/2022-06-15 (url), but b of 2022-06-05 (stated) cites it: both"
                + " dates were kept; correct the wrong one with \"date:\" in the front matter"));
  }

  @TestFactory
  Stream<DynamicTest> isToldInEveryLanguage() {
    return cases()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.english(),
                    () -> {
                      assertEquals(one.english(), Teller.plain().tell(one.value()));
                      for (String language : List.of("ru", "hy")) {
                        String said = Teller.of(Words.in(language)).tell(one.value());
                        assertFalse(said.contains("{") || said.contains("["), said);
                      }
                    }));
  }

  @Test
  void aLanguageInflects() {
    Reason reason = new Reason(List.of(SAME), new Conclusion.Leaves(More.NONE, DAYS));
    assertEquals(
        "«Morak met Holt», «Tuesday»: то же самое a относит к вторнику, 14 июня 2022, и ещё 2"
            + " подобных события; остаётся 14–15 июня 2022",
        Teller.of(Words.in("ru")).tell(reason));
    assertEquals(
        "“Morak met Holt”, “Tuesday”, is what a tells of Tuesday 14 June 2022, and 2 more alike;"
            + " that leaves 14–15 June 2022",
        Teller.of(Words.in("en")).tell(reason));
  }

  /** Which articles a date rests on is no matter of words. */
  @Test
  void namesTheArticlesThatItRestsOn() {
    Reason reason =
        new Reason(List.of(SAME, LIKE, words(EvidenceKind.PAST)), new Conclusion.ItSaysSo());
    assertEquals(List.of("a", "b", "c"), reason.articles());
    assertEquals(List.of(), Reasons.STATED.articles());
  }
}
