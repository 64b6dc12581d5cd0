package io.github.dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lines between two {@code ---} at the head of a file, and the text after them.
 *
 * @param stated what they state
 * @param text everything after the second {@code ---}, unchanged
 */
record FrontMatter(Stated stated, String text) {
  private static final KnownKeys KEYS =
      KnownKeys.of("title", "url", "publisher", "author", "date", "language");
  private static final String FENCE = "---";

  /**
   * Splits a file. A file that does not start with {@code ---} has no front matter and is all text.
   *
   * @param content the whole file, line ends as {@code \n}
   * @param problems takes what is wrong
   */
  static FrontMatter split(String content, String file, Consumer<Problem> problems) {
    int start = endOfLine(content, 0);
    if (!isFence(content, 0, start)) {
      return new FrontMatter(Stated.NOTHING, content);
    }
    int lineStart = start + 1;
    while (lineStart < content.length()) {
      int lineEnd = endOfLine(content, lineStart);
      if (isFence(content, lineStart, lineEnd)) {
        String yaml = content.substring(start + 1, lineStart);
        String text = content.substring(Math.min(lineEnd + 1, content.length()));
        return new FrontMatter(stated(yaml, file, problems), text);
      }
      lineStart = lineEnd + 1;
    }
    problems.accept(
        new Problem(
            file,
            1,
            "the front matter does not end",
            "write a line \"---\" where the text starts"));
    return new FrontMatter(Stated.NOTHING, "");
  }

  /**
   * The front matter of a file whose text may be in another encoding.
   *
   * @param stated what it states; it is UTF-8, whatever comes behind it
   * @param lines how many lines it takes
   * @param bytes how many bytes it takes
   */
  record Head(Stated stated, int lines, int bytes) {}

  /** Splits a file that may begin with a front matter in UTF-8. */
  static Head head(byte[] bytes, String file, Consumer<Problem> problems) {
    // One character a byte, so that places in the one are places in the other.
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    int start = content.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    int lineEnd = endOfLine(content, start);
    if (!isFence(content, start, lineEnd)) {
      return new Head(Stated.NOTHING, 0, 0);
    }
    int lines = 1;
    do {
      int lineStart = Math.min(lineEnd + 1, content.length());
      lineEnd = endOfLine(content, lineStart);
      lines++;
      if (isFence(content, lineStart, lineEnd)) {
        break;
      }
    } while (lineEnd < content.length());
    int end = Math.min(lineEnd + 1, content.length());
    Stated stated =
        TextDecoder.decode(Arrays.copyOfRange(bytes, start, end), file, 1, problems)
            .map(head -> split(head, file, problems).stated())
            .orElse(Stated.NOTHING);
    return new Head(stated, lines, end);
  }

  private static Stated stated(String yaml, String file, Consumer<Problem> problems) {
    Optional<YamlValue.Mapping> mapping = YamlReader.read(yaml, file, 2, problems);
    if (mapping.isEmpty()) {
      return Stated.NOTHING;
    }
    KEYS.check(mapping.get(), file, problems);
    Map<String, Stated.Field> fields = new HashMap<>();
    for (YamlValue.Entry entry : mapping.get().entries()) {
      if (entry.value() instanceof YamlValue.Scalar scalar) {
        fields.put(entry.key(), new Stated.Field(entry.line(), scalar.text()));
      } else if (KEYS.keys().contains(entry.key())) {
        problems.accept(
            new Problem(
                file,
                entry.line(),
                "\"" + entry.key() + "\" is not a single value",
                "write one value in its line"));
      }
    }
    return Stated.of(fields, file, problems);
  }

  private static int endOfLine(String content, int start) {
    int end = content.indexOf('\n', start);
    return end < 0 ? content.length() : end;
  }

  private static boolean isFence(String content, int start, int end) {
    return content.startsWith(FENCE, start)
        && content.substring(start + FENCE.length(), end).isBlank();
  }
}
