package io.github.dateline.language.en;

import io.github.dateline.language.Token;
import io.github.dateline.language.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Cuts an English sentence into words; safe for use by several threads. About 250,000 words per CPU
 * second.
 */
public final class WordTokenizer implements Tokenizer {

  /**
   * What is read of one sentence at the most, in UTF-16 code units: no sentence a person wrote is
   * longer.
   */
  private static final int LONGEST_SENTENCE = 4_000;

  private static final String UNTAGGED = "X";

  /** Loaded with the first sentence. */
  private static final class Shipped {
    static final TokenizerModel MODEL = EnglishModels.tokens();
  }

  /** The tokenizer is not thread-safe, its model is. */
  private final ThreadLocal<TokenizerME> tokenizers =
      ThreadLocal.withInitial(() -> new TokenizerME(Shipped.MODEL));

  /**
   * The words of a sentence's text in order, not tagged yet; contractions and possessive endings
   * are words of their own.
   */
  @Override
  public List<Token> tokens(String sentence) {
    String text = straightQuotes(sentence);
    if (text.length() > LONGEST_SENTENCE) {
      text = text.substring(0, LONGEST_SENTENCE);
    }
    List<Token> tokens = new ArrayList<>();
    for (Span span : WordCuts.cut(text, tokenizers.get().tokenizePos(text))) {
      String word = text.substring(span.getStart(), span.getEnd()).replace(" ", "");
      tokens.add(new Token(span.getStart(), span.getEnd(), word, UNTAGGED));
    }
    return List.copyOf(tokens);
  }

  /** Same length, so that offsets hold: the models have seen straight quotes only. */
  private static String straightQuotes(String text) {
    StringBuilder straight = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      straight.append(
          switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u00a0', '\u202f', '\n', '\t' -> ' ';
            default -> c;
          });
    }
    return straight.toString();
  }
}
