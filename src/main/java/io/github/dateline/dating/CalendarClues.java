package io.github.dateline.dating;

import io.github.dateline.article.Block;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.EventMention;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.Tense;
import io.github.dateline.time.Bound;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Reference;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.TimexType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers what the calendar words of one article say of its publication date. */
final class CalendarClues {

  /** A month and day without a year is not told of a day further off than this. */
  private static final int HALF_A_YEAR = 183;

  /** How far a named month reaches, in UTF-16 code units. */
  private static final int PARAGRAPH = 600;

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private final AnalysedArticle article;
  private final Lead lead;
  private final Map<TimeExpression, Tense> tenses = new HashMap<>();
  private final List<CalendarClue> clues = new ArrayList<>();
  private int leadWeekdays;

  private CalendarClues(AnalysedArticle article) {
    this.article = article;
    this.lead = new Lead(article);
    for (EventMention mention : article.mentions()) {
      mention.when().forEach(expression -> tenses.putIfAbsent(expression, mention.tense()));
    }
  }

  /** The clues in the order of the text. */
  static List<CalendarClue> of(AnalysedArticle article) {
    return new CalendarClues(article).gather();
  }

  private List<CalendarClue> gather() {
    TimeExpression previous = null;
    for (TimeExpression expression : article.expressions()) {
      Optional<Sentence> sentence = sentenceOf(article, expression);
      if (sentence.isPresent() && sentence.get().block() == Block.Kind.BYLINE) {
        dateline(expression);
      }
      if (sentence.isEmpty() || !counts(sentence.get().block())) {
        continue;
      }
      absolute(expression, sentence.get());
      leadWeekday(expression, sentence.get());
      namedWeekday(expression);
      monthAndDay(expression);
      sameMonth(previous, expression);
      previous = expression;
    }
    captionOfTheLead();
    return List.copyOf(clues);
  }

  private static boolean counts(Block.Kind block) {
    return block.tells() || block == Block.Kind.CAPTION;
  }

  /** “May 8, 2024”: what is told as past, and a picture, is not from after publication. */
  private void absolute(TimeExpression expression, Sentence sentence) {
    Optional<ResolvedDate> date = absoluteDate(expression);
    if (date.isEmpty()) {
      return;
    }
    LocalDate start = date.get().start();
    LocalDate end = date.get().end();
    boolean told =
        sentence.block() == Block.Kind.CAPTION
            || tense(expression) == Tense.PAST
            || expression.bound() == Bound.SINCE;
    if (told) {
      add(expression, "is past", day -> !day.isBefore(start));
    } else if (tense(expression) == Tense.FUTURE && date.get().granularity() == Granularity.DAY) {
      add(expression, "lies ahead", day -> !day.isAfter(end));
    }
  }

  /**
   * “GENEVA, June 3 (Reuters) –”: written that day, of a year that other words give; printed that
   * day or the next.
   */
  private void dateline(TimeExpression expression) {
    if (expression.value().anchorKind() == AnchorKind.UTTERANCE && monthNamed(expression)) {
      add(
          expression,
          "in the dateline is the day of writing",
          day ->
              dayOf(expression, day, Tense.PAST)
                  .map(written -> !day.isAfter(written.plusDays(1)))
                  .orElse(true));
    }
  }

  /** “said on Wednesday” in the lead, the first weekday there: published that day or the next. */
  private void leadWeekday(TimeExpression expression, Sentence sentence) {
    Optional<DayOfWeek> told = Lead.bareWeekday(expression);
    boolean first = leadWeekdays == 0;
    if (told.isPresent()
        && first
        && lead.has(sentence.index())
        && tense(expression) != Tense.FUTURE) {
      leadWeekdays++;
      add(
          expression,
          "in the lead puts publication on that day or the next",
          day -> day.getDayOfWeek() == told.get() || day.getDayOfWeek() == told.get().plus(1));
    }
  }

  /**
   * “Wednesday, May 8”, “Thursday, the 25th”: the year, and the month, are such that the weekday
   * fits. Without a month's name the day is within a week: so a reader understands it.
   */
  private void namedWeekday(TimeExpression expression) {
    Optional<DayOfWeek> named = Lead.weekdayIn(expression.text());
    boolean relative = expression.value().anchorKind() == AnchorKind.UTTERANCE;
    if (named.isEmpty() || !relative || expression.text().chars().noneMatch(Character::isDigit)) {
      return;
    }
    Tense tense = tense(expression);
    String weekday = Lead.name(named.get());
    if (monthNamed(expression)) {
      add(
          expression,
          "is a " + weekday,
          day ->
              dayOf(expression, day, tense)
                  .map(date -> date.getDayOfWeek() == named.get())
                  .orElse(true));
    } else {
      add(
          expression,
          "is a " + weekday + " within a week of publication",
          day ->
              dayOf(expression, day, tense)
                  .map(
                      date ->
                          date.getDayOfWeek() == named.get()
                              && Math.abs(ChronoUnit.DAYS.between(date, day)) < 7)
                  .orElse(false));
    }
  }

  /** “On May 22, he said”: a day without its year is near. */
  private void monthAndDay(TimeExpression expression) {
    Tense tense = tense(expression);
    boolean told = tense == Tense.PAST || tense == Tense.FUTURE;
    boolean relative = expression.value().anchorKind() == AnchorKind.UTTERANCE;
    if (told
        && relative
        && monthNamed(expression)
        && dayOf(expression, ANY_DAY, tense).isPresent()) {
      boolean past = tense == Tense.PAST;
      add(
          expression,
          past ? "is past, by half a year at most" : "lies ahead, by half a year at most",
          published -> {
            Optional<LocalDate> day = dayOf(expression, published, tense);
            if (day.isEmpty()) {
              return true;
            }
            long ahead = ChronoUnit.DAYS.between(published, day.get());
            return past ? ahead <= 0 && -ahead <= HALF_A_YEAR : ahead >= 0 && ahead <= HALF_A_YEAR;
          });
    }
  }

  /**
   * “On May 22 … . On Thursday, the 25th”: a day without its month is of the month that was named
   * last.
   */
  private void sameMonth(@Nullable TimeExpression previous, TimeExpression expression) {
    boolean bareDay =
        !monthNamed(expression) && expression.text().chars().anyMatch(Character::isDigit);
    if (previous == null
        || !bareDay
        || expression.value().anchorKind() != AnchorKind.UTTERANCE
        || !monthNamed(previous)
        || expression.start() - previous.end() > PARAGRAPH) {
      return;
    }
    add(
        expression,
        "is of the month of “" + previous.text() + "”",
        day -> {
          Optional<LocalDate> named = dayOf(previous, day, tense(previous));
          Optional<LocalDate> bare = dayOf(expression, day, tense(expression));
          return named.isEmpty()
              || bare.isEmpty()
              || YearMonth.from(named.get()).equals(YearMonth.from(bare.get()));
        });
  }

  private static boolean monthNamed(TimeExpression expression) {
    return Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
        .anyMatch(month -> expression.text().contains(month));
  }

  private static Optional<LocalDate> dayOf(
      TimeExpression expression, LocalDate published, Tense tense) {
    return resolve(expression, published, tense)
        .filter(date -> date.granularity() == Granularity.DAY && date.start().equals(date.end()))
        .map(ResolvedDate::start);
  }

  /**
   * The caption's day is the weekday of the lead, and nothing in the text is later: they are one
   * day.
   */
  private void captionOfTheLead() {
    Optional<ResolvedDate> latest =
        article.expressions().stream()
            .flatMap(expression -> absoluteDate(expression).stream())
            .filter(date -> date.granularity() == Granularity.DAY)
            .max(Comparator.naturalOrder());
    if (latest.isEmpty()) {
      return;
    }
    LocalDate shown = latest.get().start();
    for (TimeExpression expression : article.expressions()) {
      boolean inLead =
          sentenceOf(article, expression).map(sentence -> lead.has(sentence.index())).orElse(false);
      boolean sameWeekday =
          Lead.bareWeekday(expression).filter(day -> day == shown.getDayOfWeek()).isPresent();
      if (inLead && sameWeekday && tense(expression) != Tense.FUTURE) {
        add(
            expression,
            "in the lead is "
                + shown
                + ", itself a "
                + Lead.name(shown.getDayOfWeek())
                + " and the latest date in the article",
            day -> day.equals(shown) || day.equals(shown.plusDays(1)));
        return;
      }
    }
  }

  private void add(TimeExpression expression, String says, Predicate<LocalDate> allows) {
    clues.add(new CalendarClue(expression.text(), says, allows));
  }

  private Tense tense(TimeExpression expression) {
    Tense read = tenses.get(expression);
    return read == null || read == Tense.UNKNOWN ? expression.tense() : read;
  }

  /** The date of an expression that needs no anchor. */
  static Optional<ResolvedDate> absoluteDate(TimeExpression expression) {
    boolean date =
        expression.value().type() == TimexType.DATE || expression.value().type() == TimexType.TIME;
    return date && expression.value().anchorKind() == AnchorKind.NONE
        ? resolve(expression, ANY_DAY, Tense.UNKNOWN)
        : Optional.empty();
  }

  static Optional<ResolvedDate> resolve(TimeExpression expression, LocalDate day, Tense tense) {
    return expression.value().resolve(new Reference(day, Granularity.DAY, tense)).date();
  }

  static Optional<Sentence> sentenceOf(AnalysedArticle article, TimeExpression expression) {
    return article.annotated().sentences().stream()
        .filter(
            sentence ->
                sentence.start() >= 0
                    && expression.start() >= sentence.start()
                    && expression.end() <= sentence.end())
        .findFirst();
  }
}
