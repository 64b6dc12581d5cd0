package io.github.dateline.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Candidates by how prominent all their mentions together make them. */
final class Ranking {

  /** How many times more prominent than the next the one must be. */
  private static final double MARGIN = 1.2;

  /** The same of what is no person: of those there are more. */
  private static final double MARGIN_OF_THINGS = 1.5;

  /**
   * @param candidate the latest mention
   */
  private record Ranked(Candidate candidate, double score) {
    Ranked with(Ranked later) {
      return new Ranked(later.candidate(), score + later.score());
    }
  }

  private final Map<String, Ranked> byKey = new TreeMap<>();

  void add(Candidate mention, double score) {
    byKey.merge(mention.key(), new Ranked(mention, score), Ranked::with);
  }

  /** The most prominent one, if no other is nearly as prominent. */
  Optional<Candidate> best() {
    List<Ranked> ranked =
        byKey.values().stream()
            .sorted(Comparator.comparingDouble((Ranked one) -> -one.score()))
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    Candidate first = ranked.get(0).candidate();
    double margin = first.kind() == Candidate.Kind.PERSON ? MARGIN : MARGIN_OF_THINGS;
    return ranked.size() == 1 || ranked.get(0).score() >= margin * ranked.get(1).score()
        ? Optional.of(first)
        : Optional.empty();
  }
}
