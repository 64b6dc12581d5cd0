package io.github.dateline.event;

import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Writes what happened in the words of the sentence: without the words for when, without what else
 * the sentence tells, pronouns replaced in square brackets as editors do.
 */
final class TitleWriter {

  private final Reading reading;
  private final Participants participants;
  private final BitSet dropped;
  private final BitSet others;
  private final TitleText text;

  /**
   * @param times the time expressions of the sentence, each with its preposition
   * @param others predicates that have a date of their own, and so a title
   */
  TitleWriter(
      Reading reading, List<Phrase> times, BitSet others, Referents referents, Persons persons) {
    this.reading = reading;
    this.participants = new Participants(reading);
    this.others = others;
    this.dropped = new BitSet();
    times.forEach(this::drop);
    brackets();
    this.text = new TitleText(reading, referents, persons);
  }

  private void drop(Phrase time) {
    int head = reading.headOf(time.first(), time.last());
    boolean counted = false;
    for (int i = time.first(); i <= time.last(); i++) {
      counted |= reading.hangs(i, Relation.CASE);
    }
    if (reading.hangs(head, Relation.OBJ) && !counted) {
      // “spent [the week] in Oslo”: what they did with it; not “reopened [a week after the
      // strike]”.
      return;
    }
    for (int i = time.first(); i <= time.last(); i++) {
      // “[in the] 12 January earthquake”: of the noun behind.
      boolean another =
          reading.head(i) > time.last()
              && reading.head(i) == reading.head(head)
              && (reading.hangs(i, Relation.CASE) || reading.hangs(i, Relation.DET));
      dropped.set(i, !another);
    }
  }

  /** What stands in round brackets tells of something else. */
  private void brackets() {
    int open = -1;
    for (int i = 0; i < reading.size(); i++) {
      if (reading.word(i).equals("(")) {
        open = i;
      } else if (reading.word(i).equals(")") && open >= 0) {
        dropped.set(open, i + 1);
        open = -1;
      }
    }
  }

  private TitleWords words() {
    return new TitleWords(reading, (BitSet) dropped.clone(), others);
  }

  /** What a clause tells. */
  String verbal(int predicate) {
    TitleWords words = words();
    int subject = participants.subject(predicate);
    boolean own = subject >= 0 && reading.head(subject) == predicate;
    if (subject >= 0 && !own) {
      takeNoun(words, subject, predicate);
    }
    for (int i : reading.dependents(predicate)) {
      // “… and refused”: the conjunction ties it to what went before.
      boolean comma = subject >= 0 && !own && reading.hangs(i, Relation.PUNCT);
      if ((reading.hangs(i, Relation.CC) || comma) && i < predicate) {
        words.leaveOut(i);
      }
    }
    words.take(predicate);
    int content = contentBeside(predicate);
    if (content >= 0) {
      words.leaveOutOf(content, predicate);
      words.take(content);
    }
    int object = relativeObject(predicate);
    if (object >= 0) {
      takeNoun(words, object, predicate);
    }
    BitSet kept = words.fill();
    return text.write(
        order(kept, predicate, subject, content >= 0 ? content : contentBefore(predicate), object),
        reading.hangs(predicate, Relation.ACL));
  }

  /** A noun phrase from outside the clause, without the clause. */
  private void takeNoun(TitleWords words, int noun, int predicate) {
    if (reading.isUnder(predicate, noun)) {
      words.leaveOutOf(noun, predicate);
    }
    words.take(noun);
    // A preposition before it belongs to where it stands.
    for (int i : reading.dependents(noun)) {
      if (reading.hangs(i, Relation.CASE) && i < noun) {
        words.leaveOut(i);
      }
    }
  }

  /** “[Relations are fine], Putin said”: what was said, where the saying hangs on it. */
  private int contentBeside(int predicate) {
    boolean says = reading.hangs(predicate, Relation.PARATAXIS) && reading.isVerb("say", predicate);
    int governor = reading.head(predicate);
    return says && reading.dependent(predicate, Relation.CCOMP) < 0 && reading.isPredicate(governor)
        ? governor
        : -1;
  }

  private int contentBefore(int predicate) {
    int content = reading.dependent(predicate, Relation.CCOMP);
    return content >= 0 && content < predicate ? content : -1;
  }

  /** “the treaty [that] he signed”: what the relative clause has for its object. */
  private int relativeObject(int predicate) {
    if (!reading.hangs(predicate, Relation.ACL_RELCL)) {
      return -1;
    }
    int subject = reading.ownSubject(predicate);
    if (subject < 0 || reading.is("relative", subject)) {
      return -1;
    }
    int object = reading.dependent(predicate, Relation.OBJ);
    boolean open =
        (object < 0 || reading.is("relative", object))
            && !hasRelativeAdverb(predicate)
            && reading.is(PartOfSpeech.VERB, predicate);
    return open ? reading.head(predicate) : -1;
  }

  private boolean hasRelativeAdverb(int predicate) {
    for (int i : reading.dependents(predicate)) {
      boolean oblique =
          reading.hangs(i, Relation.OBL)
              && (reading.is("relative", i) || reading.is("question", i));
      if (oblique || (reading.hangs(i, Relation.ADVMOD) && reading.is("question", i))) {
        return true;
      }
    }
    return reading.dependent(predicate, Relation.XCOMP, Relation.CCOMP) >= 0;
  }

  private List<Integer> order(BitSet kept, int predicate, int subject, int content, int object) {
    List<Integer> order = new ArrayList<>();
    BitSet first = subject < 0 ? new BitSet() : reading.subtree(subject);
    if (subject >= 0 && reading.isUnder(predicate, subject)) {
      first.andNot(reading.subtree(predicate));
    }
    BitSet last = content < 0 ? new BitSet() : reading.subtree(content);
    if (content >= 0 && reading.isUnder(predicate, content)) {
      last.andNot(reading.subtree(predicate));
    }
    // “the bridge that they opened to traffic”: they opened the bridge to traffic.
    BitSet behindVerb = object < 0 ? new BitSet() : reading.subtree(object);
    behindVerb.andNot(reading.subtree(predicate));
    first.andNot(last);
    // “In Paris, ministers met”: where stands behind what.
    BitSet after = fronted(predicate);
    boolean moved = content >= 0 || (subject >= 0 && reading.head(subject) != predicate);
    boolean behind = subject > predicate && content >= 0;
    if (moved || behind) {
      add(order, kept, first, new BitSet());
    }
    BitSet done = moved || behind ? first : new BitSet();
    BitSet rest = new BitSet();
    rest.set(0, reading.size());
    rest.andNot(done);
    rest.andNot(last);
    rest.andNot(after);
    rest.andNot(behindVerb);
    BitSet untilVerb = rest.get(0, predicate + 1);
    add(order, kept, untilVerb, new BitSet());
    add(order, kept, behindVerb, done);
    add(order, kept, rest, untilVerb);
    add(order, kept, after, done);
    add(order, kept, last, done);
    return order;
  }

  private BitSet fronted(int predicate) {
    BitSet found = new BitSet();
    int subject = reading.ownSubject(predicate);
    for (int i : reading.dependents(predicate)) {
      if (reading.hangs(i, Relation.OBL) && i < subject && i < predicate) {
        found.or(reading.subtree(i));
      }
    }
    return found;
  }

  private static void add(List<Integer> order, BitSet kept, BitSet wanted, BitSet without) {
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      if (wanted.get(i) && !without.get(i)) {
        order.add(i);
      }
    }
  }

  /** What a noun phrase names. */
  String nominal(int noun) {
    TitleWords words = words();
    takeNoun(words, noun, -1);
    BitSet kept = words.fill();
    List<Integer> order = new ArrayList<>();
    add(order, kept, kept, new BitSet());
    String title = text.write(order, true);
    // “Coup” alone is no title.
    return title.contains(" ") ? title : text.write(order, false);
  }

  /** “[Russia] to host talks”: what a plan announces. */
  String planned(int predicate, int infinitive) {
    int doer = participants.subject(infinitive);
    if (infinitive == predicate || doer < 0) {
      return verbal(predicate);
    }
    if (doer >= 0
        && reading.head(doer) == predicate
        && reading.hangs(doer, Relation.OBJ)
        && reading.is(PartOfSpeech.PRON, doer)) {
      // “They ordered him to leave”: no plan reads “him to leave”.
      return verbal(predicate);
    }
    TitleWords words = words();
    boolean own = doer >= 0 && reading.head(doer) == infinitive;
    if (doer >= 0 && !own) {
      takeNoun(words, doer, infinitive);
    }
    words.take(infinitive);
    BitSet kept = words.fill();
    List<Integer> order = new ArrayList<>();
    BitSet first = doer < 0 ? new BitSet() : reading.subtree(doer);
    add(order, kept, first, new BitSet());
    add(order, kept, kept, first);
    return text.write(order, false);
  }
}
