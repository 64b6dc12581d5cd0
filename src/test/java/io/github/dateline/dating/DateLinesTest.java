package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.event.Press;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dates stand beside a story, and what they date. */
class DateLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#BYLINE Published: June 15, 2022                   | PUBLISHED 2022-06-15",
        "#BYLINE Posted May 8, 2024 4:41 pm                 | PUBLISHED 2024-05-08",
        "#BYLINE By Ada Kroll, 15 June 2022                 | PUBLISHED 2022-06-15",
        "#BYLINE Updated On May 9, 2024                     | UPDATED 2024-05-09",
        "#BYLINE Last modified: May 9, 2024                 | UPDATED 2024-05-09",
        "#BYLINE YEREVAN, May 8, 2024 (Agency) –            | DATELINE 2024-05-08",
        "#BYLINE MOSCOW, May 8 /AGENCY/                     | DATELINE --05-08",
        "#BYLINE YEREVAN, SEPTEMBER 7 (AGENCY)              | DATELINE --09-07",
        "Tue Apr 27, 2010 4:08 am EDT The mine was closed.  | PUBLISHED 2010-04-27",
        "Tuesday 27 April 2010 08.47 BST The mine closed.   | PUBLISHED 2010-04-27",
        "09:27 UK time, Friday, 28 May 2010 The mine closed.| PUBLISHED 2010-05-28",
        "Aired January 25, 2011 - 16:00 ET The mine closed. | PUBLISHED 2011-01-25",
        "Last updated: 14 January, 2010 The mine was closed.| UPDATED 2010-01-14",
        "#BYLINE By Ada Kroll, Tuesday, 08/09/2020          | PUBLISHED 2020-09-08",
        "#BYLINE By Ada Kroll, 25/08/2020                   | PUBLISHED 2020-08-25"
      })
  void dateLines(String text, String expected) {
    assertEquals(List.of(expected), lines(text));
  }

  @Test
  void publishedAndUpdatedAreKeptApart() {
    assertEquals(
        List.of("PUBLISHED 2024-05-08", "UPDATED 2024-05-09"),
        lines("#BYLINE Published: May 8, 2024 Updated: May 9, 2024\nThe mine was closed."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#BYLINE © 2024 The Example",
        "#BYLINE Copyright May 8, 2024 The Example",
        "#CAPTION The mine at Orsa, May 8, 2024",
        "The mine was closed on April 20, 2010, 9:49 p.m. local time.",
        "The report published on May 3, 2011 blames the firm.",
        "Good for them. April 5, 2011 at 9:18 am | Report abuse",
        "The mine was closed. Who sank it? 9:26 pm ET October 8, 2014 RETWEET The mine again.",
        "Bring it back! 5:40 pm, March 2, 2012 Reply to this post",
        "#BYLINE , Thursday, Sept. 2, 2010.",
        "#BYLINE Printed on September 2, 2010",
        "#HEADING May 3, 2021, 10:15",
        "#LIST_ITEM May 3, 2021, 10:15 The mine was closed."
      })
  void noDateLines(String text) {
    assertEquals(List.of(), lines(text));
  }

  @Test
  void figuresThatNothingSettlesAreBothDays() {
    List<DateLine> lines =
        DateLines.of(Press.undated("a", "#BYLINE By Ada Kroll, 08/09/2020\nThe mine was closed."));
    assertEquals("[2020-09-08, 2020-08-09]", lines.get(0).readings().toString());
    assertEquals(Optional.empty(), lines.get(0).whole());
  }

  @Test
  void anotherDayOfTheTextSettlesFigures() {
    assertEquals(
        List.of("PUBLISHED 2020-09-08"),
        lines("#BYLINE By Ada Kroll, 08/09/2020\nThe mine was closed on 25/08/2020."));
  }

  /** A page with the stamps of many other pages. */
  @Test
  void manyStampsAreNone() {
    assertEquals(
        List.of(),
        lines(
            "Tue Apr 27, 2010 4:08 am EDT The mine was closed.\n"
                + "Wed Apr 28, 2010 5:10 am EDT The mine was opened."));
  }

  private static List<String> lines(String text) {
    return DateLines.of(Press.undated("a", text)).stream()
        .map(
            line ->
                line.kind()
                    + " "
                    + line.whole().map(String::valueOf).orElseGet(() -> line.day().toString()))
        .toList();
  }
}
