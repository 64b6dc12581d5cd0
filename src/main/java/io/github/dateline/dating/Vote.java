package io.github.dateline.dating;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Telling;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one piece of evidence says of the days on which an article can have been published.
 *
 * @param evidence as a person can check it
 * @param days those that it allows
 * @param slack how many days later the publication may be without being at odds with it
 */
record Vote(EvidenceKind kind, Evidence evidence, Days days, int slack) {

  /** For a day. */
  static Vote of(EvidenceKind kind, Evidence evidence, LocalDate day) {
    int slack = kind == EvidenceKind.DATELINE ? 1 : 0;
    return new Vote(kind, evidence, new Days.Between(day, day), slack);
  }

  static Vote of(CalendarClue clue) {
    return new Vote(clue.kind(), Evidence.Words.of(clue), clue.days(), 0);
  }

  /** The days it names itself, where they follow each other and both ends are known. */
  Optional<ResolvedDate> named() {
    return days instanceof Days.Between between
        ? Optional.of(Solver.days(between.first(), between.last()))
        : Optional.empty();
  }

  boolean agrees(ResolvedDate published) {
    return named()
        .map(
            own ->
                !published.end().isBefore(own.start())
                    && !published.start().isAfter(own.end().plusDays(slack)))
        .orElseGet(() -> !days.in(new Horizon(published.start(), published.end())).isEmpty());
  }

  /** Where it stands, for people. */
  Telling source() {
    return evidence.source();
  }
}
