package io.github.dateline.event;

import io.github.dateline.language.Clause;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.VerbGroup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what happened in the words of the sentence: without the date, without what else the
 * sentence tells, pronouns replaced in square brackets as editors do.
 */
final class TitleWriter {

  private static final Set<String> LINKING_ADVERBS =
      Set.of(
          "also", "meanwhile", "however", "moreover", "later", "further", "subsequently", "then");

  /** “Until then”. */
  private static final Set<String> BEFORE_THEN = Set.of("until", "till", "since", "by", "before");

  private final Reading reading;
  private final TitleText text;

  /**
   * @param times the time expressions of the sentence, each with its preposition
   */
  TitleWriter(Reading reading, List<Phrase> times, Referents referents) {
    this.reading = reading;
    BitSet dropped = new BitSet();
    for (Phrase time : times) {
      dropped.set(time.first(), time.last() + 1);
    }
    for (Phrase aside : Asides.of(reading)) {
      dropped.set(aside.first(), aside.last() + 1);
    }
    for (int i = 0; i < reading.tokens().size(); i++) {
      if (LINKING_ADVERBS.contains(reading.word(i)) && reading.tag(i).equals("ADV")) {
        dropped.set(i);
        if (BEFORE_THEN.contains(reading.word(i - 1))) {
          dropped.set(i - 1);
        }
      }
    }
    this.text = new TitleText(reading, dropped, referents);
  }

  /** What a clause tells. */
  String verbal(int index) {
    Clause clause = reading.clauses().get(index);
    Optional<Integer> said = saidBefore(index);
    if (said.isPresent()) {
      return attribution(clause, said.get());
    }
    List<Integer> tokens = new ArrayList<>();
    if (!subjectInside(clause)) {
      clause.subject().ifPresent(subject -> addAll(tokens, subject));
    }
    List<Integer> body = withoutInterruptions(clause);
    body.removeIf(
        token ->
            token == clause.connector()
                || beforeSubject(clause, token)
                || closesApposition(clause, token));
    tokens.addAll(body);
    complements(index).forEach(complement -> addContent(tokens, complement));
    return text.write(tokens, whose(clause), clause.kind() == Clause.Kind.REDUCED, verb(clause));
  }

  /** What a noun phrase names. */
  String nominal(Dated.Nominal named) {
    List<Integer> tokens = new ArrayList<>();
    Phrase phrase = named.phrase();
    int clause = named.clause();
    addAll(tokens, phrase);
    return text.write(tokens, whose(reading.clauses().get(clause)), true, "");
  }

  /** “[Russia] to host talks”: what a plan announces. */
  String planned(int index, VerbGroup infinitive) {
    Clause clause = reading.clauses().get(index);
    Optional<Phrase> doer = doer(clause, infinitive);
    boolean object = !doer.equals(clause.subject());
    if (object && doer.filter(phrase -> reading.tag(phrase.last()).equals("PRON")).isPresent()) {
      // “They ordered him to leave”: no plan reads “him to leave”.
      return verbal(index);
    }
    List<Integer> tokens = new ArrayList<>();
    doer.ifPresent(phrase -> addAll(tokens, phrase));
    for (Phrase part : clause.parts()) {
      for (int i = Math.max(part.first(), infinitive.first() - 1); i <= part.last(); i++) {
        tokens.add(i);
      }
    }
    return text.write(tokens, Optional.empty(), false, verb(clause));
  }

  /** “They expect [the mill in Oslo] to open”, but “[they] promise workers to open it”. */
  private Optional<Phrase> doer(Clause clause, VerbGroup infinitive) {
    VerbGroup verb = clause.verb().orElseThrow();
    Phrase between = new Phrase(verb.last() + 1, infinitive.first() - 2);
    boolean object =
        between.first() <= between.last()
            && Set.of("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM")
                .contains(reading.tag(between.first()))
            && Set.of("NOUN", "PROPN", "PRON").contains(reading.tag(between.last()))
            && !text.drops(between.last())
            && !Lexicon.is("promise", reading.word(verb.last()));
    return object ? Optional.of(between) : clause.subject();
  }

  /** The clause's tokens; where another clause interrupts it, without the commas around that. */
  private List<Integer> withoutInterruptions(Clause clause) {
    List<Integer> body = new ArrayList<>();
    for (Phrase part : clause.parts()) {
      int first = part.first();
      if (!body.isEmpty()
          && reading.word(first).equals(",")
          && reading.word(body.get(body.size() - 1)).equals(",")) {
        body.remove(body.size() - 1);
        first++;
      }
      addAll(body, new Phrase(first, part.last()));
    }
    return body;
  }

  private boolean subjectInside(Clause clause) {
    return clause.subject().map(subject -> clause.contains(subject.first())).orElse(true);
  }

  /** An introductory phrase — “In a statement, …” — is left out. */
  private boolean beforeSubject(Clause clause, int token) {
    return clause
        .subject()
        .filter(subject -> clause.contains(subject.first()))
        .map(subject -> token < subject.first() && commaBetween(token, subject.first()))
        .orElse(false);
  }

  /** “Its engineer, Ana Rossi[,] resigned”: the comma goes with what stood before the name. */
  private boolean closesApposition(Clause clause, int token) {
    return clause
        .subject()
        .filter(subject -> clause.contains(subject.first()) && token == subject.last() + 1)
        .map(
            subject ->
                reading.word(token).equals(",") && reading.word(subject.first() - 1).equals(","))
        .orElse(false);
  }

  private boolean commaBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** Complement clauses that follow: “said [that the talks failed]”. */
  private List<Integer> complements(int index) {
    List<Integer> found = new ArrayList<>();
    Clause clause = reading.clauses().get(index);
    int verb = clause.verb().map(VerbGroup::last).orElse(-1);
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause next = reading.clauses().get(i);
      boolean attribution =
          next.connector() < 0
              && Set.of(",", "\"").contains(reading.word(next.first() - 1))
              && next.verb().map(v -> Lexicon.is("report", reading.word(v.last()))).orElse(false);
      if (next.kind() == Clause.Kind.COMPLEMENT
          && next.parent() == index
          && next.first() > verb
          && !attribution) {
        found.add(i);
      }
    }
    return found;
  }

  /** “[Relations are fine], Putin said”: what was said stands before. */
  private Optional<Integer> saidBefore(int index) {
    Clause clause = reading.clauses().get(index);
    boolean attribution =
        clause.kind() == Clause.Kind.COMPLEMENT
            && clause.connector() < 0
            && clause.parent() >= 0
            && Set.of(",", "\"").contains(reading.word(clause.first() - 1))
            && clause
                .verb()
                .map(verb -> Lexicon.is("report", reading.word(verb.last())))
                .orElse(false);
    return attribution && reading.clauses().get(clause.parent()).last() < clause.first()
        ? Optional.of(clause.parent())
        : Optional.empty();
  }

  private void addContent(List<Integer> tokens, int index) {
    Clause clause = reading.clauses().get(index);
    if (!subjectInside(clause)) {
      clause.subject().ifPresent(subject -> addAll(tokens, subject));
    }
    for (Phrase part : clause.parts()) {
      addAll(tokens, part);
    }
    complements(index).forEach(inner -> addContent(tokens, inner));
  }

  private Optional<String> whose(Clause clause) {
    boolean whose = clause.connector() >= 0 && reading.word(clause.connector()).equals("whose");
    if (!whose || clause.parent() < 0) {
      return Optional.empty();
    }
    return reading.names().stream()
        .filter(name -> name.last() < clause.connector())
        .reduce((first, second) -> second)
        .map(name -> name.text() + "\u2019s");
  }

  /** “Putin said | relations are fine”, from “Relations are fine, Putin said in Moscow”. */
  private String attribution(Clause clause, int content) {
    List<Integer> tokens = new ArrayList<>();
    clause.subject().ifPresent(subject -> addAll(tokens, subject));
    clause.verb().ifPresent(verb -> addAll(tokens, new Phrase(verb.first(), verb.last())));
    addContent(tokens, content);
    return text.write(tokens, Optional.empty(), false, verb(clause));
  }

  private static void addAll(List<Integer> tokens, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      tokens.add(i);
    }
  }

  private String verb(Clause clause) {
    return clause.verb().map(verb -> reading.word(verb.last())).orElse("");
  }
}
