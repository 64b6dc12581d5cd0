package io.github.dateline.language;

import io.github.dateline.language.Chunk.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Groups tokens into noun phrases, verb groups and what stands between them (Abney 1991). */
final class Chunker {

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
  private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "whose");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "when",
          "while",
          "as",
          "because",
          "after",
          "before",
          "since",
          "until",
          "till",
          "although",
          "though",
          "if",
          "unless",
          "where",
          "whereas",
          "once",
          "that",
          "whether",
          "how",
          "why");
  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of("i", "he", "she", "it", "we", "they", "you", "there");

  /** Prepositions in the shape of an -ing form. */
  private static final Set<String> VERBAL_PREPOSITIONS =
      Set.of(
          "following",
          "including",
          "regarding",
          "concerning",
          "according",
          "during",
          "barring",
          "pending");

  private static final Set<String> BREAKS =
      Set.of(";", ":", "–", "—", "--", "(", ")", "…", "|", "•");

  private final List<Token> tokens;
  private final String[] tags;
  private final String[] words;

  private Chunker(List<Token> tokens) {
    this.tokens = tokens;
    this.tags = new String[tokens.size()];
    this.words = new String[tokens.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = tokens.get(i).tag();
      words[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
    joinHyphenated();
    for (int i = 0; i < tags.length; i++) {
      if (attributive(i)) {
        tags[i] = "ADJ";
      }
    }
  }

  static List<Chunk> chunk(List<Token> tokens) {
    return new Chunker(tokens).chunks();
  }

  private List<Chunk> chunks() {
    List<Chunk> chunks = new ArrayList<>();
    int i = 0;
    while (i < tags.length) {
      Chunk chunk = next(i);
      chunks.add(chunk);
      i = chunk.last() + 1;
    }
    return chunks;
  }

  private Chunk next(int i) {
    String word = words[i];
    if (word.equals(",")) {
      return one(Kind.COMMA, i);
    }
    if (word.equals("\"") || word.equals("[") || word.equals("]")) {
      return one(Kind.QUOTE, i);
    }
    if (BREAKS.contains(word) || (word.equals("-") && !tags[i].equals("ADJ"))) {
      return one(Kind.BREAK, i);
    }
    if (RELATIVES.contains(word)
        || (word.equals("that") && tags[i].equals("PRON") && relativeThat(i))) {
      return one(Kind.RELATIVE, i);
    }
    if (word.equals("that") && !tags[i].equals("DET") && afterVerbOrDate(i)) {
      return one(Kind.SUBORDINATOR, i);
    }
    if (SUBORDINATORS.contains(word) && !tags[i].equals("DET") && !tags[i].equals("PRON")) {
      return one(Kind.SUBORDINATOR, i);
    }
    if (VERBAL_PREPOSITIONS.contains(word) && !afterBe(i)) {
      return one(Kind.PREPOSITION, i);
    }
    if (tags[i].equals("AUX") || tags[i].equals("VERB")) {
      return verbGroup(i);
    }
    if (inNounPhrase(i)) {
      int last = i;
      while (last + 1 < tags.length && continuesNounPhrase(last + 1)) {
        last++;
      }
      return new Chunk(Kind.NOUN_PHRASE, i, last, Optional.empty());
    }
    return switch (tags[i]) {
      case "ADP", "SCONJ" -> one(Kind.PREPOSITION, i);
      case "CCONJ" -> one(Kind.CONJUNCTION, i);
      case "ADV" -> one(Kind.ADVERB, i);
      default -> one(Kind.OTHER, i);
    };
  }

  private static Chunk one(Kind kind, int i) {
    return new Chunk(kind, i, i, Optional.empty());
  }

  private boolean inNounPhrase(int i) {
    return switch (tags[i]) {
      case "DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "SYM", "X", "PROPN+PART" -> true;
      case "PART" -> words[i].startsWith("'");
      default -> false;
    };
  }

  private boolean continuesNounPhrase(int i) {
    if (RELATIVES.contains(words[i]) || (words[i].equals("that") && tags[i].equals("PRON"))) {
      return false;
    }
    if (SUBJECT_PRONOUNS.contains(words[i - 1])) {
      return false;
    }
    // A determiner or a subject pronoun opens a phrase of its own: “told the court | he …”.
    boolean opens =
        (tags[i].equals("DET") || tags[i].equals("PRON"))
            && !tags[i - 1].equals("DET")
            && !tags[i - 1].equals("PRON");
    return inNounPhrase(i) && !opens;
  }

  /** “said that”, “said on Sunday that”. */
  private boolean afterVerbOrDate(int i) {
    return i > 0
        && (tags[i - 1].equals("VERB")
            || ClauseWords.tellsWhen(words[i - 1])
            || Character.isDigit(words[i - 1].charAt(0)));
  }

  /** “the base that closed”, not “said that”. */
  private boolean relativeThat(int i) {
    boolean noun = i > 0 && (tags[i - 1].equals("NOUN") || tags[i - 1].equals("PROPN"));
    return noun && !ClauseWords.tellsWhen(words[i - 1]);
  }

  private boolean afterBe(int i) {
    return i > 0 && EnglishAuxiliaries.isBe(words[i - 1]);
  }

  /** “Moscow-led”, “re-export”: what stands before the last part qualifies it. */
  private void joinHyphenated() {
    for (int i = 1; i + 1 < tags.length; i++) {
      boolean tight =
          tokens.get(i).start() == tokens.get(i - 1).end()
              && tokens.get(i).end() == tokens.get(i + 1).start();
      if (words[i].equals("-") && tight) {
        tags[i - 1] = "ADJ";
        tags[i] = "ADJ";
        if (tags[i + 1].equals("VERB") || tags[i + 1].equals("ADV")) {
          tags[i + 1] = "ADJ";
        }
      }
    }
    for (int i = 0; i < tags.length; i++) {
      boolean suffix = words[i].length() > 1 && words[i].charAt(0) == '-';
      boolean compound =
          words[i].indexOf('-') > 0 && tags[i].equals("VERB") && words[i].endsWith("ed");
      if (suffix || compound) {
        tags[i] = "ADJ";
      }
    }
  }

  /** “the disputed territory”, “amid heightened tensions”. */
  private boolean attributive(int i) {
    if (i == 0 && tags.length > 2 && VerbForms.isGerund(words[0]) && tags[1].equals("NOUN")) {
      // “Polling stations will open”.
      return tags[2].equals("AUX") || tags[2].equals("VERB");
    }
    if (!tags[i].equals("VERB") || i == 0 || i + 1 >= tags.length) {
      return false;
    }
    boolean participle = VerbForms.isParticiple(words[i]) || VerbForms.isGerund(words[i]);
    boolean qualifies =
        switch (tags[i + 1]) {
          case "NOUN", "PROPN", "ADJ" -> true;
          case "VERB" ->
              VerbForms.isParticiple(words[i + 1])
                  && i + 2 < tags.length
                  && tags[i + 2].equals("NOUN");
          default -> false;
        };
    boolean inPhrase =
        switch (tags[i - 1]) {
          case "DET", "ADJ", "NUM" -> true;
          case "PART" -> words[i - 1].startsWith("'");
          case "PRON" -> POSSESSIVES.contains(words[i - 1]);
          case "ADP" -> VerbForms.isParticiple(words[i]);
          default -> false;
        };
    return participle && qualifies && inPhrase && !VERBAL_PREPOSITIONS.contains(words[i]);
  }

  private Chunk verbGroup(int first) {
    int last = first;
    boolean negated = false;
    int i = first + 1;
    while (EnglishAuxiliaries.isAuxiliary(words[last]) && i < tags.length) {
      negated |= EnglishAuxiliaries.negates(words[last]);
      int next = i;
      while (next < tags.length && skippedInside(next)) {
        negated |= EnglishAuxiliaries.negates(words[next]);
        next++;
      }
      if (next >= tags.length || !continuesVerb(words[last], next)) {
        break;
      }
      last = next;
      i = next + 1;
    }
    negated |= first > 0 && words[first - 1].equals("never");
    negated |= EnglishAuxiliaries.negates(words[last]);
    if (EnglishAuxiliaries.isAuxiliary(words[last])
        && last + 1 < tags.length
        && EnglishAuxiliaries.negates(words[last + 1])) {
      negated = true;
    }
    VerbGroup group = EnglishAuxiliaries.describe(words, tags, first, last, negated);
    return new Chunk(Kind.VERB_GROUP, first, last, Optional.of(group));
  }

  private boolean skippedInside(int i) {
    return tags[i].equals("ADV") || EnglishAuxiliaries.negates(words[i]) || words[i].equals("\"");
  }

  private boolean continuesVerb(String auxiliary, int i) {
    if (tags[i].equals("AUX")) {
      return true;
    }
    boolean verbal = tags[i].equals("VERB") || (tags[i].equals("ADJ") && words[i].endsWith("ed"));
    if (!verbal || attributive(i)) {
      return false;
    }
    if (EnglishAuxiliaries.isBe(auxiliary)) {
      return VerbForms.isGerund(words[i]) || VerbForms.isParticiple(words[i]);
    }
    if (EnglishAuxiliaries.isHave(auxiliary)) {
      return VerbForms.isParticiple(words[i]);
    }
    return true;
  }
}
