package io.github.dateline.language;

import io.github.dateline.language.VerbGroup.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which way the verb looks that governs a stretch of a sentence. */
public final class TenseReader {

  /**
   * Verbs whose infinitive, or whose participle, lies ahead: “plans to meet”, “scheduled for
   * Friday”.
   */
  private static final Set<String> LOOKS_AHEAD =
      Arrays.stream(
              new String[] {
                "plan", "schedule", "expect", "intend", "hope", "aim", "vow", "pledge", "promise",
                "agree", "want", "prepare", "set", "slate", "propose", "threaten", "seek", "order",
                "urge", "call", "invite", "decide", "postpone", "delay", "go"
              })
          .map(VerbForms::stem)
          .collect(Collectors.toUnmodifiableSet());

  private TenseReader() {}

  /**
   * The tense of the verb that governs a span.
   *
   * @param start first character, in UTF-16 code units into the sentence
   * @param end one past the last
   */
  public static Tense tenseAt(List<Token> tokens, int start, int end) {
    List<Clause> clauses = ClauseReader.read(tokens);
    int token = tokenAt(tokens, start, end);
    for (Clause clause : clauses) {
      if (clause.contains(token)) {
        return tense(tokens, clauses, clause, token);
      }
    }
    return Tense.UNKNOWN;
  }

  private static Tense tense(List<Token> tokens, List<Clause> clauses, Clause clause, int token) {
    if (clause.verb().isEmpty()) {
      return clause.parent() < 0
          ? Tense.UNKNOWN
          : tense(tokens, clauses, clauses.get(clause.parent()), token);
    }
    VerbGroup verb = clause.verb().get();
    boolean ahead = looksAhead(tokens, verb);
    Optional<VerbGroup> infinitive =
        clause.complements().stream()
            .filter(group -> group.form() == Form.INFINITIVE && group.last() < token)
            .reduce((first, second) -> second);
    if (infinitive.isPresent() && (ahead || dueTo(tokens, infinitive.get()))) {
      return Tense.FUTURE;
    }
    if ((verb.form() == Form.PARTICIPLE || verb.passive()) && ahead && verb.last() < token) {
      return Tense.FUTURE;
    }
    if (verb.form() == Form.GERUND && clause.parent() >= 0) {
      return tense(tokens, clauses, clauses.get(clause.parent()), token);
    }
    return verb.tense();
  }

  private static boolean looksAhead(List<Token> tokens, VerbGroup verb) {
    return LOOKS_AHEAD.contains(VerbForms.stem(tokens.get(verb.last()).text()));
  }

  /** “is due to open”, “are to meet”, “is likely to end”. */
  private static boolean dueTo(List<Token> tokens, VerbGroup infinitive) {
    int before = infinitive.first() - 2;
    if (before < 0) {
      return false;
    }
    String word = tokens.get(before).text();
    return word.equals("due")
        || word.equals("likely")
        || word.equals("ready")
        || word.equals("is")
        || word.equals("are");
  }

  private static int tokenAt(List<Token> tokens, int start, int end) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > start && tokens.get(i).start() < end) {
        return i;
      }
    }
    return -1;
  }
}
