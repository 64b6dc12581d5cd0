package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.DatedMention.Basis;
import io.github.dateline.article.Copies;
import io.github.dateline.dating.Likeness;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.Status;
import io.github.dateline.merge.EventCluster.DatedBy;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * Says of a group of mentions what it tells: its date, its title, who takes part, and where the
 * sources disagree.
 */
final class ClusterWriter {

  /** What counts more when sources differ on how firm it is. */
  private static final List<Status> FIRMEST =
      List.of(Status.ONGOING, Status.OCCURRED, Status.CANCELLED, Status.PLANNED, Status.REPORTED);

  private static final int TITLE_AT_LEAST = 24;
  private static final int TITLE_AT_MOST = 120;

  private final Likeness likeness;
  private final Attributions attributions;
  private final Copies copies;
  private final List<DatedMention> group;

  /** Of each voice the mentions of one article: what it repeats elsewhere is no further witness. */
  private final List<DatedMention> witnesses;

  /** The witnesses whose dates count: those on the firmest basis that gives one so fine. */
  private final List<DatedMention> dating;

  private final List<DatedMention> retellings;

  ClusterWriter(
      Likeness likeness,
      Attributions attributions,
      Copies copies,
      List<DatedMention> group,
      List<DatedMention> retellings) {
    this.likeness = likeness;
    this.attributions = attributions;
    this.copies = copies;
    this.group = group;
    this.retellings = retellings;
    this.witnesses = witnesses();
    this.dating = dating();
  }

  /** Whose voice it is speaks, or else the first that repeats it. */
  private List<DatedMention> witnesses() {
    Map<String, String> speakers = new TreeMap<>();
    for (DatedMention mention : group) {
      String article = mention.mention().article();
      String voice = copies.voice(article);
      Comparator<String> itselfFirst = Comparator.comparing(id -> !id.equals(voice));
      speakers.merge(
          voice,
          article,
          BinaryOperator.minBy(itselfFirst.thenComparing(Comparator.naturalOrder())));
    }
    Set<String> speaking = Set.copyOf(speakers.values());
    return group.stream()
        .filter(mention -> speaking.contains(mention.mention().article()))
        .toList();
  }

  /** Where one tells the deed, who says that somebody did it neither dates it nor makes it so. */
  private List<DatedMention> deeds(List<DatedMention> mentions) {
    List<DatedMention> own =
        mentions.stream()
            .filter(mention -> attributions.said(mention.mention()).isEmpty())
            .toList();
    return own.stream().allMatch(mention -> mention.mention().saying()) ? mentions : own;
  }

  /** “They left” gives no title, and so no date either, where another one says who left. */
  private List<DatedMention> dating() {
    List<DatedMention> telling =
        witnesses.stream().filter(mention -> !mention.mention().open()).toList();
    List<DatedMention> those = deeds(telling.isEmpty() ? witnesses : telling);
    Granularity finest = finest(those);
    return those.stream()
        .collect(Collectors.groupingBy(DatedMention::basis, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(alike -> finest(alike) == finest)
        .findFirst()
        .orElseThrow();
  }

  private static Granularity finest(List<DatedMention> mentions) {
    return mentions.stream()
        .map(mention -> mention.date().orElseThrow().granularity())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  EventCluster write() {
    ResolvedDate date = date();
    DatedMention first = representative(date);
    List<DatedMention> mentions = new ArrayList<>();
    mentions.add(first);
    Set<String> sentences = new HashSet<>(Set.of(sentence(first)));
    group.stream()
        .filter(mention -> sentences.add(sentence(mention)))
        .sorted(
            Comparator.comparing((DatedMention m) -> m.mention().article())
                .thenComparing(m -> m.mention().sentence()))
        .forEach(mentions::add);
    mentions.addAll(retellings);
    Status status = status();
    return new EventCluster(
        first.basis() == Basis.WORDS ? date : date.about(),
        status,
        status == Status.REPORTED ? by(mentions) : Optional.empty(),
        first.mention().title(),
        actors(mentions),
        mentions,
        conflict(),
        List.of());
  }

  /** A sentence is one witness, also where it tells it twice: by a verb and by a noun. */
  private static String sentence(DatedMention mention) {
    return mention.mention().article() + "\n" + mention.mention().sentence();
  }

  /** Who says so in the first source that tells it. */
  private static Optional<String> by(List<DatedMention> mentions) {
    return mentions.stream().flatMap(mention -> mention.mention().by().stream()).findFirst();
  }

  /** The date that most witnesses give, and of dates that fit into each other the finest. */
  private ResolvedDate date() {
    return dating.stream()
        .map(mention -> mention.date().orElseThrow())
        .min(
            Comparator.comparing(ResolvedDate::granularity)
                .thenComparing((ResolvedDate date) -> -articlesThatFit(date).size())
                .thenComparing(date -> date.open() == ResolvedDate.Open.NONE)
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private Set<String> articlesThatFit(ResolvedDate date) {
    Set<String> articles = new TreeSet<>();
    for (DatedMention mention : dating) {
      if (SameEvent.fit(mention.date().orElseThrow(), date)) {
        articles.add(mention.mention().article());
      }
    }
    return articles;
  }

  /** The mention whose title says most of what all tell, in a good length. */
  private DatedMention representative(ResolvedDate date) {
    return dating.stream()
        .min(
            Comparator.comparing(
                    (DatedMention mention) -> !mention.date().orElseThrow().equals(date))
                .thenComparing(mention -> FIRMEST.indexOf(mention.status()) > 1)
                .thenComparing(mention -> awkward(mention.mention()))
                .thenComparing(mention -> -agreement(mention))
                .thenComparing(mention -> mention.mention().article())
                .thenComparing(mention -> mention.mention().sentence()))
        .orElseThrow();
  }

  private static int awkward(EventMention mention) {
    String title = mention.title();
    int badLength = title.length() < TITLE_AT_LEAST || title.length() > TITLE_AT_MOST ? 1 : 0;
    int brackets = title.startsWith("[") ? 1 : 0;
    int named = mention.nominal() ? 1 : 0;
    return badLength + brackets + named + (mention.open() ? 2 : 0);
  }

  private double agreement(DatedMention mention) {
    return group.stream()
        .filter(other -> !other.equals(mention))
        .mapToDouble(
            other ->
                covered(mention.mention(), other.mention())
                    + likeness.sharedActors(mention.mention(), other.mention()))
        .sum();
  }

  /** How much of what another one tells is said: 0 to 1. */
  private double covered(EventMention mention, EventMention other) {
    return likeness.sharedWords(mention, other) / (double) Math.max(1, other.words().size());
  }

  private Status status() {
    return deeds(group).stream()
        .map(DatedMention::status)
        .min(Comparator.comparing(FIRMEST::indexOf))
        .orElseThrow();
  }

  private List<String> actors(List<DatedMention> mentions) {
    Set<String> actors = new LinkedHashSet<>();
    mentions.forEach(mention -> actors.addAll(likeness.actors(mention.mention())));
    return List.copyOf(actors);
  }

  /** That an article was published on another day than the one that is named contradicts nobody. */
  private List<DatedBy> conflict() {
    List<DatedMention> named =
        deeds(witnesses).stream().filter(mention -> mention.basis() != Basis.PUBLICATION).toList();
    Map<ResolvedDate, Set<String>> dates = new TreeMap<>();
    for (DatedMention mention : deeds(witnesses)) {
      boolean claims =
          mention.basis() != Basis.PUBLICATION
              || named.stream().noneMatch(other -> SameEvent.fit(mention, other));
      if (named.isEmpty() || !claims) {
        continue;
      }
      dates
          .computeIfAbsent(mention.date().orElseThrow(), key -> new TreeSet<>())
          .add(mention.mention().article());
    }
    boolean disagree =
        dates.keySet().stream()
            .anyMatch(a -> dates.keySet().stream().anyMatch(b -> !SameEvent.fit(a, b)));
    return disagree
        ? dates.entrySet().stream()
            .map(entry -> new DatedBy(entry.getKey(), List.copyOf(entry.getValue())))
            .toList()
        : List.of();
  }
}
