package io.github.dateline.dating;

import io.github.dateline.article.Block;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.EventMention;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.Tense;
import io.github.dateline.time.Bound;
import io.github.dateline.time.EitherOrder;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Reference;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.TimexType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what the calendar words of one article say of its publication date. */
final class CalendarClues {

  /** A month and day without a year is not told of a day further off than this. */
  private static final int HALF_A_YEAR = 183;

  /** “Thursday, the 25th” is not told of a day further off than this. */
  private static final int DAYS_OF_A_WEEK = 6;

  /** How far a named month reaches, in UTF-16 code units. */
  private static final int PARAGRAPH = 600;

  /** Of a leap year, so that every day of a year is one of its days. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private static final Pattern DAY_NUMBER = Pattern.compile("\\b([0-3]?[0-9])(?:st|nd|rd|th)?\\b");

  private static final Pattern APPOSED = Pattern.compile("\\s?[(,]\\s?");

  private static final Pattern OF_LAST_YEAR = Pattern.compile("(?:['’]s )?[\\s,(–-]*(?:in )?");

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
      if (sentence.isEmpty() || !counts(sentence.get().block())) {
        continue;
      }
      absolute(expression, sentence.get());
      leadWeekday(expression, sentence.get());
      namedWeekday(expression);
      monthAndDay(expression);
      sameMonth(previous, expression);
      beside(previous, expression);
      previous = expression;
    }
    captionOfTheLead();
    clues.removeIf(this::bothPastAndAhead);
    return List.copyOf(clues);
  }

  /** What is past does not lie ahead: “9/11” is told of in every tense. */
  private boolean bothPastAndAhead(CalendarClue clue) {
    return clue.days() instanceof Days.Until
        && clues.stream()
            .anyMatch(other -> other.words().equals(clue.words()) && other.day().isPresent());
  }

  static boolean counts(Block.Kind block) {
    return block.tells() || block == Block.Kind.CAPTION;
  }

  /** “May 8, 2024”: what is told as past, and a picture, is not from after publication. */
  private void absolute(TimeExpression expression, Sentence sentence) {
    Optional<ResolvedDate> date = absoluteDate(expression);
    if (date.isEmpty()) {
      return;
    }
    boolean told =
        sentence.block() == Block.Kind.CAPTION
            || tense(expression) == Tense.PAST
            || expression.bound() == Bound.SINCE;
    if (told && expression.value().type() == TimexType.TIME) {
      // The stamp of a comment or of a page reads so, too.
      return;
    }
    if (told) {
      boolean day = date.get().granularity() == Granularity.DAY;
      clues.add(
          new CalendarClue(
              expression.text(),
              "is past",
              new Days.From(date.get().start()),
              day ? Optional.of(date.get().start()) : Optional.empty()));
    } else if (tense(expression) == Tense.FUTURE && date.get().granularity() == Granularity.DAY) {
      add(expression, "lies ahead", new Days.Until(date.get().end()));
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
      add(expression, Lead.WEEKDAY_SAYS, new Days.Weekly(Set.of(told.get(), told.get().plus(1))));
    }
  }

  /**
   * “Wednesday, May 8”, “Thursday, the 25th”: the year, and the month, are such that the weekday
   * fits. Without a month's name the day is within a week: so a reader understands it.
   */
  private void namedWeekday(TimeExpression expression) {
    Optional<DayOfWeek> named = Lead.weekdayIn(expression.text());
    boolean relative = expression.value().anchorKind() == AnchorKind.UTTERANCE;
    if (named.isEmpty() || !relative || !hasNumber(expression)) {
      return;
    }
    String weekday = Lead.name(named.get());
    if (monthNamed(expression)) {
      monthDay(expression)
          .ifPresent(
              day ->
                  add(
                      expression,
                      "is a " + weekday,
                      new Days.Yearly(day, named, HALF_A_YEAR, HALF_A_YEAR)));
    } else {
      dayOfMonth(expression)
          .ifPresent(
              day ->
                  add(
                      expression,
                      "is a " + weekday + " within a week of publication",
                      new Days.Monthly(
                          day,
                          named,
                          tense(expression) == Tense.PAST ? 0 : DAYS_OF_A_WEEK,
                          tense(expression) == Tense.FUTURE ? 0 : DAYS_OF_A_WEEK)));
    }
  }

  /** “On May 22, he said”: a day without its year is near. */
  private void monthAndDay(TimeExpression expression) {
    Tense tense = tense(expression);
    boolean told = tense == Tense.PAST || tense == Tense.FUTURE;
    boolean relative = expression.value().anchorKind() == AnchorKind.UTTERANCE;
    if (told && relative && monthNamed(expression)) {
      boolean past = tense == Tense.PAST;
      monthDay(expression)
          .ifPresent(
              day ->
                  add(
                      expression,
                      past
                          ? "is past, by half a year at most"
                          : "lies ahead, by half a year at most",
                      new Days.Yearly(
                          day, Optional.empty(), past ? 0 : HALF_A_YEAR, past ? HALF_A_YEAR : 0)));
    }
  }

  /**
   * “On May 22 … . On Thursday, the 25th”: a day without its month is of the month that was named
   * last.
   */
  private void sameMonth(@Nullable TimeExpression previous, TimeExpression expression) {
    if (previous == null
        || monthNamed(expression)
        || !hasNumber(expression)
        || expression.value().anchorKind() != AnchorKind.UTTERANCE
        || !monthNamed(previous)
        || expression.start() - previous.end() > PARAGRAPH) {
      return;
    }
    Optional<Month> month = monthDay(previous).map(MonthDay::getMonth);
    Optional<Integer> day = dayOfMonth(expression);
    if (month.isPresent() && day.isPresent() && day.get() <= month.get().maxLength()) {
      add(
          expression,
          "is of the month of “" + previous.text() + "”",
          new Days.Yearly(
              MonthDay.of(month.get(), day.get()),
              Lead.weekdayIn(expression.text()),
              HALF_A_YEAR,
              HALF_A_YEAR));
    }
  }

  /**
   * The day of a caption, or one told as past, is the first weekday of the lead, and nothing in the
   * text is later: they are one day.
   */
  private void captionOfTheLead() {
    Optional<TimeExpression> told = firstWeekday();
    Optional<LocalDate> latest =
        article.expressions().stream()
            .filter(this::inTheStory)
            .flatMap(expression -> absoluteDay(expression).stream())
            .max(Comparator.naturalOrder());
    if (told.isEmpty() || latest.isEmpty() || laterDayOfYear(latest.get())) {
      return;
    }
    LocalDate shown = latest.get();
    boolean sameWeekday =
        Lead.bareWeekday(told.get()).filter(day -> day == shown.getDayOfWeek()).isPresent();
    boolean past =
        article.expressions().stream()
            .filter(expression -> absoluteDay(expression).filter(shown::equals).isPresent())
            .anyMatch(expression -> inACaption(expression) || tense(expression) == Tense.PAST);
    if (sameWeekday && past) {
      add(
          told.get(),
          "in the lead is "
              + shown
              + ", itself a "
              + Lead.name(shown.getDayOfWeek())
              + " and the latest date in the article",
          new Days.Between(shown, shown.plusDays(1)));
    }
  }

  /** The first bare weekday of the lead that does not lie ahead. */
  private Optional<TimeExpression> firstWeekday() {
    return article.expressions().stream()
        .filter(
            expression ->
                Lead.bareWeekday(expression).isPresent()
                    && tense(expression) != Tense.FUTURE
                    && sentenceOf(article, expression)
                        .map(sentence -> lead.has(sentence.index()))
                        .orElse(false))
        .findFirst();
  }

  /** Whether a day without its year, told as past, follows soon after {@code shown}. */
  private boolean laterDayOfYear(LocalDate shown) {
    return article.expressions().stream()
        .filter(
            expression ->
                inTheStory(expression)
                    && expression.value().anchorKind() == AnchorKind.UTTERANCE
                    && monthNamed(expression)
                    && tense(expression) != Tense.FUTURE)
        .flatMap(expression -> monthDay(expression).stream())
        .anyMatch(day -> new Days.Yearly(day, Optional.empty(), HALF_A_YEAR, -1).contains(shown));
  }

  private boolean inTheStory(TimeExpression expression) {
    return sentenceOf(article, expression)
        .map(Sentence::block)
        .filter(CalendarClues::counts)
        .isPresent();
  }

  private boolean inACaption(TimeExpression expression) {
    return sentenceOf(article, expression)
        .map(Sentence::block)
        .filter(Block.Kind.CAPTION::equals)
        .isPresent();
  }

  /**
   * The day of “May 8, 2024”; a time of the clock beside it is the stamp of a page or a comment.
   */
  private static Optional<LocalDate> absoluteDay(TimeExpression expression) {
    return expression.value().type() == TimexType.DATE
        ? absoluteDate(expression)
            .filter(date -> date.granularity() == Granularity.DAY)
            .map(ResolvedDate::start)
        : Optional.empty();
  }

  private void add(TimeExpression expression, String says, Days days) {
    clues.add(new CalendarClue(expression.text(), says, days));
  }

  private Tense tense(TimeExpression expression) {
    Tense read = tenses.get(expression);
    return read == null || read == Tense.UNKNOWN ? expression.tense() : read;
  }

  /** “Sunday (June 12)”, “last year's 2009 storm”: two expressions that mean one date. */
  private void beside(@Nullable TimeExpression previous, TimeExpression expression) {
    if (previous == null || previous.end() > expression.start()) {
      return;
    }
    String text = article.annotated().article().text();
    String between = text.substring(previous.end(), expression.start());
    Optional<DayOfWeek> weekday = Lead.bareWeekday(previous);
    if (weekday.isPresent() && APPOSED.matcher(between).matches() && monthNamed(expression)) {
      monthDay(expression)
          .ifPresent(
              day ->
                  clues.add(
                      new CalendarClue(
                          previous.text() + between + expression.text(),
                          "is a " + Lead.name(weekday.get()),
                          new Days.Yearly(day, weekday, HALF_A_YEAR, HALF_A_YEAR))));
    }
    if (OF_LAST_YEAR.matcher(between).matches() && previous.text().equalsIgnoreCase("last year")) {
      absoluteDate(expression)
          .filter(date -> date.granularity() == Granularity.YEAR)
          .ifPresent(
              date ->
                  clues.add(
                      new CalendarClue(
                          previous.text() + between + expression.text(),
                          "puts publication in the year after",
                          new Days.Between(date.start().plusYears(1), date.end().plusYears(1)))));
    }
  }

  private static boolean hasNumber(TimeExpression expression) {
    return expression.text().chars().anyMatch(Character::isDigit);
  }

  /** “8 May”, and neither “Martin Luther King Day” nor “May Day”. */
  static boolean monthNamed(TimeExpression expression) {
    if (expression.value().isNamedDay()) {
      return false;
    }
    String text = expression.text().toLowerCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
        .anyMatch(month -> text.contains(month.toLowerCase(Locale.ROOT)));
  }

  /** The day of a year that an expression names: “May 8”, “Tuesday, June 14”. */
  static Optional<MonthDay> monthDay(TimeExpression expression) {
    return resolve(expression, ANY_DAY, Tense.UNKNOWN)
        .filter(date -> date.granularity() == Granularity.DAY && date.start().equals(date.end()))
        .map(date -> MonthDay.from(date.start()));
  }

  /** The number of “the 25th”. */
  private static Optional<Integer> dayOfMonth(TimeExpression expression) {
    Matcher matcher = DAY_NUMBER.matcher(expression.text());
    return matcher.find()
        ? Optional.of(Integer.parseInt(matcher.group(1))).filter(day -> day >= 1 && day <= 31)
        : Optional.empty();
  }

  /** The date of an expression that needs no anchor. */
  static Optional<ResolvedDate> absoluteDate(TimeExpression expression) {
    boolean date =
        expression.value().type() == TimexType.DATE || expression.value().type() == TimexType.TIME;
    return date && expression.value().anchorKind() == AnchorKind.NONE && !isAmbiguous(expression)
        ? resolve(expression, ANY_DAY, Tense.UNKNOWN)
        : Optional.empty();
  }

  /** “8/9/2020”, of which nothing beside it tells whether it is of August or of September. */
  static boolean isAmbiguous(TimeExpression expression) {
    return expression.value() instanceof EitherOrder figures && figures.isAmbiguous();
  }

  /** The days that the story and its captions state, but for those that lie ahead. */
  static Stream<LocalDate> statedDays(AnalysedArticle article) {
    return article.expressions().stream()
        .filter(
            expression ->
                expression.tense() != Tense.FUTURE
                    && sentenceOf(article, expression)
                        .filter(sentence -> sentence.block() != Block.Kind.FURNITURE)
                        .isPresent())
        .flatMap(expression -> absoluteDate(expression).stream())
        .filter(date -> date.granularity() == Granularity.DAY)
        .map(ResolvedDate::end);
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
