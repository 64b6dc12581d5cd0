package io.github.dateline.dating;

import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.CalendarWords;
import io.github.dateline.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and pairs of words that an article opens with: what its news is known by. */
final class OpeningTerms {

  /**
   * How many words of a story are its news; what follows is background. Words, and not letters: who
   * bears a longer name is no other story.
   */
  private static final int WORDS = 340;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]+|\\p{N}[\\p{N}.,]*");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "to", "in", "and", "that", "is", "was", "for", "on", "it", "with", "as",
          "at", "by", "he", "be", "from", "has", "his", "have", "but", "not", "are", "said", "they",
          "this", "were", "who", "an", "its", "had", "which", "will", "their", "or", "been");

  private OpeningTerms() {}

  static Fingerprint of(AnnotatedArticle article) {
    List<String> terms = new ArrayList<>();
    int words = 0;
    for (Sentence sentence : article.sentences()) {
      if (sentence.block().tells() && words < WORDS) {
        words += add(sentence.text(), terms);
      }
    }
    return Fingerprint.of(terms);
  }

  /** Adds what a sentence has, and tells how many words it is. */
  private static int add(String sentence, List<String> terms) {
    int words = 0;
    String before = "";
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      words++;
      String term = word.group().toLowerCase(Locale.ROOT);
      if (!FUNCTION_WORDS.contains(term) && !CalendarWords.isName(term)) {
        terms.add(term);
        if (!before.isEmpty()) {
          terms.add(before + ' ' + term);
        }
        before = term;
      }
    }
    return words;
  }
}
