package io.github.dateline.page;

/** Text inside HTML. */
public final class Html {
  private Html() {}

  /**
   * Escapes text for element content and for attributes in either kind of quotes. Characters that
   * HTML cannot hold (controls, halves of surrogate pairs, noncharacters) become U+FFFD.
   */
  public static String escape(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    return plain == text.length() ? text : escapeAny(text);
  }

  /** Most texts are no more than letters, digits and marks that mean nothing in HTML. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
  }

  private static String escapeAny(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
      }
    }
    return escaped.toString();
  }

  private static boolean allowed(int c) {
    if (c < 0x20) {
      return c == '\n' || c == '\t';
    }
    boolean control = c >= 0x7F && c < 0xA0;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !surrogate && !noncharacter;
  }
}
