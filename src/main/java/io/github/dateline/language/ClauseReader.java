package io.github.dateline.language;

import io.github.dateline.language.Chunk.Kind;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.VerbGroup.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a sentence from left to right, without a grammar: enough to tell which verb
 * a date belongs to and who acts.
 */
public final class ClauseReader {

  private final ChunkSequence chunks;
  private final List<ClauseDraft> clauses = new ArrayList<>();
  private final Deque<ClauseDraft> open = new ArrayDeque<>();

  private ClauseReader(List<Token> tokens) {
    this.chunks = new ChunkSequence(tokens);
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
    return clauses.stream().map(draft -> draft.build(clauses)).toList();
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
    if (!chunks.clauseFollows(i + 1)) {
      current().add(chunk);
      return;
    }
    String word = chunks.word(chunk.first());
    if (word.equals("that") || word.equals("whether") || word.equals("how") || word.equals("why")) {
      start(Clause.Kind.COMPLEMENT, current(), chunk.first()).add(chunk);
    } else {
      closeModifiers();
      start(Clause.Kind.SUBORDINATE, current(), chunk.first()).add(chunk);
    }
  }

  private void takeRelative(int i) {
    Chunk chunk = chunks.get(i);
    ClauseDraft parent = current();
    Phrase antecedent = parent.lastNounPhrase;
    ClauseDraft relative = start(Clause.Kind.RELATIVE, parent, chunk.first());
    relative.add(chunk);
    if (!chunks.word(chunk.first()).equals("whose")) {
      relative.antecedent = antecedent;
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
        if (completes(i)) {
          complement(chunk, verb.as(Form.PARTICIPLE));
        } else if (reduced(i)) {
          takeParticiple(i, verb.as(Form.PARTICIPLE));
        } else {
          takeFinite(i, verb.as(Form.FINITE));
        }
      }
    }
  }

  /** “Schools stay [closed]”. */
  private boolean completes(int i) {
    Chunk before = chunks.significantBefore(i);
    return before != null
        && before
            .verb()
            .map(verb -> VerbForms.stem(chunks.text(verb.last())))
            .filter(ClauseWords.LINKING::contains)
            .isPresent();
  }

  private void complement(Chunk chunk, VerbGroup verb) {
    current().complements.add(verb);
    current().add(chunk);
  }

  private void takeFinite(int i, VerbGroup verb) {
    Chunk chunk = chunks.get(i);
    Chunk before = chunks.significantBefore(i);
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
      ClauseDraft first = current();
      ClauseDraft second = sibling(first, before.first());
      second.subject = first.subject;
      second.setVerb(verb);
      second.add(chunk);
      return;
    }
    ClauseDraft waiting = waitingForVerb();
    boolean object = before != null && !clauseCanFollow() && current().isObject(before);
    boolean subjectJustBefore =
        before != null
            && before.is(Kind.NOUN_PHRASE)
            && !object
            && !current().inPrepositionalPhrase(before);
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
    ClauseDraft parent = current();
    ClauseDraft inner = start(Clause.Kind.COMPLEMENT, parent, -1);
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
    return k + 1 < chunks.size() && chunks.get(k).is(Kind.COMMA) && chunks.finiteAt(k + 1);
  }

  /** “He said that … and accused …”: an act of speech goes with the act of speech before it. */
  private void closeSpeech(VerbGroup verb) {
    if (!speechAct(verb)) {
      return;
    }
    for (ClauseDraft clause : open) {
      if (clause.verb != null && speechAct(clause.verb)) {
        closeUntil(clause);
        return;
      }
    }
  }

  private boolean speechAct(VerbGroup verb) {
    return ClauseWords.SPEECH_ACTS.contains(VerbForms.stem(chunks.text(verb.last())));
  }

  private static Phrase phrase(Chunk chunk) {
    return new Phrase(chunk.first(), chunk.last());
  }

  private void takeGerund(int i, VerbGroup verb) {
    Chunk before = i > 0 ? chunks.get(i - 1) : null;
    boolean afterComma = before != null && before.is(Kind.COMMA);
    if ((afterComma && current().verb != null) || (i == 0)) {
      ClauseDraft parent = current();
      ClauseDraft participial = start(Clause.Kind.PARTICIPIAL, parent, -1);
      participial.subject = parent.subject;
      participial.setVerb(verb);
      participial.add(chunks.get(i));
    } else {
      complement(chunks.get(i), verb);
    }
  }

  private void takeParticiple(int i, VerbGroup verb) {
    ClauseDraft parent = current();
    Phrase antecedent = parent.lastNounPhrase;
    if (antecedent == null) {
      complement(chunks.get(i), verb);
      return;
    }
    ClauseDraft reduced = start(Clause.Kind.REDUCED, parent, -1);
    reduced.subject = antecedent;
    reduced.setVerb(verb);
    reduced.add(chunks.get(i));
  }

  private void takeConjunction(int i) {
    Chunk chunk = chunks.get(i);
    if (chunks.finiteFollows(i + 1) && current().verb != null) {
      if (chunks.subjectFollows(i + 1)) {
        closeModifiers();
        ClauseDraft next = sibling(current(), chunk.first());
        next.add(chunk);
        return;
      }
    }
    current().add(chunk);
  }

  private void takeComma(int i) {
    Chunk chunk = chunks.get(i);
    ClauseDraft waiting = waitingForVerb();
    boolean resumed = i + 1 < chunks.size() && chunks.finiteAt(i + 1);
    boolean beforeSubject =
        current().kind == Clause.Kind.REDUCED
            && waiting != null
            && waiting.onlyPrepositionalPhrases();
    boolean opening =
        current().kind == Clause.Kind.SUBORDINATE
            || current().kind == Clause.Kind.PARTICIPIAL
            || beforeSubject;
    boolean interrupted =
        waiting != null
            && current() != waiting
            && current().verb != null
            && (resumed || (opening && chunks.subjectFollows(i + 1)));
    if (interrupted && waiting != null) {
      closeUntil(waiting);
    }
    current().add(chunk);
  }

  private void takeBreak(int i) {
    Chunk chunk = chunks.get(i);
    String mark = chunks.text(chunk.first());
    if (mark.equals("–") || mark.equals("—") || mark.equals("--") || mark.equals(")")) {
      open.stream().filter(clause -> clause.brokenBy(mark)).findFirst().ifPresent(this::closeUntil);
    }
    if (mark.equals(";")) {
      closeUntil(clauses.get(0));
      if (clauses.get(0).verb != null && chunks.subjectFollows(i + 1)) {
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
    if (before == null || chunks.objectFollows(i + 1)) {
      return before != null
          && before.is(Kind.NOUN_PHRASE)
          && current().verb != null
          && !clauseCanFollow();
    }
    if (before.is(Kind.COMMA)) {
      return current().verb == null
          ? chunks.commaThenFinite(i + 1)
              || (current().onlyPrepositionalPhrases() && chunks.commaThenClause(i + 1))
          : waitingForVerb() == null && !chunks.coordinated(i);
    }
    if (!before.is(Kind.NOUN_PHRASE) || chunks.isPronounSubject(before)) {
      return false;
    }
    if (current().verb == null) {
      return chunks.finiteBeforeBoundary(i + 1, takesClause(chunks.get(i)));
    }
    boolean attribution = takesClause(chunks.get(i)) && chunks.phraseAfterPause(i);
    return !attribution && (!clauseCanFollow() || chunks.finiteFollows(i + 1));
  }

  private boolean clauseCanFollow() {
    VerbGroup verb = current().verb;
    return verb != null
        && ClauseWords.TAKES_CLAUSE.contains(VerbForms.stem(chunks.text(verb.last())));
  }

  private boolean takesClause(Chunk verb) {
    return ClauseWords.TAKES_CLAUSE.contains(VerbForms.stem(chunks.text(verb.last())));
  }

  private @Nullable ClauseDraft waitingForVerb() {
    for (ClauseDraft clause : open) {
      if (clause.verb == null) {
        return clause;
      }
    }
    return null;
  }

  private ClauseDraft start(Clause.Kind kind, @Nullable ClauseDraft parent, int connector) {
    ClauseDraft clause = new ClauseDraft(chunks, kind, parent, connector);
    clauses.add(clause);
    open.push(clause);
    return clause;
  }

  private ClauseDraft sibling(ClauseDraft first, int connector) {
    ClauseDraft next = new ClauseDraft(chunks, Clause.Kind.COORDINATE, first, connector);
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

  private void closeUntil(@Nullable ClauseDraft clause) {
    while (open.size() > 1 && current() != clause) {
      open.pop();
    }
  }

  private ClauseDraft current() {
    return open.element();
  }
}
