package io.github.dateline.review;

import io.github.dateline.review.PublishedEvent.Correction;
import io.github.dateline.review.PublishedEvent.Curation;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One thing that changed about an event. */
public sealed interface TimelineChange {

  /** What it is, and how much of a risk. */
  ChangeKind kind();

  /** How it was, in words; empty where there was nothing. */
  String was();

  /** How it is, in words; empty where there is nothing. */
  String is();

  /**
   * How it was and how it is, for people: what can be told of a change beside its event's own date.
   *
   * @param say how a date in EDTF is told
   */
  default String fromTo(UnaryOperator<String> say) {
    return either(was()) + " → " + either(is());
  }

  private static String either(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  /** The event is gone. */
  record Removed(PublishedEvent before) implements TimelineChange {
    @Override
    public ChangeKind kind() {
      return ChangeKind.REMOVED;
    }

    @Override
    public String was() {
      return before.date();
    }

    @Override
    public String is() {
      return "";
    }
  }

  /** It has another date. */
  record Redated(String was, String is) implements TimelineChange {
    @Override
    public ChangeKind kind() {
      return ChangeKind.REDATED;
    }
  }

  /** Its sources disagree on the date, agree again, or disagree otherwise. */
  record ConflictChanged(List<PublishedEvent.DatedBy> before, List<PublishedEvent.DatedBy> after)
      implements TimelineChange {
    public ConflictChanged {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public ChangeKind kind() {
      return before.isEmpty()
          ? ChangeKind.CONFLICT_APPEARED
          : after.isEmpty() ? ChangeKind.CONFLICT_GONE : ChangeKind.CONFLICT_CHANGED;
    }

    @Override
    public String was() {
      return sides(before, date -> date);
    }

    @Override
    public String is() {
      return sides(after, date -> date);
    }

    @Override
    public String fromTo(UnaryOperator<String> say) {
      return sides(before, say) + " → " + sides(after, say);
    }

    private static String sides(List<PublishedEvent.DatedBy> conflict, UnaryOperator<String> say) {
      return conflict.isEmpty()
          ? "no conflict"
          : conflict.stream()
              .map(by -> say.apply(by.date()) + " by " + String.join(", ", by.articles()))
              .collect(Collectors.joining("; "));
    }
  }

  /** It is now part of another event. */
  record Merged(PublishedEvent before, PublishedEvent into) implements TimelineChange {
    @Override
    public ChangeKind kind() {
      return ChangeKind.MERGED;
    }

    @Override
    public String was() {
      return before.id() + " " + before.title();
    }

    @Override
    public String is() {
      return into.id() + " " + into.title();
    }
  }

  /** It was part of another event. */
  record Split(PublishedEvent from, PublishedEvent after) implements TimelineChange {
    @Override
    public ChangeKind kind() {
      return ChangeKind.SPLIT;
    }

    @Override
    public String was() {
      return from.id() + " " + from.title();
    }

    @Override
    public String is() {
      return after.id() + " " + after.title();
    }
  }

  /** It is asserted otherwise, planned before, occurred now; or by somebody else. */
  record StatusChanged(String was, String is) implements TimelineChange {
    @Override
    public ChangeKind kind() {
      return ChangeKind.STATUS;
    }
  }

  /** An editor's correction of it came, went or says something else. */
  record Curated(Optional<Curation> before, Optional<Curation> after) implements TimelineChange {
    @Override
    public ChangeKind kind() {
      return before.isEmpty()
          ? ChangeKind.CURATED
          : after.isEmpty() ? ChangeKind.NO_LONGER_CURATED : ChangeKind.CURATED_OTHERWISE;
    }

    @Override
    public String was() {
      return said(before, date -> date);
    }

    @Override
    public String is() {
      return said(after, date -> date);
    }

    @Override
    public String fromTo(UnaryOperator<String> say) {
      if (before.isEmpty() || after.isEmpty()) {
        return said(after.or(() -> before), say);
      }
      List<Correction> were = before.get().corrections();
      List<Correction> are = after.get().corrections();
      return isOnlyReason() || !Correction.askTheSame(were, are)
          ? said(after, say) + "; before: " + said(before, say)
          : IntStream.range(0, are.size())
                  .mapToObj(i -> are.get(i).words(were.get(i), say))
                  .collect(Collectors.joining("; "))
              + ": look whether the correction still holds";
    }

    private boolean isOnlyReason() {
      return before.map(Curation::corrections).equals(after.map(Curation::corrections));
    }

    /** The entries; the reason where nothing else is new. */
    private String said(Optional<Curation> curated, UnaryOperator<String> say) {
      return curated.map(said -> isOnlyReason() ? said.reason() : said.words(say)).orElse("");
    }
  }

  /** The event is new. */
  record Added(PublishedEvent after) implements TimelineChange {
    @Override
    public ChangeKind kind() {
      return ChangeKind.ADDED;
    }

    @Override
    public String was() {
      return "";
    }

    @Override
    public String is() {
      return after.date();
    }
  }

  /** It is worded otherwise. */
  record Retitled(String was, String is) implements TimelineChange {
    @Override
    public ChangeKind kind() {
      return ChangeKind.RETITLED;
    }
  }

  /** It is found under another id; the old one leads there. */
  record IdChanged(String was, String is) implements TimelineChange {
    @Override
    public ChangeKind kind() {
      return ChangeKind.ID;
    }
  }

  /** Other sentences tell it, or the same give the same date otherwise. */
  record EvidenceChanged(String was, String is) implements TimelineChange {
    @Override
    public ChangeKind kind() {
      return ChangeKind.EVIDENCE;
    }
  }

  /** Its subjects, actors or score are others. */
  record DetailsChanged(String was, String is) implements TimelineChange {
    @Override
    public ChangeKind kind() {
      return ChangeKind.DETAILS;
    }
  }
}
