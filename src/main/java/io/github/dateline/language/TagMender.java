package io.github.dateline.language;

import java.util.Locale;
import java.util.Set;

/** Corrects the part-of-speech model where it errs often and the word itself decides. */
final class TagMender {

  private static final Set<String> MODALS =
      Set.of(
          "will",
          "would",
          "shall",
          "should",
          "can",
          "could",
          "may",
          "might",
          "must",
          "won't",
          "wouldn't",
          "can't",
          "cannot",
          "couldn't",
          "shouldn't",
          "mustn't");

  private static final Set<String> MAGNITUDES = Set.of("m", "bn", "k", "tn", "mn");

  private static final Set<String> CLOSED_CLASSES =
      Set.of("SCONJ", "ADP", "AUX", "PRON", "DET", "CCONJ");

  private static final Set<String> LONG_FUNCTION_WORDS =
      Set.of(
          "according",
          "against",
          "although",
          "another",
          "anybody",
          "anyone",
          "anything",
          "because",
          "beneath",
          "besides",
          "between",
          "concerning",
          "despite",
          "during",
          "everybody",
          "everyone",
          "everything",
          "following",
          "including",
          "himself",
          "herself",
          "itself",
          "ourselves",
          "themselves",
          "nothing",
          "regarding",
          "several",
          "somebody",
          "someone",
          "something",
          "through",
          "throughout",
          "towards",
          "underneath",
          "whatever",
          "whenever",
          "whereas",
          "wherever",
          "whether",
          "whichever",
          "without",
          "wouldn't",
          "couldn't",
          "shouldn't",
          "providing",
          "whereby",
          "provided",
          "whoever",
          "yourself",
          "amongst",
          "outside",
          "opposite",
          "notwithstanding",
          "alongside");

  private TagMender() {}

  static String mend(String[] words, String[] tags, int i) {
    String word = words[i];
    String tag = tags[i];
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("'s") || lower.equals("'")) {
      boolean contracted = i > 0 && PartOfSpeechTagger.contracts(words[i - 1]);
      return lower.equals("'s") && contracted
          ? "AUX"
          : lower.equals("'") && !ownsNext(tags, i) ? "PUNCT" : "PART";
    }
    if (!Character.isLetterOrDigit(word.codePointAt(0)) && word.length() == 1) {
      return "$%\u00a3\u20ac\u00a5".contains(word) ? "SYM" : "PUNCT";
    }
    String previous = i > 0 ? words[i - 1].toLowerCase(Locale.ROOT) : "";
    if (MODALS.contains(lower) && Character.isLowerCase(word.charAt(0))) {
      boolean noun =
          lower.equals("will") && i > 0 && (tags[i - 1].equals("ADJ") || tags[i - 1].equals("DET"));
      return noun ? "NOUN" : "AUX";
    }
    if (Character.isLowerCase(word.charAt(0))
        && VerbForms.onlyPast(lower)
        && !tag.equals("VERB")
        && !tag.equals("AUX")
        && !previous.equals("the")
        && !previous.equals("a")) {
      return "VERB";
    }
    if ((lower.equals("last") || lower.equals("first") || lower.equals("next"))
        && i + 1 < tags.length
        && VerbForms.isPast(words[i + 1].toLowerCase(Locale.ROOT))
        && i > 0
        && tags[i - 1].equals("PRON")) {
      return "ADV";
    }
    if (MAGNITUDES.contains(lower)
        && i > 0
        && Character.isDigit(words[i - 1].charAt(words[i - 1].length() - 1))) {
      return "NOUN";
    }
    if (tag.equals("NOUN")
        && i > 0
        && i + 1 < words.length
        && words[i + 1].equals("that")
        && (lower.endsWith("s") || VerbForms.isPast(lower))
        && Set.of("NOUN", "PROPN", "PRON").contains(tags[i - 1])) {
      return "VERB";
    }
    if (CLOSED_CLASSES.contains(tag)
        && lower.length() > 6
        && !LONG_FUNCTION_WORDS.contains(lower)) {
      return "NOUN";
    }
    if (tag.startsWith("PROPN") && Character.isLowerCase(word.charAt(0))) {
      return "NOUN";
    }
    if (tag.equals("ADJ+PART") || tag.equals("NOUN+PART") || tag.equals("PROPN+PART")) {
      return tag.substring(0, tag.indexOf('+'));
    }
    if (i > 0
        && Character.isUpperCase(word.charAt(0))
        && tag.equals("VERB")
        && !VerbForms.finiteLooking(lower)) {
      return "PROPN";
    }
    return tag;
  }

  private static boolean ownsNext(String[] tags, int i) {
    return i + 1 < tags.length
        && (tags[i + 1].equals("NOUN") || tags[i + 1].equals("ADJ") || tags[i + 1].equals("PROPN"));
  }
}
