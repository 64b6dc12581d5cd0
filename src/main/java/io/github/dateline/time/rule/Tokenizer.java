package io.github.dateline.time.rule;

/**
 * Cuts a text into runs of letters, runs of digits, and marks.
 *
 * <p>Coarser tokens would hide what rules look for: {@code 1990s} is a number and an {@code s},
 * {@code year's} a word and an {@code 's}. It reads each character once.
 */
final class Tokenizer {
  private final CharSequence text;

  /** The token's first character, and one past its last. */
  int start;

  int end;

  /** Of its folded characters; 0 for digits. */
  int hash;

  boolean digits;

  /** Whether nothing stands between it and the token before. */
  boolean joined;

  /** Whether an empty line stands before it. */
  boolean paragraph;

  Tokenizer(CharSequence text) {
    this.text = text;
  }

  /** Moves to the next token, if there is one. */
  boolean next() {
    int at = skipSpace();
    if (at >= text.length()) {
      return false;
    }
    start = at;
    digits = false;
    char c = text.charAt(at);
    if (isDigit(c)) {
      digits = true;
      end = at + 1;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      hash = 0;
    } else if (isLetter(c)) {
      word(at, 0);
    } else if (Vocabulary.fold(c) == '\''
        && joined
        && at + 1 < text.length()
        && isLetter(text.charAt(at + 1))
        && (isLetter(text.charAt(at - 1)) || isDigit(text.charAt(at - 1)))) {
      word(at + 1, '\'');
    } else {
      end = at + 1;
      hash = Vocabulary.fold(c);
    }
    return true;
  }

  private void word(int from, int firstHash) {
    int h = firstHash;
    int at = from;
    while (at < text.length() && isLetter(text.charAt(at))) {
      h = 31 * h + Vocabulary.fold(text.charAt(at));
      at++;
    }
    end = at;
    hash = h;
  }

  private int skipSpace() {
    int at = end;
    joined = at > 0;
    paragraph = false;
    int lines = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        lines++;
      }
      at++;
      joined = false;
    }
    paragraph = lines > 1;
    return at;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || (c >= 0x2000 && Character.isSpaceChar(c));
  }
}
