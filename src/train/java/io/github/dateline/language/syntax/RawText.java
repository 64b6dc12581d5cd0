package io.github.dateline.language.syntax;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Articles without any annotation, cut into words: roughly, but as treebanks are cut. */
public final class RawText {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}"
              + "|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No)\\."
              + "|\\p{L}+?(?=n['’]t\\b)|n['’]t\\b"
              + "|['’](?:s|re|ve|ll|d|m)\\b"
              + "|\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th|s|m|bn|pm|am)?"
              + "|[\\p{L}\\p{N}]+"
              + "|\\.{2,}|-{2,}|[^\\s]",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Set<String> ENDING = Set.of(".", "?", "!");
  private static final Set<String> CLOSING = Set.of("\"", "\u201d", "\u2019", "'", ")");

  private RawText() {}

  /** The sentences of every {@code articles.jsonl} below a folder, in the order of their paths. */
  public static List<List<String>> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> file.endsWith("articles.jsonl")).sorted().toList();
    }
    List<List<String>> sentences = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonObject article = JsonParser.parseString(line).getAsJsonObject();
        cut(article.get("text").getAsString(), sentences);
      }
    }
    return sentences;
  }

  private static void cut(String text, List<List<String>> sentences) {
    for (String line : text.split("\n")) {
      List<String> sentence = new ArrayList<>();
      boolean ended = false;
      Matcher words = WORD.matcher(line);
      while (words.find()) {
        String word = words.group();
        if (ended && !CLOSING.contains(word)) {
          sentences.add(sentence);
          sentence = new ArrayList<>();
          ended = false;
        }
        sentence.add(word);
        ended |= ENDING.contains(word);
      }
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
    }
  }
}
