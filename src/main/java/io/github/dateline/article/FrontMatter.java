package io.github.dateline.article;

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
