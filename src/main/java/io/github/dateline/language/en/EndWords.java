package io.github.dateline.language.en;

import io.github.dateline.language.WordGroups;
import java.util.Locale;
import java.util.Set;

/** The words of {@code sentence-ends.txt}. */
final class EndWords {

  private static final WordGroups WORDS = WordGroups.read(EndWords.class, "sentence-ends.txt");

  private static final Set<String> BEFORE_NAME = WORDS.of("before-name");
  private static final Set<String> BEFORE_NUMBER = WORDS.of("before-number");
  private static final Set<String> EITHER = WORDS.of("either");
  private static final Set<String> OPENERS = WORDS.of("openers");
  private static final Set<String> HALF_OF_DAY = WORDS.of("half-of-day");
  private static final Set<String> BEHIND_HALF_OF_DAY = WORDS.of("behind-half-of-day");
  private static final Set<String> BEHIND_FIRM = WORDS.of("behind-firm");
  private static final Set<String> ANSWERS = WORDS.of("answers");

  private EndWords() {}

  /** “Gen.”, “St.”: a name or the like must follow. */
  static boolean expectsName(String word) {
    return BEFORE_NAME.contains(word.length() > 1 ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** “No.”, “Sept.”: ends no sentence before a number. */
  static boolean expectsNumber(String word) {
    return BEFORE_NUMBER.contains(word);
  }

  /** Whether a word has a full stop of its own, so that the stop need not be the sentence's. */
  static boolean isAbbreviation(String word) {
    return EITHER.contains(word) || expectsNumber(word) || expectsName(word);
  }

  /** Whether a word with a capital begins a sentence, since it is no name. */
  static boolean opens(String word) {
    return OPENERS.contains(word);
  }

  /** “9 a.m. Tuesday”, “5 p.m. EST”. */
  static boolean followsHalfOfDay(String word) {
    return BEHIND_HALF_OF_DAY.contains(word);
  }

  /** “Olm Corp. Chairman Nora Dorr”, “the U.N. Security Council”. */
  static boolean followsFirm(String word) {
    return BEHIND_FIRM.contains(word);
  }

  /** “a.m”, “p.m”. */
  static boolean isHalfOfDay(String word) {
    return HALF_OF_DAY.contains(word.toLowerCase(Locale.ROOT));
  }

  /** “No.”: an abbreviation that is also a sentence by itself. */
  static boolean answers(String word) {
    return ANSWERS.contains(word);
  }
}
