package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Links to a sentence on somebody else's page (WICG, Scroll To Text Fragment).
 *
 * <p>A short sentence stands whole in the link; of a long one its first and last words do.
 */
final class TextFragment {
  private static final int SHORT = 120;
  private static final int EDGE_WORDS = 6;

  /** Of the encoded words; more would be no link that anybody could pass on. */
  private static final int LONGEST = 1500;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private TextFragment() {}

  /**
   * {@code url} with a fragment that leads to {@code quote}; {@code url} itself where no few words
   * could.
   */
  static String link(String url, String quote) {
    String text = SPACES.matcher(quote.strip()).replaceAll(" ");
    String[] words = text.split(" ");
    String directive;
    if (text.length() <= SHORT) {
      directive = encode(text);
    } else if (words.length >= 3 * EDGE_WORDS) {
      directive =
          encode(join(words, 0, EDGE_WORDS))
              + ","
              + encode(join(words, words.length - EDGE_WORDS, words.length));
    } else {
      directive = "";
    }
    return directive.isEmpty() || directive.length() > LONGEST
        ? url
        : url + (url.contains("#") ? "" : "#") + ":~:text=" + directive;
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }

  /**
   * Percent-encodes all but letters, digits, {@code .} and {@code _}: the dash, too, has a meaning
   * in a fragment.
   */
  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_')) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.toHexDigits(b));
      }
    }
    return encoded.toString();
  }
}
