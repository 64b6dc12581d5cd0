package io.github.dateline.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Tells names among the words that open sentences. Their capital does not; but a word that the
 * article writes with a capital within a sentence, and nowhere small, is a name at its start too.
 */
final class OpeningWords {

  private final Set<String> names = new HashSet<>();

  /** “the Civic Front” does not make a name of the “Front” that opens a sentence. */
  private final Set<String> articles;

  private OpeningWords(List<List<Token>> sentences, IntPredicate telling, Set<String> articles) {
    this.articles = articles;
    Set<String> small = new HashSet<>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      List<Token> tokens = sentences.get(sentence);
      for (int i = 0; telling.test(sentence) && i < tokens.size(); i++) {
        String text = tokens.get(i).text();
        if (Character.isLowerCase(text.codePointAt(0))) {
          small.add(text);
        } else if (i > 0 && isName(tokens.get(i)) && !inPhraseOfArticle(tokens, i)) {
          names.add(text);
        }
      }
    }
    names.removeIf(name -> small.contains(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * The sentences of one article, the names that open them tagged as such.
   *
   * @param telling whether the capitals of a sentence, by its index, tell anything
   * @param articles the language's articles, in lower case
   */
  static List<List<Token>> mend(
      List<List<Token>> sentences, IntPredicate telling, Set<String> articles) {
    OpeningWords words = new OpeningWords(sentences, telling, articles);
    return sentences.stream().map(words::mendOne).toList();
  }

  private List<Token> mendOne(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).tag().equals("PUNCT")) {
      first++;
    }
    if (first == tokens.size() || !names.contains(tokens.get(first).text())) {
      return tokens;
    }
    Token word = tokens.get(first);
    List<Token> mended = new ArrayList<>(tokens);
    mended.set(first, new Token(word.start(), word.end(), word.text(), "PROPN"));
    return List.copyOf(mended);
  }

  private static boolean isName(Token token) {
    return token.tag().equals("PROPN") && Character.isUpperCase(token.text().codePointAt(0));
  }

  private boolean inPhraseOfArticle(List<Token> tokens, int i) {
    int before = i - 1;
    while (before >= 0 && isName(tokens.get(before))) {
      before--;
    }
    return before >= 0 && articles.contains(tokens.get(before).text().toLowerCase(Locale.ROOT));
  }
}
