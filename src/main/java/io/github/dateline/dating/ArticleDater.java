package io.github.dateline.dating;

import io.github.dateline.dating.DatedNeighbours.Neighbour;
import io.github.dateline.event.AnalysedArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /** A chain of articles that date each other ends where it is less sure than this. */
  private static final double LEAST_STRENGTH = 0.8;

  /** To go through a larger archive again costs more than it finds. */
  private static final int MOST_OF_A_CHAIN = 20_000;

  private final List<ArticleClues> articles;
  private final Horizon horizon;
  private final Map<String, ArticleClues> byUrl = new HashMap<>();

  private ArticleDater(List<ArticleClues> articles, Optional<LocalDate> to) {
    this.articles = articles;
    articles.forEach(article -> article.url().ifPresent(url -> byUrl.put(url, article)));
    this.horizon =
        to.or(() -> latest(articles).map(day -> day.plusYears(1)))
            .map(Solver::until)
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
        .map(article -> new Solver(article, horizon).date())
        .forEachOrdered(date -> dates.put(date.article(), date));
    propagate(dates);
    for (ArticleClues article : articles) {
      article.cited().stream().sorted().forEach(url -> compare(article, url, dates));
    }
    return dates;
  }

  /** Dates articles by others, and by those in turn, until nothing moves. */
  private void propagate(Map<String, DocumentCreationTime> dates) {
    Map<String, Double> strengths = new HashMap<>();
    Map<String, DocumentCreationTime> lending = new TreeMap<>();
    dates.values().forEach(date -> lend(date, 1, strengths, lending));
    boolean moves = true;
    while (moves) {
      List<ArticleClues> undated =
          articles.stream().filter(article -> isOpen(dates.get(article.id()))).toList();
      if (undated.isEmpty() || lending.isEmpty()) {
        return;
      }
      List<Concluded> found =
          undated.parallelStream()
              .map(byOthers(Map.copyOf(lending)))
              .flatMap(Optional::stream)
              .toList();
      moves = false;
      for (Concluded concluded : found) {
        double strength =
            concluded.claim().kind().strength() * weakest(concluded.claim(), strengths);
        if (strength >= LEAST_STRENGTH) {
          DocumentCreationTime date = concluded.solver().date(shown(concluded.claim(), dates));
          dates.put(date.article(), date);
          moves |= lend(date, strength, strengths, lending);
        }
      }
      moves &= articles.size() <= MOST_OF_A_CHAIN;
    }
  }

  private static boolean isOpen(@Nullable DocumentCreationTime date) {
    return date != null && date.date().isEmpty();
  }

  /** An article, and what others say of it. */
  private record Concluded(Solver solver, Claim claim) {}

  /** How sure the least sure article is that a claim rests on. */
  private static double weakest(Claim claim, Map<String, Double> strengths) {
    return claim.why().articles().stream()
        .mapToDouble(article -> strengths.getOrDefault(article, 1.0))
        .min()
        .orElse(1);
  }

  /** Whether an article's date is near enough to a day to date others. */
  private static boolean lend(
      DocumentCreationTime date,
      double strength,
      Map<String, Double> strengths,
      Map<String, DocumentCreationTime> lending) {
    boolean lends = date.date().filter(Solver::isFew).isPresent();
    if (lends) {
      strengths.put(date.article(), strength);
      lending.put(date.article(), date);
    }
    return lends;
  }

  /** With the steps by which the articles were dated that a claim rests on. */
  private static Claim shown(Claim claim, Map<String, DocumentCreationTime> dates) {
    List<Evidence> evidence = new ArrayList<>(claim.why().evidence());
    for (String article : claim.why().articles()) {
      DocumentCreationTime date = dates.get(article);
      if (date != null && date.from() == Rung.OTHER_ARTICLE) {
        evidence.add(new Evidence.Step(article, date.date().orElseThrow(), date.why()));
      }
    }
    return new Claim(claim.kind(), claim.days(), new Reason(evidence, claim.why().conclusion()));
  }

  /** How the dated articles of the folder date an undated one. */
  private Function<ArticleClues, Optional<Concluded>> byOthers(
      Map<String, DocumentCreationTime> lending) {
    SameHappening same = new SameHappening(articles, lending);
    DatedNeighbours neighbours = DatedNeighbours.of(articles, lending);
    LikelyDays likely = new LikelyDays(same, neighbours);
    return article -> {
      Solver solver = new Solver(article, horizon);
      List<Neighbour> like = neighbours.of(article);
      Optional<Claim> strict =
          like.size() < FEWEST_OF_A_STORY ? same.date(solver) : Optional.empty();
      return strict.or(() -> likely.date(solver, like)).map(claim -> new Concluded(solver, claim));
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
