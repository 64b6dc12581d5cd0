package io.github.dateline.dating;

import io.github.dateline.words.Teller;
import java.time.LocalDate;
import java.util.List;

/** Reasons for tests. */
public final class Reasons {

  /** As an editor gives a date. */
  public static final Reason STATED = Reason.of(new Evidence.Stated(Evidence.Place.FRONT_MATTER));

  /** Nothing was found. */
  public static final Reason NONE = new Reason(List.of(), new Conclusion.Contradiction());

  private Reasons() {}

  /** Another article tells the same on its day. */
  public static Reason tells(String title, String when, String article, LocalDate day) {
    return Reason.of(new Evidence.SameHappening(title, when, article, day, 0));
  }

  /** The text has words of a day that is past. */
  public static Reason past(String words, LocalDate day) {
    return Reason.of(
        Evidence.Words.of(new CalendarClue(words, EvidenceKind.PAST, new Days.From(day))));
  }

  /** In plain English. */
  static String words(Reason reason) {
    return Teller.plain().tell(reason);
  }
}
