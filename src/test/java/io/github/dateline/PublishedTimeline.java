package io.github.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.dateline.app.Dateline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the public data of a site says, read back from {@code data/*.jsonl}. */
record PublishedTimeline(List<Event> events, List<Article> articles) {

  /** A line of {@code events.jsonl}. */
  record Event(
      String id,
      String date,
      String granularity,
      String title,
      String status,
      List<String> subjects,
      List<String> actors,
      double score,
      List<Source> sources,
      List<DatedBy> conflict,
      List<Curated> curated) {

    /** For people: what a failing test prints. */
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(date + " " + status + ": " + title);
      sources.forEach(source -> text.append("\n      ").append(source));
      return text.toString();
    }
  }

  /** A sentence that tells an event. */
  record Source(
      String article,
      int sentence,
      String quote,
      String expression,
      String value,
      String rule,
      String anchor,
      String date) {

    /** All that is said of it, in one line. */
    String facts() {
      return String.join(
          " | ",
          toString(),
          String.valueOf(sentence),
          String.valueOf(value),
          String.valueOf(rule),
          String.valueOf(anchor),
          String.valueOf(date));
    }

    @Override
    public String toString() {
      return article + " [" + expression + "] " + quote.replaceAll("\\s+", " ");
    }
  }

  /** A date and the articles that give it, where sources disagree. */
  record DatedBy(String date, List<String> sources) {}

  /** What an editor changed. */
  record Curated(String action, String to, String reason, String machine) {}

  /** A line of {@code articles.jsonl}. */
  record Article(String id, String title, String published, String publishedFrom, String why) {}

  private static final Gson GSON = new GsonBuilder().create();

  /** Makes a site from {@code seeds} and reads its data. */
  static PublishedTimeline publish(Path seeds, Path site) {
    generate(seeds, site);
    return new PublishedTimeline(
        lines(site, "events.jsonl", Event.class), lines(site, "articles.jsonl", Article.class));
  }

  /** Runs {@code generate} with the templates of the jar. */
  static void generate(Path seeds, Path site) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Dateline.run(
            out,
            err,
            "generate",
            "--seeds",
            seeds.toString(),
            "--templates",
            "templates",
            "--site",
            site.toString());
    assertEquals(0, code, err.toString(StandardCharsets.UTF_8));
  }

  private static <T> List<T> lines(Path site, String file, Class<T> type) {
    try {
      return Files.readAllLines(site.resolve("data").resolve(file)).stream()
          .map(line -> GSON.fromJson(line, type))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All events, one below the other. */
  String report() {
    return String.join("\n  ", events.stream().map(Event::toString).toList());
  }
}
