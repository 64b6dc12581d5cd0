package io.github.dateline.language.syntax;

/**
 * A word of a dependency tree.
 *
 * @param form the word as it stands in the sentence
 * @param tag its part of speech
 * @param features its features in CoNLL-U's notation, sorted: {@code Tense=Past|VerbForm=Fin};
 *     empty for none. Only those that the tagger was taught
 * @param head index of the word it hangs on; −1 for the root
 * @param relation how it hangs there
 */
public record Word(String form, PartOfSpeech tag, String features, int head, Relation relation) {

  /** The same word, hung elsewhere. */
  public Word on(int newHead, Relation newRelation) {
    return new Word(form, tag, features, newHead, newRelation);
  }

  /** Whether it has a feature: {@code has("Tense=Past")}. */
  public boolean has(String feature) {
    return ("|" + features + "|").contains("|" + feature + "|");
  }
}
