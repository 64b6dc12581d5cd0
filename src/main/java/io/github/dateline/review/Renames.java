package io.github.dateline.review;

import io.github.dateline.review.InputFiles.ArticleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells articles that were renamed from articles that went and others that came. */
final class Renames {

  /** Articles that have so much of their words in common are one. */
  private static final double ALIKE = 0.6;

  private Renames() {}

  private record Candidate(double likeness, String id, String former) {}

  /**
   * Finds articles that have another id now: the same text first, then the most alike.
   *
   * @return the id now → the id before
   */
  static SortedMap<String, String> find(
      SortedMap<String, ArticleText> gone, SortedMap<String, ArticleText> come) {
    SortedMap<String, String> renames = new TreeMap<>();
    SortedMap<String, ArticleText> left = new TreeMap<>(gone);
    Map<String, String> byText = new HashMap<>();
    gone.forEach((id, article) -> byText.putIfAbsent(article.text(), id));
    come.forEach(
        (id, article) -> {
          String former = byText.remove(article.text());
          if (former != null) {
            renames.put(id, former);
            left.keySet().remove(former);
          }
        });
    for (Candidate candidate : candidates(left, come, renames.keySet())) {
      if (!renames.containsKey(candidate.id()) && left.containsKey(candidate.former())) {
        renames.put(candidate.id(), candidate.former());
        left.keySet().remove(candidate.former());
      }
    }
    return renames;
  }

  private static List<Candidate> candidates(
      SortedMap<String, ArticleText> left, SortedMap<String, ArticleText> come, Set<String> done) {
    SortedMap<String, Set<String>> words = new TreeMap<>();
    left.forEach((id, article) -> words.put(id, SameWords.words(article.text())));
    List<Candidate> candidates = new ArrayList<>();
    come.forEach(
        (id, article) -> {
          if (!words.isEmpty() && !done.contains(id)) {
            Set<String> ours = SameWords.words(article.text());
            words.forEach(
                (former, theirs) ->
                    candidates.add(new Candidate(SameWords.likeness(ours, theirs), id, former)));
          }
        });
    candidates.removeIf(candidate -> candidate.likeness() < ALIKE);
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
            .thenComparing(Candidate::id)
            .thenComparing(Candidate::former));
    return candidates;
  }
}
