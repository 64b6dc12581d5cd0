package io.github.dateline.dating;

import io.github.dateline.dating.Conclusion.More;
import io.github.dateline.dating.HappeningIndex.Dated;
import io.github.dateline.language.Tense;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds what an undated article tells on a day that a dated article tells too: the same kind of
 * happening with the same actors, or almost all of its words.
 *
 * <p>Every happening votes for the days of publication on which its words mean the known day. By
 * itself that dates an article where a day has twice the votes of any other.
 */
final class SameHappening {

  /** A single shared name proves nothing. */
  private static final int FEWEST_ACTORS = 2;

  /** The least share of the poorer telling's words, with so many actors. */
  private static final double SOME_WORDS = 0.3;

  /** The same with a single actor. */
  private static final double MANY_WORDS = 0.5;

  private static final int FEWEST_WORDS = 3;

  /** The same with no actor at all, and of what somebody said: a copied sentence. */
  private static final double ALMOST_ALL_WORDS = 0.75;

  private static final int WORDS_OF_A_COPY = 6;

  /** The least that two happenings must have in common, see {@link HappeningIndex#common}. */
  private static final double LEAST_COMMON = 2.25;

  /** By how much the votes for the winner exceed those for any other day. */
  private static final double MARGIN = 2;

  /**
   * How many days after its day a weekday or “yesterday” is told; what looks further back is often
   * a weekday of the day after, in an article whose date is a day early (Timeline17).
   */
  private static final int REACH = 3;

  /**
   * A story that begins on a Monday and goes on until Wednesday is printed from Monday to Thursday,
   * in nine of ten articles; one that goes on for longer begins as often in the week before.
   */
  private static final int LONGEST_STORY = 2;

  private final HappeningIndex index = new HappeningIndex();

  /** A happening of an undated article that a dated one tells too. */
  record Match(Told told, Dated dated, double weight) {

    boolean agrees(ResolvedDate published) {
      return days(told, dated.day()).stream().anyMatch(published::contains);
    }
  }

  SameHappening(List<ArticleClues> articles, Map<String, DocumentCreationTime> dates) {
    for (ArticleClues article : articles) {
      index.count(article);
      DocumentCreationTime published = dates.get(article.id());
      if (published != null && published.date().isPresent()) {
        lend(article, published.date().get());
      }
    }
  }

  private void lend(ArticleClues article, ResolvedDate published) {
    for (Told told : article.told()) {
      if (told.tense() != Tense.FUTURE) {
        told.dayIn(published)
            .filter(day -> !day.isBefore(published.start().minusDays(REACH)))
            .filter(day -> !day.isAfter(published.end()))
            .ifPresent(day -> index.add(article.id(), told, day));
      }
    }
  }

  /** The happenings of an undated article that dated ones tell too. */
  List<Match> matches(ArticleClues undated) {
    return undated.told().stream()
        .filter(Told::near)
        .flatMap(told -> matches(undated.id(), told).stream())
        .toList();
  }

  /** What they say together of days of publication. */
  static SortedMap<LocalDate, Double> votes(List<Match> matches) {
    SortedMap<LocalDate, Double> votes = new TreeMap<>();
    matches.stream()
        .collect(Collectors.groupingBy(Match::told, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(
            same -> vote(same).forEach((day, weight) -> votes.merge(day, weight, Double::sum)));
    return votes;
  }

  /** The publication date of an undated article; empty where none, or more than one, is found. */
  Optional<Claim> date(Solver undated) {
    List<Match> matches = matches(undated.clues());
    SortedMap<LocalDate, Double> votes = votes(matches);
    int goesOn = undated.clues().dayWords().goesOnFor();
    if (matches.isEmpty() || goesOn > LONGEST_STORY) {
      return Optional.empty();
    }
    votes.keySet().removeIf(day -> !undated.allows(day));
    return winner(votes)
        .filter(days -> proven(matches, days))
        .map(
            days -> {
              ResolvedDate all = goesOn == 0 ? orTheNext(days, undated) : fourDays(days.start());
              return new Claim(
                  EvidenceKind.SAME_HAPPENING, all, why(matches, days, all, goesOn > 0));
            });
  }

  /** What is told in the evening as of “today” bears the next day's date on many a page. */
  private static ResolvedDate orTheNext(ResolvedDate days, Solver undated) {
    LocalDate next = days.start().plusDays(1);
    return days.start().equals(days.end()) && undated.allows(next)
        ? Solver.days(days.start(), next)
        : days;
  }

  /**
   * What speaks for the date, and what follows.
   *
   * @param days those that the happenings leave
   * @param all those that are claimed
   */
  private static Reason why(
      List<Match> matches, ResolvedDate days, ResolvedDate all, boolean goesOn) {
    List<Match> agreeing = matches.stream().filter(match -> match.agrees(days)).toList();
    Evidence same = why(agreeing);
    Told told = strongest(agreeing).told();
    if (!goesOn && days.equals(all) && told.leadWeekday()) {
      return new Reason(
          List.of(same, new Evidence.LeadWeekday(told.when())), new Conclusion.ItSaysSo());
    }
    More more = goesOn ? More.GOES_ON : days.equals(all) ? More.NONE : More.NEXT_DAY;
    return new Reason(List.of(same), new Conclusion.Leaves(more, all));
  }

  private static ResolvedDate fourDays(LocalDate first) {
    return Solver.days(first, first.plusDays(Solver.FEW_DAYS - 1L));
  }

  /** The strongest match for every day that dated articles give. */
  private List<Match> matches(String undated, Told told) {
    SortedMap<LocalDate, Match> best = new TreeMap<>();
    for (Dated dated : index.near(told)) {
      if (!dated.article().equals(undated)
          && tellsSame(told, dated.told())
          && !days(told, dated.day()).isEmpty()) {
        Match match = new Match(told, dated, index.common(told, dated.told()));
        Match known = best.get(dated.day());
        if (match.weight() >= LEAST_COMMON && (known == null || known.weight() < match.weight())) {
          best.put(dated.day(), match);
        }
      }
    }
    return List.copyOf(best.values());
  }

  private static boolean tellsSame(Told told, Told other) {
    int words = told.words().shared(other.words());
    int actors = told.actors().shared(other.actors());
    int fewer = Math.min(told.words().size(), other.words().size());
    double overlap = fewer == 0 ? 0 : (double) words / fewer;
    if (told.saying() != other.saying()) {
      return false;
    }
    if (words >= WORDS_OF_A_COPY && overlap >= ALMOST_ALL_WORDS) {
      return true;
    }
    return !told.saying()
        && told.sameKind(other)
        && ((actors >= FEWEST_ACTORS && overlap >= SOME_WORDS)
            || (actors >= 1 && words >= FEWEST_WORDS && overlap >= MANY_WORDS));
  }

  private static SortedMap<LocalDate, Double> vote(List<Match> matches) {
    SortedMap<LocalDate, Double> votes = new TreeMap<>();
    for (Match match : matches) {
      for (LocalDate day : days(match.told(), match.dated().day())) {
        votes.merge(day, match.weight(), Math::max);
      }
    }
    return votes;
  }

  /** The days of publication on which a telling's words mean {@code day}. */
  private static List<LocalDate> days(Told told, LocalDate day) {
    int reach = told.leadWeekday() ? 1 : REACH - 1;
    return day.datesUntil(day.plusDays(reach + 1L))
        .filter(published -> told.dayIn(published).filter(day::equals).isPresent())
        .toList();
  }

  /** The days with most votes and all that come near, where they are few. */
  private static Optional<ResolvedDate> winner(SortedMap<LocalDate, Double> votes) {
    double most = votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    List<LocalDate> days =
        votes.keySet().stream()
            .filter(day -> votes.getOrDefault(day, 0.0) * MARGIN > most)
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = days.get(0);
    LocalDate end = days.get(days.size() - 1);
    boolean few = !end.isAfter(start.plusDays(Solver.FEW_DAYS - 1L));
    return few ? Optional.of(Solver.days(start, end)) : Optional.empty();
  }

  /** By a happening of the lead, or by two others. */
  private static boolean proven(List<Match> matches, ResolvedDate days) {
    List<Match> agreeing = matches.stream().filter(match -> match.agrees(days)).toList();
    return agreeing.stream().anyMatch(match -> match.told().lead())
        || agreeing.stream().map(match -> match.told().title()).distinct().count() >= 2;
  }

  /**
   * The strongest of some matches.
   *
   * @param agreeing at least one
   */
  static Evidence why(List<Match> agreeing) {
    Match strongest = strongest(agreeing);
    long more = agreeing.stream().map(match -> match.told().title()).distinct().count() - 1;
    return new Evidence.SameHappening(
        strongest.told().title(),
        strongest.told().when(),
        strongest.dated().article(),
        strongest.dated().day(),
        (int) more);
  }

  private static Match strongest(List<Match> matches) {
    return matches.stream()
        .max(
            Comparator.comparing((Match match) -> match.told().lead())
                .thenComparingDouble(Match::weight))
        .orElseThrow();
  }
}
