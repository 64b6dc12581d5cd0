package io.github.dateline.event;

import io.github.dateline.language.ParsedSentence;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.language.syntax.SetAside.Aside;
import io.github.dateline.language.syntax.Word;
import io.github.dateline.time.EventOffset;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimexType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of a sentence stand by themselves, so that the rest can be read without them: words
 * for when that belong to no noun phrase, and remarks in round brackets or between dashes.
 */
final class Asides {

  /** Who says so between two commas takes no more words. */
  private static final int LONGEST_TELLER = 8;

  /** A quotation of no more words is part of the sentence around it. */
  private static final int QUOTED = 6;

  /** A pair of marks further apart encloses no remark. */
  private static final int LONGEST = 20;

  private static final Set<Relation> BEFORE_NOUNS =
      EnumSet.of(
          Relation.NMOD_POSS,
          Relation.COMPOUND,
          Relation.AMOD,
          Relation.NUMMOD,
          Relation.NMOD,
          Relation.NMOD_UNMARKED,
          Relation.FLAT);

  private final Lexicon lexicon;
  private final ParsedSentence parsed;

  private Asides(Lexicon lexicon, ParsedSentence parsed) {
    this.lexicon = lexicon;
    this.parsed = parsed;
  }

  /** The asides of a sentence, in order, not overlapping. */
  static List<Aside> of(
      Lexicon lexicon, Sentence sentence, ParsedSentence parsed, List<TimeExpression> expressions) {
    Asides asides = new Asides(lexicon, parsed);
    List<Aside> found = new ArrayList<>(asides.remarks());
    found.addAll(asides.tellers());
    found.addAll(asides.marks());
    BitSet taken = new BitSet();
    found.forEach(aside -> taken.set(aside.first(), aside.last() + 1));
    int origin = Math.max(0, sentence.start());
    // From behind: an expression may take the one before it along.
    for (int i = expressions.size() - 1; i >= 0; i--) {
      asides
          .when(expressions.get(i), i == 0 ? List.of() : expressions.subList(i - 1, i), origin)
          .filter(aside -> taken.get(aside.first(), aside.last() + 1).isEmpty())
          .ifPresent(
              aside -> {
                found.add(aside);
                taken.set(aside.first(), aside.last() + 1);
              });
    }
    found.sort(Comparator.comparingInt(Aside::first));
    return found;
  }

  /** “had ‘never seen’ them”: the marks of a few quoted words part nothing. */
  private List<Aside> marks() {
    List<Aside> found = new ArrayList<>();
    int open = -1;
    for (int i = 1; i < parsed.tokens().size(); i++) {
      if (!Quotations.isMark(parsed.tokens().get(i).text())) {
        boolean breaks = parsed.tree().word(i).tag() == PartOfSpeech.PUNCT && !word(i).equals("-");
        open = breaks || i - open > QUOTED ? -1 : open;
      } else if (open < 0) {
        open = i;
      } else {
        found.add(new Aside(open, open, Relation.PUNCT));
        found.add(new Aside(i, i, Relation.PUNCT));
        open = -1;
      }
    }
    return found;
  }

  /**
   * @param before the expression before it, if any
   */
  private Optional<Aside> when(TimeExpression expression, List<TimeExpression> before, int origin) {
    boolean date =
        expression.value().type() == TimexType.DATE || expression.value().type() == TimexType.TIME;
    if (!date || expression.value() instanceof EventOffset) {
      return Optional.empty();
    }
    Phrase words = words(expression, origin);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int first = words.first();
    int last = words.last();
    for (TimeExpression period : before) {
      if (is("ending", first - 1) && words(period, origin).last() == first - 2) {
        // “for the year ended March 31”: no clause.
        first = words(period, origin).first();
      }
    }
    boolean opensClause =
        is("when", last + 1) || (word(last + 1).equals(",") && is("when", last + 2));
    // “On Tuesday divers found …”: a day behind its preposition belongs to no noun.
    boolean alone =
        SentenceDates.namesADay(expression)
            && is("date-preposition", first - 1)
            && !is("of", first - 1);
    if (is("possessive-mark", last + 1) || (!alone && isBeforeNoun(first, last)) || opensClause) {
      return Optional.empty();
    }
    if (is("article", first - 1)) {
      first--;
    }
    boolean preposition = is("date-preposition", first - 1);
    if (is("of", first - 1) || opensAsSubject(first, last, preposition)) {
      return Optional.empty();
    }
    if (preposition) {
      first--;
    }
    if (is("being", first - 1)) {
      // “whose visit was in December”: the date is what is said of it.
      return Optional.empty();
    }
    if (is("date-adverb", first - 1) && parsed.tree().word(first - 1).tag() == PartOfSpeech.ADV) {
      first--;
    }
    if (word(last + 1).equals(",") && (first == 0 || word(first - 1).equals(","))) {
      // A comma that only parts the aside from the rest goes with it.
      last++;
    }
    return Optional.of(new Aside(first, last, preposition ? Relation.OBL : Relation.OBL_UNMARKED));
  }

  private Phrase words(TimeExpression expression, int origin) {
    return Reading.tokensOf(
        parsed.tokens(), expression.start() - origin, expression.end() - origin);
  }

  /** “the March vote”, “Tuesday's attack”. */
  private boolean isBeforeNoun(int first, int last) {
    if (is("day-adverb", last)) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      int head = parsed.tree().word(i).head();
      if (head > last
          && head <= last + 4
          && BEFORE_NOUNS.contains(parsed.tree().word(i).relation())) {
        PartOfSpeech tag = parsed.tree().word(head).tag();
        boolean joined = true;
        for (int k = last + 1; k < head; k++) {
          PartOfSpeech between = parsed.tree().word(k).tag();
          joined &=
              between == PartOfSpeech.ADJ
                  || between == PartOfSpeech.NOUN
                  || between == PartOfSpeech.PROPN
                  || between == PartOfSpeech.NUM;
        }
        // “On Tuesday President Ada Kroll …”: no day belongs to a name, but for “the May
        // Revolution”.
        boolean name = tag == PartOfSpeech.PROPN && !is("article", first - 1);
        if (joined && !name && (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN)) {
          return true;
        }
      }
    }
    return false;
  }

  /** “Monday marked the end”: a day that acts. */
  private boolean opensAsSubject(int first, int last, boolean preposition) {
    if (preposition || !(first == 0 || is("conjunction", first - 1))) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      Word word = parsed.tree().word(i);
      if (word.relation() == Relation.NSUBJ && word.head() == last + 1) {
        return parsed.tree().dependents(last + 1).stream()
            .allMatch(
                other ->
                    (other >= first && other <= last)
                        || parsed.tree().word(other).relation() != Relation.NSUBJ);
      }
    }
    return false;
  }

  private boolean is(String wordClass, int token) {
    return lexicon.word(wordClass, word(token));
  }

  /** A token's word in lower case; empty outside the sentence. */
  private String word(int token) {
    return token >= 0 && token < parsed.tokens().size()
        ? parsed.tokens().get(token).text().toLowerCase(Locale.ROOT)
        : "";
  }

  /** “Trade[, he went on,] reached a record”: who says so, between commas within the sentence. */
  private List<Aside> tellers() {
    List<Aside> found = new ArrayList<>();
    int comma = -1;
    for (int i = 0; i < parsed.tokens().size(); i++) {
      if (!word(i).equals(",")) {
        continue;
      }
      if (comma > 0 && i - comma >= 3 && i - comma <= LONGEST_TELLER && tells(comma + 1, i - 1)) {
        found.add(new Aside(comma, i, Relation.PARATAXIS));
        comma = -1;
      } else {
        comma = i;
      }
    }
    return found;
  }

  /** Somebody first, and a verb of saying for the only one. */
  private boolean tells(int first, int last) {
    PartOfSpeech opens = parsed.tree().word(first).tag();
    boolean somebody =
        opens == PartOfSpeech.PRON || opens == PartOfSpeech.PROPN || opens == PartOfSpeech.DET;
    boolean says = is("goes-on", last) && is("went", last - 1);
    for (int i = first + 1; i <= last; i++) {
      if (parsed.tree().word(i).tag() == PartOfSpeech.VERB) {
        boolean verb = lexicon.verb("say", word(i)) || says;
        if (!verb || (says && i != last - 1)) {
          return false;
        }
        says = true;
      } else if (is("relative", i)) {
        return false;
      }
    }
    return somebody && says;
  }

  private boolean opens(int open, String mark) {
    return parsed.tokens().get(open).text().equals(mark);
  }

  /** Hyphens enclose a remark where it tells more of what stands before it. */
  private List<Aside> remarks() {
    List<Aside> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < parsed.tokens().size(); i++) {
      String word = parsed.tokens().get(i).text();
      boolean dash =
          word.equals("\u2013")
              || word.equals("\u2014")
              || word.equals("--")
              || (word.equals("-") && (open < 0 ? is("relative", i + 1) : opens(open, word)));
      if (open >= 0
          && i - open <= LONGEST
          && i - open > 1
          && (parsed.tokens().get(open).text().equals("(") ? word.equals(")") : dash)) {
        boolean describes = is("relative", open + 1);
        found.add(new Aside(open, i, describes ? Relation.ACL_RELCL : Relation.PARATAXIS));
        open = -1;
      } else if (word.equals("(") || (dash && i > 0)) {
        open = i;
      }
    }
    return found;
  }
}
