package io.github.dateline.language.syntax;

/** One spelling for what typesetters spell in several ways, in training and in reading alike. */
final class Normal {

  private Normal() {}

  /** Straight quotes, two hyphens for a dash, three full stops for an ellipsis, 0 for a digit. */
  static String form(String word) {
    int i = 0;
    while (i < word.length() && plain(word.charAt(i))) {
      i++;
    }
    if (i == word.length()) {
      return word;
    }
    StringBuilder normal = new StringBuilder(word.length() + 2).append(word, 0, i);
    for (; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '\u2018', '\u2019', '\u02bc', '\u00b4', '`' -> normal.append('\'');
        case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> normal.append('"');
        case '\u2013', '\u2014', '\u2015' -> normal.append("--");
        case '\u2010', '\u2011' -> normal.append('-');
        case '\u2026' -> normal.append("...");
        default -> normal.append(Character.isDigit(c) ? '0' : c);
      }
    }
    String form = normal.toString();
    return form.equals("''") ? "\"" : form;
  }

  private static boolean plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
