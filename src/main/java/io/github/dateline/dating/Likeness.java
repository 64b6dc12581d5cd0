package io.github.dateline.dating;

import io.github.dateline.event.EventMention;
import io.github.dateline.event.Participant;
import io.github.dateline.language.NameVariants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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

  /** By the article: a surname means whom the article itself names in full. */
  private final Map<String, NameVariants> within;

  /** By the mentions themselves: to compare them by what they say would take longer than this. */
  private final IdentityHashMap<EventMention, Profile> profiles = new IdentityHashMap<>();

  private final Map<String, Integer> words = new HashMap<>();

  private Likeness(NameVariants names, Map<String, NameVariants> within) {
    this.names = names;
    this.within = within;
  }

  /** Learns from all mentions of a folder which names are one. */
  public static Likeness of(Collection<EventMention> mentions) {
    Map<String, List<String>> byArticle = new LinkedHashMap<>();
    for (EventMention mention : mentions) {
      List<String> named = byArticle.computeIfAbsent(mention.article(), key -> new ArrayList<>());
      named(mention).forEach(named::add);
    }
    Map<String, NameVariants> within = new HashMap<>();
    List<String> all = new ArrayList<>();
    byArticle.forEach(
        (article, named) -> {
          NameVariants own = NameVariants.of(named);
          within.put(article, own);
          named.forEach(name -> all.add(own.canonical(name)));
        });
    return new Likeness(NameVariants.of(all), within);
  }

  private static Stream<String> named(EventMention mention) {
    return Stream.concat(
        mention.actors().stream(),
        mention.participants().stream().flatMap(one -> one.name().stream()));
  }

  /** What a mention is compared by. */
  public Profile profile(EventMention mention) {
    return profiles.computeIfAbsent(mention, this::read);
  }

  private Profile read(EventMention mention) {
    NameVariants own = within.get(mention.article());
    UnaryOperator<String> fullest =
        name -> names.canonical(own == null ? name : own.canonical(name));
    Set<String> actors = new LinkedHashSet<>();
    mention.actors().forEach(actor -> actors.add(fullest.apply(actor)));
    List<Participant> participants =
        mention.participants().stream()
            .map(
                one ->
                    new Participant(one.role(), one.name().map(fullest), one.head(), one.words()))
            .toList();
    return new Profile(
        mention,
        Collections.unmodifiableSet(actors),
        Profile.byRole(participants),
        mention.words().stream().mapToInt(this::number).sorted().toArray());
  }

  private int number(String word) {
    return words.computeIfAbsent(word, key -> words.size());
  }

  /** Who takes part, each by the fullest form of the name, in the order of the text. */
  public Set<String> actors(EventMention mention) {
    return profile(mention).actors();
  }

  /** How many actors take part in both. */
  public int sharedActors(EventMention a, EventMention b) {
    return sharedActors(profile(a), profile(b));
  }

  /** The same of mentions whose profiles are known. */
  public int sharedActors(Profile a, Profile b) {
    if (a.actors().isEmpty() || b.actors().isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String actor : a.actors()) {
      shared += b.actors().contains(actor) ? 1 : 0;
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
   * How alike two participants of profiles are: 1 for the same, 0 where nobody could tell, less for
   * others. “the north pipeline” and “the south pipeline” are others, “the pipeline” may be either.
   */
  public double same(Participant a, Participant b) {
    if (a.name().isPresent() && b.name().isPresent()) {
      return a.name().equals(b.name()) ? SAME : OTHER_NAME;
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
  public boolean sameDeedOfTheSame(Profile a, Profile b) {
    return !a.mention().saying()
        && !b.mention().saying()
        && sameKind(a.mention(), b.mention())
        && sharedActors(a, b) >= 1
        && (a.actors().containsAll(b.actors()) || b.actors().containsAll(a.actors()));
  }

  /** How many content words both have. */
  public int sharedWords(EventMention a, EventMention b) {
    return profile(a).sharedWords(profile(b));
  }

  /**
   * The share of the poorer mention's content words that the other has too: 0 for none, 1 for all.
   */
  public double overlap(EventMention a, EventMention b) {
    int smaller = Math.min(a.words().size(), b.words().size());
    return smaller == 0 ? 0 : (double) sharedWords(a, b) / smaller;
  }
}
