package io.github.dateline.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Corrects the part-of-speech model where it errs often and the words themselves decide. */
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

  private static final Set<String> INTENDS =
      Set.of(
          "plans",
          "plan",
          "hopes",
          "aims",
          "vows",
          "pledges",
          "needs",
          "seeks",
          "threatens",
          "promises");

  private static final Set<String> BEFORE_NOUNS = Set.of("before", "after", "until", "till");

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

  private static final List<Rule> RULES =
      List.of(
          TagMender::apostrophe,
          TagMender::mark,
          TagMender::modal,
          TagMender::unmistakablePast,
          TagMender::subjectBeforePast,
          TagMender::onlyVerb,
          TagMender::nounAfterPreposition,
          TagMender::adverbBeforeVerb,
          TagMender::money,
          TagMender::magnitude,
          TagMender::owned,
          TagMender::verbBeforeThat,
          TagMender::verbBeforeTo,
          TagMender::pluralAtTheBeginning,
          TagMender::noFunctionWord,
          TagMender::lowerCaseName,
          TagMender::possessivePart,
          TagMender::capitalInside);

  /** Gives a tag where the words decide it. */
  private interface Rule {
    Optional<String> mend(Words words);
  }

  /** A word among its neighbours, with the model's tags. */
  private record Words(List<String> words, List<String> tags, int i) {
    String word() {
      return words.get(i);
    }

    String tag() {
      return tags.get(i);
    }

    String lower() {
      return lower(0);
    }

    /** A neighbour in lower case; empty outside the sentence. */
    String lower(int offset) {
      int at = i + offset;
      return at >= 0 && at < words.size() ? words.get(at).toLowerCase(Locale.ROOT) : "";
    }

    String tag(int offset) {
      int at = i + offset;
      return at >= 0 && at < tags.size() ? tags.get(at) : "";
    }

    boolean startsLower() {
      return Character.isLowerCase(words.get(i).charAt(0));
    }
  }

  private TagMender() {}

  /** The tag of a word: the model's, unless a rule knows better; the first rule wins. */
  static String mend(List<String> words, List<String> tags, int i) {
    Words here = new Words(words, tags, i);
    return RULES.stream().flatMap(rule -> rule.mend(here).stream()).findFirst().orElse(tags.get(i));
  }

  private static Optional<String> when(boolean condition, String tag) {
    return condition ? Optional.of(tag) : Optional.empty();
  }

  /** “he's” against “the minister's”, “ministers'” against a closing quote. */
  private static Optional<String> apostrophe(Words w) {
    if (w.lower().equals("'s")) {
      return Optional.of(PartOfSpeechTagger.contracts(w.lower(-1)) ? "AUX" : "PART");
    }
    boolean owns = Set.of("NOUN", "ADJ", "PROPN").contains(w.tag(1));
    return w.lower().equals("'") ? Optional.of(owns ? "PART" : "PUNCT") : Optional.empty();
  }

  private static Optional<String> mark(Words w) {
    boolean mark = w.word().length() == 1 && !Character.isLetterOrDigit(w.word().charAt(0));
    return mark ? Optional.of("$%£€¥".contains(w.word()) ? "SYM" : "PUNCT") : Optional.empty();
  }

  /** “will meet”, “the final will be played”, but “political will”. */
  private static Optional<String> modal(Words w) {
    boolean noun =
        w.lower().equals("will")
            && Set.of("ADJ", "DET").contains(w.tag(-1))
            && !Set.of("AUX", "VERB").contains(w.tag(1));
    return when(MODALS.contains(w.lower()) && w.startsLower(), noun ? "NOUN" : "AUX");
  }

  /** “we last met”. */
  private static Optional<String> unmistakablePast(Words w) {
    boolean noun = Set.of("the", "a").contains(w.lower(-1));
    boolean verb = w.tag().equals("VERB") || w.tag().equals("AUX");
    return when(w.startsLower() && VerbForms.onlyPast(w.lower()) && !verb && !noun, "VERB");
  }

  /** “Shares fell”: what opens a sentence before a past tense is its subject. */
  private static Optional<String> subjectBeforePast(Words w) {
    boolean plural = w.i() == 0 && w.tag().equals("VERB") && w.lower().endsWith("s");
    boolean past = w.tag(1).equals("VERB") && VerbForms.isPast(w.lower(1));
    return when(plural && past, "NOUN");
  }

  /** “A lorry hit a pillar”: of a sentence without a verb, what can be one is it. */
  private static Optional<String> onlyVerb(Words w) {
    boolean afterNoun = Set.of("NOUN", "PROPN", "ADJ").contains(w.tag(-1));
    boolean beforeObject =
        Set.of("DET", "NUM", "PRON").contains(w.tag(1)) || w.lower(1).equals("into");
    return when(
        w.tag().equals("NOUN")
            && VerbForms.isPast(w.lower())
            && afterNoun
            && beforeObject
            && w.tags().stream().noneMatch(tag -> tag.equals("VERB") || tag.equals("AUX")),
        "VERB");
  }

  /** “Shortly before dawn”: after a preposition of time a verb ends in -ing. */
  private static Optional<String> nounAfterPreposition(Words w) {
    boolean inflected = VerbForms.isPast(w.lower()) || VerbForms.isGerund(w.lower());
    return when(w.tag().equals("VERB") && !inflected && BEFORE_NOUNS.contains(w.lower(-1)), "NOUN");
  }

  private static Optional<String> adverbBeforeVerb(Words w) {
    boolean ordinal = Set.of("last", "first", "next").contains(w.lower());
    return when(ordinal && w.tag(-1).equals("PRON") && VerbForms.isPast(w.lower(1)), "ADV");
  }

  private static Optional<String> money(Words w) {
    return when(w.word().length() > 1 && "$£€¥".indexOf(w.word().charAt(0)) >= 0, "NUM");
  }

  /** “£3.4 m”. */
  private static Optional<String> magnitude(Words w) {
    String before = w.lower(-1);
    boolean number = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    return when(MAGNITUDES.contains(w.lower()) && number, "NOUN");
  }

  /** “the company's sale”. */
  private static Optional<String> owned(Words w) {
    boolean possessive = w.lower(-1).equals("'s") && !PartOfSpeechTagger.contracts(w.lower(-2));
    boolean inflected = VerbForms.isPast(w.lower()) || VerbForms.isGerund(w.lower());
    return when(possessive && w.tag().equals("VERB") && !inflected, "NOUN");
  }

  /** “the prosecution alleges that”. */
  private static Optional<String> verbBeforeThat(Words w) {
    boolean verbal = w.lower().endsWith("s") || VerbForms.isPast(w.lower());
    boolean afterNoun = Set.of("NOUN", "PROPN", "PRON").contains(w.tag(-1));
    return when(w.tag().equals("NOUN") && w.lower(1).equals("that") && verbal && afterNoun, "VERB");
  }

  /** “the firm plans to open”. */
  private static Optional<String> verbBeforeTo(Words w) {
    boolean afterNoun = Set.of("NOUN", "PROPN", "PRON").contains(w.tag(-1));
    boolean infinitive = w.lower(1).equals("to") && w.tag(2).equals("VERB");
    return when(
        w.tag().equals("NOUN") && INTENDS.contains(w.lower()) && afterNoun && infinitive, "VERB");
  }

  /** “Talks between the two”: no statement begins with a verb in -s. */
  private static Optional<String> pluralAtTheBeginning(Words w) {
    boolean plural = w.i() == 0 && w.lower().endsWith("s") && w.tag().equals("VERB");
    return when(plural && w.tag(1).equals("ADP"), "NOUN");
  }

  /** The model takes some long nouns for prepositions; there are few of those. */
  private static Optional<String> noFunctionWord(Words w) {
    boolean closed = CLOSED_CLASSES.contains(w.tag()) && w.word().length() > 6;
    return when(closed && !LONG_FUNCTION_WORDS.contains(w.lower()), "NOUN");
  }

  private static Optional<String> lowerCaseName(Words w) {
    return when(w.tag().startsWith("PROPN") && w.startsLower(), "NOUN");
  }

  private static Optional<String> possessivePart(Words w) {
    boolean joined = Set.of("ADJ+PART", "NOUN+PART", "PROPN+PART").contains(w.tag());
    return joined ? Optional.of(w.tag().substring(0, w.tag().indexOf('+'))) : Optional.empty();
  }

  private static Optional<String> capitalInside(Words w) {
    boolean capital = w.i() > 0 && Character.isUpperCase(w.word().charAt(0));
    boolean odd = w.tag().equals("VERB") && !VerbForms.finiteLooking(w.lower());
    return when(capital && odd, "PROPN");
  }
}
