package io.github.dateline.event;

import io.github.dateline.language.Clause;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.Tense;
import io.github.dateline.language.VerbGroup;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what a time expression dates: the clause it stands in, or a noun in it that names a
 * happening.
 */
final class Attachment {

  /** Words that make a state of an appointment. */
  static final Set<String> APPOINTED =
      Set.of("due", "set", "scheduled", "slated", "expected", "planned");

  private static final Set<String> COMPARATIVES =
      Set.of("first", "most", "least", "worst", "best", "only", "record");

  /** How many words before “since” a superlative can stand. */
  private static final int COMPARISON_REACH = 5;

  private static final Set<String> DATE_PREPOSITIONS =
      Set.of(
          "on",
          "in",
          "since",
          "by",
          "until",
          "till",
          "from",
          "during",
          "at",
          "for",
          "of",
          "before",
          "after",
          "around",
          "about",
          "to",
          "as",
          "over",
          "through",
          "into",
          "between",
          "throughout");

  private static final Set<String> DATE_ADVERBS =
      Set.of(
          "late", "early", "back", "just", "only", "long", "shortly", "soon", "even", "as",
          "around", "about", "until");

  /**
   * Prepositions that set a happening beside the one that is told: its date is not the clause's.
   */
  private static final Set<String> SIDE_PREPOSITIONS =
      Set.of("since", "after", "before", "during", "following", "until", "amid", "despite", "from");

  /** Prepositions that carry a noun phrase on: “a visit [to Moscow]”. */
  private static final Set<String> LINKS =
      Set.of(
          "of", "to", "with", "between", "in", "at", "for", "by", "on", "against", "over", "near");

  private final Reading reading;
  private final Phrase time;
  private final int clauseIndex;
  private final Clause clause;

  private Attachment(Reading reading, Phrase time) {
    this.reading = reading;
    this.time = time;
    this.clauseIndex = reading.clauseAt(time.first());
    this.clause = reading.clauses().get(clauseIndex);
  }

  /**
   * What the expression that covers {@code time} dates; empty where it dates nothing that happens.
   */
  static Optional<Dated> of(Reading reading, Phrase time) {
    return new Attachment(reading, time).find();
  }

  private Optional<Dated> find() {
    if (comparison()) {
      return Optional.empty();
    }
    Optional<Integer> when = clauseAfterDate();
    if (when.isPresent()) {
      return Optional.of(new Dated.Verbal(when.get()));
    }
    if (insideNounPhrase()) {
      return modifiedNoun();
    }
    Optional<Dated> place = happeningWhere();
    if (place.isPresent()) {
      return place;
    }
    if (clause.verb().isEmpty()) {
      return verbless();
    }
    // “Speaking in Vienna on Friday, she said”: one day for both.
    boolean introduces = clause.kind() == Clause.Kind.PARTICIPIAL && clause.first() == 0;
    if (introduces && reading.clauses().get(clause.parent()).verb().isPresent()) {
      return Optional.of(new Dated.Verbal(clause.parent()));
    }
    VerbGroup verb = clause.verb().get();
    if (copula(verb)) {
      return subjectOfCopula(verb);
    }
    if (time.last() < verb.first()) {
      return beforeVerb(verb);
    }
    Optional<Dated> beside = besideNoun();
    return beside.isPresent() ? beside : Optional.of(new Dated.Verbal(clauseIndex));
  }

  /** “in September, when Azerbaijan launched …”: the date is told of what follows. */
  private Optional<Integer> clauseAfterDate() {
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause next = reading.clauses().get(i);
      int gap = next.connector() - time.last();
      boolean comma = gap == 2 && reading.word(time.last() + 1).equals(",");
      if (next.connector() >= 0
          && reading.word(next.connector()).equals("when")
          && next.verb().isPresent()
          && (gap == 1 || comma)
          && !eventive(clause)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** “a summit of the union, where they had spoken earlier that day”: the date is the summit's. */
  private Optional<Dated> happeningWhere() {
    boolean where = clause.connector() > 0 && reading.word(clause.connector()).equals("where");
    boolean tellsLittle =
        clause.verb().filter(verb -> verb.last() + 1 >= datePhraseStart()).isPresent();
    if (!where || !tellsLittle) {
      return Optional.empty();
    }
    int end = clause.connector() - 1;
    end = reading.word(end).equals(",") ? end - 1 : end;
    int last = end;
    while (last > 0) {
      int start = phraseStart(last);
      if (start > last) {
        return Optional.empty();
      }
      if (Lexicon.namesHappening(reading.word(last))) {
        return Optional.of(
            new Dated.Nominal(Math.max(0, clause.parent()), new Phrase(start, end), last));
      }
      if (!LINKS.contains(reading.word(start - 1))) {
        return Optional.empty();
      }
      last = start - 2;
    }
    return Optional.empty();
  }

  /** Whether a clause tells a happening itself, so that “when” only adds to it. */
  private boolean eventive(Clause told) {
    return told.verb()
        .map(verb -> verb.tense() == Tense.PAST && !copula(verb) && !verb.modal())
        .orElse(false);
  }

  /** “the highest since 1994”, “the first time since May”: a comparison, not a beginning. */
  private boolean comparison() {
    int since = time.first() - 1;
    if (!reading.word(since).equals("since")) {
      return false;
    }
    for (int i = since - 1; i >= Math.max(0, since - COMPARISON_REACH); i--) {
      String word = reading.word(i);
      boolean superlative = word.endsWith("est") && reading.tag(i).equals("ADJ");
      if (superlative || COMPARATIVES.contains(word)) {
        return true;
      }
      if (reading.tag(i).equals("PUNCT") || reading.tag(i).equals("VERB")) {
        return false;
      }
    }
    return false;
  }

  /** “the 2020 hostilities”, “Wednesday's attack”. */
  private boolean insideNounPhrase() {
    String next = reading.word(time.last() + 1);
    if (next.equals("'s") || next.equals("'")) {
      return true;
    }
    boolean nounFollows = Set.of("NOUN", "ADJ").contains(reading.tag(time.last() + 1));
    String before = reading.tag(time.first() - 1);
    boolean inPhrase = Set.of("DET", "ADJ", "PRON").contains(before);
    boolean owned = reading.word(time.first() - 1).equals("'s");
    boolean afterSide = SIDE_PREPOSITIONS.contains(reading.word(time.first() - 1)) && bareYear();
    boolean ofYear = reading.word(time.first() - 1).equals("of") && bareYear();
    String words = reading.word(time.last());
    boolean quarter = words.endsWith("quarter") || words.endsWith("half");
    return nounFollows && (quarter || inPhrase || owned || afterSide || ofYear);
  }

  private boolean bareYear() {
    return time.first() == time.last() && reading.word(time.first()).matches("[12][0-9]{3}");
  }

  private Optional<Dated> modifiedNoun() {
    int head = time.last() + 1;
    while (nominal(head + 1)) {
      head++;
    }
    if (!Lexicon.namesHappening(reading.word(head))) {
      return Optional.empty();
    }
    int first = time.last() + 1;
    if (reading.word(first).startsWith("'")) {
      first++;
    }
    int last = withComplements(head);
    // “Wednesday's attack killed two”: alone the noun tells nothing, and it happened then.
    return first == last && actsInPast(head)
        ? Optional.of(new Dated.Verbal(clauseIndex))
        : Optional.of(new Dated.Nominal(clauseIndex, new Phrase(first, last), head));
  }

  private boolean actsInPast(int head) {
    boolean subject = clause.subject().map(phrase -> phrase.contains(head)).orElse(false);
    return subject
        && clause
            .verb()
            .filter(verb -> verb.tense() == Tense.PAST && !verb.passive() && !copula(verb))
            .filter(verb -> !Lexicon.is("light", reading.word(verb.last())))
            .isPresent();
  }

  private boolean nominal(int token) {
    String tag = reading.tag(token);
    return tag.equals("NOUN")
        || tag.equals("ADJ")
        || tag.equals("PROPN")
        || tag.equals("NUM")
        || reading.word(token).startsWith("'s");
  }

  /**
   * The last token of the phrases that a noun governs: “talks [between the two leaders] [in
   * Vienna]”.
   */
  private int withComplements(int head) {
    int last = head;
    int i = head + 1;
    while (LINKS.contains(reading.word(i)) && nounPhraseEnd(i + 1) > i) {
      last = nounPhraseEnd(i + 1);
      i = last + 1;
    }
    return last;
  }

  private int nounPhraseEnd(int from) {
    int i = from;
    while (nominal(i)
        || reading.tag(i).equals("DET")
        || (reading.tag(i).equals("PRON") && i == from)) {
      i++;
    }
    return i - 1;
  }

  private Optional<Dated> verbless() {
    for (int i = time.first() - 1; i >= 0; i--) {
      if (reading.tag(i).equals("NOUN")
          && Lexicon.namesHappening(reading.word(i))
          && clause.contains(i)) {
        return Optional.of(
            new Dated.Nominal(clauseIndex, new Phrase(phraseStart(i), datePhraseStart() - 1), i));
      }
    }
    return Optional.empty();
  }

  private boolean copula(VerbGroup verb) {
    String word = reading.word(verb.last());
    return Set.of("is", "are", "was", "were", "be", "been", "'s").contains(word);
  }

  private Optional<Dated> subjectOfCopula(VerbGroup verb) {
    if (clause.subject().isEmpty()) {
      return Optional.empty();
    }
    Phrase subject = clause.subject().get();
    if (reading.word(subject.last()).equals("there")) {
      return existential(verb);
    }
    // “is due on Thursday”, “is set for July 4”.
    if (APPOINTED.contains(reading.word(verb.last() + 1))) {
      return Optional.of(new Dated.Verbal(clauseIndex));
    }
    int head = headOf(subject);
    boolean dateIsPredicate = datePhraseStart() <= verb.last() + 2;
    if (dateIsPredicate
        && Lexicon.namesHappening(reading.word(head))
        && subject.last() < verb.first()) {
      return Optional.of(
          new Dated.Nominal(clauseIndex, new Phrase(subject.first(), verb.first() - 1), head));
    }
    // “has been at the helm since 2018” is a state with a beginning; “was 12 million in 2018” is no
    // happening.
    boolean since = reading.word(datePhraseStart()).equals("since");
    boolean partOfState =
        clause.complements().stream().anyMatch(group -> group.last() < time.first());
    return since || partOfState ? Optional.of(new Dated.Verbal(clauseIndex)) : Optional.empty();
  }

  /** “There was an explosion on Monday.” */
  private Optional<Dated> existential(VerbGroup verb) {
    for (int i = verb.last() + 1; i < time.first(); i++) {
      if (reading.tag(i).equals("NOUN") && Lexicon.namesHappening(reading.word(i))) {
        return Optional.of(
            new Dated.Nominal(clauseIndex, new Phrase(verb.last() + 1, datePhraseStart() - 1), i));
      }
    }
    return Optional.empty();
  }

  private Optional<Dated> beforeVerb(VerbGroup verb) {
    Optional<Phrase> subject = clause.subject();
    boolean afterSubject =
        subject.isPresent()
            && subject.get().last() < time.first()
            && subject.get().first() >= clause.first();
    if (afterSubject && reading.word(verb.last()).length() > 0) {
      Phrase phrase = subject.orElseThrow();
      int head = headOf(phrase);
      boolean adjacent = !reading.word(datePhraseStart() - 1).equals(",");
      if (adjacent && Lexicon.namesHappening(reading.word(head))) {
        return Optional.of(
            new Dated.Nominal(
                clauseIndex, new Phrase(phrase.first(), datePhraseStart() - 1), head));
      }
    }
    return Optional.of(new Dated.Verbal(clauseIndex));
  }

  /**
   * “since his previous visit to Moscow in December”: a happening beside the one that the clause
   * tells.
   */
  private Optional<Dated> besideNoun() {
    int link = datePhraseStart() - 1;
    int head = -1;
    int i = link;
    while (i > 0) {
      int start = phraseStart(i);
      if (start > i) {
        return Optional.empty();
      }
      head = i;
      int governor = start - 1;
      String word = reading.word(governor);
      boolean cause = word.equals("of") && reading.word(governor - 1).equals("because");
      if (cause || SIDE_PREPOSITIONS.contains(word)) {
        boolean happening = Lexicon.namesHappening(reading.word(head));
        return happening
            ? Optional.of(new Dated.Nominal(clauseIndex, new Phrase(start, link), head))
            : Optional.empty();
      }
      if (!LINKS.contains(word)) {
        return Optional.empty();
      }
      i = governor - 1;
    }
    return Optional.empty();
  }

  /** First token of the noun phrase that ends at {@code last}; past it where none does. */
  private int phraseStart(int last) {
    int i = last;
    while (i >= 0
        && (nominal(i) || reading.tag(i).equals("DET") || reading.tag(i).equals("PRON"))) {
      i--;
    }
    return i + 1;
  }

  private int headOf(Phrase phrase) {
    return phrase.last();
  }

  /** First token of the date with its preposition: “late on Wednesday”. */
  private int datePhraseStart() {
    int start = time.first();
    if (reading.word(start - 1).equals("the")) {
      start--;
    }
    if (DATE_PREPOSITIONS.contains(reading.word(start - 1))) {
      start--;
    }
    // “late on Wednesday”, “just after the vote”; but “let us in on Sunday” keeps its “in”.
    while (DATE_ADVERBS.contains(reading.word(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * The tokens to leave out of a title: the date, its preposition, and a comma that enclosed it.
   */
  static Phrase datePhrase(Reading reading, Phrase time) {
    int first = new Attachment(reading, time).datePhraseStart();
    int last = time.last();
    if (reading.word(last + 1).equals("'s")) {
      last++;
    }
    if (reading.word(last + 1).equals("]")) {
      last++;
      first = reading.word(first - 1).equals("[") ? first - 1 : first;
    }
    return new Phrase(first, last);
  }
}
