package io.github.dateline.benchmark;

import io.github.dateline.language.Token;
import io.github.dateline.language.Tokenizer;
import io.github.dateline.language.syntax.DependencyTree;
import io.github.dateline.language.syntax.GoldTree;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.language.syntax.SyntaxReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How raw sentences are read: words and arcs count where they stand on the characters that the
 * annotators' stand on (the F1 of the CoNLL 2018 shared task, but for punctuation left out).
 */
final class RawAttachment {

  private final Tokenizer words;
  private final SyntaxReader reader;

  RawAttachment(Tokenizer words, SyntaxReader reader) {
    this.words = words;
    this.reader = reader;
  }

  /** One line: the F1 of words, heads and labelled arcs, in percent. */
  String of(List<GoldTree> trees) {
    int gold = 0;
    int read = 0;
    int found = 0;
    int heads = 0;
    int arcs = 0;
    for (GoldTree tree : trees) {
      List<String> spans = spans(tree);
      if (spans.isEmpty()) {
        continue;
      }
      List<Token> tokens = words.tokens(tree.text());
      List<String> readSpans = tokens.stream().map(t -> t.start() + "-" + t.end()).toList();
      DependencyTree parse = reader.read(tokens.stream().map(Token::text).toList());
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < readSpans.size(); i++) {
        places.put(readSpans.get(i), i);
        read += parse.word(i).relation() == Relation.PUNCT ? 0 : 1;
      }
      for (int i = 0; i < tree.size(); i++) {
        if (tree.relations()[i] == Relation.PUNCT) {
          continue;
        }
        gold++;
        Integer place = places.get(spans.get(i));
        if (place == null) {
          continue;
        }
        found++;
        int head = parse.word(place).head();
        int goldHead = tree.heads()[i] - 1;
        boolean right =
            head < 0 || goldHead < 0
                ? head == goldHead
                : readSpans.get(head).equals(spans.get(goldHead));
        heads += right ? 1 : 0;
        arcs +=
            right && plain(parse.word(place).relation()).equals(plain(tree.relations()[i])) ? 1 : 0;
      }
    }
    double half = (gold + read) / 200.0;
    return String.format(
        Locale.ROOT, "words %.2f  UAS %.2f  LAS %.2f", found / half, heads / half, arcs / half);
  }

  private static String plain(Relation relation) {
    return relation.label().replaceAll(":(?!pass|agent|relcl).*", "");
  }

  /** Where the annotators' words stand in the text; empty where they cannot be found there. */
  private static List<String> spans(GoldTree tree) {
    List<String> spans = new ArrayList<>();
    int at = 0;
    for (String form : tree.forms()) {
      int start = tree.text().indexOf(form, at);
      if (start < 0 || !tree.text().substring(at, start).isBlank()) {
        return List.of();
      }
      at = start + form.length();
      spans.add(start + "-" + at);
    }
    return spans;
  }
}
