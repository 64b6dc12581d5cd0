package io.github.dateline.event;

/** Quotation marks in a cut-out text: none stays open. */
final class Quotes {

  private Quotes() {}

  /** A text in one pair of quotation marks. */
  static String quoted(String text) {
    return "\u201c" + bare(text) + "\u201d";
  }

  /** A text that is one quotation, without its marks. */
  static String bare(String text) {
    boolean curly =
        text.startsWith("\u201c") && text.endsWith("\u201d") && text.indexOf('\u201c', 1) < 0;
    boolean straight =
        text.length() > 1
            && text.startsWith("\"")
            && text.endsWith("\"")
            && text.indexOf('"', 1) == text.length() - 1;
    return curly || straight ? text.substring(1, text.length() - 1) : text;
  }

  /** What stands outside all quotation marks. */
  static String outside(String text) {
    return text.replaceAll("\u201c[^\u201d]*\u201d|\"[^\"]*\"", "");
  }

  /** Closes what is open and drops what was never opened. */
  static String balance(String text) {
    StringBuilder balanced = new StringBuilder();
    int open = 0;
    boolean straight = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u201c') {
        open++;
      } else if (c == '\u201d') {
        if (open == 0) {
          continue;
        }
        open--;
      } else if (c == '"') {
        straight = !straight;
      }
      balanced.append(c);
    }
    balanced.append("\u201d".repeat(open));
    if (straight) {
      int last = balanced.lastIndexOf("\"");
      boolean atEnd = last == balanced.length() - 1;
      if (atEnd || last == 0) {
        balanced.deleteCharAt(last);
      } else {
        balanced.append('"');
      }
    }
    return balanced.toString().strip();
  }
}
