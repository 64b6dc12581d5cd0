package io.github.dateline.review;

import java.util.regex.Pattern;

/**
 * Text from outside as GitHub's Markdown shows it: as it is. It stays on its line, mentions nobody,
 * refers to no issue, links nowhere, and starts no emoji, formula or HTML.
 */
final class MarkdownText {
  /** Splits what GitHub would link; it has no width. */
  private static final String SPLIT = "&#8203;";

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
  private static final Pattern MENTION_OR_ISSUE = Pattern.compile("[@#]");
  private static final Pattern ISSUE = Pattern.compile("(?i)\\b(GH-)(?=\\d)");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(://|\\bwww(?=\\.)|\\bmailto(?=:))");
  private static final Pattern EMOJI = Pattern.compile(":(?=[\\w+-]+:)");
  private static final Pattern LINE_START = Pattern.compile("^([-+=]|\\d+(?=[.)]))");

  private MarkdownText() {}

  /** {@code text} as Markdown within a line. */
  static String of(String text) {
    String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    line = SPECIAL.matcher(line).replaceAll("\\\\$0");
    line = ADDRESS.matcher(line).replaceAll("$1" + SPLIT);
    line = ISSUE.matcher(line).replaceAll("$1" + SPLIT);
    line = EMOJI.matcher(line).replaceAll(":" + SPLIT);
    line = MENTION_OR_ISSUE.matcher(line).replaceAll("$0" + SPLIT);
    line = line.replace("$", "&#36;");
    return LINE_START.matcher(line).replaceFirst(SPLIT + "$1");
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
