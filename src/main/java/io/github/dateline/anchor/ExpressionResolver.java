package io.github.dateline.anchor;

import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Resolves the time expressions of one article, in the order of its text.
 *
 * <p>A publication date that is not known to the day is tried day by day, and what comes out alike
 * for all of them counts. Without one, absolute dates are resolved, and what the text itself
 * anchors.
 */
public final class ExpressionResolver {
  /**
   * Of a longer range as many days are tried, the first and the last among them: a later day of
   * publication gives no earlier date, so what the ends agree on holds between them.
   */
  private static final int MOST_DAYS = 31;

  /**
   * Resolves expressions.
   *
   * @param expressions all of the article's, in the order of its text
   * @param publication a day, or a range of days
   * @return one for each expression, in the same order
   */
  public List<ResolvedExpression> resolve(
      AnnotatedArticle article,
      List<TimeExpression> expressions,
      Optional<ResolvedDate> publication,
      Domain domain) {
    return resolve(expressions, Outline.of(article), publication, domain);
  }

  /** The same, for a text whose sentences do not matter. */
  public List<ResolvedExpression> resolve(
      List<TimeExpression> expressions, Optional<ResolvedDate> publication, Domain domain) {
    return resolve(expressions, Outline.none(), publication, domain);
  }

  /**
   * How a text counts time.
   *
   * @param expressions what the rules for news find in it
   * @param asked what it is told to be; {@link Domain#AUTO} leaves it to the expressions
   * @return {@link Domain#NEWS} or {@link Domain#NARRATIVE}
   */
  public static Domain domain(
      List<TimeExpression> expressions, Optional<ResolvedDate> publication, Domain asked) {
    return asked == Domain.AUTO ? DomainGuess.of(expressions, publication) : asked;
  }

  private static List<ResolvedExpression> resolve(
      List<TimeExpression> expressions,
      Outline outline,
      Optional<ResolvedDate> publication,
      Domain domain) {
    if (publication.isEmpty()) {
      return read(expressions, outline, Optional.empty(), domain);
    }
    ResolvedDate published = publication.get();
    List<List<ResolvedExpression>> readings =
        days(published).map(day -> read(expressions, outline, Optional.of(day), domain)).toList();
    return readings.size() == 1 ? readings.get(0) : agreed(readings, published);
  }

  private static List<ResolvedExpression> read(
      List<TimeExpression> expressions,
      Outline outline,
      Optional<LocalDate> published,
      Domain domain) {
    Domain told = domain(expressions, published.map(ResolvedDate::day), domain);
    return new Discourse(told, published, outline).resolve(expressions);
  }

  private static Stream<LocalDate> days(ResolvedDate published) {
    long more = ChronoUnit.DAYS.between(published.start(), published.end());
    int step = Math.toIntExact(1 + more / MOST_DAYS);
    return Stream.concat(
        published.start().datesUntil(published.end(), Period.ofDays(step)),
        Stream.of(published.end()));
  }

  private static List<ResolvedExpression> agreed(
      List<List<ResolvedExpression>> readings, ResolvedDate published) {
    List<ResolvedExpression> result = new ArrayList<>();
    for (int i = 0; i < readings.get(0).size(); i++) {
      int index = i;
      List<ResolvedExpression> readingsOfOne =
          readings.stream().map(reading -> reading.get(index)).toList();
      ResolvedExpression first = readingsOfOne.get(0);
      if (!alike(readingsOfOne, ResolvedExpression::resolution)) {
        result.add(undecided(first, published));
      } else if (!alike(readingsOfOne, ResolvedExpression::anchor)) {
        result.add(within(first, published));
      } else {
        result.add(first);
      }
    }
    return result;
  }

  private static boolean alike(
      List<ResolvedExpression> readings, Function<ResolvedExpression, Object> part) {
    return readings.stream().map(part).distinct().count() == 1;
  }

  /** From whichever day it is counted, it is the same. */
  private static ResolvedExpression within(ResolvedExpression expression, ResolvedDate published) {
    return new ResolvedExpression(
        expression.expression(), expression.resolution(), new Anchor.Publication(published));
  }

  private static ResolvedExpression undecided(
      ResolvedExpression expression, ResolvedDate published) {
    return new ResolvedExpression(
        expression.expression(),
        expression.expression().value().unanchored(),
        new AnchorReason.Undecided(published));
  }
}
