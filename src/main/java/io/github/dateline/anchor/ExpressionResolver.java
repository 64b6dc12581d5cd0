package io.github.dateline.anchor;

import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves the time expressions of one article, in the order of its text.
 *
 * <p>A publication date that is not known to the day is tried day by day, and what comes out alike
 * for all of them counts. Without one, absolute dates are resolved, and what the text itself
 * anchors.
 */
public final class ExpressionResolver {
  /** Longer ranges of publication days tell nothing that a bare weekday or month could use. */
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
    Domain told = domain(expressions, publication, domain);
    if (publication.isEmpty()) {
      return new Discourse(told, Optional.empty(), outline).resolve(expressions);
    }
    ResolvedDate published = publication.get();
    List<List<ResolvedExpression>> readings =
        published
            .start()
            .datesUntil(published.end().plusDays(1))
            .limit(MOST_DAYS)
            .map(day -> new Discourse(told, Optional.of(day), outline).resolve(expressions))
            .toList();
    if (readings.size() == 1) {
      return readings.get(0);
    }
    return agreed(readings, published);
  }

  private static List<ResolvedExpression> agreed(
      List<List<ResolvedExpression>> readings, ResolvedDate published) {
    List<ResolvedExpression> result = new ArrayList<>();
    for (int i = 0; i < readings.get(0).size(); i++) {
      ResolvedExpression first = readings.get(0).get(i);
      int index = i;
      boolean alike =
          readings.stream()
              .allMatch(reading -> reading.get(index).resolution().equals(first.resolution()));
      result.add(alike ? within(first, published) : undecided(first, published));
    }
    return result;
  }

  private static ResolvedExpression within(ResolvedExpression expression, ResolvedDate published) {
    Optional<Anchor> anchor =
        expression
            .anchor()
            .map(
                found ->
                    found instanceof Anchor.Publication
                        ? new Anchor.Publication(published)
                        : found);
    return new ResolvedExpression(
        expression.expression(),
        expression.resolution(),
        anchor,
        anchor.filter(Anchor.Publication.class::isInstance).isPresent()
            ? "published " + published.edtf()
            : expression.why());
  }

  private static ResolvedExpression undecided(
      ResolvedExpression expression, ResolvedDate published) {
    return new ResolvedExpression(
        expression.expression(),
        expression.expression().value().unanchored(),
        Optional.empty(),
        "published on one of the days " + published.edtf() + ", which give different dates");
  }
}
