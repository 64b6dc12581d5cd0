package io.github.dateline.language.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much of a treebank a reader reads as the annotators did: parts of speech over all words,
 * attachment over all but punctuation, relations by their universal part but for {@code
 * nsubj:pass}, {@code aux:pass}, {@code obl:agent} and {@code acl:relcl}.
 *
 * @param words how many words there are
 * @param parts of how many the part of speech is right
 * @param tags of how many the features are right, too
 * @param scored how many words are no punctuation
 * @param heads of how many of those the head is right
 * @param arcs of how many of those the relation is right, too
 */
public record Attachment(int words, int parts, int tags, int scored, int heads, int arcs) {

  private static final Set<Relation> WITH_SUBTYPE =
      EnumSet.of(Relation.NSUBJ_PASS, Relation.AUX_PASS, Relation.OBL_AGENT, Relation.ACL_RELCL);

  public static Attachment of(SyntaxReader reader, List<GoldTree> gold) {
    int words = 0;
    int parts = 0;
    int tags = 0;
    int scored = 0;
    int heads = 0;
    int arcs = 0;
    for (GoldTree tree : gold) {
      DependencyTree read = reader.read(tree.forms());
      for (int i = 0; i < tree.size(); i++) {
        Word word = read.word(i);
        String tag = tree.tags().get(i);
        words++;
        parts += (tag + "|").startsWith(word.tag() + "|") ? 1 : 0;
        tags +=
            tag.equals(
                    word.features().isEmpty()
                        ? word.tag().name()
                        : word.tag() + "|" + word.features())
                ? 1
                : 0;
        if (tree.relations()[i] != Relation.PUNCT) {
          scored++;
          boolean head = word.head() == tree.heads()[i] - 1;
          heads += head ? 1 : 0;
          arcs += head && scoredAs(word.relation()) == scoredAs(tree.relations()[i]) ? 1 : 0;
        }
      }
    }
    return new Attachment(words, parts, tags, scored, heads, arcs);
  }

  private static Relation scoredAs(Relation relation) {
    if (WITH_SUBTYPE.contains(relation)) {
      return relation;
    }
    String label = relation.label();
    int colon = label.indexOf(':');
    return colon < 0 ? relation : Relation.of(label.substring(0, colon));
  }

  double partOfSpeech() {
    return 100.0 * parts / words;
  }

  double tagged() {
    return 100.0 * tags / words;
  }

  public double unlabelled() {
    return 100.0 * heads / scored;
  }

  public double labelled() {
    return 100.0 * arcs / scored;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "UPOS %.2f  UPOS+features %.2f  UAS %.2f  LAS %.2f  (%,d words)",
        partOfSpeech(),
        tagged(),
        unlabelled(),
        labelled(),
        words);
  }
}
