package io.github.dateline.language;

import io.github.dateline.language.syntax.DependencyTree;
import io.github.dateline.language.syntax.SetAside;
import io.github.dateline.language.syntax.SetAside.Aside;
import io.github.dateline.language.syntax.SyntaxReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a sentence into tagged words that hang on each other; safe for use by several threads. */
public final class SentenceParser {

  private final Tokenizer words;
  private final SyntaxReader syntax;

  /**
   * @param language what the sentences are written in
   */
  public SentenceParser(Language language) {
    this.words = language.words();
    this.syntax = language.syntax();
  }

  /** The words of a sentence and their tree; of white space alone none. */
  public ParsedSentence parse(Sentence sentence) {
    return parse(sentence, whole -> List.of());
  }

  /**
   * The same, where some words are known to stand by themselves.
   *
   * @param asides which these are, seen a first reading of the whole; in order, not overlapping
   */
  public ParsedSentence parse(Sentence sentence, Function<ParsedSentence, List<Aside>> asides) {
    List<Token> tokens = words.tokens(sentence.text());
    List<String> forms = tokens.stream().map(Token::text).toList();
    ParsedSentence whole = tagged(tokens, syntax.read(forms));
    List<Aside> apart = asides.apply(whole);
    return apart.isEmpty()
        ? whole
        : tagged(tokens, SetAside.read(syntax, forms, whole.tree(), apart));
  }

  private static ParsedSentence tagged(List<Token> tokens, DependencyTree tree) {
    List<Token> tagged = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      tagged.add(new Token(token.start(), token.end(), token.text(), tree.word(i).tag().name()));
    }
    return new ParsedSentence(tagged, tree);
  }
}
