package io.github.dateline.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the marks out of Markdown that stand within sentences: links, emphasis, code. What stands
 * before lines ({@code #}, {@code -}, {@code >}) stays, for {@link PassageReader} to read.
 *
 * <p>Articles are more often plain text than Markdown; so a mark is one only where it cannot be
 * anything else, and an indented line is a paragraph.
 */
final class Markdown {
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(?<mark>```+|~~~+).*$");

  /** {@code [1]: https://example.org "Title"}: what a link of the form {@code [words][1]} means. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "^ {0,3}\\[(?<label>[^\\]\\n]{1,80})]:[ \\t]*<?\\S+>?(?:[ \\t]+[\"'(].*[\"')])?[ \\t]*$");

  /** A line of {@code ===} or {@code ---} that makes the line above a heading. */
  private static final Pattern UNDERLINE =
      Pattern.compile("^ {0,3}(?<mark>=|-)\\k<mark>{2,}[ \\t]*$");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private static final String ADDRESS =
      "\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)?(?:\\s+[\"'][^\"'\\n]*[\"'])?\\)";

  private static final Pattern IMAGE = Pattern.compile("!\\[(?<words>[^\\]\\n]{0,400})]" + ADDRESS);

  private static final Pattern LINK =
      Pattern.compile("\\[(?<words>[^\\[\\]\\n]{1,400})]" + ADDRESS);

  private static final Pattern REFERENCE =
      Pattern.compile("\\[(?<words>[^\\[\\]\\n]{1,400})] ?\\[([^\\[\\]\\n]{0,80})]");

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,30}](?!:)");

  private static final Pattern AUTOLINK = Pattern.compile("<(?:https?|mailto):[^<>\\s]+>");

  private static final Pattern CODE =
      Pattern.compile("(?<!`)(`{1,2})(?<words>[^`\\n]{1,200})\\1(?!`)");

  /**
   * {@code **words**}, {@code *words*}, {@code __words__}, {@code _words_}; not snake_case, 2*3*4.
   */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_\\\\])(?<mark>\\*{1,3}|_{1,3})(?=[^\\s*_])(?<words>[^\\n*_]{1,600}?)(?<=\\S)\\k<mark>(?![\\p{L}\\p{N}*_])");

  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>-])");

  private Markdown() {}

  /** The text without marks in its sentences and without code; lines stay lines. */
  static String plain(String text) {
    String[] lines = COMMENT.matcher(text).replaceAll("").split("\n", -1);
    Set<String> labels = labels(lines);
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < lines.length; i++) {
      i = endOfCode(lines, i);
      if (UNDERLINE.matcher(lines[i]).matches()) {
        underline(plain);
      } else if (!DEFINITION.matcher(lines[i]).matches() && !isFence(lines[i])) {
        plain.append(inline(lines[i], labels));
      }
      plain.append(i + 1 < lines.length ? "\n" : "");
    }
    return plain.toString();
  }

  private static Set<String> labels(String[] lines) {
    Set<String> labels = new HashSet<>();
    for (String line : lines) {
      Matcher matcher = DEFINITION.matcher(line);
      if (matcher.matches()) {
        labels.add(matcher.group("label").toLowerCase(Locale.ROOT));
      }
    }
    return labels;
  }

  /** The line that ends the code which begins here; the line itself where none begins or ends. */
  private static int endOfCode(String[] lines, int start) {
    Matcher opening = FENCE.matcher(lines[start]);
    if (!opening.matches()) {
      return start;
    }
    for (int i = start + 1; i < lines.length; i++) {
      if (lines[i].strip().startsWith(opening.group("mark")) && isFence(lines[i])) {
        return i;
      }
    }
    return start;
  }

  private static boolean isFence(String line) {
    return FENCE.matcher(line).matches();
  }

  private static String inline(String line, Set<String> labels) {
    String words = IMAGE.matcher(line).replaceAll("${words}");
    words = LINK.matcher(words).replaceAll("${words}");
    words = REFERENCE.matcher(words).replaceAll(found -> reference(found, labels));
    words = FOOTNOTE.matcher(words).replaceAll("");
    words = AUTOLINK.matcher(words).replaceAll("");
    words = CODE.matcher(words).replaceAll("${words}");
    for (int depth = 0; depth < 3; depth++) {
      words = EMPHASIS.matcher(words).replaceAll("${words}");
    }
    return ESCAPE.matcher(words).replaceAll("$1");
  }

  private static String reference(MatchResult found, Set<String> labels) {
    String label = found.group(2).isEmpty() ? found.group(1) : found.group(2);
    boolean known = labels.contains(label.toLowerCase(Locale.ROOT));
    return Matcher.quoteReplacement(known ? found.group(1) : found.group());
  }

  /** Makes the line above a heading; under a blank or a sentence, the line parts sections. */
  private static void underline(StringBuilder plain) {
    int end = plain.length() - 1;
    int start = plain.lastIndexOf("\n", end - 1) + 1;
    if (end > start && plain.charAt(start) != '#' && isHeading(plain.substring(start, end))) {
      plain.insert(start, "## ");
    }
  }

  private static boolean isHeading(String line) {
    return !line.isBlank() && !Shape.isClosed(line.strip());
  }
}
