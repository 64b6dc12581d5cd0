package io.github.dateline.event;

import io.github.dateline.time.TimeExpression;

/** How a happening that is told without words for when comes by its day. */
public sealed interface Carried {

  /** The article's own news, told in its lead: the day of publication. */
  record Lead() implements Carried {}

  /** Told further down as part of that news: the day of publication. */
  record News() implements Carried {}

  /**
   * Told on from a day that was named before: “On Tuesday he landed. He met …”.
   *
   * @param earlier the words that named it
   */
  record From(TimeExpression earlier) implements Carried {}

  /** The word that stands for it in the data, where the name of a rule stands else. */
  default String rule() {
    return this instanceof Lead ? "lead" : "carried";
  }
}
