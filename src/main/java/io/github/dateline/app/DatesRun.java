package io.github.dateline.app;

import io.github.dateline.article.Article;
import io.github.dateline.article.Remarks;
import io.github.dateline.article.SeedReader;
import io.github.dateline.dating.ArticleClues;
import io.github.dateline.dating.ArticleDater;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.timeline.SettingsReader;
import io.github.dateline.words.Teller;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The publication dates of a folder's articles.
 *
 * @param rows the articles, by id
 * @param complete whether every article of the input could be read
 */
public record DatesRun(List<Row> rows, boolean complete) {

  public DatesRun {
    rows = List.copyOf(rows);
  }

  /**
   * An article and its date.
   *
   * @param file where it stands: a file, in an archive with the line behind a colon
   */
  public record Row(String file, DocumentCreationTime date) {}

  /**
   * Reads the articles one by one, keeps of each only what dating needs, and dates them all.
   *
   * @param seeds a folder of articles, a single one, or an archive
   * @param to the last day that is possible; without it what {@code timeline.yaml} says
   * @throws InputException when the settings have to be mended first
   */
  public static DatesRun of(Path seeds, Optional<LocalDate> to, Reporter reporter)
      throws InputException {
    return of(seeds, to, reporter, article -> ArticleAnalyser.loaded().analyse(article));
  }

  /** The same, with another reading of the articles. */
  static DatesRun of(
      Path seeds,
      Optional<LocalDate> to,
      Reporter reporter,
      Function<Article, AnalysedArticle> reading)
      throws InputException {
    SettingsReader.Read settings =
        SettingsReader.read(
            seeds,
            new SettingsReader.Overrides(
                Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), to));
    if (!settings.problems().isEmpty()) {
      throw new InputException(settings.problems());
    }
    List<Attempt<ArticleClues>> attempts = new ArrayList<>();
    Remarks remarks = read(seeds, attempts, reporter, reading);
    remarks.notices().forEach(notice -> reporter.note(notice.toString()));
    remarks.problems().forEach(reporter::problem);
    List<ArticleDefect> defects = Attempt.defects(attempts);
    defects.forEach(defect -> defect.tell(reporter));
    List<ArticleClues> clues = Attempt.results(attempts);
    Map<String, DocumentCreationTime> dates =
        ArticleDater.dateByClues(clues, settings.settings().to());
    List<Row> rows = new ArrayList<>();
    for (ArticleClues article : clues) {
      DocumentCreationTime date = dates.get(article.id());
      if (date != null) {
        rows.add(new Row(article.file(), date));
      }
    }
    rows.sort(Comparator.comparing(row -> row.date().article()));
    rows.forEach(row -> disagreements(row, reporter));
    return new DatesRun(rows, remarks.problems().isEmpty() && defects.isEmpty());
  }

  private static Remarks read(
      Path seeds,
      List<Attempt<ArticleClues>> attempts,
      Reporter reporter,
      Function<Article, AnalysedArticle> reading) {
    try (InOrder<Attempt<ArticleClues>> articles = new InOrder<>(attempts::add)) {
      Remarks remarks =
          SeedReader.each(
              seeds,
              (bytes, total) -> reporter.progress("dating", kilobytes(bytes), kilobytes(total)),
              article ->
                  articles.add(
                      () -> Attempt.at(article, () -> ArticleClues.of(reading.apply(article)))));
      articles.finish();
      return remarks;
    }
  }

  /** What {@code int}s can count of an archive. */
  private static int kilobytes(long bytes) {
    return Math.toIntExact(bytes / 1024);
  }

  private static void disagreements(Row row, Reporter reporter) {
    row.date()
        .disagreements()
        .forEach(other -> reporter.note(row.file() + ": " + Teller.plain().tell(other)));
  }

  /** The table's lines, for people. */
  public List<String> lines() {
    return DatesFormat.TABLE.write(rows).lines().toList();
  }

  /** How many articles have a date. */
  public long dated() {
    return rows.stream().filter(row -> row.date().date().isPresent()).count();
  }

  /** {@code 5 articles, 4 with a date}. */
  public String summary() {
    return Count.of(rows.size(), "article") + ", " + dated() + " with a date";
  }
}
