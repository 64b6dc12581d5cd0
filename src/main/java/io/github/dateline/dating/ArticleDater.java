package io.github.dateline.dating;

import io.github.dateline.article.Article;
import io.github.dateline.article.Block;
import io.github.dateline.article.PageDate;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds when each article was published: what it states, or else what can be concluded from its
 * text and from the other articles. Never from a clock.
 */
public final class ArticleDater {

  private static final Pattern DAY_IN_URL =
      Pattern.compile("/([12][0-9]{3})[/-]([01]?[0-9])[/-]([0-3]?[0-9])(?:[/-]|$)");

  private final List<AnalysedArticle> articles;
  private final LocalDate latest;
  private final Likeness likeness;

  private ArticleDater(List<AnalysedArticle> articles, Optional<LocalDate> to) {
    this.articles = articles;
    this.latest = to.orElseGet(() -> latestStated(articles).plusYears(1));
    this.likeness =
        Likeness.of(articles.stream().flatMap(article -> article.mentions().stream()).toList());
  }

  /**
   * A date for every article, by id.
   *
   * @param to the timeline's last day, if one is set: no open year lies after it
   */
  public static Map<String, DocumentCreationTime> date(
      List<AnalysedArticle> articles, Optional<LocalDate> to) {
    return new ArticleDater(articles, to).date();
  }

  private Map<String, DocumentCreationTime> date() {
    Map<String, DocumentCreationTime> dates = new TreeMap<>();
    for (AnalysedArticle article : articles) {
      dates.put(article.id(), alone(article));
    }
    SameHappening same = new SameHappening(articles, Map.copyOf(dates), likeness);
    for (AnalysedArticle article : articles) {
      if (known(dates, article).date().isEmpty()) {
        same.date(article).ifPresent(found -> dates.put(article.id(), found));
      }
    }
    return dates;
  }

  private static DocumentCreationTime known(
      Map<String, DocumentCreationTime> dates, AnalysedArticle article) {
    DocumentCreationTime date = dates.get(article.id());
    if (date == null) {
      throw new IllegalArgumentException("no such article: " + article.id());
    }
    return date;
  }

  /** What the article itself gives. */
  private DocumentCreationTime alone(AnalysedArticle analysed) {
    Article article = analysed.annotated().article();
    if (article.metadata().date().isPresent()) {
      LocalDate day = article.metadata().date().get();
      return found(analysed, ResolvedDate.day(day), Rung.STATED, "stated in the front matter");
    }
    if (!article.metadata().pageDates().isEmpty()) {
      PageDate first = article.metadata().pageDates().get(0);
      return found(
          analysed, ResolvedDate.day(first.day()), Rung.PAGE, "the page says so: " + first.where());
    }
    Optional<LocalDate> inUrl = article.metadata().url().flatMap(ArticleDater::dayIn);
    if (inUrl.isPresent()) {
      return found(
          analysed,
          ResolvedDate.day(inUrl.get()),
          Rung.URL,
          "the address holds the day: " + article.metadata().url().orElse(""));
    }
    Optional<TimeExpression> line = dateLine(analysed);
    if (line.isPresent()) {
      ResolvedDate date = CalendarClues.absoluteDate(line.get()).orElseThrow();
      return found(analysed, date, Rung.DATELINE, "the byline says “" + line.get().text() + "”");
    }
    CalendarSolver.Solution solution = CalendarSolver.solve(CalendarClues.of(analysed), latest);
    return solution
        .range()
        .map(range -> found(analysed, range, Rung.CALENDAR, solution.why()))
        .orElseGet(
            () ->
                new DocumentCreationTime(
                    analysed.id(), Optional.empty(), Rung.UNKNOWN, solution.why()));
  }

  private static DocumentCreationTime found(
      AnalysedArticle article, ResolvedDate date, Rung rung, String why) {
    return new DocumentCreationTime(article.id(), Optional.of(date), rung, why);
  }

  private static Optional<LocalDate> dayIn(String url) {
    Matcher matcher = DAY_IN_URL.matcher(url);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A whole date in a byline. */
  private static Optional<TimeExpression> dateLine(AnalysedArticle article) {
    return article.expressions().stream()
        .filter(
            expression ->
                CalendarClues.sentenceOf(article, expression)
                    .map(Sentence::block)
                    .filter(block -> block == Block.Kind.BYLINE)
                    .isPresent())
        .filter(
            expression ->
                CalendarClues.absoluteDate(expression)
                    .filter(
                        date ->
                            date.granularity() == Granularity.DAY
                                && date.start().equals(date.end()))
                    .isPresent())
        .findFirst();
  }

  /** The latest day that any article states, in front matter or in its text. */
  private static LocalDate latestStated(List<AnalysedArticle> articles) {
    return articles.stream()
        .flatMap(
            article ->
                Stream.concat(
                    article.annotated().article().metadata().date().stream(),
                    article.expressions().stream()
                        .filter(
                            expression ->
                                CalendarClues.sentenceOf(article, expression)
                                    .map(sentence -> sentence.block() != Block.Kind.FURNITURE)
                                    .orElse(false))
                        .flatMap(expression -> CalendarClues.absoluteDate(expression).stream())
                        .filter(date -> date.granularity() == Granularity.DAY)
                        .map(ResolvedDate::end)))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.of(2000, 1, 1));
  }
}
