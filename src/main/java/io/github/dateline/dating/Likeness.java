package io.github.dateline.dating;

import io.github.dateline.event.EventMention;
import io.github.dateline.event.Participant;
import io.github.dateline.language.NameVariants;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How alike two mentions are, whatever their dates: what they tell, who takes part, and the words
 * they share.
 *
 * <p>Words are not weighed by how rare they are in the folder: an article more would then change
 * how others compare.
 */
public final class Likeness {

  private static final double SAME = 1;
  private static final double LIKELY = 0.6;
  private static final double UNKNOWN = 0;
  private static final double OTHERWISE_DESCRIBED = -0.3;
  private static final double OTHER_NOUN = -0.5;
  private static final double OTHER_NAME = -1;

  private final NameVariants names;

  /** By the mentions themselves: to compare them by what they say would take longer than this. */
  private final IdentityHashMap<EventMention, Set<String>> actors = new IdentityHashMap<>();

  private Likeness(NameVariants names) {
    this.names = names;
  }

  /** Learns from all mentions of a folder which names are one. */
  public static Likeness of(Collection<EventMention> mentions) {
    return new Likeness(
        NameVariants.of(mentions.stream().flatMap(mention -> named(mention)).toList()));
  }

  private static Stream<String> named(EventMention mention) {
    return Stream.concat(
        mention.actors().stream(),
        mention.participants().stream().flatMap(one -> one.name().stream()));
  }

  /** Who takes part, each by the fullest form of the name, in the order of the text. */
  public Set<String> actors(EventMention mention) {
    return actors.computeIfAbsent(mention, this::fullest);
  }

  private Set<String> fullest(EventMention mention) {
    Set<String> fullest = new LinkedHashSet<>();
    for (String actor : mention.actors()) {
      fullest.add(names.canonical(actor));
    }
    return Collections.unmodifiableSet(fullest);
  }

  /** How many actors take part in both. */
  public int sharedActors(EventMention a, EventMention b) {
    Set<String> others = actors(b);
    int shared = 0;
    for (String actor : actors(a)) {
      shared += others.contains(actor) ? 1 : 0;
    }
    return shared;
  }

  /** Whether both name the same actor first: of two sayings the speaker. */
  public boolean sameFirstActor(EventMention a, EventMention b) {
    return !a.actors().isEmpty()
        && !b.actors().isEmpty()
        && actors(a).iterator().next().equals(actors(b).iterator().next());
  }

  /** Whether both are of one class of happening, or told by the same word. */
  public boolean sameKind(EventMention a, EventMention b) {
    return a.predicate().equals(b.predicate())
        || (a.kind().isPresent() && a.kind().equals(b.kind()));
  }

  /**
   * How alike two participants are: 1 for the same, 0 where nobody could tell, less for others.
   * “the north pipeline” and “the south pipeline” are others, “the pipeline” may be either.
   */
  public double same(Participant a, Participant b) {
    if (a.name().isPresent() && b.name().isPresent()) {
      String one = names.canonical(a.name().get());
      return one.equals(names.canonical(b.name().get())) ? SAME : OTHER_NAME;
    }
    if (a.name().isPresent() || b.name().isPresent()) {
      return UNKNOWN;
    }
    if (a.head().equals(b.head())) {
      boolean described = !a.words().isEmpty() && !b.words().isEmpty();
      return described && Collections.disjoint(a.words(), b.words()) ? OTHERWISE_DESCRIBED : SAME;
    }
    return a.words().contains(b.head()) || b.words().contains(a.head()) ? LIKELY : OTHER_NOUN;
  }

  /** “met”, “held talks”: one class of deed, and no name of one is missing in the other. */
  public boolean sameDeedOfTheSame(EventMention a, EventMention b) {
    return !a.saying()
        && !b.saying()
        && sameKind(a, b)
        && sharedActors(a, b) >= 1
        && (actors(a).containsAll(actors(b)) || actors(b).containsAll(actors(a)));
  }

  /** How many content words both have. */
  public int sharedWords(EventMention a, EventMention b) {
    // A clause has few words: looking through a list is cheaper than building a set.
    int shared = 0;
    for (String word : a.words()) {
      shared += b.words().contains(word) ? 1 : 0;
    }
    return shared;
  }

  /**
   * The share of the poorer mention's content words that the other has too: 0 for none, 1 for all.
   */
  public double overlap(EventMention a, EventMention b) {
    int smaller = Math.min(a.words().size(), b.words().size());
    return smaller == 0 ? 0 : (double) sharedWords(a, b) / smaller;
  }
}
