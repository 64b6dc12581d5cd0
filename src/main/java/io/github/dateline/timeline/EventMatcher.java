package io.github.dateline.timeline;

import io.github.dateline.time.ResolvedDate;
import java.util.ArrayList;
import java.util.Collection;
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
import java.util.stream.Stream;

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

  private static final List<Reason> REASONS =
      List.of(
          new Reason(EventMatcher::sameEvidence, EventMatcher::sentences),
          new Reason(EventMatcher::edited, EventMatcher::articles),
          new Reason(EventMatcher::sameTitle, EventMatcher::dates));

  private final Map<String, EarlierEvent> earlier = new TreeMap<>();
  private final Map<String, Traits> traits = new TreeMap<>();
  private final Set<String> free = new TreeSet<>();

  /**
   * Why something found now may be something from before.
   *
   * @param marks of which both have one in common, or else it does not hold
   */
  private record Reason(
      BiPredicate<Traits, Traits> holds, Function<Traits, Collection<String>> marks) {}

  /** Something that was found now, by its place, and something from before that it may be. */
  private record Pair(int found, String id) {}

  /** A pair that others contest. */
  private record Rivals(Pair pair, double alike, boolean minted) {
    private static final Comparator<Rivals> ORDER =
        Comparator.comparingDouble(Rivals::alike)
            .thenComparing(Rivals::minted)
            .reversed()
            .thenComparing(rivals -> rivals.pair().id())
            .thenComparing(rivals -> rivals.pair().found());
  }

  /**
   * @param found all that this run found
   * @param articles the ids of all articles there are
   */
  EventMatcher(List<EarlierEvent> events, List<Found> found, Set<String> articles) {
    for (EarlierEvent event : events) {
      earlier.put(event.id(), event);
      traits.put(event.id(), Traits.of(event));
    }
    Set<String> ids = new HashSet<>();
    articles.forEach(article -> ids.add(Traits.article(article)));
    Renames renames =
        new Renames(
            sentences(traits.values().stream()), sentences(found.stream().map(Found::traits)), ids);
    if (!renames.isEmpty()) {
      traits.replaceAll((id, before) -> before.in(renames));
    }
    free.addAll(earlier.keySet());
  }

  private static List<Traits.Sentence> sentences(Stream<Traits> all) {
    return all.flatMap(traits -> traits.sentences().stream()).toList();
  }

  /**
   * Looks for the ids that happenings had. An id is given once.
   *
   * @param found the happenings
   * @param splitOff whether it may be what an editor split off
   * @param ids by place in {@code found}: those that are known, and then those that were found
   */
  void match(List<Found> found, boolean splitOff, Map<Integer, String> ids) {
    for (Reason reason : REASONS) {
      Map<String, Set<String>> index = index(reason, splitOff);
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < found.size() && !index.isEmpty(); i++) {
        if (!ids.containsKey(i)) {
          Traits now = found.get(i).traits();
          for (String id : near(now, reason, index)) {
            if (reason.holds().test(now, traitsOf(id))) {
              pairs.add(new Pair(i, id));
            }
          }
        }
      }
      choose(pairs, found, ids);
    }
  }

  /** Earlier events by what may make something found now the same: nothing else is compared. */
  private Map<String, Set<String>> index(Reason reason, boolean splitOff) {
    Map<String, Set<String>> index = new HashMap<>();
    for (String id : free) {
      EarlierEvent event = earlier.get(id);
      if (event != null && (splitOff || !event.splitOff())) {
        for (String mark : reason.marks().apply(traitsOf(id))) {
          index.computeIfAbsent(mark, key -> new TreeSet<>()).add(id);
        }
      }
    }
    return index;
  }

  private static Set<String> near(Traits now, Reason reason, Map<String, Set<String>> index) {
    Set<String> near = new LinkedHashSet<>();
    for (String mark : reason.marks().apply(now)) {
      near.addAll(index.getOrDefault(mark, Set.of()));
    }
    return near;
  }

  private static List<String> sentences(Traits traits) {
    return traits.sentences().stream().map(Traits.Sentence::key).toList();
  }

  private static Set<String> articles(Traits traits) {
    Set<String> articles = new LinkedHashSet<>();
    traits.sentences().forEach(sentence -> articles.add(sentence.article()));
    return articles;
  }

  private static List<String> dates(Traits traits) {
    return traits.date().map(ResolvedDate::edtf).stream().toList();
  }

  /** Those that nobody contests go together at once; of the others, those that share most. */
  private void choose(List<Pair> pairs, List<Found> found, Map<Integer, String> ids) {
    Map<Integer, Integer> suitors = new HashMap<>();
    Map<String, Integer> wanted = new HashMap<>();
    for (Pair pair : pairs) {
      suitors.merge(pair.found(), 1, Integer::sum);
      wanted.merge(pair.id(), 1, Integer::sum);
    }
    List<Rivals> contested = new ArrayList<>();
    for (Pair pair : pairs) {
      if (suitors.getOrDefault(pair.found(), 0) == 1 && wanted.getOrDefault(pair.id(), 0) == 1) {
        give(pair, ids);
      } else {
        Found one = found.get(pair.found());
        boolean minted = one.firstChoice().equals(pair.id());
        contested.add(new Rivals(pair, alike(one.traits(), traitsOf(pair.id())), minted));
      }
    }
    contested.sort(Rivals.ORDER);
    contested.forEach(rivals -> give(rivals.pair(), ids));
  }

  private void give(Pair pair, Map<Integer, String> ids) {
    if (!ids.containsKey(pair.found()) && free.remove(pair.id())) {
      ids.put(pair.found(), pair.id());
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
}
