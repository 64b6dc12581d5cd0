package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Dictation;
import io.github.dateline.event.Status;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.Event;
import io.github.dateline.words.Telling;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A day that no words name, and who claims what: kept from run to run, and explained. */
class CarriedInAppTest {

  @Test
  void whatIsKeptComesBack() throws IOException {
    AnalysedArticle article =
        Dictation.of("a", "On Tuesday Holt landed. He met Morak. They swam. A boat sank.")
            .named("Tuesday", 1, "land", "Holt")
            .after("Tuesday", 2, "meet", "Holt", "Morak")
            .news(3, "swim")
            .reported(Optional.of("a witness"))
            .lead(4, "sink")
            .article();
    RecordFormat format = new RecordFormat();
    assertEquals(article, format.read(format.write(article), AnalysedArticle.class));
  }

  @Test
  void anEventIsExplainedFromTheDayItCarries() {
    ResolvedDate day = ResolvedDate.parse("2022-06-15");
    Event event =
        new Event(
            "e-0123456",
            day.about(),
            "A boat sank",
            Status.REPORTED,
            Optional.of("a witness"),
            List.of(),
            List.of(),
            0.5,
            List.of(
                new Event.Source(
                    "a",
                    1,
                    "A boat sank.",
                    Optional.of(
                        new Event.Dated(
                            new Event.Lead(),
                            "2022-06-15",
                            "lead",
                            Optional.of("2022-06-15"),
                            Optional.of(Telling.of("anchor.lead", day)),
                            day)))),
            List.of(),
            List.of());
    assertEquals(
        """
        e-0123456  A boat sank
          date    2022-06-15~ (day), reported by a witness

        a, sentence 1
          quote   “A boat sank.”
          words   –
          rule    lead
          value   2022-06-15
          anchor  2022-06-15 (published 2022-06-15: the article's own news, told in its lead)
          date    2022-06-15 (day)
        """,
        Explanation.of(event));
  }
}
