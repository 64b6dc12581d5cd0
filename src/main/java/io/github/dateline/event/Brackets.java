package io.github.dateline.event;

import io.github.dateline.language.syntax.PartOfSpeech;

/**
 * The round brackets that words stand in.
 *
 * @param opening the first bracket before them; outside the sentence where there is none
 * @param closing the first behind them
 */
record Brackets(Reading reading, int opening, int closing) {

  static Brackets around(Reading reading, Phrase words) {
    return new Brackets(
        reading, bracket(reading, words.first(), -1), bracket(reading, words.last(), 1));
  }

  /** The next bracket from a place on, backwards or forwards. */
  private static int bracket(Reading reading, int from, int step) {
    int at = from;
    while (reading.inside(at) && !reading.word(at).equals("(") && !reading.word(at).equals(")")) {
      at += step;
    }
    return at;
  }

  /** Whether the words stand in brackets at all. */
  boolean isClosed() {
    return reading.word(opening).equals("(") && reading.word(closing).equals(")");
  }

  /**
   * “Ada Olm (1950–2020)”, “Ada Olm (born in Oslo in 1950)”, “the war (1914–18)”: brackets behind a
   * noun that tell no happening but how long it lived. The days of a happening date it.
   *
   * @param day whether the words name a day
   */
  boolean isOfALife(boolean day) {
    if (!isClosed() || !reading.isNominal(opening - 1) || (day && reading.isDeed(opening - 1))) {
      return false;
    }
    for (int i = opening + 1; i < closing && !reading.is("life", opening + 1); i++) {
      if (reading.is(PartOfSpeech.VERB, i) || reading.is(PartOfSpeech.NOUN, i)) {
        return false;
      }
    }
    return true;
  }
}
