package io.github.dateline.event;

import io.github.dateline.language.Clause;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.Token;
import io.github.dateline.language.VerbGroup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes what happened in the words of the sentence: without the date, without what else the
 * sentence tells, pronouns replaced in square brackets as editors do.
 */
final class TitleWriter {

  private static final int LONGEST = 120;

  private static final Set<String> OPENERS =
      Set.of(
          "and",
          "but",
          "however",
          "meanwhile",
          "moreover",
          "also",
          "then",
          "so",
          "yet",
          "or",
          "that",
          "when",
          "while",
          "as",
          "after",
          "before",
          "where",
          "because",
          "although",
          "though",
          "which",
          "who",
          "since",
          "earlier",
          "later",
          "still",
          "instead",
          "furthermore",
          "additionally",
          "nevertheless",
          "therefore",
          "thus",
          "separately",
          "finally",
          "indeed",
          "besides",
          "once",
          "now",
          "especially",
          "just",
          "only");
  private static final Set<String> LINKING_ADVERBS =
      Set.of(
          "also", "meanwhile", "however", "moreover", "later", "further", "subsequently", "then");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Pattern SPACE_BEFORE_MARK = Pattern.compile("\\s+([,.;:!?)\\]])");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*[\\[(][\\s,]*[\\])]");
  private static final Pattern DOUBLED_COMMA = Pattern.compile(",(\\s*,)+");

  private final Reading reading;
  private final BitSet dropped = new BitSet();
  private final Referents referents;

  /**
   * @param times the time expressions of the sentence, each with its preposition
   */
  TitleWriter(Reading reading, List<Phrase> times, Referents referents) {
    this.reading = reading;
    this.referents = referents;
    for (Phrase time : times) {
      dropped.set(time.first(), time.last() + 1);
    }
    for (Phrase aside : Asides.of(reading)) {
      dropped.set(aside.first(), aside.last() + 1);
    }
    for (int i = 0; i < reading.tokens().size(); i++) {
      if (LINKING_ADVERBS.contains(reading.word(i)) && reading.tag(i).equals("ADV")) {
        dropped.set(i);
      }
    }
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
    body.removeIf(token -> token == clause.connector() || beforeSubject(clause, token));
    tokens.addAll(body);
    complements(index).forEach(complement -> addContent(tokens, complement));
    return finish(tokens, whose(clause));
  }

  /** What a noun phrase names. */
  String nominal(Dated.Nominal named) {
    List<Integer> tokens = new ArrayList<>();
    Phrase phrase = named.phrase();
    int clause = named.clause();
    addAll(tokens, phrase);
    return finish(tokens, whose(reading.clauses().get(clause)));
  }

  /** “[Russia] to host talks”: what a plan announces. */
  String planned(int index, VerbGroup infinitive) {
    Clause clause = reading.clauses().get(index);
    List<Integer> tokens = new ArrayList<>();
    clause.subject().ifPresent(subject -> addAll(tokens, subject));
    for (Phrase part : clause.parts()) {
      for (int i = Math.max(part.first(), infinitive.first() - 1); i <= part.last(); i++) {
        tokens.add(i);
      }
    }
    return finish(tokens, Optional.empty());
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
    return finish(tokens, Optional.empty());
  }

  private static void addAll(List<Integer> tokens, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      tokens.add(i);
    }
  }

  private String finish(List<Integer> tokens, Optional<String> possessor) {
    List<Integer> kept = new ArrayList<>(tokens);
    kept.removeIf(token -> token < 0 || dropped.get(token));
    while (!kept.isEmpty() && opener(kept)) {
      kept.remove(0);
    }
    while (kept.size() > 1 && ARTICLES.contains(reading.word(kept.get(0)))) {
      kept.remove(0);
    }
    StringBuilder text = new StringBuilder(possessor.map(owner -> owner + " ").orElse(""));
    int previous = -1;
    for (int token : kept) {
      text.append(gap(previous, token)).append(shown(token, kept));
      previous = token;
    }
    return tidy(text.toString());
  }

  private boolean opener(List<Integer> kept) {
    int token = kept.get(0);
    String tag = reading.tag(token);
    boolean mark =
        tag.equals("PUNCT")
            && !reading.word(token).equals("\"")
            && !reading.word(token).equals("[");
    return mark || (OPENERS.contains(reading.word(token)) && kept.size() > 2);
  }

  private String gap(int previous, int token) {
    if (previous < 0) {
      return "";
    }
    Token left = reading.tokens().get(previous);
    Token right = reading.tokens().get(token);
    boolean adjoining = token == previous + 1;
    return adjoining ? " ".repeat(Math.min(1, right.start() - left.end())) : " ";
  }

  private String shown(int token, List<Integer> kept) {
    Token shown = reading.tokens().get(token);
    String text = reading.sentence().text().substring(shown.start(), shown.end());
    Optional<String> person = referents.of(reading, token);
    if (person.isEmpty() || namedBefore(person.get(), token, kept)) {
      return text;
    }
    String word = reading.word(token);
    boolean possessive =
        word.equals("his")
            || (word.equals("her")
                && !reading.tag(token + 1).equals("PUNCT")
                && reading.tag(token + 1).matches("NOUN|ADJ|PROPN"));
    return "[" + person.get() + (possessive ? "\u2019s" : "") + "]";
  }

  /** A pronoun whose person the title names before it needs no brackets. */
  private boolean namedBefore(String person, int token, List<Integer> kept) {
    return reading.names().stream()
        .anyMatch(
            name ->
                name.last() < token
                    && Referents.surname(name.text()).equals(person)
                    && kept.contains(name.last()));
  }

  private static String tidy(String raw) {
    String text = raw.replace('\n', ' ').replaceAll("\\s+", " ").strip();
    text = SPACE_BEFORE_MARK.matcher(text).replaceAll("$1");
    text = EMPTY_BRACKETS.matcher(text).replaceAll("");
    text = DOUBLED_COMMA.matcher(text).replaceAll(",");
    text = trimEnds(text);
    text = Quotes.bare(Quotes.balance(shorten(text)));
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String trimEnds(String text) {
    String trimmed = text;
    String before;
    do {
      before = trimmed;
      trimmed =
          trimmed
              .replaceAll("[\\s,;:.\u2013\u2014-]+$", "")
              .replaceAll("^[\\s,;:.\u2013\u2014-]+", "");
      trimmed = trimmed.replaceAll("([,.;])([\"\u201d\u2019]+)$", "$2");
      trimmed =
          trimmed.replaceAll(
              " (and|but|or|that|while|when|as|with|of|in|on|at|to|from|for|by|just|only|both|late|early|especially)$",
              "");
    } while (!before.equals(trimmed));
    return trimmed;
  }

  /** Cut where the sentence itself pauses, or else between two words, and said. */
  private static String shorten(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int comma = text.lastIndexOf(", ", LONGEST);
    if (comma > LONGEST / 2) {
      return trimEnds(text.substring(0, comma));
    }
    int space = text.lastIndexOf(' ', LONGEST - 1);
    return trimEnds(text.substring(0, space > LONGEST / 2 ? space : LONGEST - 1)) + "\u2026";
  }
}
