package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Trees that nobody wrote, with arcs that do not cross. */
public final class RandomTrees {

  private static final String[] FORMS = {"of", "as", "until", "who", "w1", "w2", "w3", "w4"};

  private RandomTrees() {}

  /** Of 1 to 25 words. */
  static Arbitrary<GoldTree> projective() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 25), Arbitraries.longs().between(0, 1 << 20))
        .as(RandomTrees::projective);
  }

  static GoldTree projective(int size, long seed) {
    Random random = new Random(seed);
    int[] heads = new int[size];
    hang(heads, 1, size, 0, random);
    List<String> forms = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    Relation[] relations = new Relation[size];
    for (int i = 0; i < size; i++) {
      forms.add(FORMS[random.nextInt(FORMS.length)]);
      tags.add(random.nextBoolean() ? "NOUN" : "VERB|VerbForm=Fin");
      Relation[] all = Relation.values();
      relations[i] = heads[i] == 0 ? Relation.ROOT : all[1 + random.nextInt(all.length - 1)];
    }
    return new GoldTree("", forms, tags, heads, relations);
  }

  /** A tree of so many words, of any parts of speech, some of them words that are mended by. */
  public static DependencyTree tagged(int size, Random random) {
    String[] features = {"", "VerbForm=Fin", "Tense=Past|VerbForm=Part", "PronType=Rel"};
    GoldTree gold = projective(size, random.nextLong());
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      PartOfSpeech[] tags = PartOfSpeech.values();
      words.add(
          new Word(
              gold.forms().get(i),
              tags[random.nextInt(tags.length)],
              features[random.nextInt(features.length)],
              gold.heads()[i] - 1,
              gold.relations()[i]));
    }
    return new DependencyTree(words);
  }

  /** Gives the words from one place to another a head among them, and that one the head above. */
  private static void hang(int[] heads, int from, int to, int above, Random random) {
    if (from > to) {
      return;
    }
    int head = from + random.nextInt(to - from + 1);
    heads[head - 1] = above;
    split(heads, from, head - 1, head, random);
    split(heads, head + 1, to, head, random);
  }

  private static void split(int[] heads, int from, int to, int head, Random random) {
    int start = from;
    while (start <= to) {
      int end = start + random.nextInt(to - start + 1);
      hang(heads, start, end, head, random);
      start = end + 1;
    }
  }
}
