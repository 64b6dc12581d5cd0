package io.github.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Cuts a sentence into words and tells the part of speech of each.
 *
 * <p>About 50,000 tokens per CPU second: ask for the sentences that need it only.
 */
public final class PartOfSpeechTagger {

  /**
   * What is read of one sentence at the most, in UTF-16 code units: no sentence a person wrote is
   * longer.
   */
  private static final int LONGEST_SENTENCE = 4_000;

  private static final Set<String> CONTRACTING_PRONOUNS =
      Set.of("it", "he", "she", "that", "what", "there", "here", "who", "where", "how", "let");

  private final ThreadLocal<TokenizerME> tokenizers;
  private final ThreadLocal<POSTaggerME> taggers;

  /** Loads the English token and part-of-speech models. */
  public PartOfSpeechTagger() {
    TokenizerModel tokens = EnglishModels.tokens();
    POSModel parts = EnglishModels.partsOfSpeech();
    // Neither tool is thread-safe; the models are.
    this.tokenizers = ThreadLocal.withInitial(() -> new TokenizerME(tokens));
    this.taggers = ThreadLocal.withInitial(() -> new POSTaggerME(parts));
  }

  /** The tokens of {@code sentence} in order; possessive endings are tokens of their own. */
  public List<Token> tag(Sentence sentence) {
    return tag(sentence.text());
  }

  /** The tokens of a sentence's text in order. */
  public List<Token> tag(String sentence) {
    String text = straightQuotes(sentence);
    if (text.length() > LONGEST_SENTENCE) {
      text = text.substring(0, LONGEST_SENTENCE);
    }
    Span[] spans = tokenizers.get().tokenizePos(text);
    List<Span> parts = new ArrayList<>();
    for (Span span : spans) {
      split(text, span.getStart(), span.getEnd(), parts);
    }
    String[] words = new String[parts.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = text.substring(parts.get(i).getStart(), parts.get(i).getEnd());
    }
    List<String> tags = List.of(taggers.get().tag(words));
    List<String> texts = List.of(words);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      Span span = parts.get(i);
      tokens.add(
          new Token(span.getStart(), span.getEnd(), words[i], TagMender.mend(texts, tags, i)));
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
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u00a0', '\u202f', '\n', '\t' -> ' ';
            default -> c;
          });
    }
    return straight.toString();
  }

  /**
   * Parts what the tokenizer left joined: quotes, a comma after a number, the possessive ending.
   */
  private static void split(String text, int start, int end, List<Span> parts) {
    while (end - start > 1 && "\"[(".indexOf(text.charAt(start)) >= 0) {
      parts.add(new Span(start, start + 1));
      start++;
    }
    int tail = end;
    while (tail - start > 1 && "\",;:])".indexOf(text.charAt(tail - 1)) >= 0) {
      tail--;
    }
    int possessive = possessiveStart(text, start, tail);
    if (possessive > start) {
      parts.add(new Span(start, possessive));
      parts.add(new Span(possessive, tail));
    } else {
      parts.add(new Span(start, tail));
    }
    for (int i = tail; i < end; i++) {
      parts.add(new Span(i, i + 1));
    }
  }

  private static int possessiveStart(String text, int start, int end) {
    if (end - start > 2 && text.startsWith("'s", end - 2)) {
      return end - 2;
    }
    if (end - start > 3 && text.startsWith("s'", end - 2)) {
      return end - 1;
    }
    return -1;
  }

  static boolean contracts(String word) {
    return CONTRACTING_PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }
}
