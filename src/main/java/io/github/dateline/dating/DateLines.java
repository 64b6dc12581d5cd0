package io.github.dateline.dating;

import io.github.dateline.article.Article;
import io.github.dateline.article.Block;
import io.github.dateline.article.DayOrder;
import io.github.dateline.article.PageDate;
import io.github.dateline.dating.DateLine.Kind;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.time.EitherOrder;
import io.github.dateline.time.FigureOrder;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the dates that stand beside a story: in bylines, datelines, and stamps of pages. */
final class DateLines {

  /** A stamp that saved text has glued to the story stands no further down, in characters. */
  private static final int HEAD = 1500;

  private static final int TOP = HEAD;

  private static final Pattern CLOCK =
      Pattern.compile("(?i:\\b[0-2]?[0-9][:.][0-5][0-9]|\\b[0-9]{1,2} ?[ap]\\.?m\\b)");

  private static final Pattern NEXT_CLOCK = Pattern.compile("[\\s,;|–—-]*" + CLOCK);

  /** “09:27 UK time, Friday, 28 May 2010”. */
  private static final Pattern CLOCK_BEFORE =
      Pattern.compile(CLOCK + "(?: ?\\p{Lu}{2,4})?(?: time)?, ?$");

  /** “January 25, 2011 | By …”, “28 May 2010 Last updated at 05:09 GMT …” */
  private static final Pattern SET_OFF =
      Pattern.compile("\\s*[|;]|\\s+(?:Last updated|Updated|Modified) at\\b|\\s+[–—-]{1,2}\\s");

  /** What stands below a post of a reader or of a network, which the page shows beside a story. */
  private static final Pattern POST =
      Pattern.compile(
          "\\s*[|·•]?\\s*(?:retweet|repl(?:y|ies)|favou?rite|likes?|repost|report|flag)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int CLOCK_AFTER = 20;

  /** The word that says what a date line dates; the last one before the date counts. */
  private static final Pattern ACT =
      Pattern.compile(
          "(?<changed>updated|modified|corrected|amended|revised|reviewed)"
              + "|(?<made>published|posted|aired|filed|released|created|issued|date)"
              + "|(?<owned>©|copyright|\\(c\\)|printed|retrieved|accessed|saved|archived|today is)",
          Pattern.CASE_INSENSITIVE);

  /** What may stand between that word and the date. */
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s:|,–—-]*(?:(?:on|at)\\b[\\s:]*)?", Pattern.CASE_INSENSITIVE);

  /** “on 20 April 2010, 9:49 p.m.” tells of the world. */
  private static final Pattern GOVERNED =
      Pattern.compile(
          "\\b(?:on|at|by|since|until|till|from|of|in|to|before|after|for|and|between|around|about)"
              + "\\s+(?:the\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  /** “Published”, “Last updated on:”. */
  private static final Pattern LABEL = Pattern.compile("\\p{L}+(?: \\p{L}+){0,3} ?:?");

  private static final Pattern AGENCY =
      Pattern.compile("^[\\s*]*\\(?\\p{Lu}[\\p{L}.'’-]+.*[)/—–-]\\s*\\*{0,2}\\.?\\s*$");

  private final AnalysedArticle article;
  private final String text;

  private DateLines(AnalysedArticle article) {
    this.article = article;
    this.text = article.annotated().article().text();
  }

  /** The date lines in the order of the text. */
  static List<DateLine> of(AnalysedArticle article) {
    return new DateLines(article).find();
  }

  private List<DateLine> find() {
    List<DateLine> lines = new ArrayList<>();
    List<DateLine> stamps = new ArrayList<>();
    for (TimeExpression expression : article.expressions()) {
      Optional<Sentence> sentence = CalendarClues.sentenceOf(article, expression);
      if (sentence.isEmpty()) {
        continue;
      }
      if (sentence.get().block() == Block.Kind.BYLINE) {
        beside(expression).flatMap(kind -> line(kind, expression)).ifPresent(lines::add);
      } else {
        stamp(expression, sentence.get())
            .flatMap(kind -> line(kind, expression))
            .filter(stamp -> expression.start() < TOP || stamp.kind() == Kind.UPDATED)
            .ifPresent(stamps::add);
      }
    }
    lines.addAll(agreeing(stamps));
    return List.copyOf(lines);
  }

  /** A page of many stamps is a list of other pages. */
  private static List<DateLine> agreeing(List<DateLine> stamps) {
    long days = stamps.stream().map(DateLine::day).distinct().count();
    return days <= 1 ? stamps : List.of();
  }

  /** Of a line that is no part of the story. */
  private Optional<Kind> beside(TimeExpression expression) {
    String before = labelled(text.substring(start(expression), expression.start()), expression);
    Optional<Kind> act = act(before, false);
    if (act.isPresent() || owned(before)) {
      return act;
    }
    if (expression.start() > HEAD || before.startsWith(",")) {
      // A date alone in a line is the article's only above the story.
      return Optional.empty();
    }
    return Optional.of(agency(expression) ? Kind.DATELINE : Kind.PUBLISHED);
  }

  /** Where a page sets “Last updated” and the date in two lines, they are one. */
  private String labelled(String before, TimeExpression expression) {
    if (!before.isBlank()) {
      return before;
    }
    String above = text.substring(0, start(expression)).stripTrailing();
    String label = above.substring(above.lastIndexOf('\n') + 1).strip();
    return LABEL.matcher(label).matches() ? label + " " : before;
  }

  /** Where the expression's line starts. */
  private int start(TimeExpression expression) {
    return text.lastIndexOf('\n', expression.start() - 1) + 1;
  }

  private boolean agency(TimeExpression expression) {
    return CalendarClues.sentenceOf(article, expression)
        .map(sentence -> AGENCY.matcher(sentence.text()).find())
        .orElse(false);
  }

  /** Of a line that saved text has glued to the story: “Tue Apr 27, 2010 4:08 am EDT LONDON …”. */
  private Optional<Kind> stamp(TimeExpression expression, Sentence sentence) {
    if (expression.start() > HEAD
        || sentence.block() == Block.Kind.FURNITURE
        || sentence.block() == Block.Kind.HEADING
        || sentence.block() == Block.Kind.REPETITION) {
      return Optional.empty();
    }
    int start = Math.max(0, expression.start() - 40);
    String before = text.substring(start, expression.start());
    Optional<Kind> act = act(before, true);
    if (act.isPresent()) {
      return act;
    }
    String after =
        text.substring(expression.end(), Math.min(text.length(), expression.end() + CLOCK_AFTER));
    if (expression.text().contains(" at ")
        || POST.matcher(after).lookingAt()
        || sentence.block() == Block.Kind.LIST_ITEM) {
      // “April 5, 2011 at 9:18 am” alone is how forums stamp what readers wrote; a chronicle's
      // entries have their own days.
      return Optional.empty();
    }
    boolean opens = start(expression) == expression.start();
    boolean stamp =
        CLOCK.matcher(expression.text()).find()
            || NEXT_CLOCK.matcher(after).lookingAt()
            || CLOCK_BEFORE.matcher(before).find()
            || (opens && SET_OFF.matcher(after).lookingAt());
    return stamp && !GOVERNED.matcher(before).find()
        ? Optional.of(Kind.PUBLISHED)
        : Optional.empty();
  }

  /**
   * What the last such word before a date says.
   *
   * @param next whether nothing may stand between
   */
  private static Optional<Kind> act(String before, boolean next) {
    Matcher matcher = ACT.matcher(before);
    Optional<Kind> found = Optional.empty();
    while (matcher.find()) {
      String between = before.substring(matcher.end());
      boolean heading = Character.isUpperCase(before.charAt(matcher.start()));
      boolean fits =
          !next || (BETWEEN.matcher(between).matches() && (heading || between.contains(":")));
      if (fits) {
        found =
            matcher.group("owned") != null
                ? Optional.empty()
                : Optional.of(matcher.group("changed") != null ? Kind.UPDATED : Kind.PUBLISHED);
      }
    }
    return found;
  }

  private static boolean owned(String before) {
    Matcher matcher = ACT.matcher(before);
    return matcher.find() && matcher.group("owned") != null;
  }

  private Optional<DateLine> line(Kind kind, TimeExpression expression) {
    String words = expression.text();
    if (expression.value() instanceof EitherOrder figures && figures.isAmbiguous()) {
      return Optional.of(inFigures(kind, words, figures));
    }
    Optional<LocalDate> whole =
        CalendarClues.absoluteDate(expression).filter(DateLines::oneDay).map(ResolvedDate::start);
    if (whole.isPresent()) {
      return whole.map(day -> DateLine.of(kind, words, day));
    }
    if (expression.value().anchorKind() != AnchorKind.UTTERANCE
        || !CalendarClues.monthNamed(expression)) {
      return Optional.empty();
    }
    return CalendarClues.monthDay(expression)
        .map(day -> DateLine.of(kind, words, day, expression.value().weekday()));
  }

  /** In the order of the article, or as a change of the page tells, or both ways. */
  private DateLine inFigures(Kind kind, String words, EitherOrder figures) {
    Article.Metadata metadata = article.annotated().article().metadata();
    List<LocalDate> known =
        Stream.concat(metadata.date().stream(), days(metadata, PageDate.Act.PUBLISHED)).toList();
    DayOrder order =
        FigureOrder.of(
            article.expressions(), known, DayOrder.of(metadata.language(), metadata.url()));
    List<LocalDate> readings =
        Stream.of(figures.dayFirst(), figures.monthFirst()).flatMap(Optional::stream).toList();
    if (order != DayOrder.UNKNOWN) {
      return DateLine.of(kind, words, readings.get(order == DayOrder.DAY_FIRST ? 0 : 1));
    }
    return DayOrder.before(days(metadata, PageDate.Act.MODIFIED).toList(), readings)
        .map(day -> DateLine.of(kind, words, day))
        .orElseGet(() -> DateLine.of(kind, words, readings));
  }

  private static Stream<LocalDate> days(Article.Metadata metadata, PageDate.Act act) {
    return metadata.pageDates().stream().filter(date -> date.act() == act).map(PageDate::day);
  }

  private static boolean oneDay(ResolvedDate date) {
    return date.granularity() == Granularity.DAY
        && date.start().equals(date.end())
        && Years.ofPublication(date.start());
  }
}
