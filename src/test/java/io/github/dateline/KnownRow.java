package io.github.dateline;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.dateline.PublishedTimeline.Event;
import io.github.dateline.PublishedTimeline.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a {@code known.jsonl}: what a timeline must show, may show, or must never show.
 *
 * @param kind {@code must}, {@code may} or {@code never}
 * @param dates EDTF; any of them will do
 * @param evidence words of the sentence that tells it
 * @param articles how the ids of its articles begin
 * @param status null where any will do
 * @param allArticles whether one event must have a source in every article
 * @param expression of a {@code never} row: words that never date an event
 * @param quote of a {@code never} row: words that are never evidence
 */
record KnownRow(
    String kind,
    List<String> dates,
    String evidence,
    List<String> articles,
    String status,
    boolean allArticles,
    String expression,
    String quote) {

  private static final Gson GSON =
      new GsonBuilder()
          .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
          .create();

  static List<KnownRow> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(line -> GSON.fromJson(line, KnownRow.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean is(String other) {
    return kind.equals(other);
  }

  /** Whether an event is what a {@code must} or {@code may} row asks for. */
  boolean isShownBy(Event event) {
    boolean told =
        event.sources().stream()
            .anyMatch(source -> ofItsArticles(source) && words(source).contains(evidence));
    boolean everyArticle =
        articles.stream()
            .allMatch(
                article ->
                    event.sources().stream()
                        .anyMatch(source -> source.article().startsWith(article)));
    return dates.contains(event.date())
        && (status == null || status.equals(event.status()))
        && told
        && (everyArticle || !allArticles);
  }

  /** Whether an event is what a {@code never} row forbids. */
  boolean isBrokenBy(Event event) {
    return event.sources().stream()
        .anyMatch(
            source ->
                expression == null
                    ? words(source).contains(quote)
                    : source.expression() != null && names(source.expression()));
  }

  private boolean names(String dated) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(expression) + "(?!\\w)")
        .matcher(dated)
        .find();
  }

  private boolean ofItsArticles(Source source) {
    return articles.stream().anyMatch(source.article()::startsWith);
  }

  private static String words(Source source) {
    return source.quote().replaceAll("\\s+", " ");
  }

  /** For the name of a test. */
  String name() {
    return is("never")
        ? "never " + (expression == null ? "evidence: " + quote : "dated by: " + expression)
        : kind + " " + String.join(" or ", dates) + ": " + evidence;
  }
}
