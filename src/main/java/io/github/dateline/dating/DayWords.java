package io.github.dateline.dating;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.EventMention;
import io.github.dateline.language.Tense;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.TimexType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that a story names near its date of publication, as far as they don't decide it.
 *
 * @param leadWeekday the first bare weekday of the lead that does not lie ahead
 * @param weekdays every bare weekday of the story that does not lie ahead, as often as it is named
 * @param past those of them that are told as past
 * @param weekdaysAhead the bare weekdays that lie ahead, as often as they are named
 * @param behind days of a month without a year that are told as past: “May 8”
 * @param named those of which nothing tells whether they are past
 * @param ahead those that lie ahead
 * @param whole days with their year
 * @param latestDay the latest of those that neither lie ahead nor bear a time of the clock
 * @param latestMonth the first day of the latest month that is named with its year
 * @param yearBehind the latest year that is told as past
 * @param yearNamed the latest of the others
 * @param yearAhead the first year that lies ahead
 */
record DayWords(
    Optional<DayOfWeek> leadWeekday,
    List<DayOfWeek> weekdays,
    Set<DayOfWeek> past,
    List<DayOfWeek> weekdaysAhead,
    Set<DayOfYear> behind,
    Set<DayOfYear> named,
    Set<DayOfYear> ahead,
    Set<LocalDate> whole,
    Optional<LocalDate> latestDay,
    Optional<LocalDate> latestMonth,
    Optional<Integer> yearBehind,
    Optional<Integer> yearNamed,
    Optional<Integer> yearAhead) {

  /** Of a story that names no day. */
  static final DayWords NONE =
      new DayWords(
          Optional.empty(),
          List.of(),
          Set.of(),
          List.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final int WEEK = DayOfWeek.values().length;

  /**
   * A day of every year.
   *
   * @param weekday only of the years in which it is this one
   */
  record DayOfYear(MonthDay day, Optional<DayOfWeek> weekday) implements Comparable<DayOfYear> {

    private static final Comparator<DayOfYear> ORDER =
        Comparator.comparing(DayOfYear::day)
            .thenComparing(of -> of.weekday().map(DayOfWeek::getValue).orElse(0));

    @Override
    public int compareTo(DayOfYear other) {
      return ORDER.compare(this, other);
    }

    /** The days of the years from one to another, ascending. */
    IntStream in(Horizon horizon) {
      return IntStream.rangeClosed(horizon.first().getYear() - 1, horizon.last().getYear() + 1)
          .filter(day::isValidYear)
          .mapToObj(day::atYear)
          .filter(date -> weekday.map(date.getDayOfWeek()::equals).orElse(true))
          .mapToInt(horizon::index);
    }
  }

  DayWords {
    weekdays = List.copyOf(weekdays);
    past = Set.copyOf(past);
    weekdaysAhead = List.copyOf(weekdaysAhead);
    behind = Set.copyOf(behind);
    named = Set.copyOf(named);
    ahead = Set.copyOf(ahead);
    whole = Set.copyOf(whole);
  }

  static DayWords of(AnalysedArticle article, Lead lead) {
    return new Gathering(article, lead).words();
  }

  /** Goes through the expressions of a story. */
  private static final class Gathering {
    private final AnalysedArticle article;
    private final Lead lead;
    private final Map<TimeExpression, Tense> tenses = new HashMap<>();
    private final List<DayOfWeek> weekdays = new ArrayList<>();
    private final Set<DayOfWeek> past = new LinkedHashSet<>();
    private final List<DayOfWeek> weekdaysAhead = new ArrayList<>();
    private final Map<Tense, Set<DayOfYear>> yearly = new EnumMap<>(Tense.class);
    private final Set<LocalDate> whole = new LinkedHashSet<>();
    private final Set<LocalDate> days = new LinkedHashSet<>();
    private final Set<LocalDate> months = new LinkedHashSet<>();
    private final Map<Tense, Set<Integer>> years = new EnumMap<>(Tense.class);
    private Optional<DayOfWeek> first = Optional.empty();

    Gathering(AnalysedArticle article, Lead lead) {
      this.article = article;
      this.lead = lead;
      for (EventMention mention : article.mentions()) {
        mention.when().forEach(expression -> tenses.putIfAbsent(expression, mention.tense()));
      }
    }

    DayWords words() {
      for (TimeExpression expression : article.expressions()) {
        CalendarClues.sentenceOf(article, expression)
            .filter(sentence -> CalendarClues.counts(sentence.block()))
            .ifPresent(sentence -> add(expression, lead.has(sentence.index())));
      }
      return new DayWords(
          first,
          weekdays,
          past,
          weekdaysAhead,
          yearly.getOrDefault(Tense.PAST, Set.of()),
          yearly.getOrDefault(Tense.UNKNOWN, Set.of()),
          yearly.getOrDefault(Tense.FUTURE, Set.of()),
          whole,
          days.stream().max(Comparator.naturalOrder()),
          months.stream().max(Comparator.naturalOrder()),
          years(Tense.PAST).max(Comparator.naturalOrder()),
          years(Tense.UNKNOWN).max(Comparator.naturalOrder()),
          years(Tense.FUTURE).min(Comparator.naturalOrder()));
    }

    private Stream<Integer> years(Tense tense) {
      return years.getOrDefault(tense, Set.of()).stream();
    }

    private void add(TimeExpression expression, boolean inTheLead) {
      Tense tense = tense(expression);
      weekday(expression, tense, inTheLead);
      CalendarClues.absoluteDate(expression).ifPresent(date -> absolute(expression, date, tense));
      if (expression.value().anchorKind() == AnchorKind.UTTERANCE
          && CalendarClues.monthNamed(expression)) {
        CalendarClues.monthDay(expression)
            .map(day -> new DayOfYear(day, expression.value().weekday()))
            .ifPresent(day -> yearly.computeIfAbsent(tense, key -> new LinkedHashSet<>()).add(day));
      }
    }

    private void weekday(TimeExpression expression, Tense tense, boolean inTheLead) {
      Lead.bareWeekday(expression)
          .ifPresent((tense == Tense.FUTURE ? weekdaysAhead : weekdays)::add);
      if (tense == Tense.PAST) {
        Lead.bareWeekday(expression).ifPresent(past::add);
      }
      if (first.isEmpty() && tense != Tense.FUTURE && inTheLead) {
        first = Lead.bareWeekday(expression);
      }
    }

    private void absolute(TimeExpression expression, ResolvedDate date, Tense tense) {
      LocalDate start = date.start();
      boolean future = tense == Tense.FUTURE;
      switch (date.granularity()) {
        case DAY -> {
          whole.add(start);
          if (!future && expression.value().type() == TimexType.DATE) {
            days.add(date.end());
          }
        }
        case MONTH -> {
          if (!future) {
            months.add(start);
          }
        }
        case YEAR ->
            years.computeIfAbsent(tense, key -> new LinkedHashSet<>()).add(start.getYear());
        default -> {
          // Decades and halves of years say too little.
        }
      }
    }

    /** Past, ahead, or {@link Tense#UNKNOWN}. */
    private Tense tense(TimeExpression expression) {
      Tense read = tenses.getOrDefault(expression, Tense.UNKNOWN);
      Tense tense = read == Tense.UNKNOWN ? expression.tense() : read;
      return tense == Tense.PAST || tense == Tense.FUTURE ? tense : Tense.UNKNOWN;
    }
  }

  /** Whether the story names a day, with its year or without. */
  boolean names(LocalDate day) {
    return whole.contains(day)
        || Stream.of(behind, named)
            .flatMap(Set::stream)
            .anyMatch(of -> of.day().equals(MonthDay.from(day)));
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
