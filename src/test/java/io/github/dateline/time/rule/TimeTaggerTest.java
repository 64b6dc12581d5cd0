package io.github.dateline.time.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.Block;
import io.github.dateline.language.Sentence;
import io.github.dateline.time.Bound;
import io.github.dateline.time.EventOffset;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {
  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());

  private static List<String> texts(String text) {
    return TAGGER.tag(text, 0).stream().map(TimeExpression::text).toList();
  }

  @Test
  void countsOffsetsInTheArticle() {
    Sentence sentence = new Sentence(3, Block.Kind.PARAGRAPH, 100, "They met on Tuesday in Lviv.");
    TimeExpression found = TAGGER.tag(sentence).get(0);
    assertEquals(112, found.start());
    assertEquals(119, found.end());
  }

  @Test
  void countsOffsetsOfAStatedTitleInTheTitle() {
    Sentence title = new Sentence(0, Block.Kind.TITLE, -1, "Dam to close in March");
    assertEquals(16, TAGGER.tag(title).get(0).start());
  }

  @Test
  void theLongestReadingCounts() {
    assertEquals(List.of("the end of September 2023"), texts("by the end of September 2023"));
    assertEquals(List.of("earlier this week"), texts("It rained earlier this week."));
  }

  @Test
  void nothingReachesAcrossAnEmptyLine() {
    assertEquals(List.of("May", "2019"), texts("It closed in May\n\n2019 was better."));
    assertEquals(List.of("May\n2019"), texts("It closed in May\n2019 for good."));
  }

  @Test
  void prepositionsBoundWhatFollows() {
    assertEquals(Bound.SINCE, TAGGER.tag("since 2018", 0).get(0).bound());
    assertEquals(Bound.UNTIL, TAGGER.tag("until last May", 0).get(0).bound());
    assertEquals(Bound.BY, TAGGER.tag("by Friday", 0).get(0).bound());
    assertEquals(Bound.NONE, TAGGER.tag("in 2018", 0).get(0).bound());
  }

  @Test
  void namesTheEventThatADateIsCountedFrom() {
    String text = "It came a day after the mayor's inauguration, and it rained.";
    EventOffset value = (EventOffset) TAGGER.tag(text, 50).get(0).value();
    assertEquals("the mayor's inauguration", value.event());
    assertEquals(
        "the mayor's inauguration", text.substring(value.eventStart() - 50, value.eventEnd() - 50));
    assertTrue(value.after());
  }

  @Test
  void readsTypographicMarksAsPlainOnes() {
    assertEquals(List.of("next year’s first quarter"), texts("in next year’s first quarter"));
    assertEquals(List.of("May 5", "8"), texts("on May 5–8"));
    assertEquals(List.of("two‑year"), texts("a two‑year plan"));
  }

  @Test
  void threadsShareATagger() {
    String text = "On 8 May 2024 they met; two days later, on Friday, they signed.";
    List<String> alone = texts(text);
    assertTrue(IntStream.range(0, 200).parallel().allMatch(round -> texts(text).equals(alone)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "last ",
        "1/1/",
        "9",
        "the ",
        "\"'",
        "\u201C\u2018he said on ",
        "two ",
        "twenty-",
        "on the first half of the ",
        "May 1-",
        "a day after ",
        "the end of the ",
        "early late ",
        "12:00 ",
        "'90s ",
        "\u2014"
      })
  void takesTimeInProportionToLength(String hostile) {
    long brief = Math.max(20, leastCpuMillis(hostile, 100_000));
    long tenTimes = leastCpuMillis(hostile, 1_000_000);
    assertTrue(tenTimes <= 40 * brief, () -> brief + " ms, then " + tenTimes + " ms");
  }

  /** Of two runs: what else the machine does, and the compiler, only ever adds. */
  private static long leastCpuMillis(String hostile, int length) {
    return IntStream.range(0, 2).mapToLong(run -> cpuMillis(hostile, length)).min().orElseThrow();
  }

  private static long cpuMillis(String hostile, int length) {
    String text = hostile.repeat(length / hostile.length());
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    TAGGER.tag(text, 0);
    return (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
  }

  @Test
  void patternsThatFindNothingAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Pattern.parse("{in}"));
    assertThrows(IllegalArgumentException.class, () -> Pattern.parse("(last|past <unit>"));
    assertThrows(IllegalArgumentException.class, () -> Pattern.parse("last <unit"));
  }

  @Test
  void patternsBranchAtBracketsAndBars() {
    assertEquals(4, Pattern.parse("[the] (last|past) <unit>").sequences().size());
    assertEquals(2, Pattern.parse("<month> {to} <end:month>").pieces());
  }
}
