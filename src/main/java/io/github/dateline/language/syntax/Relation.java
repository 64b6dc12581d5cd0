package io.github.dateline.language.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The relations of Universal Dependencies, with the subtypes that a reader of happenings needs;
 * another subtype counts as its relation.
 */
public enum Relation {
  ROOT,
  ACL,
  ACL_RELCL,
  ADVCL,
  ADVMOD,
  AMOD,
  APPOS,
  AUX,
  AUX_PASS,
  CASE,
  CC,
  CCOMP,
  CLF,
  COMPOUND,
  COMPOUND_PRT,
  CONJ,
  COP,
  CSUBJ,
  CSUBJ_PASS,
  DEP,
  DET,
  DISCOURSE,
  DISLOCATED,
  EXPL,
  FIXED,
  FLAT,
  GOESWITH,
  IOBJ,
  LIST,
  MARK,
  NMOD,
  NMOD_POSS,
  NMOD_UNMARKED,
  NSUBJ,
  NSUBJ_PASS,
  NUMMOD,
  OBJ,
  OBL,
  OBL_AGENT,
  OBL_UNMARKED,
  ORPHAN,
  PARATAXIS,
  PUNCT,
  REPARANDUM,
  VOCATIVE,
  XCOMP;

  private static final Map<String, Relation> BY_LABEL =
      Stream.of(values()).collect(Collectors.toMap(Relation::label, Function.identity()));

  /** Whether it is a subject of any kind, or stands for one. */
  public boolean isSubject() {
    return this == NSUBJ
        || this == NSUBJ_PASS
        || this == CSUBJ
        || this == CSUBJ_PASS
        || this == EXPL;
  }

  /** Whether it is a verb's helper: an auxiliary or a copula. */
  public boolean isAuxiliary() {
    return this == AUX || this == AUX_PASS || this == COP;
  }

  /** As CoNLL-U writes it: {@code nsubj:pass}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ':');
  }

  /**
   * The relation of a CoNLL-U label; of an unknown subtype the relation without it.
   *
   * @throws IllegalArgumentException if no relation is called so
   */
  public static Relation of(String label) {
    Relation exact = BY_LABEL.get(label);
    if (exact != null) {
      return exact;
    }
    int colon = label.indexOf(':');
    Relation plain = BY_LABEL.get(colon < 0 ? label : label.substring(0, colon));
    if (plain == null) {
      throw new IllegalArgumentException("no relation of Universal Dependencies: " + label);
    }
    return plain;
  }
}
