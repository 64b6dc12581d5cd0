package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.DatedMention.Basis;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sayings say: of “police said on Tuesday that he had been arrested” the arrest, which has no
 * day of its own. What has one is a happening of that day beside the saying.
 */
final class Attributions {

  /** The one that says most. */
  private static final Comparator<DatedMention> MOST =
      Comparator.comparing((DatedMention claim) -> claim.mention().words().size())
          .thenComparing(claim -> claim.mention().title());

  /** By the mentions themselves: to compare them by what they say would take longer than this. */
  private final IdentityHashMap<EventMention, EventMention> said = new IdentityHashMap<>();

  private record Place(String article, int sentence) {}

  static Attributions of(Collection<DatedMention> mentions) {
    Attributions attributions = new Attributions();
    Map<Place, List<DatedMention>> claims = new HashMap<>();
    for (DatedMention mention : mentions) {
      if (isClaim(mention)) {
        claims.computeIfAbsent(place(mention), key -> new ArrayList<>()).add(mention);
      }
    }
    for (DatedMention mention : mentions) {
      if (mention.mention().saying()) {
        claims.getOrDefault(place(mention), List.of()).stream()
            .filter(claim -> mention.mention().words().containsAll(claim.mention().words()))
            .max(MOST)
            .filter(claim -> claim.dating().isEmpty() || claim.basis() != Basis.WORDS)
            .ifPresent(claim -> attributions.said.put(mention.mention(), claim.mention()));
      }
    }
    return attributions;
  }

  /** Whether a deed is told as somebody's word. */
  private static boolean isClaim(DatedMention mention) {
    EventMention told = mention.mention();
    return !told.saying()
        && !told.open()
        && told.status() == Status.REPORTED
        && !told.words().isEmpty();
  }

  private static Place place(DatedMention mention) {
    return new Place(mention.mention().article(), mention.mention().sentence());
  }

  /** What a saying says; empty where it is no deed, or has a day of its own. */
  Optional<EventMention> said(EventMention saying) {
    return Optional.ofNullable(said.get(saying));
  }
}
