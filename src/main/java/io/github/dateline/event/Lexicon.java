package io.github.dateline.event;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * What the reader of happenings must know of the words of a language: which verbs tell, plan or
 * call off, which nouns name happenings, which small words deny or make conditions.
 */
public final class Lexicon {

  private final UnaryOperator<String> stemmer;
  private final Map<String, Set<String>> verbs;
  private final Map<String, Set<String>> words;
  private final Map<String, String> kinds;
  private final Set<String> deeds;
  private final BiPredicate<String, String> agreement;

  /**
   * @param stemmer what all forms of a word share; takes it in lower case
   * @param verbs class → stems
   * @param words class → words in lower case
   * @param kinds stem → the class of happening that it tells
   * @param deeds stems of the nouns that name happenings
   * @param agreement whether an indefinite article can stand before a word, both in lower case
   */
  public Lexicon(
      UnaryOperator<String> stemmer,
      Map<String, Set<String>> verbs,
      Map<String, Set<String>> words,
      Map<String, String> kinds,
      Set<String> deeds,
      BiPredicate<String, String> agreement) {
    this.stemmer = stemmer;
    this.verbs = Map.copyOf(verbs);
    this.words = Map.copyOf(words);
    this.kinds = Map.copyOf(kinds);
    this.deeds = Set.copyOf(deeds);
    this.agreement = agreement;
  }

  String stem(String word) {
    return stemmer.apply(word);
  }

  /**
   * Whether a word belongs to a class of verbs; of nouns and adjectives that govern as verbs do.
   */
  boolean verb(String verbClass, String word) {
    return Objects.requireNonNull(verbs.get(verbClass), verbClass).contains(stem(word));
  }

  /** Whether a word, in lower case, belongs to a class of words. */
  boolean word(String wordClass, String word) {
    return Objects.requireNonNull(words.get(wordClass), wordClass).contains(word);
  }

  /** Whether an indefinite article, in lower case, is the one that a word asks for. */
  boolean follows(String article, String word) {
    return agreement.test(article, word);
  }

  /** The one word of a class of one. */
  String only(String wordClass) {
    return Objects.requireNonNull(words.get(wordClass), wordClass).iterator().next();
  }

  /** Whether a noun names a happening: “visit”, “elections”. */
  boolean namesHappening(String noun) {
    return deeds.contains(stem(noun));
  }

  /** The class of happening that a verb or noun tells. */
  Optional<String> kind(String word) {
    return Optional.ofNullable(kinds.get(stem(word)));
  }
}
