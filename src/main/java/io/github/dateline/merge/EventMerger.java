package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.dating.Likeness;
import io.github.dateline.event.EventMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings together the mentions of one happening, from one article or from many. */
public final class EventMerger {

  private static final Comparator<DatedMention> ORDER =
      Comparator.comparing((DatedMention mention) -> mention.mention().article())
          .thenComparing(mention -> mention.mention().sentence());

  private final SameEvent same;
  private final Likeness likeness;

  private EventMerger(Likeness likeness) {
    this.likeness = likeness;
    this.same = new SameEvent(likeness);
  }

  /**
   * The happenings that have a date.
   *
   * @param mentions of all articles, in any order
   * @return by date
   */
  public static List<EventCluster> merge(List<DatedMention> mentions) {
    Likeness likeness = Likeness.of(mentions.stream().map(DatedMention::mention).toList());
    return new EventMerger(likeness).clusters(mentions);
  }

  private List<EventCluster> clusters(List<DatedMention> mentions) {
    List<DatedMention> ordered = mentions.stream().sorted(ORDER).toList();
    // The finest dates first, so that “in May” finds “8 May” and not the other way round.
    List<DatedMention> dated =
        ordered.stream()
            .filter(mention -> mention.dating().isPresent())
            .sorted(
                Comparator.comparing(
                        (DatedMention mention) -> mention.date().orElseThrow().granularity())
                    .thenComparing(ORDER))
            .toList();
    List<List<DatedMention>> groups = new ArrayList<>();
    for (DatedMention mention : dated) {
      best(mention, groups)
          .ifPresentOrElse(
              group -> group.add(mention), () -> groups.add(new ArrayList<>(List.of(mention))));
    }
    List<List<EventMention>> retellings = retellings(ordered, groups);
    List<EventCluster> clusters = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      clusters.add(new ClusterWriter(likeness, groups.get(i), retellings.get(i)).write());
    }
    clusters.sort(Comparator.comparing(EventCluster::date).thenComparing(EventCluster::title));
    return List.copyOf(clusters);
  }

  private Optional<List<DatedMention>> best(DatedMention mention, List<List<DatedMention>> groups) {
    List<DatedMention> best = null;
    double score = -1;
    for (List<DatedMention> group : groups) {
      if (!fits(mention, group)) {
        continue;
      }
      double overlap =
          group.stream().mapToDouble(member -> same.overlap(mention, member)).max().orElse(0);
      if (overlap > score) {
        best = group;
        score = overlap;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean fits(DatedMention mention, List<DatedMention> group) {
    boolean datesFit =
        group.stream()
            .allMatch(
                member -> SameEvent.fit(member.date().orElseThrow(), mention.date().orElseThrow()));
    return datesFit
        ? group.stream().anyMatch(member -> same.agree(mention, member))
        : group.stream().anyMatch(member -> same.conflict(mention, member));
  }

  /**
   * For each group the mentions without a date that tell the same, one an article, none of an
   * article it has.
   */
  private List<List<EventMention>> retellings(
      List<DatedMention> ordered, List<List<DatedMention>> groups) {
    List<List<EventMention>> retellings = new ArrayList<>();
    groups.forEach(group -> retellings.add(new ArrayList<>()));
    for (DatedMention undated : ordered) {
      if (undated.dating().isPresent() || !undated.mention().when().isEmpty()) {
        continue;
      }
      for (int i = 0; i < groups.size(); i++) {
        if (isNew(undated.mention(), groups.get(i), retellings.get(i))
            && groups.get(i).stream()
                .anyMatch(member -> same.retells(undated.mention(), member.mention()))) {
          retellings.get(i).add(undated.mention());
          break;
        }
      }
    }
    return retellings;
  }

  private static boolean isNew(
      EventMention mention, List<DatedMention> group, List<EventMention> retold) {
    return group.stream().noneMatch(member -> member.mention().article().equals(mention.article()))
        && retold.stream().noneMatch(member -> member.article().equals(mention.article()));
  }
}
