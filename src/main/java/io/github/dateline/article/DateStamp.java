package io.github.dateline.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a date into an article's front matter and leaves every other byte as it is: the byte order
 * mark, the line ends, the comments, the order of the keys.
 */
public final class DateStamp {

  // One character a byte, so that no encoding can change any.
  private static final String BYTE_ORDER_MARK = new String(new char[] {0xEF, 0xBB, 0xBF});

  private static final Pattern FENCE = Pattern.compile("---[ \\t]*(\\r\\n|\\n|\\r|$)");
  private static final Pattern EMPTY_DATE =
      Pattern.compile("(?m)^date:(?=[ \\t]*(?:#[^\\r\\n]*)?(?:\\r\\n|\\n|\\r))");
  private static final Pattern DATE = Pattern.compile("(?m)^[\"']?date[\"']?[ \\t]*:");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

  private DateStamp() {}

  /**
   * The file with the date.
   *
   * @param file the bytes of a file of one article, in any encoding that agrees with ASCII
   * @return empty where the front matter has a date already, or has no end
   */
  public static Optional<byte[]> on(byte[] file, LocalDate day) {
    String text = new String(file, ISO_8859_1);
    int start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    return stamped(text, start, "date: " + day).map(with -> with.getBytes(ISO_8859_1));
  }

  private static Optional<String> stamped(String text, int start, String date) {
    Matcher fence = FENCE.matcher(text).region(start, text.length());
    if (!fence.lookingAt()) {
      String end = lineEnd(text);
      String block = "---" + end + date + end + "---" + end;
      return Optional.of(text.substring(0, start) + block + text.substring(start));
    }
    int first = fence.end();
    Optional<Integer> close = closingFence(text, first);
    if (close.isEmpty()) {
      return Optional.empty();
    }
    String matter = text.substring(first, close.get());
    Matcher empty = EMPTY_DATE.matcher(matter);
    if (empty.find()) {
      return Optional.of(
          text.substring(0, first + empty.start()) + date + text.substring(first + empty.end()));
    }
    return DATE.matcher(matter).find()
        ? Optional.empty()
        : Optional.of(
            text.substring(0, close.get()) + date + fence.group(1) + text.substring(close.get()));
  }

  /** Where the fence stands that ends the front matter. */
  private static Optional<Integer> closingFence(String text, int first) {
    Matcher fence = FENCE.matcher(text);
    for (int line = first; line < text.length(); ) {
      if (fence.region(line, text.length()).lookingAt()) {
        return Optional.of(line);
      }
      Matcher end = LINE_END.matcher(text).region(line, text.length());
      if (!end.find()) {
        return Optional.empty();
      }
      line = end.end();
    }
    return Optional.empty();
  }

  /** How the text ends its lines. */
  private static String lineEnd(String text) {
    Matcher matcher = LINE_END.matcher(text);
    return matcher.find() ? matcher.group() : "\n";
  }
}
