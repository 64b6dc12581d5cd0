package io.github.dateline.dating;

import io.github.dateline.dating.DatedNeighbours.Neighbour;
import io.github.dateline.event.AnalysedArticle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds when each article was published: what it states, or else what can be concluded from its
 * text and from the other articles. Never from a clock.
 */
public final class ArticleDater {

  /** Where no day is stated anywhere no year is the last one. */
  private static final Horizon ANY_YEAR =
      Horizon.between(LocalDate.of(1960, 1, 1), LocalDate.of(2100, 1, 1));

  /**
   * Fewer dated articles that resemble an undated one say little of how its story moves from day to
   * day. A folder may hold several stories.
   */
  private static final int FEWEST_OF_A_STORY = 20;

  private final List<ArticleClues> articles;
  private final Horizon horizon;
  private final Map<String, ArticleClues> byUrl = new HashMap<>();

  private ArticleDater(List<ArticleClues> articles, Optional<LocalDate> to) {
    this.articles = articles;
    articles.forEach(article -> article.url().ifPresent(url -> byUrl.put(url, article)));
    this.horizon =
        to.or(() -> latest(articles).map(day -> day.plusYears(1)))
            .map(CalendarSolver::until)
            .orElse(ANY_YEAR);
  }

  /**
   * A date for every article, by id.
   *
   * @param to the timeline's last day, if one is set: no open year lies after it
   */
  public static Map<String, DocumentCreationTime> date(
      List<AnalysedArticle> articles, Optional<LocalDate> to) {
    return dateByClues(articles.stream().map(ArticleClues::of).toList(), to);
  }

  /** The same of articles of which only the clues are left. */
  public static Map<String, DocumentCreationTime> dateByClues(
      List<ArticleClues> articles, Optional<LocalDate> to) {
    return new ArticleDater(articles, to).date();
  }

  private Map<String, DocumentCreationTime> date() {
    Map<String, DocumentCreationTime> dates = new TreeMap<>();
    articles.parallelStream()
        .map(article -> Ladder.climb(article, horizon))
        .forEachOrdered(date -> dates.put(date.article(), date));
    List<ArticleClues> undated = undated(dates);
    if (!undated.isEmpty()) {
      undated.parallelStream()
          .map(byOthers(Map.copyOf(dates)))
          .flatMap(Optional::stream)
          .forEachOrdered(found -> dates.put(found.article(), found));
    }
    for (ArticleClues article : articles) {
      article.cited().stream().sorted().forEach(url -> compare(article, url, dates));
    }
    return dates;
  }

  private List<ArticleClues> undated(Map<String, DocumentCreationTime> dates) {
    return articles.stream()
        .filter(
            article -> {
              DocumentCreationTime alone = dates.get(article.id());
              return alone != null && alone.date().isEmpty();
            })
        .toList();
  }

  /** How the dated articles of the folder date an undated one. */
  private Function<ArticleClues, Optional<DocumentCreationTime>> byOthers(
      Map<String, DocumentCreationTime> dates) {
    SameHappening same = new SameHappening(articles, dates);
    DatedNeighbours neighbours = DatedNeighbours.of(articles, dates);
    if (neighbours.all().isEmpty()) {
      return article -> Optional.empty();
    }
    LikelyDays likely = new LikelyDays(same, neighbours);
    return article -> {
      List<Neighbour> like = neighbours.of(article);
      return like.size() < FEWEST_OF_A_STORY
          ? same.date(article, horizon)
          : likely.date(article, like);
    };
  }

  /** An article that another one cites is not younger than that. */
  private void compare(ArticleClues citing, String url, Map<String, DocumentCreationTime> dates) {
    ArticleClues cited = byUrl.get(url);
    DocumentCreationTime earlier = dates.get(citing.id());
    DocumentCreationTime later = cited == null ? null : dates.get(cited.id());
    if (earlier == null || later == null || earlier.date().isEmpty() || later.date().isEmpty()) {
      return;
    }
    if (later.date().get().start().isAfter(earlier.date().get().end().plusDays(1))) {
      dates.put(
          later.article(),
          later.against(
              new Disagreement.CitedBefore(
                  later.date().get(),
                  later.from(),
                  earlier.article(),
                  earlier.date().get(),
                  earlier.from())));
    }
  }

  /** The latest day that any article states, beside its text or in it. */
  private static Optional<LocalDate> latest(List<ArticleClues> articles) {
    return articles.stream()
        .flatMap(article -> article.latest().stream())
        .max(Comparator.naturalOrder());
  }
}
