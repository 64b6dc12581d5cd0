package io.github.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Annotated documents: a folder with {@code docs/<id>.txt}, {@code dct.tsv} and {@code gold.jsonl}.
 *
 * @param name the folder's name
 * @param documents by id
 */
record Corpus(String name, List<Document> documents) {

  /**
   * One document.
   *
   * @param created its publication date
   */
  record Document(Path file, String text, LocalDate created, List<Annotation> gold) {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    /** How many words and marks the text has. */
    long tokens() {
      return TOKEN.matcher(text).results().count();
    }
  }

  /** All corpora in a folder or below it, by name. */
  static List<Corpus> in(Path folder) throws IOException {
    List<Path> golds;
    try (Stream<Path> files = Files.walk(folder, 3)) {
      golds = files.filter(file -> file.endsWith("gold.jsonl")).sorted().toList();
    }
    List<Corpus> corpora = new ArrayList<>();
    for (Path gold : golds) {
      if (Files.exists(gold.resolveSibling("dct.tsv"))) {
        corpora.add(read(gold.getParent()));
      }
    }
    return corpora;
  }

  /** The one with the most documents. */
  static Corpus largest(List<Corpus> corpora) {
    return Collections.max(corpora, Comparator.comparingInt(corpus -> corpus.documents().size()));
  }

  /** The documents that rules may be learnt from: the first two of every three, in order of id. */
  Corpus development() {
    return part("dev", index -> index % 3 != 2);
  }

  /** The documents that are looked at as numbers alone: every third. */
  Corpus heldBack() {
    return part("held", index -> index % 3 == 2);
  }

  private Corpus part(String part, Predicate<Integer> chosen) {
    return new Corpus(
        name + " " + part,
        IntStream.range(0, documents.size()).boxed().filter(chosen).map(documents::get).toList());
  }

  private static Corpus read(Path folder) throws IOException {
    SortedMap<String, LocalDate> created = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("dct.tsv"), UTF_8)) {
      String[] cells = line.split("\t", -1);
      created.put(cells[0], LocalDate.parse(cells[1]));
    }
    SortedMap<String, List<Annotation>> gold = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"), UTF_8)) {
      JsonObject object = JsonParser.parseString(line).getAsJsonObject();
      gold.computeIfAbsent(object.get("doc").getAsString(), id -> new ArrayList<>())
          .add(annotation(object));
    }
    List<Document> documents = new ArrayList<>();
    for (Map.Entry<String, LocalDate> entry : created.entrySet()) {
      Path file = folder.resolve("docs").resolve(entry.getKey() + ".txt");
      documents.add(
          new Document(
              file,
              Files.readString(file, UTF_8),
              entry.getValue(),
              gold.getOrDefault(entry.getKey(), List.of())));
    }
    return new Corpus(folder.getFileName().toString(), documents);
  }

  private static Annotation annotation(JsonObject object) {
    return new Annotation(
        object.get("start").getAsInt(),
        object.get("end").getAsInt(),
        object.get("type").getAsString(),
        object.has("value") && !object.get("value").isJsonNull()
            ? object.get("value").getAsString()
            : "");
  }
}
