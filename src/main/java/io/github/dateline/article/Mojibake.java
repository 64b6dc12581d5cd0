package io.github.dateline.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what a program before us decoded wrongly: UTF-8 read as Windows-1252, so that an apostrophe
 * stands as three marks.
 *
 * <p>A stretch is mended only where its characters, written in Windows-1252 again, are UTF-8 of one
 * character; no text in any language looks like that by chance. Of a closing quotation mark the
 * last byte is none of Windows-1252: it is lost, or stands as a replacement character.
 */
final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Marks of punctuation; archives set some of their three characters apart. */
  private static final Pattern MARK =
      Pattern.compile("\u00E2\u20AC ?(?:[\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]|\uFFFD)?");

  private static final Pattern LETTER =
      Pattern.compile("[\u00C3-\u00C5\u00D0\u00D1] ?[\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]");

  private static final String CLOSING = "\u201D";

  private Mojibake() {}

  /** The text as it was meant. */
  static String mend(String text) {
    if (text.indexOf('\u00E2') < 0 && !LETTER.matcher(text).find()) {
      return text;
    }
    String marks = MARK.matcher(text).replaceAll(match -> quoted(mark(match.group())));
    return LETTER
        .matcher(marks)
        .replaceAll(match -> quoted(decoded(match.group().replace(" ", "")).orElse(match.group())));
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static String mark(String written) {
    Optional<String> meant = decoded(written.replace(" ", ""));
    // A space behind a mark whose last byte is lost is the text's own.
    return meant.orElse(CLOSING + (written.endsWith(" ") ? " " : ""));
  }

  private static Optional<String> decoded(String written) {
    ByteBuffer bytes = WINDOWS_1252.encode(written);
    try {
      String meant = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return meant.codePointCount(0, meant.length()) == 1 ? Optional.of(meant) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
