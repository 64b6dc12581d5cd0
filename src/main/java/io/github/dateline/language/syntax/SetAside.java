package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads a sentence without some of its words, and hangs these back: what is known beforehand to
 * stand by itself – words for when, a remark in brackets – does not come between a verb and what
 * completes it. The treebanks have few of the sentences of the press, where a day stands anywhere.
 */
public final class SetAside {

  /**
   * Words that stand by themselves.
   *
   * @param first index of the first
   * @param last index of the last, inclusive
   * @param relation how they hang on the rest
   */
  public record Aside(int first, int last, Relation relation) {
    public Aside {
      if (first < 0 || last < first) {
        throw new IllegalArgumentException("no words: " + first + " to " + last);
      }
    }
  }

  private final SyntaxReader reader;
  private final List<String> words;
  private final DependencyTree whole;

  private SetAside(SyntaxReader reader, List<String> words, DependencyTree whole) {
    this.reader = reader;
    this.words = words;
    this.whole = whole;
  }

  /**
   * The tree of a sentence.
   *
   * @param whole the tree of all its words: from it comes what the asides hang on, where that is
   *     possible without crossing arcs
   * @param asides in order, not overlapping; where nothing else is left, {@code whole} is returned
   */
  public static DependencyTree read(
      SyntaxReader reader, List<String> words, DependencyTree whole, List<Aside> asides) {
    return asides.isEmpty() ? whole : new SetAside(reader, words, whole).read(asides);
  }

  private DependencyTree read(List<Aside> asides) {
    BitSet aside = new BitSet();
    List<Aside> apart = asides.stream().filter(words -> !endsInsertion(words)).toList();
    apart.forEach(words -> aside.set(words.first(), words.last() + 1));
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!aside.get(i)) {
        kept.add(i);
      }
    }
    if (apart.isEmpty() || kept.size() < 2) {
      return whole;
    }
    DependencyTree rest = reader.read(kept.stream().map(words::get).toList());
    Word[] tree = new Word[words.size()];
    for (int k = 0; k < kept.size(); k++) {
      Word word = rest.word(k);
      int head = word.head() < 0 ? -1 : kept.get(word.head());
      tree[kept.get(k)] = new Word(word.form(), word.tag(), word.features(), head, word.relation());
    }
    for (Aside one : apart) {
      hang(one, tree, aside);
    }
    return new DependencyTree(List.of(tree));
  }

  /** “The fort, built [in 1620], burned”: without them the word before says nothing by itself. */
  private boolean endsInsertion(Aside aside) {
    return isMark(aside.first() - 2) && !isMark(aside.first() - 1) && isMark(aside.last() + 1);
  }

  private boolean isMark(int word) {
    return word >= 0 && word < whole.size() && whole.word(word).tag() == PartOfSpeech.PUNCT;
  }

  private void hang(Aside aside, Word[] tree, BitSet asides) {
    int top = top(aside);
    int host = host(aside, top, tree, asides);
    for (int i = aside.first(); i <= aside.last(); i++) {
      Word word = whole.word(i);
      boolean inside = word.head() >= aside.first() && word.head() <= aside.last();
      int head = i == top ? host : inside ? word.head() : top;
      Relation relation = i == top ? relation(aside, tree[host]) : word.relation();
      tree[i] = new Word(word.form(), word.tag(), word.features(), head, relation);
    }
  }

  /** “the chairman – [who is to leave] –”: only a noun has relative clauses. */
  private static Relation relation(Aside aside, Word host) {
    boolean noun =
        host.tag() == PartOfSpeech.NOUN
            || host.tag() == PartOfSpeech.PROPN
            || host.tag() == PartOfSpeech.PRON;
    return aside.relation() == Relation.ACL_RELCL && !noun ? Relation.PARATAXIS : aside.relation();
  }

  /** The word of the aside that the others hang on. */
  private int top(Aside aside) {
    for (int i = aside.last(); i >= aside.first(); i--) {
      int head = whole.word(i).head();
      PartOfSpeech tag = whole.word(i).tag();
      boolean outside = head < aside.first() || head > aside.last();
      if (outside && tag != PartOfSpeech.ADP && tag != PartOfSpeech.PUNCT) {
        return i;
      }
    }
    return aside.last();
  }

  private int host(Aside aside, int top, Word[] tree, BitSet asides) {
    int read = whole.word(top).head();
    int before = aside.first() - 1;
    while (before > 0 && !asides.get(before) && tree[before].relation() == Relation.FLAT) {
      before = tree[before].head();
    }
    if (aside.relation() == Relation.ACL_RELCL && before >= 0 && !asides.get(before)) {
      // A relative clause is of what stands before it.
      read = before;
    }
    if (opensNoun(aside, read, tree, asides)) {
      // “A year earlier the firm lost …”: of no noun that comes behind it, but of its verb.
      read = tree[read].head();
    }
    if (read >= 0
        && !asides.get(read)
        && tree[read].tag() != PartOfSpeech.PUNCT
        && isFree(read, aside, tree, asides)) {
      return read;
    }
    // A verb before it, else one behind it, else whatever is next.
    int earlier = nearest(aside, -1, true, tree, asides);
    int later = earlier >= 0 ? -1 : nearest(aside, 1, true, tree, asides);
    int verb = Math.max(earlier, later);
    if (verb >= 0) {
      return verb;
    }
    int left = nearest(aside, -1, false, tree, asides);
    return left >= 0 ? left : nearest(aside, 1, false, tree, asides);
  }

  /** Whether a noun with what hangs on it follows an aside at once. */
  private static boolean opensNoun(Aside aside, int noun, Word[] tree, BitSet asides) {
    if (noun <= aside.last() || asides.get(noun)) {
      return false;
    }
    for (int i = aside.last() + 1; i < noun; i++) {
      if (asides.get(i) || tree[i].head() <= aside.last() || tree[i].head() > noun) {
        return false;
      }
    }
    return tree[noun].tag() == PartOfSpeech.NOUN || tree[noun].tag() == PartOfSpeech.PROPN;
  }

  private static int nearest(Aside aside, int step, boolean verb, Word[] tree, BitSet asides) {
    int from = step < 0 ? aside.first() - 1 : aside.last() + 1;
    for (int i = from; i >= 0 && i < tree.length; i += step) {
      if (!asides.get(i)
          && (!verb || tree[i].tag() == PartOfSpeech.VERB)
          && isFree(i, aside, tree, asides)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an arc from a word to the aside crosses no other. */
  private static boolean isFree(int word, Aside aside, Word[] tree, BitSet asides) {
    int gap = aside.first();
    for (int i = 0; i < tree.length; i++) {
      if (asides.get(i) || tree[i] == null || tree[i].head() < 0 || i == word) {
        continue;
      }
      int left = Math.min(i, tree[i].head());
      int right = Math.max(i, tree[i].head());
      boolean wordInside = left < word && word < right;
      boolean gapInside = left < gap && gap < right;
      boolean touches = word == left || word == right;
      // “announced a plan [yesterday] that could …”: relative clauses come behind.
      boolean postponed = tree[i].relation() == Relation.ACL_RELCL && i > tree[i].head();
      if (postponed && gapInside && !wordInside && word < left) {
        continue;
      }
      if (wordInside != gapInside && !touches) {
        return false;
      }
    }
    return true;
  }
}
