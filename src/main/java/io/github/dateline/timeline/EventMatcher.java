package io.github.dateline.timeline;

import io.github.dateline.time.ResolvedDate;
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
import java.util.function.Predicate;
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

  /** Sentences of which one holds what the other says. */
  private static final double MOST = 0.6;

  /** Titles that may be the same, where the date is. */
  private static final double SAME_TITLE = 0.8;

  /** Ids that an editor gave to what was split off. */
  private final Set<String> splitOff = new TreeSet<>();

  /** Ids that were on the timeline no more: those that are go before them. */
  private final Set<String> gone = new TreeSet<>();

  private final Map<String, Traits> traits = new TreeMap<>();
  private final Set<String> free = new TreeSet<>();

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
   * Why something may be what had an id.
   *
   * @param keys of what else it can hold for: something that shares one of them
   * @param of of which ids it is asked
   */
  private record Reason(
      BiPredicate<Traits, Traits> holds,
      Function<Traits, List<String>> keys,
      Predicate<String> of) {}

  /**
   * @param earlier what is known of an earlier run
   * @param found all that this run found
   * @param articles the ids of all articles there are
   */
  EventMatcher(EarlierTimeline earlier, List<Found> found, Set<String> articles) {
    for (VeiledEvent event : earlier.veiled()) {
      put(event.id(), Traits.of(event), event.splitOff());
      Redirect redirect = earlier.redirects().get(event.id());
      if (redirect != null && redirect.what().equals(Redirect.REMOVED)) {
        gone.add(event.id());
      }
    }
    for (EarlierEvent event : earlier.events()) {
      put(event.id(), Traits.of(event), event.splitOff());
    }
    Set<String> ids = new HashSet<>();
    articles.forEach(article -> ids.add(Traits.article(article)));
    Renames renames =
        new Renames(
            sentences(traits.values().stream()), sentences(found.stream().map(Found::traits)), ids);
    if (!renames.isEmpty()) {
      traits.replaceAll((id, before) -> before.in(renames));
    }
    free.addAll(traits.keySet());
  }

  private void put(String id, Traits event, boolean isSplitOff) {
    traits.put(id, event);
    if (isSplitOff) {
      splitOff.add(id);
    }
  }

  private static List<Traits.Sentence> sentences(Stream<Traits> all) {
    return all.flatMap(traits -> traits.sentences().stream()).toList();
  }

  /**
   * Looks for the ids that happenings had. An id is given once.
   *
   * @param found the happenings
   * @param mayBeSplitOff whether it may be what an editor split off
   * @param ids by place in {@code found}: those that are known, and then those that were found
   */
  void match(List<Found> found, boolean mayBeSplitOff, Map<Integer, String> ids) {
    List<Reason> reasons =
        List.of(
            new Reason(EventMatcher::sameEvidence, EventMatcher::articles, id -> true),
            new Reason(EventMatcher::edited, EventMatcher::articles, id -> !gone.contains(id)),
            new Reason(EventMatcher::sameTitle, EventMatcher::date, id -> !gone.contains(id)),
            new Reason(EventMatcher::edited, EventMatcher::articles, gone::contains),
            new Reason(EventMatcher::sameTitle, EventMatcher::date, gone::contains));
    for (Reason reason : reasons) {
      Index index =
          new Index(
              reason.keys(),
              id -> reason.of().test(id) && (mayBeSplitOff || !splitOff.contains(id)));
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < found.size() && !index.isEmpty(); i++) {
        if (!ids.containsKey(i)) {
          Traits now = found.get(i).traits();
          for (String id : index.near(now)) {
            if (reason.holds().test(now, traitsOf(id))) {
              pairs.add(new Pair(i, id));
            }
          }
        }
      }
      choose(pairs, found, ids);
    }
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

  /** What is known of an event from before; nothing of it is left to read where it was veiled. */
  VeiledEvent veiled(String id) {
    return VeiledEvent.of(id, splitOff.contains(id), traitsOf(id));
  }

  /**
   * Where the sentences of an earlier event went.
   *
   * @param now what was found now in an article, by id
   * @return ids, the one with most of them first
   */
  List<String> heirs(String id, Function<String, Map<String, Traits>> now) {
    Traits before = traits.get(id);
    if (before == null) {
      return List.of();
    }
    Map<String, Traits> near = new TreeMap<>();
    before.sentences().forEach(sentence -> near.putAll(now.apply(sentence.article())));
    List<String> heirs = heirs(before, near, EventMatcher::sameClaim);
    near.values().removeIf(after -> !after.sameDate(before));
    return heirs.isEmpty() ? heirs(before, near, EventMatcher::rewritten) : heirs;
  }

  private static List<String> heirs(
      Traits before,
      Map<String, Traits> now,
      BiPredicate<Traits.Sentence, Traits.Sentence> wentInto) {
    Map<String, Long> shared = new TreeMap<>();
    now.forEach(
        (other, after) -> {
          long common =
              before.sentences().stream()
                  .filter(
                      sentence ->
                          after.sentences().stream().anyMatch(s -> wentInto.test(sentence, s)))
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

  /**
   * Whether a sentence of the same article, dated by the same words, holds most of what the other
   * one said: too little to be the same event, and enough to lead there who looks for it.
   */
  private static boolean rewritten(Traits.Sentence before, Traits.Sentence now) {
    return before.sameArticle(now) && before.sameExpression(now) && before.within(now) >= MOST;
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

  private static List<String> articles(Traits event) {
    return event.sentences().stream().map(Traits.Sentence::article).distinct().toList();
  }

  private static List<String> date(Traits event) {
    return event.date().map(ResolvedDate::edtf).stream().toList();
  }

  /** Earlier events by what may make something found now the same: nothing else is compared. */
  private final class Index {
    private final Function<Traits, List<String>> keys;
    private final Map<String, List<String>> ids = new HashMap<>();

    Index(Function<Traits, List<String>> keys, Predicate<String> of) {
      this.keys = keys;
      free.stream()
          .filter(of)
          .forEach(
              id ->
                  keys.apply(traitsOf(id))
                      .forEach(key -> ids.computeIfAbsent(key, k -> new ArrayList<>()).add(id)));
    }

    boolean isEmpty() {
      return ids.isEmpty();
    }

    Set<String> near(Traits now) {
      Set<String> near = new LinkedHashSet<>();
      keys.apply(now).forEach(key -> near.addAll(ids.getOrDefault(key, List.of())));
      return near;
    }
  }
}
