package io.github.dateline.dating;

import io.github.dateline.article.Block;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.EventMention;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.Tense;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Reference;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.TimexType;
import io.github.dateline.time.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gathers what the calendar words of one article say of its publication date. */
final class CalendarClues {

  /** Sentences after the title that count as the lead. */
  static final int LEAD = 3;

  /** A month and day without a year is not told of a day further off than this. */
  private static final int HALF_A_YEAR = 183;

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private final AnalysedArticle article;
  private final Map<TimeExpression, Tense> tenses = new IdentityHashMap<>();
  private final List<CalendarClue> clues = new ArrayList<>();

  private CalendarClues(AnalysedArticle article) {
    this.article = article;
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
      if (previous != null) {
        weekdayAndDay(previous, expression);
      }
      namedWeekday(expression);
      monthAndDay(expression);
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
    boolean told = sentence.block() == Block.Kind.CAPTION || tense(expression) == Tense.PAST || expression.bound() == io.github.dateline.time.Bound.SINCE;
    if (told) {
      add(expression, "is past", false, day -> !day.isBefore(start));
    } else if (tense(expression) == Tense.FUTURE && date.get().granularity() == Granularity.DAY) {
      add(expression, "lies ahead", false, day -> !day.isAfter(end));
    }
  }

  /** “said on Wednesday” in the lead: published that day or the next. */
  private void leadWeekday(TimeExpression expression, Sentence sentence) {
    if (expression.value() instanceof Weekday weekday
        && weekday.followsTense()
        && inLead(sentence)
        && tense(expression) != Tense.FUTURE) {
      DayOfWeek told = weekday.day();
      add(
          expression,
          "in the lead puts publication on that day or the next",
          false,
          day -> day.getDayOfWeek() == told || day.getDayOfWeek() == told.plus(1));
    }
  }

  /** “Thursday, the 25th”: both mean one day, and a bare weekday lies within a week. */
  private void weekdayAndDay(TimeExpression left, TimeExpression right) {
    if (!(left.value() instanceof Weekday weekday) || !weekday.followsTense() || !adjoin(left, right)) {
      return;
    }
    Tense tense = tense(left) == Tense.UNKNOWN ? tense(right) : tense(left);
    clues.add(
        new CalendarClue(
            article.annotated().article().text().substring(left.start(), right.end()),
            "are one day, within a week of publication",
            true,
            day -> {
              Reference reference = new Reference(day, Granularity.DAY, tense);
              return left.value().resolve(reference).date().equals(right.value().resolve(reference).date());
            }));
  }

  private boolean adjoin(TimeExpression left, TimeExpression right) {
    int gap = right.start() - left.end();
    String between = gap > 0 && gap < 8 ? article.annotated().article().text().substring(left.end(), right.start()) : "x";
    return between.strip().equals(",") || between.strip().equals("(") || between.isBlank();
  }

  /** “Wednesday, May 8”: the year is one in which that day is a Wednesday. */
  private void namedWeekday(TimeExpression expression) {
    Optional<DayOfWeek> named = weekdayIn(expression.text());
    if (named.isEmpty() || expression.value() instanceof Weekday || expression.value().anchorKind() == AnchorKind.NONE) {
      return;
    }
    Tense tense = tense(expression);
    if (resolve(expression, ANY_DAY, tense).filter(date -> date.granularity() == Granularity.DAY).isPresent()) {
      add(
          expression,
          "is a " + named.get().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " in few years",
          false,
          day -> resolve(expression, day, tense).map(date -> date.start().getDayOfWeek() == named.get()).orElse(true));
    }
  }

  /** “On May 22, he said”: a day without its year is near. */
  private void monthAndDay(TimeExpression expression) {
    Tense tense = tense(expression);
    if (expression.value() instanceof Weekday || expression.value().anchorKind() != AnchorKind.UTTERANCE || (tense != Tense.PAST && tense != Tense.FUTURE)) {
      return;
    }
    boolean monthNamed = expression.text().chars().anyMatch(Character::isDigit) && expression.text().chars().anyMatch(Character::isLetter);
    Optional<ResolvedDate> sample = resolve(expression, ANY_DAY, tense);
    Optional<ResolvedDate> other = resolve(expression, ANY_DAY.plusDays(3), tense);
    boolean day = sample.isPresent() && sample.get().granularity() == Granularity.DAY && sample.equals(other);
    if (monthNamed && day) {
      add(
          expression,
          tense == Tense.PAST ? "is past, and not long" : "lies ahead, and not far",
          false,
          published ->
              resolve(expression, published, tense)
                  .map(date -> Math.abs(ChronoUnit.DAYS.between(date.start(), published)) <= HALF_A_YEAR)
                  .orElse(true));
    }
  }

  /** The caption's day is the weekday of the lead, and nothing in the text is later: they are one day. */
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
      boolean lead = sentenceOf(article, expression).map(CalendarClues::inLead).orElse(false);
      if (lead
          && expression.value() instanceof Weekday weekday
          && weekday.followsTense()
          && tense(expression) != Tense.FUTURE
          && weekday.day() == shown.getDayOfWeek()) {
        add(
            expression,
            "in the lead is " + shown + ", itself a " + shown.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + " and the latest date in the article",
            true,
            day -> day.equals(shown) || day.equals(shown.plusDays(1)));
        return;
      }
    }
  }

  private void add(TimeExpression expression, String says, boolean near, java.util.function.Predicate<LocalDate> allows) {
    clues.add(new CalendarClue(expression.text(), says, near, allows));
  }

  private Tense tense(TimeExpression expression) {
    Tense read = tenses.get(expression);
    return read == null || read == Tense.UNKNOWN ? expression.tense() : read;
  }

  static boolean inLead(Sentence sentence) {
    return sentence.block().tells() && sentence.index() <= LEAD;
  }

  /** The date of an expression that needs no anchor. */
  static Optional<ResolvedDate> absoluteDate(TimeExpression expression) {
    boolean date = expression.value().type() == TimexType.DATE || expression.value().type() == TimexType.TIME;
    return date && expression.value().anchorKind() == AnchorKind.NONE
        ? resolve(expression, ANY_DAY, Tense.UNKNOWN)
        : Optional.empty();
  }

  static Optional<ResolvedDate> resolve(TimeExpression expression, LocalDate day, Tense tense) {
    return expression.value().resolve(new Reference(day, Granularity.DAY, tense)).date();
  }

  static Optional<Sentence> sentenceOf(AnalysedArticle article, TimeExpression expression) {
    return article.annotated().sentences().stream()
        .filter(sentence -> expression.start() >= Math.max(0, sentence.start()) && expression.end() <= sentence.end())
        .findFirst();
  }

  private static Optional<DayOfWeek> weekdayIn(String text) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (text.contains(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
