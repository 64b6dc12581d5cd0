package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ResolvedExpression;
import io.github.dateline.article.Article;
import io.github.dateline.article.SeedReader;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles of the first and of the last days that there are, through the real commands. */
class EndsOfCalendarTest {

  private static final String TEXT =
      """
      The mayor opened the tunnel on Friday. The court will meet next week, and again tomorrow night.
      The law was passed last year. The police arrested the mayor two centuries ago. The ministers will
      meet in ten years. The strike began last spring. They will leave next
      Christmas. The
      fair ran from Friday to Sunday. The mayor resigned a day after the election. The court ruled in the
      week of January 1. The bank was closed in the last weekend of December. The council met over the
      weekend. Sales will rise in the next decade, or in the coming five thousand centuries. The bishop
      has lived here since 9998. The school was closed until the end of the year.
      """;

  @TempDir Path root;

  private Path seeds() {
    return root.resolve("seeds");
  }

  private void write(String name, String head, String text) {
    Newsroom.write(seeds().resolve(name), head + "News of the town\n\n" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9999-12-31",
        "9999-12-25",
        "9999-01-01",
        "0001-01-01",
        "0001-12-31",
        "9998-12-31"
      })
  void areRead(String day) throws IOException {
    write("dated.txt", "---\ndate: " + day + "\n---\n", TEXT);
    write("other.txt", "---\ndate: " + day + "\n---\n", "The mayor opened the tunnel on Friday.\n");
    write("undated.txt", "", TEXT + "\nToday, Friday the 31st, the mayor opened the tunnel.\n");
    Run generate = Run.generate(root);
    assertEquals(0, generate.code(), generate.err());
    assertFalse(generate.err().contains("defect"), generate.err());
    String events = Files.readString(root.resolve("site/data/events.jsonl"));
    assertTrue(events.contains("The mayor opened the tunnel"), events);
    assertFalse(events.contains("\"date\":\"0000") || events.contains("\"date\":\"-"), events);
    assertFalse(events.contains("10000"), events);
    assertFalse(
        Files.readString(root.resolve("site/timeline.ics")).contains("10000"), "in timeline.ics");
    for (List<String> command :
        List.of(
            List.of("dates", "--seeds", seeds().toString()),
            List.of("tag", seeds().toString(), "--format", "jsonl"),
            List.of("tag", seeds().toString(), "--domain", "narrative"),
            List.of("explain", TEXT.replace('\n', ' '), "--date", day))) {
      Run run = Run.dateline(command.toArray());
      assertEquals(0, run.code(), run.err());
      assertFalse(run.out().contains("10000"), run.out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-05-08", "+10000-01-01", "-0044-03-15", "10000-01-01"})
  void yearsBeyondAreNoDates(String day) {
    write("dated.txt", "---\ndate: " + day + "\n---\n", TEXT);
    Run run = Run.generate(root);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("is not a date"), run.err());
    assertFalse(Files.exists(root.resolve("site")));
    Run explain = Run.dateline("explain", "The dam broke on Friday.", "--date", day);
    assertEquals(2, explain.code(), explain.out());
    assertTrue(explain.err().contains("not a day"), explain.err());
  }

  /** Each example of each rule, which are all that Dateline reads, at both ends. */
  @ParameterizedTest
  @EnumSource(Domain.class)
  void everyExpressionHasAnAnswer(Domain domain) {
    ArticleTagger tagger = new ArticleTagger(domain);
    String text =
        EnglishRuleBook.ofHistories(EnglishRuleBook.book()).rules().stream()
            .flatMap(rule -> rule.examples().stream())
            .map(example -> example.phrase().replaceAll("[\\[\\]]", ""))
            .map(phrase -> "They met " + phrase + ". They will meet " + phrase + ".")
            .collect(Collectors.joining("\n\n"));
    Newsroom.write(seeds().resolve("a.txt"), text);
    Article article = SeedReader.read(seeds()).articles().get(0);
    for (String day : List.of("0001-01-01", "0001-06-30", "9999-07-01", "9999-12-31")) {
      List<ResolvedExpression> found = tagger.resolve(article, Optional.of(LocalDate.parse(day)));
      assertTrue(found.size() > 1000, "only " + found.size());
      found.stream()
          .flatMap(one -> one.resolution().stream())
          .flatMap(one -> one.date().stream())
          .forEach(date -> assertFalse(date.edtf().contains("10000"), date.edtf()));
    }
  }

  /** A date line before the era dates no article. */
  @Test
  void noArticleWasPublishedBeforeTheYear1() {
    write("a.txt", "", "March 15, 44 BC\n\nThe senator was killed in the theatre on Friday.\n");
    Run run = Run.dateline("dates", "--seeds", seeds(), "--format", "tsv");
    assertEquals(0, run.code(), run.err());
    assertFalse(run.out().contains("-00"), run.out());
  }
}
