package io.github.dateline.language;

/**
 * A verb with its auxiliaries: “has been sold”.
 *
 * @param first index of its first token
 * @param last index of its last token, the verb itself
 * @param form whether it carries tense
 * @param tense which way it looks; a present perfect tells the past
 * @param perfect “has sold”, “had sold”
 * @param passive “was sold”
 * @param negated “did not sell”
 * @param modal “may sell”: not told as a fact; “will” is not counted
 */
public record VerbGroup(
    int first,
    int last,
    Form form,
    Tense tense,
    boolean perfect,
    boolean passive,
    boolean negated,
    boolean modal) {

  /** The forms of a verb group. */
  public enum Form {
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE,
    /** “deployed”: finite or a participle, as the clause decides. */
    PAST_OR_PARTICIPLE
  }

  VerbGroup as(Form decided) {
    return new VerbGroup(first, last, decided, tense, perfect, passive, negated, modal);
  }
}
