package io.github.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dateline.article.Article;
import io.github.dateline.article.SeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Articles of one folder whose publication dates are known, in order of id.
 *
 * @param name the folder's name
 */
record DatedCorpus(String name, List<Document> documents) {

  /**
   * An article with its date kept apart from it.
   *
   * @param asIs the article without its stated date
   * @param bare the same without its date lines; the same object where it had none
   * @param dateLine whether a date line gave the true date
   */
  record Document(LocalDate published, Article asIs, Article bare, boolean dateLine) {}

  /** The corpora below a folder: {@code dct.tsv} with {@code docs/}, or {@code articles.jsonl}. */
  static List<DatedCorpus> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder, 5)) {
      files =
          walk.filter(file -> file.endsWith("dct.tsv") || file.endsWith("articles.jsonl"))
              .sorted()
              .toList();
    }
    List<DatedCorpus> corpora = new ArrayList<>();
    for (Path file : files) {
      SortedMap<String, Source> sources = file.endsWith("dct.tsv") ? texts(file) : lines(file);
      corpora.add(read(folder.relativize(file.getParent()).toString(), sources));
    }
    return corpora;
  }

  private record Source(LocalDate published, String title, String url, String text) {}

  private static SortedMap<String, Source> texts(Path dates) throws IOException {
    SortedMap<String, Source> sources = new TreeMap<>();
    for (String line : Files.readAllLines(dates, UTF_8)) {
      String[] cells = line.split("\t", -1);
      Path file = dates.resolveSibling("docs").resolve(cells[0] + ".txt");
      sources.put(
          cells[0], new Source(LocalDate.parse(cells[1]), "", "", Files.readString(file, UTF_8)));
    }
    return sources;
  }

  private static SortedMap<String, Source> lines(Path file) throws IOException {
    SortedMap<String, Source> sources = new TreeMap<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      JsonObject object = JsonParser.parseString(line).getAsJsonObject();
      sources.put(
          object.get("id").getAsString(),
          new Source(
              LocalDate.parse(object.get("date").getAsString()),
              text(object, "title"),
              text(object, "url"),
              object.get("text").getAsString()));
    }
    return sources;
  }

  private static String text(JsonObject object, String key) {
    return object.has(key) && !object.get(key).isJsonNull() ? object.get(key).getAsString() : "";
  }

  private static DatedCorpus read(String name, SortedMap<String, Source> sources)
      throws IOException {
    List<JsonObject> asIs = new ArrayList<>();
    List<JsonObject> bare = new ArrayList<>();
    sources.forEach(
        (id, source) -> {
          asIs.add(line(id, source, source.text()));
          String stripped = DateLines.without(source.text());
          if (!stripped.equals(source.text()) && !stripped.isBlank()) {
            bare.add(line(id, source, stripped));
          }
        });
    Map<String, Article> whole = articles(asIs);
    Map<String, Article> stripped = articles(bare);
    List<Document> documents = new ArrayList<>();
    sources.forEach(
        (id, source) -> {
          Article article = whole.get(id);
          if (article != null) {
            documents.add(
                new Document(
                    source.published(),
                    article,
                    stripped.getOrDefault(id, article),
                    DateLines.in(source.text()).contains(source.published())));
          }
        });
    return new DatedCorpus(name, documents);
  }

  private static JsonObject line(String id, Source source, String text) {
    JsonObject line = new JsonObject();
    line.addProperty("id", id);
    if (!source.title().isEmpty()) {
      line.addProperty("title", source.title());
    }
    if (!source.url().isEmpty()) {
      line.addProperty("url", source.url());
    }
    line.addProperty("text", text);
    return line;
  }

  /** Reads them as Dateline reads an archive. */
  private static Map<String, Article> articles(List<JsonObject> lines) throws IOException {
    Path file = Files.createTempFile("dating", ".jsonl");
    try {
      Files.write(file, lines.stream().map(JsonObject::toString).toList(), UTF_8);
      Map<String, Article> articles = new TreeMap<>();
      SeedReader.read(file).articles().forEach(article -> articles.put(article.id(), article));
      return articles;
    } finally {
      Files.delete(file);
    }
  }
}
