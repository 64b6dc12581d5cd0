package io.github.dateline.event;

/** Quotation marks in a cut-out text: none stays open. */
final class Quotes {

  private Quotes() {}

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
