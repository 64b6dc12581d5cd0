package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.Article;
import io.github.dateline.article.Problem;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.time.Annual;
import io.github.dateline.time.Choice;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.timeline.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that Dateline cannot read for a fault of its own costs no other article. */
class ArticleDefectTest {

  private static final Holiday FAULTY =
      new Holiday() {
        @Override
        public Optional<LocalDate> in(int year) {
          throw new IllegalStateException("no\nsuch holiday");
        }
      };

  @TempDir Path root;
  private Path seeds;

  /** What a run says, a line each. */
  private static final class Lines implements Reporter {
    private final List<String> problems = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();

    @Override
    public void problem(Problem problem) {
      problems.add(problem.toString());
    }

    @Override
    public void fault(Problem problem, Throwable fault) {
      problem(problem);
      faults.add(fault);
    }

    @Override
    public void note(String line) {}

    @Override
    public void progress(String doing, int done, int total) {}
  }

  @BeforeEach
  void write() {
    seeds = root.resolve("seeds");
    for (String name : List.of("bridge", "faulty", "river")) {
      Newsroom.write(
          seeds.resolve(name + ".txt"),
          "---\ndate: 2022-06-20\n---\nNews of the "
              + name
              + "\n\nThe council closed the "
              + name
              + " on Sunday.\n");
    }
  }

  private Inputs inputs(boolean keepGoing) {
    return new Inputs(
        seeds,
        root.resolve("templates"),
        new SettingsReader.Overrides(
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty()),
        keepGoing);
  }

  private static AnalysedArticle analyse(Article article) {
    return ArticleAnalyser.loaded().analyse(article);
  }

  /** Fails while the article is read. */
  private static AnalysedArticle fails(Article article) {
    if (article.id().equals("faulty")) {
      throw new IndexOutOfBoundsException("Index 5 out of bounds for length 5");
    }
    return analyse(article);
  }

  /** Recurses too deep while the article is read. */
  private static AnalysedArticle overflows(Article article) {
    if (article.id().equals("faulty")) {
      throw new StackOverflowError();
    }
    return analyse(article);
  }

  /** Fails only when the dates of the article are worked out. */
  private static AnalysedArticle failsLater(Article article) {
    AnalysedArticle analysed = analyse(article);
    if (!article.id().equals("faulty")) {
      return analysed;
    }
    List<TimeExpression> expressions =
        analysed.expressions().stream()
            .map(
                expression ->
                    new TimeExpression(
                        expression.start(),
                        expression.end(),
                        expression.text(),
                        new Recurring(
                            new Annual.OfHoliday(FAULTY), Choice.NEAREST, AnchorKind.UTTERANCE),
                        expression.rule(),
                        expression.bound(),
                        expression.tense(),
                        expression.sure()))
            .toList();
    return new AnalysedArticle(analysed.annotated(), expressions, analysed.mentions());
  }

  private Pipeline.Outcome run(
      boolean keepGoing, Reporter reporter, Function<Article, AnalysedArticle> reading)
      throws InputException {
    return Pipeline.run(
        inputs(keepGoing), root.resolve("site"), reporter, new Analyses(Optional.empty(), reading));
  }

  private void assertIsNamed(String line, String fault) {
    assertEquals(
        seeds.resolve("faulty.txt")
            + ": a defect of Dateline, not of the article ("
            + fault
            + "); leave the article out, as --keep-going does, and report it with what"
            + " --stacktrace adds",
        line);
  }

  @Test
  void byDefaultTheRunNamesIt() {
    InputException failure =
        assertThrows(InputException.class, () -> run(false, new Lines(), ArticleDefectTest::fails));
    assertIsNamed(
        Failures.lines(failure).get(0),
        "IndexOutOfBoundsException: Index 5 out of bounds for length 5");
    assertTrue(failure.getCause() instanceof ArticleDefect);
  }

  @Test
  void theOthersArePublishedWhereTheRunKeepsGoing() throws InputException {
    for (Function<Article, AnalysedArticle> reading :
        List.<Function<Article, AnalysedArticle>>of(
            ArticleDefectTest::fails,
            ArticleDefectTest::overflows,
            ArticleDefectTest::failsLater)) {
      Lines lines = new Lines();
      Pipeline.Outcome outcome = run(true, lines, reading);
      assertFalse(outcome.complete());
      assertEquals(1, lines.problems.size(), lines.problems.toString());
      assertEquals(1, lines.faults.size());
      assertEquals(
          List.of("bridge", "river"),
          outcome.timeline().articles().stream().map(record -> record.article().id()).toList());
      assertFalse(outcome.timeline().events().isEmpty());
    }
  }

  @Test
  void theFaultIsSaidInOneLine() throws InputException {
    Lines lines = new Lines();
    run(true, lines, ArticleDefectTest::failsLater);
    assertIsNamed(lines.problems.get(0), "IllegalStateException: no such holiday");
    lines = new Lines();
    run(true, lines, ArticleDefectTest::overflows);
    assertIsNamed(lines.problems.get(0), "StackOverflowError");
  }

  @Test
  void whereNoArticleIsLeftNothingIsPublished() throws IOException {
    Files.delete(seeds.resolve("bridge.txt"));
    Files.delete(seeds.resolve("river.txt"));
    Lines lines = new Lines();
    assertThrows(InputException.class, () -> run(true, lines, ArticleDefectTest::fails));
    assertEquals(1, lines.problems.size());
  }

  @Test
  void theOthersAreDated() throws InputException {
    Lines lines = new Lines();
    DatesRun run = DatesRun.of(seeds, Optional.empty(), lines, ArticleDefectTest::fails);
    assertFalse(run.complete());
    assertEquals(
        List.of("bridge", "river"), run.rows().stream().map(row -> row.date().article()).toList());
    assertIsNamed(
        lines.problems.get(0), "IndexOutOfBoundsException: Index 5 out of bounds for length 5");
  }
}
