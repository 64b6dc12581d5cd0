package io.github.dateline.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from outside as GitHub's Markdown shows it: as it is. It stays on its line, mentions nobody,
 * refers to no issue, links nowhere, and starts no emoji, formula or HTML.
 */
final class MarkdownText {
  /** Splits what GitHub would link; it has no width. */
  private static final String SPLIT = "&#8203;";

  /** What would mean something in the middle of a line; each is written so that it does not. */
  private static final Pattern MEANS_SOMETHING =
      Pattern.compile(
          // Within a word an underscore is one; a bracket by itself is one, too.
          "([\\\\`*<>|~&]|(?<!\\p{Alnum})_|_(?!\\p{Alnum})|\\[(?=[!^ xX])|\\](?=[(\\[:]))"
              + "|([@#]|://|\\b(?i:GH-(?=\\d)|www(?=\\.)|mailto(?=:)))"
              + "|(:(?=(?:[a-z_+-][\\w+-]*|100|1234):))"
              + "|(\\$)");

  private static final Pattern LINE_START = Pattern.compile("^([-+=]|\\d+(?=[.)]))");

  private MarkdownText() {}

  /** {@code text} as Markdown within a line. */
  static String of(String text) {
    String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    line =
        MEANS_SOMETHING
            .matcher(line)
            .replaceAll(found -> Matcher.quoteReplacement(harmless(found.group())));
    return LINE_START.matcher(line).replaceFirst(SPLIT + "$1");
  }

  /** {@code text} as code within a line: it needs no marks to be harmless. */
  static String code(String text) {
    String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    return line.isEmpty() || line.contains("`") ? of(line) : "`" + line + "`";
  }

  private static String harmless(String found) {
    if (found.equals("$")) {
      return "&#36;";
    }
    boolean mark = found.length() == 1 && "\\`*_[]<>|~&".contains(found);
    return mark ? "\\" + found : found + SPLIT;
  }

  /** The same, at most {@code length} characters of the text, with … where it was cut. */
  static String of(String text, int length) {
    return of(shortened(text, length));
  }

  private static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int cut = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    int space = text.lastIndexOf(' ', cut);
    return text.substring(0, space > cut / 2 ? space : cut).strip() + "…";
  }
}
