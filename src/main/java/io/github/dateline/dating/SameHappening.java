package io.github.dateline.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Dates an article by what it tells on a day that another, dated article tells too: the same kind
 * of happening with the same actors, or most of its words.
 *
 * <p>Only articles whose date does not itself rest on another article lend theirs: a chain has one
 * link. Candidates come from an index of the words and actors that few happenings share, so that an
 * article of a large folder takes no longer than one of a small folder.
 */
final class SameHappening {

  /** A single shared name proves nothing. */
  private static final int FEWEST_ACTORS = 2;

  private static final double MANY_WORDS = 0.5;
  private static final int FEWEST_WORDS = 3;

  /** What more happenings than this share leads to none of them. */
  private static final int LONGEST_POSTING = 600;

  /** How far from its day a happening is told without a date. */
  private static final int REACH = 7;

  static double margin = Double.parseDouble(System.getProperty("margin", "2.0"));
  static double least = Double.parseDouble(System.getProperty("least", "0"));

  private final Map<Integer, List<Lent>> index = new HashMap<>();
  private final Map<Integer, Integer> articlesWith = new HashMap<>();
  private final int articles;

  /** A happening of a known day. */
  private record Lent(int number, String article, Told told, LocalDate day) {}

  /** A happening of an undated article that a dated one tells too. */
  private record Match(Told told, Lent lent, double weight) {}

  SameHappening(List<ArticleClues> articles, Map<String, DocumentCreationTime> dates) {
    this.articles = articles.size();
    int number = 0;
    for (ArticleClues article : articles) {
      count(article);
      DocumentCreationTime published = dates.get(article.id());
      if (published != null && published.date().isPresent()) {
        for (Told told : article.told()) {
          Optional<LocalDate> day = told.dayIn(published.date().get());
          if (day.isPresent()) {
            lend(new Lent(number++, article.id(), told, day.get()));
          }
        }
      }
    }
  }

  private void count(ArticleClues article) {
    java.util.Set<Integer> words = new java.util.HashSet<>();
    for (Told told : article.told()) {
      told.words().forEach(words::add);
      told.actors().forEach(words::add);
    }
    words.forEach(word -> articlesWith.merge(word, 1, Integer::sum));
  }

  private void lend(Lent lent) {
    lent.told().actors().forEach(key -> posting(key).add(lent));
    lent.told().words().forEach(key -> posting(key).add(lent));
  }

  private List<Lent> posting(int key) {
    return index.computeIfAbsent(key, none -> new ArrayList<>());
  }

  /** The publication date of an undated article; empty where none, or more than one, is found. */
  Optional<DocumentCreationTime> date(ArticleClues undated, Horizon horizon) {
    BitSet possible = CalendarSolver.solve(Ladder.calendar(undated), horizon).days();
    SortedMap<LocalDate, Double> votes = new TreeMap<>();
    List<Match> matches = new ArrayList<>();
    for (Told told : undated.told()) {
      Map<LocalDate, Match> best = new TreeMap<>();
      for (Lent lent : candidates(told)) {
        if (lent.article().equals(undated.id()) || !tellsSame(told, lent.told())) {
          continue;
        }
        Match match = new Match(told, lent, weight(told, lent.told()));
        if (published(told, lent.day()).isEmpty()) {
          continue;
        }
        Match known = best.get(lent.day());
        if (known == null || known.weight() < match.weight()) {
          best.put(lent.day(), match);
        }
      }
      SortedMap<LocalDate, Double> voted = new TreeMap<>();
      for (Match match : best.values()) {
        for (LocalDate day : published(told, match.lent().day())) {
          voted.merge(day, match.weight(), Math::max);
        }
        matches.add(match);
      }
      voted.forEach((day, weight) -> votes.merge(day, weight, Double::sum));
    }
    votes
        .keySet()
        .removeIf(
            day -> {
              int bit = horizon.index(day);
              return bit < 0
                  || bit >= horizon.size()
                  || (!possible.isEmpty() && !possible.get(bit));
            });
    if (votes.isEmpty()) {
      return Optional.empty();
    }
    double most = votes.values().stream().mapToDouble(v -> v).max().orElse(0);
    List<LocalDate> winners =
        votes.entrySet().stream()
            .filter(e -> e.getValue() > most * 0.999)
            .map(Map.Entry::getKey)
            .toList();
    LocalDate first = winners.get(0);
    LocalDate last = winners.get(winners.size() - 1);
    if (last.toEpochDay() - first.toEpochDay() >= CalendarSolver.LONGEST_RANGE || most < least) {
      return Optional.empty();
    }
    double rival =
        votes.entrySet().stream()
            .filter(
                e ->
                    e.getKey().isBefore(first.minusDays(1)) || e.getKey().isAfter(last.plusDays(1)))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    if (rival * margin > most) {
      return Optional.empty();
    }
    Match strongest =
        matches.stream()
            .filter(m -> published(m.told(), m.lent().day()).contains(first))
            .max(Comparator.comparingDouble(Match::weight))
            .orElseThrow();
    return Optional.of(
        new DocumentCreationTime(
            undated.id(),
            Optional.of(CalendarSolver.days(first, last)),
            Rung.OTHER_ARTICLE,
            "w="
                + String.format("%.1f", most)
                + " rival "
                + String.format("%.1f", rival)
                + " “"
                + strongest.told().title()
                + "”, “"
                + strongest.told().when()
                + "”, is what "
                + strongest.lent().article()
                + " tells of "
                + Lead.name(strongest.lent().day().getDayOfWeek())
                + " "
                + strongest.lent().day()
                + " ["
                + strongest.lent().told().title()
                + "]"
                + "; a weekday in the lead puts publication on that day or the next"));
  }

  private Iterable<Lent> candidates(Told told) {
    Map<Integer, Lent> found = new LinkedHashMap<>();
    told.actors().forEach(key -> collect(key, found));
    told.words().forEach(key -> collect(key, found));
    return found.values();
  }

  private void collect(int key, Map<Integer, Lent> found) {
    List<Lent> posting = index.getOrDefault(key, List.of());
    if (posting.size() <= LONGEST_POSTING) {
      posting.forEach(lent -> found.put(lent.number(), lent));
    }
  }

  private boolean tellsSame(Told told, Told other) {
    int sharedWords = told.words().shared(other.words());
    int sharedActors = told.actors().shared(other.actors());
    int fewer = Math.min(told.words().size(), other.words().size());
    double overlap = fewer == 0 ? 0 : (double) sharedWords / fewer;
    if (told.saying() || other.saying()) {
      return told.saying() == other.saying() && sharedWords >= 5 && overlap >= 0.6;
    }
    return (told.sameKind(other) && sharedActors >= FEWEST_ACTORS)
        || (sharedActors >= 1
            && overlap >= MANY_WORDS
            && sharedWords >= FEWEST_WORDS
            && told.sameKind(other))
        || (sharedWords >= 5 && overlap >= 0.6);
  }

  private double weight(Told told, Told other) {
    double[] sum = {0};
    java.util.Set<Integer> shared = new java.util.HashSet<>();
    told.words()
        .forEach(
            w -> {
              if (other.words().contains(w)) shared.add(w);
            });
    told.actors()
        .forEach(
            w -> {
              if (other.actors().contains(w)) shared.add(w);
            });
    shared.forEach(
        w -> sum[0] += Math.log(1 + (double) articles / articlesWith.getOrDefault(w, 1)));
    return sum[0];
  }

  /** The days of publication on which the words mean a day. */
  private static List<LocalDate> published(Told told, LocalDate day) {
    int before = told.lead() && told.bareWeekday() ? 0 : -REACH;
    int after = told.lead() && told.bareWeekday() ? 1 : REACH;
    List<LocalDate> days = new ArrayList<>();
    for (int i = before; i <= after; i++) {
      LocalDate candidate = day.plusDays(i);
      if (told.dayIn(candidate).filter(day::equals).isPresent()) {
        days.add(candidate);
      }
    }
    return days;
  }
}
