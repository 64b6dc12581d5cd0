package io.github.dateline.time;

/** What a preposition before a time expression makes of its date. */
public enum Bound {
  /** The date itself: “in 2018”. */
  NONE,
  /** From then on: “since 2018”. */
  SINCE,
  /** Up to then: “until 2018”. */
  UNTIL,
  /** Not after then: “by 2018”. */
  BY,
  /** Up to then, from the date before: “from 2016 to 2018”. */
  TO,
  /** And then too, beside the date before: “on 8 and 9 July”. */
  AND;

  /** The date that the words bound: “since 2018” is {@code 2018/..}. */
  public ResolvedDate apply(ResolvedDate date) {
    return switch (this) {
      case SINCE -> date.openAt(ResolvedDate.Open.END);
      case UNTIL -> date.openAt(ResolvedDate.Open.START);
      case NONE, BY, TO, AND -> date;
    };
  }
}
