package io.github.dateline.time.rule;

import java.util.Locale;

/** The tokens of a sentence, as the rules of a book see them. */
public final class TokenLine {
  private static final byte SPACED = 1;
  private static final byte PARAGRAPH = 2;

  private final String text;
  private final Vocabulary vocabulary;
  private final int[] starts;
  private final int[] ends;
  private final int[] words;
  private final int[] numbers;
  private final byte[] gaps;
  private int size;

  TokenLine(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    int most = text.length();
    this.starts = new int[most];
    this.ends = new int[most];
    this.words = new int[most];
    this.numbers = new int[most];
    this.gaps = new byte[most];
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.next()) {
      add(tokenizer);
    }
  }

  private void add(Tokenizer token) {
    starts[size] = token.start;
    ends[size] = token.end;
    gaps[size] = token.paragraph ? PARAGRAPH : token.joined ? 0 : SPACED;
    if (token.digits) {
      words[size] = Vocabulary.UNKNOWN;
      numbers[size] = number(token.start, token.end);
    } else {
      words[size] = vocabulary.find(text, token.start, token.end, token.hash);
      numbers[size] = -1;
    }
    size++;
  }

  private int number(int start, int end) {
    if (end - start > 9) {
      return Integer.MAX_VALUE;
    }
    return Integer.parseInt(text, start, end, 10);
  }

  /** How many tokens it holds. */
  public int size() {
    return size;
  }

  /** The whole sentence. */
  public String text() {
    return text;
  }

  /** The token's first character, in UTF-16 code units into the sentence. */
  public int start(int token) {
    return starts[token];
  }

  /** One past the token's last character. */
  public int end(int token) {
    return ends[token];
  }

  /** Whether the token is a run of digits. */
  public boolean isNumber(int token) {
    return token >= 0 && token < size && numbers[token] >= 0;
  }

  /** The number that a run of digits writes; {@code Integer.MAX_VALUE} if it has ten or more. */
  public int number(int token) {
    return numbers[token];
  }

  /** How many characters the token has. */
  public int length(int token) {
    return ends[token] - starts[token];
  }

  /** The token's word in lower case, if the rules speak of it; else an empty string. */
  public String word(int token) {
    return token >= 0 && token < size && words[token] >= 0 ? vocabulary.word(words[token]) : "";
  }

  /** The token in lower case, whatever it is; an empty string outside the sentence. */
  public String any(int token) {
    return token >= 0 && token < size
        ? text.substring(starts[token], ends[token]).toLowerCase(Locale.ROOT)
        : "";
  }

  /** The word's number in the book's vocabulary, or −1. */
  int id(int token) {
    return words[token];
  }

  /** Whether the token starts with a capital. */
  public boolean isCapital(int token) {
    return token >= 0 && token < size && Character.isUpperCase(text.charAt(starts[token]));
  }

  /** Whether nothing stands between the token and the one before. */
  public boolean isJoined(int token) {
    return token > 0 && token < size && gaps[token] == 0;
  }

  /** Whether an empty line stands before the token. */
  boolean startsParagraph(int token) {
    return gaps[token] == PARAGRAPH;
  }

  /** The token's single character, or 0 where it is longer or outside the sentence. */
  public char mark(int token) {
    return token >= 0 && token < size && length(token) == 1 ? text.charAt(starts[token]) : 0;
  }
}
