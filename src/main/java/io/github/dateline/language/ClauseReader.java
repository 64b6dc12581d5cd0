package io.github.dateline.language;

import io.github.dateline.language.Chunk.Kind;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.VerbGroup.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a sentence from left to right, without a grammar: enough to tell which verb
 * a date belongs to and who acts.
 */
public final class ClauseReader {

  /** Verbs after which a whole clause can stand without “that”. */
  private static final Set<String> TAKES_CLAUSE =
      stems(
          "say",
          "tell",
          "think",
          "believe",
          "know",
          "announce",
          "report",
          "claim",
          "argue",
          "add",
          "hope",
          "fear",
          "warn",
          "insist",
          "admit",
          "acknowledge",
          "confirm",
          "suggest",
          "show",
          "find",
          "mean",
          "expect",
          "note",
          "stress",
          "write",
          "hear",
          "learn",
          "agree",
          "deny",
          "allege",
          "vow",
          "promise",
          "feel",
          "ensure");

  /**
   * Verbs of saying and doing by words: they are joined with each other rather than with what was
   * said.
   */
  private static final Set<String> SPEECH_ACTS =
      stems(
          "say",
          "tell",
          "announce",
          "claim",
          "argue",
          "add",
          "warn",
          "insist",
          "admit",
          "acknowledge",
          "confirm",
          "accuse",
          "urge",
          "call",
          "criticize",
          "criticise",
          "condemn",
          "deny",
          "demand",
          "promise",
          "vow",
          "ask",
          "blame",
          "praise",
          "stress",
          "declare",
          "complain",
          "describe",
          "reject",
          "dismiss",
          "pledge");

  private static final Set<String> CALENDAR_WORDS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "tomorrow",
          "week",
          "month",
          "year",
          "day",
          "morning",
          "evening",
          "night",
          "afternoon",
          "weekend");

  private final List<Token> tokens;
  private final List<Chunk> chunks;
  private final List<Builder> clauses = new ArrayList<>();
  private final Deque<Builder> open = new ArrayDeque<>();

  private ClauseReader(List<Token> tokens) {
    this.tokens = tokens;
    this.chunks = Chunker.chunk(tokens);
  }

  /**
   * The clauses in the order they begin; the first is the main clause. Every token belongs to one.
   */
  public static List<Clause> read(List<Token> tokens) {
    return tokens.isEmpty() ? List.of() : new ClauseReader(tokens).read();
  }

  private List<Clause> read() {
    start(Clause.Kind.MAIN, null, -1);
    for (int i = 0; i < chunks.size(); i++) {
      take(i);
    }
    return clauses.stream().map(Builder::build).toList();
  }

  private void take(int i) {
    Chunk chunk = chunks.get(i);
    switch (chunk.kind()) {
      case SUBORDINATOR -> takeSubordinator(i);
      case RELATIVE -> takeRelative(i);
      case VERB_GROUP -> takeVerb(i);
      case CONJUNCTION -> takeConjunction(i);
      case COMMA -> takeComma(i);
      case BREAK -> takeBreak(i);
      default -> current().add(chunk);
    }
  }

  private void takeSubordinator(int i) {
    Chunk chunk = chunks.get(i);
    if (!clauseFollows(i + 1)) {
      current().add(chunk);
      return;
    }
    String word = word(chunk.first());
    if (word.equals("that") || word.equals("whether") || word.equals("how") || word.equals("why")) {
      start(Clause.Kind.COMPLEMENT, current(), chunk.first()).add(chunk);
    } else {
      closeModifiers();
      start(Clause.Kind.SUBORDINATE, current(), chunk.first()).add(chunk);
    }
  }

  private void takeRelative(int i) {
    Chunk chunk = chunks.get(i);
    Builder parent = current();
    Phrase antecedent = parent.lastNounPhrase;
    Builder relative = start(Clause.Kind.RELATIVE, parent, chunk.first());
    relative.add(chunk);
    if (!word(chunk.first()).equals("whose")) {
      relative.subject = antecedent;
    }
  }

  private void takeVerb(int i) {
    Chunk chunk = chunks.get(i);
    VerbGroup verb = chunk.verb().orElseThrow();
    switch (verb.form()) {
      case FINITE -> takeFinite(i, verb);
      case INFINITIVE -> complement(chunk, verb);
      case GERUND -> takeGerund(i, verb);
      case PARTICIPLE -> takeParticiple(i, verb);
      case PAST_OR_PARTICIPLE -> {
        if (reduced(i)) {
          takeParticiple(i, verb.as(Form.PARTICIPLE));
        } else {
          takeFinite(i, verb.as(Form.FINITE));
        }
      }
    }
  }

  private void complement(Chunk chunk, VerbGroup verb) {
    current().complements.add(verb);
    current().add(chunk);
  }

  private void takeFinite(int i, VerbGroup verb) {
    Chunk chunk = chunks.get(i);
    Chunk before = significantBefore(i);
    if (parenthetical(i)) {
      openComplement(phrase(chunks.get(i - 1)), verb, chunk);
      return;
    }
    if (current().verb == null && current().kind != Clause.Kind.REDUCED) {
      current().setVerb(verb);
      current().add(chunk);
      return;
    }
    if (before != null && before.is(Kind.CONJUNCTION)) {
      closeModifiers();
      closeSpeech(verb);
      Builder first = current();
      Builder second = sibling(first, before.first());
      second.subject = first.subject;
      second.setVerb(verb);
      second.add(chunk);
      return;
    }
    Builder waiting = waitingForVerb();
    boolean subjectJustBefore =
        before != null && before.is(Kind.NOUN_PHRASE) && !current().inPrepositionalPhrase(before);
    if (waiting != null && (!subjectJustBefore || current().kind == Clause.Kind.REDUCED)) {
      closeUntil(waiting);
      waiting.setVerb(verb);
      waiting.add(chunk);
      return;
    }
    if (current().kind == Clause.Kind.REDUCED && current().subject != null) {
      Phrase subject = current().subject;
      closeUntil(current().parent);
      openComplement(subject, verb, chunk);
    } else if (current().lastNounPhrase != null && before != null) {
      Phrase subject = current().subjectOfNextVerb();
      openComplement(subject, verb, chunk);
    } else {
      complement(chunk, verb);
    }
  }

  /** “He said [the talks failed]”; “relations are strained, [he said]”. */
  private void openComplement(@Nullable Phrase subject, VerbGroup verb, Chunk chunk) {
    Builder parent = current();
    Builder inner = start(Clause.Kind.COMPLEMENT, parent, -1);
    if (subject != null) {
      inner.takeOver(parent, subject.first());
      inner.subject = subject;
    }
    inner.setVerb(verb);
    inner.add(chunk);
  }

  /**
   * “Trade, [he went on], reached a record”: a subject and a verb between commas, before the verb
   * of the clause.
   */
  private boolean parenthetical(int i) {
    if (i < 2 || !chunks.get(i - 1).is(Kind.NOUN_PHRASE) || !chunks.get(i - 2).is(Kind.COMMA)) {
      return false;
    }
    if (current().verb != null || current().lastNounPhrase == null) {
      return false;
    }
    int k = i + 1;
    while (k < chunks.size()
        && (chunks.get(k).is(Kind.PREPOSITION) || chunks.get(k).is(Kind.ADVERB))) {
      k++;
    }
    return k + 1 < chunks.size() && chunks.get(k).is(Kind.COMMA) && finiteAt(k + 1);
  }

  /** “He said that … and accused …”: an act of speech goes with the act of speech before it. */
  private void closeSpeech(VerbGroup verb) {
    if (!speechAct(verb)) {
      return;
    }
    for (Builder clause : open) {
      if (clause.verb != null && speechAct(clause.verb)) {
        closeUntil(clause);
        return;
      }
    }
  }

  private boolean speechAct(VerbGroup verb) {
    return SPEECH_ACTS.contains(VerbForms.stem(tokens.get(verb.last()).text()));
  }

  private static Phrase phrase(Chunk chunk) {
    return new Phrase(chunk.first(), chunk.last());
  }

  private void takeGerund(int i, VerbGroup verb) {
    Chunk before = i > 0 ? chunks.get(i - 1) : null;
    boolean afterComma = before != null && before.is(Kind.COMMA);
    if ((afterComma && current().verb != null) || (i == 0)) {
      Builder parent = current();
      Builder participial = start(Clause.Kind.PARTICIPIAL, parent, -1);
      participial.subject = parent.subject;
      participial.setVerb(verb);
      participial.add(chunks.get(i));
    } else {
      complement(chunks.get(i), verb);
    }
  }

  private void takeParticiple(int i, VerbGroup verb) {
    Builder parent = current();
    Phrase antecedent = parent.lastNounPhrase;
    if (antecedent == null) {
      complement(chunks.get(i), verb);
      return;
    }
    Builder reduced = start(Clause.Kind.REDUCED, parent, -1);
    reduced.subject = antecedent;
    reduced.setVerb(verb);
    reduced.add(chunks.get(i));
  }

  private void takeConjunction(int i) {
    Chunk chunk = chunks.get(i);
    if (finiteFollows(i + 1) && current().verb != null) {
      if (subjectFollows(i + 1)) {
        closeModifiers();
        Builder next = sibling(current(), chunk.first());
        next.add(chunk);
        return;
      }
    }
    current().add(chunk);
  }

  private void takeComma(int i) {
    Chunk chunk = chunks.get(i);
    Builder waiting = waitingForVerb();
    boolean interrupted =
        waiting != null
            && current() != waiting
            && current().verb != null
            && (i + 1 < chunks.size() && finiteAt(i + 1)
                || (current().kind == Clause.Kind.SUBORDINATE
                        || current().kind == Clause.Kind.PARTICIPIAL)
                    && subjectFollows(i + 1));
    if (interrupted && waiting != null) {
      closeUntil(waiting);
    }
    current().add(chunk);
  }

  private void takeBreak(int i) {
    Chunk chunk = chunks.get(i);
    String mark = tokens.get(chunk.first()).text();
    if (mark.equals("–") || mark.equals("—") || mark.equals("--") || mark.equals(")")) {
      open.stream().filter(clause -> clause.brokenBy(mark)).findFirst().ifPresent(this::closeUntil);
    }
    if (mark.equals(";")) {
      closeUntil(clauses.get(0));
      if (clauses.get(0).verb != null && subjectFollows(i + 1)) {
        sibling(current(), chunk.first()).add(chunk);
        return;
      }
    }
    current().add(chunk);
  }

  /**
   * Whether “-ed” qualifies the noun before it: “the deal signed in May”, “a man arrested on Monday
   * told …”.
   */
  private boolean reduced(int i) {
    Chunk before = i > 0 ? chunks.get(i - 1) : null;
    if (before == null || objectFollows(i + 1)) {
      return before != null
          && before.is(Kind.NOUN_PHRASE)
          && current().verb != null
          && !clauseCanFollow();
    }
    if (before.is(Kind.COMMA)) {
      return current().verb == null
          ? commaThenFinite(i + 1)
          : waitingForVerb() == null && !coordinated(i);
    }
    if (!before.is(Kind.NOUN_PHRASE) || isPronounSubject(before)) {
      return false;
    }
    if (current().verb == null) {
      return finiteBeforeBoundary(i + 1);
    }
    boolean attribution =
        takesClause(chunks.get(i))
            && i > 1
            && (chunks.get(i - 2).is(Kind.COMMA) || chunks.get(i - 2).is(Kind.QUOTE));
    return !attribution && (!clauseCanFollow() || finiteFollows(i + 1));
  }

  private boolean clauseCanFollow() {
    VerbGroup verb = current().verb;
    return verb != null && TAKES_CLAUSE.contains(VerbForms.stem(tokens.get(verb.last()).text()));
  }

  private boolean takesClause(Chunk verb) {
    return TAKES_CLAUSE.contains(VerbForms.stem(tokens.get(verb.last()).text()));
  }

  /**
   * A participle that qualifies a noun takes no object: “canceled a meeting”, “agreed to leave”,
   * “said that …”.
   */
  private boolean objectFollows(int i) {
    if (i >= chunks.size()) {
      return false;
    }
    Chunk next = chunks.get(i);
    return (next.is(Kind.NOUN_PHRASE) && !temporal(next))
        || (next.is(Kind.SUBORDINATOR) && word(next.first()).equals("that"));
  }

  private boolean commaThenFinite(int from) {
    for (int i = from; i + 1 < chunks.size(); i++) {
      if (chunks.get(i).is(Kind.COMMA) && finiteAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean coordinated(int i) {
    for (int k = i + 1; k < chunks.size(); k++) {
      if (chunks.get(k).is(Kind.CONJUNCTION)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPronounSubject(Chunk chunk) {
    return Set.of("he", "she", "they", "we", "i", "it").contains(word(chunk.last()));
  }

  /** A verb that carries tense, before anything that could open another clause. */
  private boolean finiteBeforeBoundary(int from) {
    for (int i = from; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case VERB_GROUP -> {
          return finiteAt(i);
        }
        case SUBORDINATOR, RELATIVE, CONJUNCTION, COMMA, BREAK, QUOTE -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean finiteFollows(int from) {
    for (int i = from; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case VERB_GROUP -> {
          if (finiteAt(i)) {
            return true;
          }
        }
        case SUBORDINATOR, RELATIVE, BREAK, COMMA, CONJUNCTION -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * Whether a subject and a verb that carries tense follow: what opens here is a clause, not a
   * phrase.
   */
  private boolean clauseFollows(int from) {
    boolean subject = false;
    for (int i = from; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case NOUN_PHRASE -> subject = true;
        case VERB_GROUP -> {
          if (finiteAt(i)) {
            return subject;
          }
        }
        case BREAK, SUBORDINATOR -> {
          return false;
        }
        case COMMA -> {
          // “after the talks, he said”: what stands before the comma was a phrase.
          if (subject && !commaEnclosed(i)) {
            return false;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** “that, according to reports, he …”: a comma soon followed by another. */
  private boolean commaEnclosed(int comma) {
    for (int i = comma + 1; i < chunks.size() && i < comma + 8; i++) {
      if (chunks.get(i).is(Kind.COMMA)) {
        return i + 1 < chunks.size() && finiteAt(i + 1);
      }
    }
    return false;
  }

  private boolean subjectFollows(int from) {
    boolean subject = false;
    for (int i = from; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case NOUN_PHRASE -> subject = true;
        case VERB_GROUP -> {
          if (finiteAt(i)) {
            return subject;
          }
        }
        case SUBORDINATOR, BREAK -> {
          return false;
        }
        case COMMA -> {
          if (!subject) {
            return false;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * Whether a verb stands here that carries tense, or may: “told” before an object or at the end of
   * its clause.
   */
  private boolean finiteAt(int i) {
    Optional<VerbGroup> verb = chunks.get(i).verb();
    if (verb.isEmpty()) {
      return false;
    }
    return switch (verb.get().form()) {
      case FINITE -> true;
      case PAST_OR_PARTICIPLE -> objectFollows(i + 1) || i == 0 || !qualifiable(chunks.get(i - 1));
      default -> false;
    };
  }

  /** A noun that a participle can qualify: not a pronoun. */
  private boolean qualifiable(Chunk chunk) {
    return chunk.is(Kind.NOUN_PHRASE) && !isPronounSubject(chunk);
  }

  private @Nullable Chunk significantBefore(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Kind kind = chunks.get(k).kind();
      if (kind != Kind.ADVERB && kind != Kind.QUOTE) {
        return chunks.get(k);
      }
    }
    return null;
  }

  private @Nullable Builder waitingForVerb() {
    for (Builder clause : open) {
      if (clause.verb == null) {
        return clause;
      }
    }
    return null;
  }

  private Builder start(Clause.Kind kind, @Nullable Builder parent, int connector) {
    Builder clause = new Builder(kind, parent, connector);
    clauses.add(clause);
    open.push(clause);
    return clause;
  }

  private Builder sibling(Builder first, int connector) {
    Builder next = new Builder(Clause.Kind.COORDINATE, first, connector);
    clauses.add(next);
    open.push(next);
    return next;
  }

  private void closeModifiers() {
    while (open.size() > 1
        && (current().kind == Clause.Kind.REDUCED || current().kind == Clause.Kind.PARTICIPIAL)) {
      open.pop();
    }
  }

  private void closeUntil(@Nullable Builder clause) {
    while (open.size() > 1 && current() != clause) {
      open.pop();
    }
  }

  private Builder current() {
    return open.element();
  }

  private String word(int token) {
    return tokens.get(token).text().toLowerCase(Locale.ROOT);
  }

  private static Set<String> stems(String... verbs) {
    return Arrays.stream(verbs).map(VerbForms::stem).collect(Collectors.toUnmodifiableSet());
  }

  private boolean temporal(Chunk chunk) {
    String head = word(chunk.last());
    return CALENDAR_WORDS.contains(head)
        || (Character.isDigit(head.charAt(0))
            && !head.endsWith("%")
            && chunk.last() - chunk.first() < 2);
  }

  /** A clause that is still being read. */
  private final class Builder {
    private final Clause.Kind kind;
    private final @Nullable Builder parent;
    private final int connector;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<VerbGroup> complements = new ArrayList<>();
    private @Nullable VerbGroup verb;
    private @Nullable Phrase subject;
    private @Nullable Phrase lastNounPhrase;

    Builder(Clause.Kind kind, @Nullable Builder parent, int connector) {
      this.kind = kind;
      this.parent = parent;
      this.connector = connector;
    }

    void add(Chunk chunk) {
      chunks.add(chunk);
      if (chunk.is(Kind.NOUN_PHRASE) && !temporal(chunk)) {
        lastNounPhrase = new Phrase(chunk.first(), chunk.last());
      }
    }

    void setVerb(VerbGroup group) {
      verb = group;
      if (subject == null) {
        subject = subjectOfNextVerb();
      }
    }

    /** The last noun phrase that no preposition governs; of “A and B” both. */
    @Nullable Phrase subjectOfNextVerb() {
      int from = verb == null ? 0 : afterVerb();
      Phrase found = null;
      for (int i = from; i < chunks.size(); i++) {
        Chunk chunk = chunks.get(i);
        if (!chunk.is(Kind.NOUN_PHRASE) || temporal(chunk) || governed(i, from)) {
          continue;
        }
        boolean joined = found != null && i > from && chunks.get(i - 1).is(Kind.CONJUNCTION);
        boolean apposition =
            found != null && i > from && chunks.get(i - 1).is(Kind.COMMA) && endsWithComma(i);
        if (joined && found != null) {
          found = new Phrase(found.first(), chunk.last());
        } else if (!apposition) {
          found = new Phrase(chunk.first(), chunk.last());
        }
      }
      return found != null ? found : lastNounPhrase;
    }

    private int afterVerb() {
      for (int i = 0; i < chunks.size(); i++) {
        if (verb != null && chunks.get(i).first() == verb.first()) {
          return i + 1;
        }
      }
      return 0;
    }

    /** Whether a preposition or a verb before it takes the noun phrase. */
    private boolean governed(int i, int from) {
      int before = i - 1;
      while (before >= from
          && (chunks.get(before).is(Kind.QUOTE) || chunks.get(before).is(Kind.ADVERB))) {
        before--;
      }
      if (before < from) {
        return false;
      }
      Chunk chunk = chunks.get(before);
      return switch (chunk.kind()) {
        case PREPOSITION, VERB_GROUP -> true;
        case SUBORDINATOR -> before > 0;
        case NOUN_PHRASE -> before < i - 1 && governed(before, from);
        default -> false;
      };
    }

    boolean inPrepositionalPhrase(Chunk chunk) {
      int i = chunks.indexOf(chunk);
      return i > 0 && chunks.get(i - 1).is(Kind.PREPOSITION);
    }

    private boolean endsWithComma(int i) {
      return chunks.get(chunks.size() - 1).is(Kind.COMMA) && i < chunks.size() - 1;
    }

    boolean brokenBy(String mark) {
      String opening = mark.equals(")") ? "(" : mark;
      return chunks.stream()
          .anyMatch(c -> c.is(Kind.BREAK) && tokens.get(c.first()).text().equals(opening));
    }

    /** Takes the end of {@code other}, from a token on. */
    void takeOver(Builder other, int token) {
      int from = other.chunks.size();
      while (from > 0 && other.chunks.get(from - 1).first() >= token) {
        from--;
      }
      List<Chunk> tail = other.chunks.subList(from, other.chunks.size());
      List.copyOf(tail).forEach(this::add);
      tail.clear();
    }

    Clause build() {
      List<Phrase> parts = new ArrayList<>();
      for (Chunk chunk : chunks) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).last() + 1 == chunk.first()) {
          parts.set(last, new Phrase(parts.get(last).first(), chunk.last()));
        } else {
          parts.add(new Phrase(chunk.first(), chunk.last()));
        }
      }
      if (parts.isEmpty()) {
        parts.add(new Phrase(0, -1));
      }
      return new Clause(
          kind,
          parent == null ? -1 : clauses.indexOf(parent),
          connector,
          Optional.ofNullable(subject),
          Optional.ofNullable(verb),
          complements,
          parts);
    }
  }
}
