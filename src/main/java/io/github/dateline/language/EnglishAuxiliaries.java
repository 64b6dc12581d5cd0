package io.github.dateline.language;

import io.github.dateline.language.VerbGroup.Form;
import java.util.Set;

/** What the auxiliaries of English say of a verb: tense, voice, mood. */
final class EnglishAuxiliaries {

  private static final Set<String> BE =
      Set.of(
          "be", "is", "are", "am", "was", "were", "been", "being", "'s", "'re", "'m", "isn't",
          "aren't", "wasn't", "weren't");
  private static final Set<String> HAVE =
      Set.of("have", "has", "had", "having", "'ve", "hasn't", "haven't", "hadn't", "'d");
  private static final Set<String> DO = Set.of("do", "does", "did", "don't", "doesn't", "didn't");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "won't", "wo");
  private static final Set<String> MODAL =
      Set.of(
          "would",
          "should",
          "can",
          "could",
          "may",
          "might",
          "must",
          "wouldn't",
          "can't",
          "cannot",
          "couldn't",
          "shouldn't",
          "mustn't",
          "ca");

  private EnglishAuxiliaries() {}

  static boolean isBe(String word) {
    return BE.contains(word);
  }

  static boolean isHave(String word) {
    return HAVE.contains(word);
  }

  static boolean isAuxiliary(String word) {
    return BE.contains(word)
        || HAVE.contains(word)
        || DO.contains(word)
        || FUTURE.contains(word)
        || MODAL.contains(word);
  }

  static boolean negates(String word) {
    return word.equals("not")
        || word.equals("never")
        || word.endsWith("n't")
        || word.equals("cannot");
  }

  static VerbGroup describe(String[] words, String[] tags, int first, int last, boolean negated) {
    String opening = words[first];
    String head = words[last];
    boolean perfect = false;
    boolean passive = false;
    for (int i = first; i < last; i++) {
      perfect |= isHave(words[i]);
      passive |= isBe(words[i]) && VerbForms.isParticiple(head) && !VerbForms.isGerund(head);
    }
    boolean modal = MODAL.contains(opening);
    Form form = form(words, tags, first);
    return new VerbGroup(
        first,
        last,
        form,
        form == Form.INFINITIVE ? Tense.PRESENT : tense(opening, head, first == last, perfect),
        perfect,
        passive,
        negated,
        modal);
  }

  private static Form form(String[] words, String[] tags, int first) {
    String opening = words[first];
    if (first > 0
        && words[first - 1].equals("to")
        && VerbForms.canBeBase(opening)
        && !VerbForms.isGerund(opening)) {
      return Form.INFINITIVE;
    }
    if (first > 1
        && words[first - 2].equals("to")
        && tags[first - 1].equals("ADV")
        && VerbForms.canBeBase(opening)) {
      return Form.INFINITIVE;
    }
    if (opening.equals("be")) {
      return Form.INFINITIVE;
    }
    if (VerbForms.isGerund(opening) || opening.equals("being") || opening.equals("having")) {
      return Form.GERUND;
    }
    if (isAuxiliary(opening)) {
      return opening.equals("been") ? Form.PARTICIPLE : Form.FINITE;
    }
    if (VerbForms.onlyParticiple(opening)) {
      return Form.PARTICIPLE;
    }
    if (VerbForms.isPast(opening)) {
      boolean qualifies = VerbForms.isParticiple(opening) && !VerbForms.isIntransitive(opening);
      return qualifies ? Form.PAST_OR_PARTICIPLE : Form.FINITE;
    }
    return Form.FINITE;
  }

  private static Tense tense(String opening, String head, boolean alone, boolean perfect) {
    if (perfect) {
      return Tense.PAST;
    }
    if (FUTURE.contains(opening) || MODAL.contains(opening)) {
      return Tense.FUTURE;
    }
    if (opening.equals("was")
        || opening.equals("were")
        || opening.equals("did")
        || opening.equals("had")
        || opening.equals("wasn't")
        || opening.equals("weren't")
        || opening.equals("didn't")
        || opening.equals("hadn't")) {
      return Tense.PAST;
    }
    if (alone && VerbForms.isPast(head)) {
      return Tense.PAST;
    }
    if (alone && VerbForms.isGerund(head)) {
      return Tense.UNKNOWN;
    }
    return Tense.PRESENT;
  }
}
