package io.github.dateline.timeline;

import io.github.dateline.merge.EventCluster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds what this run found among what an earlier run published, one to one: by the same evidence;
 * then by a similar sentence of the same article; then by date and title. Where several fit, those
 * go together that share most: sentences, the words that date them, the date, the title.
 */
final class EventMatcher {

  /** Sentences of which nobody would doubt that one is the other, edited. */
  private static final double SAME_BUT_EDITED = 0.8;

  /** Sentences that may be the same, where something else speaks for it. */
  private static final double SIMILAR = 0.5;

  /** Titles that may be the same, where the date is. */
  private static final double SAME_TITLE = 0.8;

  private final Map<String, EarlierEvent> earlier = new TreeMap<>();
  private final Map<String, Traits> traits = new TreeMap<>();
  private final Set<String> free = new TreeSet<>();

  /** Something that was found now, and something from before that it may be. */
  private record Pair(int found, String id, double alike, boolean minted) {}

  /**
   * @param found all that this run found
   * @param articles the ids of all articles there are
   */
  EventMatcher(List<EarlierEvent> events, List<EventCluster> found, Set<String> articles) {
    Function<EarlierEvent, Traits> asWritten = event -> Traits.of(event, id -> id);
    List<Traits.Sentence> before =
        events.stream().flatMap(event -> asWritten.apply(event).sentences().stream()).toList();
    List<Traits.Sentence> now =
        found.stream().flatMap(cluster -> Traits.of(cluster).sentences().stream()).toList();
    Set<String> ids = new HashSet<>();
    articles.forEach(article -> ids.add(Traits.article(article)));
    Renames renames = new Renames(before, now, ids);
    for (EarlierEvent event : events) {
      earlier.put(event.id(), event);
      traits.put(event.id(), Traits.of(event, renames));
    }
    free.addAll(earlier.keySet());
  }

  /**
   * Looks for the ids that happenings had. An id is given once.
   *
   * @param found the happenings
   * @param minted the id that a happening would get if it were new
   * @param splitOff whether it may be what an editor split off
   * @param ids by place in {@code found}: those that are known, and then those that were found
   */
  void match(
      List<EventCluster> found,
      Function<EventCluster, String> minted,
      boolean splitOff,
      Map<Integer, String> ids) {
    List<Traits> now = found.stream().map(Traits::of).toList();
    List<BiPredicate<Traits, Traits>> reasons =
        List.of(EventMatcher::sameEvidence, EventMatcher::edited, EventMatcher::sameTitle);
    for (BiPredicate<Traits, Traits> reason : reasons) {
      Index index = new Index(splitOff);
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        if (!ids.containsKey(i)) {
          for (String id : index.near(now.get(i))) {
            Traits before = traitsOf(id);
            if (reason.test(now.get(i), before)) {
              boolean same = minted.apply(found.get(i)).equals(id);
              pairs.add(new Pair(i, id, alike(now.get(i), before), same));
            }
          }
        }
      }
      pairs.stream()
          .sorted(
              Comparator.comparingDouble(Pair::alike)
                  .thenComparing(Pair::minted)
                  .reversed()
                  .thenComparing(Pair::id)
                  .thenComparing(Pair::found))
          .forEach(
              pair -> {
                if (!ids.containsKey(pair.found()) && free.remove(pair.id())) {
                  ids.put(pair.found(), pair.id());
                }
              });
    }
  }

  /** The events from before that are nothing of what was found now. */
  Set<String> unmatched() {
    return free;
  }

  /**
   * Where the sentences of an earlier event went.
   *
   * @param now what was found now, by id
   * @return ids, the one with most of them first
   */
  List<String> heirs(String id, Map<String, Traits> now) {
    Traits before = traits.get(id);
    if (before == null) {
      return List.of();
    }
    Map<String, Long> shared = new TreeMap<>();
    now.forEach(
        (other, after) -> {
          long common =
              before.sentences().stream()
                  .filter(
                      sentence -> after.sentences().stream().anyMatch(s -> sameClaim(sentence, s)))
                  .count();
          if (common > 0) {
            shared.put(other, common);
          }
        });
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether two sentences are one, and dated by the same words: it may tell two happenings. */
  private static boolean sameClaim(Traits.Sentence before, Traits.Sentence now) {
    boolean same =
        before.same(now) || (before.sameArticle(now) && before.likeness(now) >= SAME_BUT_EDITED);
    return same && (before.sameExpression(now) || !before.isDated() || !now.isDated());
  }

  private Traits traitsOf(String id) {
    return Optional.ofNullable(traits.get(id)).orElseThrow();
  }

  private static boolean sameEvidence(Traits now, Traits before) {
    boolean both = false;
    boolean any = false;
    for (Traits.Sentence ours : now.sentences()) {
      for (Traits.Sentence theirs : before.sentences()) {
        if (ours.same(theirs)) {
          any = true;
          both |= ours.isDated() == theirs.isDated();
        }
      }
    }
    // A sentence that only tells it again, without a date, tells other things as well.
    return both || (any && (now.sameDate(before) || now.titleLikeness(before) >= SIMILAR));
  }

  private static boolean edited(Traits now, Traits before) {
    return now.sentences().stream()
        .anyMatch(
            ours ->
                before.sentences().stream()
                    .anyMatch(
                        theirs -> ours.sameArticle(theirs) && edited(now, before, ours, theirs)));
  }

  private static boolean edited(
      Traits now, Traits before, Traits.Sentence ours, Traits.Sentence theirs) {
    double likeness = ours.likeness(theirs);
    return likeness >= SAME_BUT_EDITED
        || (likeness >= SIMILAR && (now.datesAgree(before) || ours.sameExpression(theirs)));
  }

  private static boolean sameTitle(Traits now, Traits before) {
    return now.sameDate(before) && now.titleLikeness(before) >= SAME_TITLE;
  }

  /** How much two have in common, for choosing among those that fit. */
  private static double alike(Traits now, Traits before) {
    double common = 0;
    double words = 0;
    for (Traits.Sentence theirs : before.sentences()) {
      double best = 0;
      for (Traits.Sentence ours : now.sentences()) {
        if (ours.sameArticle(theirs)) {
          double likeness = ours.same(theirs) ? 1 : ours.likeness(theirs);
          if (likeness >= SIMILAR) {
            double dated = ours.isDated() && theirs.isDated() ? 1 : 0.5;
            best = Math.max(best, likeness * dated);
            words = Math.max(words, ours.sameExpression(theirs) ? likeness : 0);
          }
        }
      }
      common += best;
    }
    int most = Math.max(1, Math.max(now.sentences().size(), before.sentences().size()));
    double date = now.sameDate(before) ? 1 : now.datesAgree(before) ? 0.5 : 0;
    return common / most + (words + date + now.titleLikeness(before)) / 2;
  }

  /** Earlier events by what may make something found now the same: nothing else is compared. */
  private final class Index {
    private final Map<String, Set<String>> byArticle = new HashMap<>();
    private final Map<String, Set<String>> byDate = new HashMap<>();

    Index(boolean splitOff) {
      for (String id : free) {
        EarlierEvent event = earlier.get(id);
        if (event == null || (event.splitOff() && !splitOff)) {
          continue;
        }
        traitsOf(id).sentences().forEach(sentence -> put(byArticle, sentence.article(), id));
        traitsOf(id).date().ifPresent(date -> put(byDate, date.edtf(), id));
      }
    }

    private void put(Map<String, Set<String>> index, String key, String id) {
      index.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
    }

    Set<String> near(Traits now) {
      Set<String> near = new LinkedHashSet<>();
      now.sentences()
          .forEach(sentence -> near.addAll(byArticle.getOrDefault(sentence.article(), Set.of())));
      now.date().ifPresent(date -> near.addAll(byDate.getOrDefault(date.edtf(), Set.of())));
      return near;
    }
  }
}
