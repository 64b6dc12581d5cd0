package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/**
 * Links to a sentence on somebody else's page (WICG, Scroll To Text Fragment).
 *
 * <p>A short sentence stands whole in the link; of a long one its first and last words do.
 */
final class TextFragment {
  private static final int SHORT = 120;
  private static final int EDGE_WORDS = 6;

  private TextFragment() {}

  /** {@code url} with a fragment that leads to {@code quote}. */
  static String link(String url, String quote) {
    String text = quote.strip().replaceAll("\\s+", " ");
    String[] words = text.split(" ");
    if (text.isEmpty()) {
      return url;
    }
    String directive =
        text.length() <= SHORT || words.length < 3 * EDGE_WORDS
            ? encode(text)
            : encode(join(words, 0, EDGE_WORDS))
                + ","
                + encode(join(words, words.length - EDGE_WORDS, words.length));
    return url + (url.contains("#") ? "" : "#") + ":~:text=" + directive;
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
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
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
