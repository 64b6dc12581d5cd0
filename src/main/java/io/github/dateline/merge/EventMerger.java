package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.article.Copies;
import io.github.dateline.dating.Likeness;
import io.github.dateline.event.EventMention;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings together the mentions of one happening, from one article or from many.
 *
 * <p>A mention is compared with those on the same days only, and one without a date with those of
 * the same kind and actors only: the work grows with the mentions, not with their pairs.
 */
public final class EventMerger {

  /** Whatever order they come in: two deeds of one sentence by what tells them. */
  private static final Comparator<DatedMention> ORDER =
      Comparator.comparing((DatedMention mention) -> mention.mention().article())
          .thenComparing(mention -> mention.mention().sentence())
          .thenComparing(mention -> mention.mention().title())
          .thenComparing(mention -> mention.mention().predicate());

  private final SameEvent same;
  private final Copies copies;
  private final Likeness likeness;
  private final Attributions attributions;
  private final List<Group> groups = new ArrayList<>();
  private final NavigableMap<LocalDate, List<Group>> byStart = new TreeMap<>();

  /** Mentions of one happening: dated ones, and ones that tell it again without a date. */
  private static final class Group {
    private final List<DatedMention> dated = new ArrayList<>();
    private final List<DatedMention> retold = new ArrayList<>();

    /** Without any of these in common a mention tells something else. */
    private final Set<String> actors = new HashSet<>();

    private final Set<String> predicates = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> articles = new HashSet<>();

    void add(DatedMention member, Set<String> itsActors) {
      dated.add(member);
      articles.add(member.mention().article());
      actors.addAll(itsActors);
      predicates.add(member.mention().predicate());
      member.mention().kind().ifPresent(kinds::add);
    }

    boolean mayTell(EventMention mention, Set<String> itsActors) {
      return predicates.contains(mention.predicate())
          || mention.kind().filter(kinds::contains).isPresent()
          || !Collections.disjoint(itsActors, actors);
    }

    void retell(DatedMention member) {
      retold.add(member);
      articles.add(member.mention().article());
    }

    LocalDate start() {
      return date(dated.get(0)).start();
    }

    boolean agreesButForTheYear(Group other, SameEvent same) {
      return dated.stream()
          .anyMatch(one -> other.dated.stream().anyMatch(two -> same.agreeButForTheYear(one, two)));
    }

    boolean sharesArticle(Group other) {
      return other.dated.stream().anyMatch(member -> hasArticle(member.mention().article()));
    }

    boolean isOpen() {
      return dated.stream().allMatch(member -> member.mention().open());
    }

    boolean hasArticle(String article) {
      return articles.contains(article);
    }
  }

  private EventMerger(Likeness likeness, Attributions attributions, Copies copies) {
    this.likeness = likeness;
    this.attributions = attributions;
    this.copies = copies;
    this.same = new SameEvent(likeness, attributions);
  }

  /**
   * The happenings that have a date.
   *
   * @param mentions of all articles, in any order
   * @param copies which articles speak with one voice
   * @return by date
   */
  public static List<EventCluster> merge(List<DatedMention> mentions, Copies copies) {
    Likeness likeness = Likeness.of(mentions.stream().map(DatedMention::mention).toList());
    return new EventMerger(likeness, Attributions.of(mentions), copies).clusters(mentions);
  }

  /**
   * What some sentences tell, where it is known from elsewhere that they tell one happening.
   *
   * @param group at least one of them with a date
   * @param mentions of all articles: they tell which names are one
   * @param copies which articles speak with one voice
   */
  public static EventCluster cluster(
      List<DatedMention> group, List<DatedMention> mentions, Copies copies) {
    Likeness likeness = Likeness.of(mentions.stream().map(DatedMention::mention).toList());
    Map<Boolean, List<DatedMention>> byDated =
        group.stream().collect(Collectors.partitioningBy(mention -> mention.dating().isPresent()));
    List<DatedMention> dated = byDated.getOrDefault(true, List.of());
    return new EventMerger(likeness, Attributions.of(mentions), copies)
        .write(dated, byDated.getOrDefault(false, List.of()));
  }

  private EventCluster write(List<DatedMention> dated, List<DatedMention> retold) {
    EventCluster cluster = new ClusterWriter(likeness, attributions, copies, dated, retold).write();
    List<DatedMention> all = Stream.concat(dated.stream(), retold.stream()).toList();
    return cluster.decided(new Decisions(same, all).of(cluster.mentions()));
  }

  private List<EventCluster> clusters(List<DatedMention> mentions) {
    List<DatedMention> ordered = mentions.stream().sorted(ORDER).toList();
    // The finest dates first, so that “in May” finds “8 May” and not the other way round; and those
    // that words name before those that are carried.
    ordered.stream()
        .filter(mention -> mention.dating().isPresent())
        .sorted(
            Comparator.comparing((DatedMention mention) -> date(mention).granularity())
                .thenComparing(DatedMention::basis)
                .thenComparing(ORDER))
        .forEach(this::place);
    joinYears();
    retell(ordered);
    // What nobody could tell of whom it tells is no entry; beside others it is a witness.
    return groups.stream()
        .filter(group -> !group.isOpen())
        .map(group -> write(group.dated, group.retold))
        .sorted(Comparator.comparing(EventCluster::date).thenComparing(EventCluster::title))
        .toList();
  }

  private void place(DatedMention mention) {
    Set<String> actors = likeness.actors(mention.mention());
    Optional<Group> home = home(mention, actors);
    if (home.isPresent()) {
      home.get().add(mention, actors);
    } else {
      Group group = new Group();
      group.add(mention, actors);
      groups.add(group);
      byStart.computeIfAbsent(date(mention).start(), key -> new ArrayList<>()).add(group);
    }
  }

  /** The group that it fits into best. */
  private Optional<Group> home(DatedMention mention, Set<String> actors) {
    ResolvedDate date = date(mention);
    Group best = null;
    double score = Double.NEGATIVE_INFINITY;
    for (List<Group> ofDay :
        byStart
            .subMap(
                date.start().minusDays(SameEvent.CONFLICT_DAYS),
                true,
                date.end().plusDays(SameEvent.CONFLICT_DAYS),
                true)
            .values()) {
      for (Group group : ofDay) {
        double fits =
            group.mayTell(mention.mention(), actors)
                ? score(mention, group)
                : Double.NEGATIVE_INFINITY;
        if (fits > score) {
          best = group;
          score = fits;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The best score of those of a group that tell the same; −∞ where none does. Where the dates of
   * all fit, those that fit decide; else a report that dates it otherwise.
   */
  private double score(DatedMention mention, Group group) {
    boolean allFit = true;
    double fitting = Double.NEGATIVE_INFINITY;
    double other = Double.NEGATIVE_INFINITY;
    for (DatedMention member : group.dated) {
      Comparison comparison = same.compare(mention, member);
      if (comparison.excluded()) {
        return Double.NEGATIVE_INFINITY;
      }
      allFit &= comparison.fit();
      if (same.holds(comparison, mention, member)) {
        if (comparison.fit()) {
          fitting = Math.max(fitting, comparison.score());
        } else {
          other = Math.max(other, comparison.score());
        }
      }
    }
    return allFit ? fitting : other;
  }

  /**
   * Makes one of two groups that agree in all but the year. What is told of a third year comes
   * again and again, and so does what one article tells of both.
   */
  private void joinYears() {
    Map<Group, List<Group>> alike = new LinkedHashMap<>();
    for (Group group : groups) {
      for (Group other : byStart.getOrDefault(group.start().plusYears(1), List.of())) {
        if (group.predicates.stream().anyMatch(other.predicates::contains)
            && group.agreesButForTheYear(other, same)) {
          alike.computeIfAbsent(group, key -> new ArrayList<>()).add(other);
          alike.computeIfAbsent(other, key -> new ArrayList<>()).add(group);
        }
      }
    }
    alike.forEach(
        (group, others) -> {
          Group other = others.get(0);
          boolean pair = others.size() == 1 && alike.getOrDefault(other, List.of()).size() == 1;
          if (pair && group.start().isBefore(other.start()) && !group.sharesArticle(other)) {
            other.dated.forEach(member -> group.add(member, likeness.actors(member.mention())));
            groups.remove(other);
          }
        });
  }

  /**
   * Adds the mentions without a date that tell the same, one an article, none of an article it has.
   */
  private void retell(List<DatedMention> ordered) {
    Map<String, Set<Group>> byKeys = new HashMap<>();
    for (Group group : groups) {
      for (DatedMention member : group.dated) {
        keys(member.mention())
            .forEach(key -> byKeys.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(group));
      }
    }
    for (DatedMention undated : ordered) {
      if (undated.dating().isPresent() || !undated.mention().when().isEmpty()) {
        continue;
      }
      keys(undated.mention()).stream()
          .flatMap(key -> byKeys.getOrDefault(key, Set.of()).stream())
          .distinct()
          .filter(group -> retells(undated.mention(), group))
          .findFirst()
          .ifPresent(group -> group.retell(undated));
    }
  }

  private boolean retells(EventMention undated, Group group) {
    return !group.hasArticle(undated.article())
        && group.dated.stream().anyMatch(member -> same.retells(undated, member.mention()));
  }

  /**
   * What two mentions have in common that can tell one happening: an actor, and the kind or the
   * word.
   */
  private Set<String> keys(EventMention mention) {
    Set<String> keys = new LinkedHashSet<>();
    for (String actor : likeness.actors(mention)) {
      keys.add(actor + "\n" + mention.predicate());
      mention.kind().ifPresent(kind -> keys.add(actor + "\n" + kind));
    }
    return keys;
  }

  private static ResolvedDate date(DatedMention mention) {
    return mention.date().orElseThrow();
  }
}
