package io.github.dateline.language.syntax;

/** The parts of speech of Universal Dependencies (UPOS). */
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Whether it can head a noun phrase. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN || this == PRON || this == NUM;
  }
}
