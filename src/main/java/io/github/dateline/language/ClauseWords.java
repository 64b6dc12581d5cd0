package io.github.dateline.language;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The English words by which clauses are told apart. */
final class ClauseWords {

  /** Verbs after which a whole clause can stand without “that”. */
  static final Set<String> TAKES_CLAUSE =
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
  static final Set<String> SPEECH_ACTS =
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

  /** Verbs that a participle completes: “stay closed”, “got married”. */
  static final Set<String> LINKING =
      stems("stay", "remain", "keep", "get", "become", "seem", "appear", "look", "stand", "lie");

  private static final Set<String> UNITS =
      Set.of(
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

  private ClauseWords() {}

  /** Whether a noun tells when and not who: “Monday”, “week”; not “May”, who may be a person. */
  static boolean tellsWhen(String word) {
    return UNITS.contains(word) || (CalendarWords.isName(word) && !word.equals("may"));
  }

  private static Set<String> stems(String... verbs) {
    return Arrays.stream(verbs).map(VerbForms::stem).collect(Collectors.toUnmodifiableSet());
  }
}
