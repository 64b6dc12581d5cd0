package io.github.dateline.time.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as a rule writes them, cut as texts are.
 *
 * @param words their tokens
 */
record Phrase(List<Word> words) {

  /**
   * One token of it.
   *
   * @param text in lower case
   * @param capital whether the text has to write it with a capital, because the rule does
   * @param joined whether nothing may stand before it
   */
  record Word(String text, boolean capital, boolean joined) {}

  static Phrase of(String written) {
    List<Word> words = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer(written);
    while (tokenizer.next()) {
      StringBuilder word = new StringBuilder();
      for (int i = tokenizer.start; i < tokenizer.end; i++) {
        word.append(Vocabulary.fold(written.charAt(i)));
      }
      words.add(
          new Word(
              word.toString(),
              Character.isUpperCase(written.charAt(tokenizer.start)),
              tokenizer.joined));
    }
    return new Phrase(List.copyOf(words));
  }

  /** One past its last token in a line, or −1 where the line does not hold it. */
  int end(TokenLine line, int at) {
    int token = at;
    for (Word word : words) {
      if (token >= line.size()
          || !line.word(token).equals(word.text())
          || (word.capital() && !line.isCapital(token))
          || (token > at && word.joined() && !line.isJoined(token))
          || (token > at && line.startsParagraph(token))) {
        return -1;
      }
      token++;
    }
    return token;
  }
}
