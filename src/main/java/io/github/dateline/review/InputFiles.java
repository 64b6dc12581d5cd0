package io.github.dateline.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.dateline.article.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The input of a timeline at one moment: what an editor wrote.
 *
 * @param articles by id
 * @param templates file → text
 */
record InputFiles(
    SortedMap<String, ArticleText> articles,
    SortedMap<String, String> templates,
    Optional<YamlText> settings,
    Optional<YamlText> curation) {

  /**
   * An article as it stands in its file.
   *
   * @param file the file, as it is named to the user
   * @param line the line on which it stands in a file of many; 0 where the file is its own
   * @param text all of it, front matter included
   */
  record ArticleText(String file, int line, String text) {}

  InputFiles {
    articles = Collections.unmodifiableSortedMap(articles);
    templates = Collections.unmodifiableSortedMap(templates);
  }

  /**
   * Sorts files by what they are.
   *
   * @param seeds the folder's name for the user
   * @param seedFiles path below the folder → content
   */
  static InputFiles of(
      String seeds,
      SortedMap<String, byte[]> seedFiles,
      String templates,
      SortedMap<String, byte[]> templateFiles) {
    SortedMap<String, ArticleText> articles = new TreeMap<>();
    Optional<YamlText> settings = Optional.empty();
    Optional<YamlText> curation = Optional.empty();
    for (Map.Entry<String, byte[]> entry : seedFiles.entrySet()) {
      String path = entry.getKey();
      String file = path.isEmpty() ? seeds : seeds + "/" + path;
      String name = path.isEmpty() ? seeds.substring(seeds.lastIndexOf('/') + 1) : path;
      String kind = name.toLowerCase(Locale.ROOT);
      if (path.equals("timeline.yaml")) {
        settings = Optional.of(YamlText.keys(file, text(entry.getValue())));
      } else if (path.equals("curation.yaml")) {
        curation = Optional.of(YamlText.list(file, text(entry.getValue())));
      } else if (kind.endsWith(".jsonl")) {
        lines(articles, file, text(entry.getValue()));
      } else if (kind.endsWith(".jsonl.gz")) {
        lines(articles, file, unpacked(entry.getValue()));
      } else if (kind.matches(".*\\.(txt|md|html?)")) {
        articles.put(id(name), new ArticleText(file, 0, text(entry.getValue())));
      }
    }
    SortedMap<String, String> looks = new TreeMap<>();
    templateFiles.forEach((path, content) -> looks.put(templates + "/" + path, text(content)));
    return new InputFiles(articles, looks, settings, curation);
  }

  private static void lines(SortedMap<String, ArticleText> articles, String file, String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      int here = number;
      articleId(line).ifPresent(id -> articles.put(id, new ArticleText(file, here, line)));
    }
  }

  private static Optional<String> articleId(String line) {
    try {
      JsonElement json = JsonParser.parseString(line);
      return json.isJsonObject()
          ? Optional.ofNullable(json.getAsJsonObject().get("id"))
              .filter(JsonElement::isJsonPrimitive)
              .map(id -> id.getAsString().strip())
          : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty(); // The run itself tells what is wrong with the line.
    }
  }

  private static String id(String path) {
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    return composed.substring(0, composed.lastIndexOf('.'));
  }

  /** Line ends and a byte order mark change nothing, so they are no change. */
  private static String text(byte[] content) {
    return TextDecoder.decode(content, "", 1, problem -> {})
        .orElseGet(() -> new String(content, ISO_8859_1));
  }

  private static String unpacked(byte[] content) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      return ""; // The run itself tells that the file is damaged.
    }
  }
}
