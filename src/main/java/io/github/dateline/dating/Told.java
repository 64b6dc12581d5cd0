package io.github.dateline.dating;

import io.github.dateline.event.EventMention;
import io.github.dateline.language.NameVariants;
import io.github.dateline.language.Tense;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Reference;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A happening that an article tells of a day, with what it can be known again by in another one.
 *
 * @param title what happened
 * @param when the words that say on which day
 * @param lead whether it stands in the lead and is past
 * @param leadWeekday whether the day is the bare weekday of the lead
 * @param near whether it is told as a day of the week of writing: “Wednesday”, “yesterday”
 * @param saying whether it is an act of saying
 * @param predicate the stem of the word that names it
 * @param kind the class of the happening
 * @param actors who takes part, by {@link NameVariants#surnameKey}
 * @param words the content words
 */
record Told(
    String title,
    String when,
    TimeValue value,
    Tense tense,
    boolean lead,
    boolean leadWeekday,
    boolean near,
    boolean saying,
    String predicate,
    Optional<String> kind,
    Fingerprint actors,
    Fingerprint words) {

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 3);

  /**
   * What a mention tells of a day; empty where it names none.
   *
   * @param first the bare weekday that the lead names first
   */
  static Optional<Told> of(EventMention mention, Lead lead, Optional<DayOfWeek> first) {
    return mention.when().stream()
        .filter(Told::namesADay)
        .findFirst()
        .map(
            expression -> {
              boolean inTheLead = lead.has(mention.sentence()) && mention.tense() != Tense.FUTURE;
              return new Told(
                  mention.title(),
                  expression.text(),
                  expression.value(),
                  mention.tense(),
                  inTheLead,
                  inTheLead && first.isPresent() && first.equals(Lead.bareWeekday(expression)),
                  near(expression) && mention.tense() != Tense.FUTURE,
                  mention.saying(),
                  mention.predicate(),
                  mention.kind(),
                  Fingerprint.of(mention.actors().stream().map(NameVariants::surnameKey).toList()),
                  Fingerprint.of(mention.words()));
            });
  }

  private static boolean near(TimeExpression expression) {
    return expression.value().anchorKind() == AnchorKind.UTTERANCE
        && expression.tense() != Tense.FUTURE
        && expression.text().chars().noneMatch(Character::isDigit);
  }

  private static boolean namesADay(TimeExpression expression) {
    AnchorKind anchor = expression.value().anchorKind();
    return (anchor == AnchorKind.NONE || anchor == AnchorKind.UTTERANCE)
        && CalendarClues.resolve(expression, ANY_DAY, Tense.PAST).filter(Told::oneDay).isPresent();
  }

  private static boolean oneDay(ResolvedDate date) {
    return date.granularity() == Granularity.DAY && date.start().equals(date.end());
  }

  /** The day it is, in an article of one day. */
  Optional<LocalDate> dayIn(LocalDate published) {
    return value
        .resolve(new Reference(published, Granularity.DAY, tense))
        .date()
        .filter(Told::oneDay)
        .map(ResolvedDate::start);
  }

  /** The day it is, where every possible day of publication gives the same. */
  Optional<LocalDate> dayIn(ResolvedDate published) {
    Optional<LocalDate> found = dayIn(published.start());
    for (LocalDate day = published.start(); !day.isAfter(published.end()); day = day.plusDays(1)) {
      if (!dayIn(day).equals(found)) {
        return Optional.empty();
      }
    }
    return found;
  }

  /** Whether both are of one class of happening, or told by the same word. */
  boolean sameKind(Told other) {
    return predicate.equals(other.predicate) || (kind.isPresent() && kind.equals(other.kind));
  }
}
