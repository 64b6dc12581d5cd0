package io.github.dateline.dating;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.Tense;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue.AnchorKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days that a story names near its date of publication, as far as they don't decide it.
 *
 * @param leadWeekday the first bare weekday of the lead that does not lie ahead
 * @param weekdays every bare weekday of the story, as often as it is named
 * @param past those of them that are told as past
 * @param yearly days of a month without a year: “May 8”
 * @param ahead those of them that lie ahead
 * @param whole days with their year
 */
record DayWords(
    Optional<DayOfWeek> leadWeekday,
    List<DayOfWeek> weekdays,
    Set<DayOfWeek> past,
    Set<MonthDay> yearly,
    Set<MonthDay> ahead,
    Set<LocalDate> whole) {

  private static final int WEEK = DayOfWeek.values().length;

  DayWords {
    weekdays = List.copyOf(weekdays);
    past = Set.copyOf(past);
    yearly = Set.copyOf(yearly);
    ahead = Set.copyOf(ahead);
    whole = Set.copyOf(whole);
  }

  static DayWords of(AnalysedArticle article, Lead lead) {
    Optional<DayOfWeek> first = Optional.empty();
    List<DayOfWeek> weekdays = new ArrayList<>();
    Set<DayOfWeek> past = new LinkedHashSet<>();
    Set<MonthDay> yearly = new LinkedHashSet<>();
    Set<MonthDay> ahead = new LinkedHashSet<>();
    Set<LocalDate> whole = new LinkedHashSet<>();
    Set<TimeExpression> told =
        article.mentions().stream()
            .filter(mention -> mention.tense() == Tense.PAST)
            .flatMap(mention -> mention.when().stream())
            .collect(Collectors.toSet());
    for (TimeExpression expression : article.expressions()) {
      Optional<Sentence> sentence = CalendarClues.sentenceOf(article, expression);
      if (sentence.filter(found -> CalendarClues.counts(found.block())).isEmpty()) {
        continue;
      }
      boolean future = expression.tense() == Tense.FUTURE;
      Optional<DayOfWeek> weekday = Lead.bareWeekday(expression);
      weekday.ifPresent(weekdays::add);
      if (expression.tense() == Tense.PAST || told.contains(expression)) {
        weekday.ifPresent(past::add);
      }
      if (first.isEmpty() && !future && lead.has(sentence.get().index())) {
        first = weekday;
      }
      CalendarClues.absoluteDate(expression)
          .filter(date -> date.granularity() == Granularity.DAY)
          .map(ResolvedDate::start)
          .ifPresent(whole::add);
      if (expression.value().anchorKind() == AnchorKind.UTTERANCE
          && CalendarClues.monthNamed(expression)) {
        CalendarClues.monthDay(expression).ifPresent(future ? ahead::add : yearly::add);
      }
    }
    return new DayWords(first, weekdays, past, yearly, ahead, whole);
  }

  /**
   * How many days after the first weekday of its lead the story goes on: 2 in “on Monday … on
   * Wednesday”, 0 where it does not. What lies nearly a week after that weekday was before it.
   */
  int goesOnFor() {
    return leadWeekday.stream()
        .flatMap(lead -> past.stream().map(day -> daysAfter(lead, day)))
        .filter(days -> days <= WEEK / 2 + 1)
        .reduce(0, Math::max);
  }

  private static int daysAfter(DayOfWeek lead, DayOfWeek day) {
    return Math.floorMod(day.getValue() - lead.getValue(), WEEK);
  }
}
