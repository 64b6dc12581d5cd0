package io.github.dateline.language.en;

import io.github.dateline.language.syntax.DependencyTree;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.language.syntax.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * “rose from the level [of 250 metres]”: what “of” opens hangs on the noun before it and on no verb
 * further off, unless that noun is an object: “accused the mayor of theft”.
 */
final class OfPhrases {

  private static final Set<PartOfSpeech> NOUNS = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private static final Set<Relation> PARTS = EnumSet.of(Relation.FLAT, Relation.COMPOUND);

  private OfPhrases() {}

  /** The tree with such phrases on their nouns. */
  static DependencyTree mend(DependencyTree tree) {
    DependencyTree mended = tree;
    for (int i = 1; i < tree.size(); i++) {
      Word of = tree.word(i);
      int noun = of.head();
      boolean mistaken =
          of.relation() == Relation.CASE
              && of.form().equalsIgnoreCase("of")
              && noun > i
              && tree.word(noun).relation() == Relation.OBL;
      int host = mistaken && NOUNS.contains(tree.word(i - 1).tag()) ? whole(tree, i - 1) : -1;
      if (host >= 0 && host < i && mended.word(host).relation() != Relation.OBJ) {
        mended = hung(mended, noun, host, i).soundOr(mended);
      }
    }
    return mended;
  }

  private static DependencyTree hung(DependencyTree tree, int noun, int host, int of) {
    List<Word> words = new ArrayList<>(tree.words());
    Word read = words.get(noun);
    if (words.get(host).head() == noun) {
      // “known as Ada Kroll [of Norby]”: what was read as part of “Norby” is the whole.
      for (int i = 0; i < of; i++) {
        if (words.get(i).head() == noun) {
          words.set(i, words.get(i).on(host, words.get(i).relation()));
        }
      }
      words.set(host, words.get(host).on(read.head(), read.relation()));
    }
    words.set(noun, read.on(host, Relation.NMOD));
    return new DependencyTree(words);
  }

  /** “Ada [Kroll]”: what a part of a name or a compound belongs to. */
  private static int whole(DependencyTree tree, int word) {
    int whole = word;
    while (whole >= 0 && PARTS.contains(tree.word(whole).relation())) {
      whole = tree.word(whole).head();
    }
    return whole;
  }
}
