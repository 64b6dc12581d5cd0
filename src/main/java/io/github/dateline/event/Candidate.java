package io.github.dateline.event;

/**
 * Somebody or something that a sentence mentions.
 *
 * @param key what two mentions of one share: a surname, a noun
 * @param words as a title would say it
 * @param named whether the words are a name
 * @param sentence the number of its sentence; quotations do not count
 * @param token its head there
 * @param weight how prominent its place in the sentence is
 */
record Candidate(
    String key,
    String words,
    Kind kind,
    boolean plural,
    boolean named,
    int sentence,
    int token,
    double weight) {

  /** What a candidate is; by it pronouns are told apart. */
  enum Kind {
    PERSON,
    /** A name of which the article does not say what it names. */
    UNKNOWN,
    /** A place, a company, a crew: “it” that can speak. */
    BODY,
    THING
  }

  boolean isNamedPerson() {
    return kind == Kind.PERSON && named;
  }

  /** The same one, mentioned again. */
  Candidate again(int where, int head, double prominence) {
    return new Candidate(key, words, kind, plural, named, where, head, prominence);
  }
}
