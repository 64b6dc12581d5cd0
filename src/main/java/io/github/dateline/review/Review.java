package io.github.dateline.review;

import io.github.dateline.dating.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What changed on a timeline and why, ready to be told.
 *
 * @param base what the timeline is compared with
 * @param notes what a reader has to know first: that nothing was published at the base
 * @param inputs what an editor changed, with how many events each change touches
 * @param events the events that changed, the riskiest change first
 * @param eventsBefore how many events there were
 * @param eventsNow how many there are
 */
public record Review(
    String base,
    List<String> notes,
    List<InputEffect> inputs,
    List<ReviewedEvent> events,
    int eventsBefore,
    int eventsNow) {

  /** A change of the input and the number of changed events of which it is the cause. */
  public record InputEffect(Cause change, int events) {}

  /** A change and its causes, the nearest first. */
  public record Explained(TimelineChange change, List<Cause> causes) {
    public Explained {
      causes = List.copyOf(causes);
    }
  }

  /**
   * An event that changed.
   *
   * @param before as it was; empty where it is new
   * @param after as it is; empty where it is gone
   * @param changes at least one, the riskiest first
   */
  public record ReviewedEvent(
      Optional<PublishedEvent> before, Optional<PublishedEvent> after, List<Explained> changes) {
    public ReviewedEvent {
      changes = List.copyOf(changes);
    }

    /** The riskiest kind of its changes. */
    public ChangeKind kind() {
      return changes.get(0).change().kind();
    }

    /** The event as it is, or, where it is gone, as it was. */
    public PublishedEvent event() {
      return kind() == ChangeKind.MERGED
          ? before.orElseThrow()
          : after.or(() -> before).orElseThrow();
    }
  }

  /**
   * One side of a review.
   *
   * @param site its data files
   * @param seeds path below the seeds folder → content
   * @param templates path below the templates folder → content
   * @param reasons why each article has its date, by its id; none where this version of Dateline
   *     did not date them
   */
  public record Side(
      PublishedReader.SiteFiles site,
      SortedMap<String, byte[]> seeds,
      SortedMap<String, byte[]> templates,
      Map<String, Reason> reasons) {
    public Side {
      reasons = Map.copyOf(reasons);
    }
  }

  public Review {
    notes = List.copyOf(notes);
    inputs = List.copyOf(inputs);
    events = List.copyOf(events);
  }

  /**
   * Compares.
   *
   * @param base what the timeline is compared with, in words
   * @param seeds the name of the folder of articles for the user
   * @param templates the name of the folder of templates for the user
   * @param rebuild what this version of Dateline makes of the base's own input; empty where that
   *     cannot be done. Asked once at most
   * @throws UnreadableDataException where the data of the new side are not ours
   */
  public static Review of(
      String base,
      Side before,
      Side after,
      String seeds,
      String templates,
      Supplier<Optional<Side>> rebuild)
      throws UnreadableDataException {
    List<String> notes = new ArrayList<>();
    InputFiles filesBefore = InputFiles.of(seeds, before.seeds(), templates, before.templates());
    InputFiles filesNow = InputFiles.of(seeds, after.seeds(), templates, after.templates());
    Published now = PublishedReader.read(after.site()).orElseGet(Published::nothing);
    Optional<Published> was;
    try {
      was = PublishedReader.read(before.site());
    } catch (UnreadableDataException e) {
      notes.add(
          "the site at the base is of another version of Dateline, or damaged ("
              + e.getMessage()
              + "); its events cannot be compared");
      return new Review(
          base,
          notes,
          effects(InputChanges.between(filesBefore, filesNow).all(), List.of()),
          List.of(),
          0,
          now.events().size());
    }
    if (was.isEmpty()) {
      notes.add("nothing was published at the base; every event is new");
    }
    Comparison sides =
        new Comparison(
            was,
            now,
            filesBefore,
            filesNow,
            after.reasons(),
            () -> rebuild.get().flatMap(Review::made));
    CauseFinder causes = new CauseFinder(sides);
    List<ReviewedEvent> events =
        EventChanges.in(sides.matching()).stream()
            .map(event -> explained(event, causes))
            .sorted(
                Comparator.comparing(ReviewedEvent::kind)
                    .thenComparing(event -> event.event().date())
                    .thenComparing(event -> event.event().id()))
            .toList();
    List<Cause> inputs =
        Stream.concat(sides.inputs().all().stream(), causes.movedDates().stream()).toList();
    return new Review(
        base,
        notes,
        withCode(effects(inputs, events), events),
        events,
        was.map(published -> published.events().size()).orElse(0),
        now.events().size());
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return inputs.isEmpty() && events.isEmpty() && notes.isEmpty();
  }

  /** How many events changed, by the riskiest kind of their changes. */
  public SortedMap<ChangeKind, Integer> counts() {
    SortedMap<ChangeKind, Integer> counts = new TreeMap<>();
    events.forEach(event -> counts.merge(event.kind(), 1, Integer::sum));
    return counts;
  }

  private static ReviewedEvent explained(EventChanges event, CauseFinder causes) {
    return new ReviewedEvent(
        event.before(),
        event.after(),
        event.changes().stream()
            .map(change -> new Explained(change, causes.causes(event, change)))
            .toList());
  }

  private static List<InputEffect> effects(List<Cause> inputs, List<ReviewedEvent> events) {
    return inputs.stream()
        .map(
            input ->
                new InputEffect(
                    input,
                    (int)
                        events.stream()
                            .filter(
                                event ->
                                    event.changes().stream()
                                        .flatMap(change -> change.causes().stream())
                                        .flatMap(Review::withReasons)
                                        .anyMatch(input::equals))
                            .count()))
        .toList();
  }

  /** The code is told like a change of the input, wherever it changed an event. */
  private static List<InputEffect> withCode(List<InputEffect> inputs, List<ReviewedEvent> events) {
    return Stream.concat(
            inputs.stream(),
            effects(List.of(new Cause.Code()), events).stream()
                .filter(effect -> effect.events() > 0))
        .toList();
  }

  private static Stream<Cause> withReasons(Cause cause) {
    return Stream.concat(Stream.of(cause), cause.because().stream().flatMap(Review::withReasons));
  }

  private static Optional<Comparison.Made> made(Side side) {
    try {
      return PublishedReader.read(side.site())
          .map(published -> new Comparison.Made(published, side.reasons()));
    } catch (UnreadableDataException e) {
      throw new IllegalStateException("this version cannot read what it wrote itself", e);
    }
  }
}
