package io.github.dateline.event;

import io.github.dateline.language.Name;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Which words of an article are quoted, and who speaks them where a quotation fills whole
 * sentences: the one of whom it is said where the quotation ends, or where it begins.
 */
final class Quotations {

  /** A quotation goes over no more sentences than this without naming its speaker. */
  private static final int REACH = 4;

  private static final String MARK = "\"";

  private final List<Reading> readings;
  private final List<BitSet> quoted = new ArrayList<>();
  private final List<Optional<String>> speakers = new ArrayList<>();

  Quotations(List<Reading> readings) {
    this.readings = readings;
    boolean open = false;
    for (int r = 0; r < readings.size(); r++) {
      Reading reading = readings.get(r);
      open = open && goesOn(r);
      BitSet inside = new BitSet();
      for (int i = 0; i < reading.size(); i++) {
        if (isMark(reading, i)) {
          open = opens(reading, i, open);
        } else if (open) {
          inside.set(i);
        }
      }
      quoted.add(inside);
    }
    for (int i = 0; i < readings.size(); i++) {
      speakers.add(isQuotation(i) ? speaker(i) : Optional.empty());
    }
  }

  /** What stands between two marks of one sentence. */
  static BitSet within(Reading reading) {
    BitSet quoted = new BitSet();
    int open = -1;
    for (int i = 0; i < reading.size(); i++) {
      if (isMark(reading, i)) {
        if (open >= 0) {
          quoted.set(open + 1, i);
        }
        open = open >= 0 ? -1 : i;
      }
    }
    return quoted;
  }

  private static boolean opens(Reading reading, int mark, boolean open) {
    char written = reading.sentence().text().charAt(reading.tokens().get(mark).start());
    if (written == '\u201c') {
      return true;
    }
    if (written == '\u201d') {
      return false;
    }
    return !open;
  }

  /**
   * Whether a quotation that is open before a sentence goes on: a mark that closes it must come
   * soon. Writers and archives forget some.
   */
  private boolean goesOn(int from) {
    for (int r = from; r < Math.min(readings.size(), from + REACH); r++) {
      int marks = 0;
      for (int i = 0; i < readings.get(r).size(); i++) {
        marks += isMark(readings.get(r), i) ? 1 : 0;
      }
      if (marks > 0) {
        return marks % 2 == 1;
      }
    }
    return false;
  }

  static boolean isMark(Reading reading, int token) {
    return isMark(reading.word(token));
  }

  static boolean isMark(String word) {
    return word.equals(MARK)
        || word.equals("\u201c")
        || word.equals("\u201d")
        || word.equals("``")
        || word.equals("''");
  }

  /** The tokens of a sentence that stand in quotation marks. */
  BitSet quoted(int reading) {
    return quoted.get(reading);
  }

  /** Who is quoted, where a whole sentence is a quotation. */
  Optional<String> speakerOf(int reading) {
    return speakers.get(reading);
  }

  private boolean isQuotation(int index) {
    Reading reading = readings.get(index);
    for (int i = 0; i < reading.size(); i++) {
      if (!reading.is(PartOfSpeech.PUNCT, i)) {
        return quoted.get(index).get(i);
      }
    }
    return false;
  }

  private Optional<String> speaker(int from) {
    for (int i = from; i < readings.size() && i <= from + REACH; i++) {
      Optional<String> named = attribution(readings.get(i));
      if (named.isPresent()) {
        return named;
      }
      if (!isQuotation(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** “…, Putin said”. */
  private static Optional<String> attribution(Reading reading) {
    Participants participants = new Participants(reading);
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isPredicate(i) && reading.isVerb("say", i)) {
        int subject = participants.subject(i);
        Optional<String> name =
            subject < 0 ? Optional.empty() : reading.nameAt(subject).map(Name::text);
        if (name.isPresent() && !reading.hangs(subject, Relation.NMOD_POSS)) {
          return name;
        }
      }
    }
    return Optional.empty();
  }
}
