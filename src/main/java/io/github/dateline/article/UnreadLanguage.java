package io.github.dateline.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an article is in a language that Dateline does not read.
 *
 * <p>What is stated counts. Where nothing is stated, an article is left out only on good evidence:
 * most of its letters belong to another script, or the small words of another language outnumber
 * the English ones by far.
 */
final class UnreadLanguage {
  /** So much of a text is looked at. */
  private static final int SAMPLE = 20_000;

  private static final int FEWEST_LETTERS = 100;
  private static final int FEWEST_SMALL_WORDS = 12;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Set<String> ENGLISH =
      small("the of and to in that is was for on with as by he it at from his are have be not");

  private static final Map<String, Set<String>> OTHERS = new TreeMap<>();

  static {
    OTHERS.put("Dutch", small("de het een en van dat niet zijn voor met ook maar naar werd door"));
    OTHERS.put(
        "French", small("le la les des et est dans une du que qui pour sur pas par avec au"));
    OTHERS.put(
        "German", small("der die das und ist nicht mit den von dem ein eine auch sich auf zu"));
    OTHERS.put("Italian", small("il di che la per non una del della con sono dei gli nel alla è"));
    OTHERS.put("Polish", small("i w na z że do się nie jest o po jak przez od oraz ale"));
    OTHERS.put("Portuguese", small("o de que e do da em um uma para com não os na dos ao pelo"));
    OTHERS.put("Spanish", small("el la de que y en los las del por con una para se su al es"));
    OTHERS.put("Turkish", small("ve bir bu için ile da de olarak daha çok olan gibi sonra ancak"));
  }

  private UnreadLanguage() {}

  /**
   * What the article is in, as the end of a sentence, or empty where it is to be read.
   *
   * @param stated what its editor states, which counts
   * @param said what its page says, which counts unless its words are another language's
   */
  static Optional<String> of(Optional<String> stated, Optional<String> said, String text) {
    if (stated.isPresent()) {
      return stated.filter(tag -> !Stated.isEnglish(tag)).map(UnreadLanguage::named);
    }
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    return otherScript(sample)
        .or(() -> otherLanguage(sample))
        .or(
            () ->
                said.filter(tag -> !Stated.isEnglish(tag) && !isEnglish(sample))
                    .map(UnreadLanguage::named));
  }

  private static String named(String tag) {
    return "its language is \"" + tag + "\"";
  }

  /** Whether one word in eight is a small word of English; about one in three is, in English. */
  private static boolean isEnglish(String sample) {
    int english = 0;
    int all = 0;
    Matcher words = WORD.matcher(sample);
    while (words.find()) {
      all++;
      english += ENGLISH.contains(words.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return english * 8 > all;
  }

  private static Optional<String> otherScript(String sample) {
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long latin =
        sample
            .codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters >= FEWEST_LETTERS && latin * 2 < letters
        ? Optional.of("most of its letters are not Latin")
        : Optional.empty();
  }

  private static Optional<String> otherLanguage(String sample) {
    Map<String, Integer> count = new HashMap<>();
    int english = 0;
    Matcher words = WORD.matcher(sample);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      english += ENGLISH.contains(word) ? 1 : 0;
      for (Map.Entry<String, Set<String>> other : OTHERS.entrySet()) {
        if (other.getValue().contains(word)) {
          count.merge(other.getKey(), 1, Integer::sum);
        }
      }
    }
    for (String language : OTHERS.keySet()) {
      int found = count.getOrDefault(language, 0);
      if (found >= FEWEST_SMALL_WORDS
          && found > 4 * english
          && found == count.values().stream().mapToInt(Integer::intValue).max().orElse(0)) {
        return Optional.of("it seems to be " + language);
      }
    }
    return Optional.empty();
  }

  private static Set<String> small(String words) {
    return new HashSet<>(List.of(words.split(" ")));
  }
}
