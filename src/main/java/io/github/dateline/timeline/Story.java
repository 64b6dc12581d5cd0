package io.github.dateline.timeline;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.ResolvedDate.Open;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a timeline is its story, and what is only background.
 *
 * <p>Background is what lies before or after the story, and what is not about it: where the
 * settings say what that is, and neither the event nor its articles tell of that. What an editor
 * pinned belongs to the story.
 */
public final class Story {

  /** How an event stands to the story. */
  public enum Part {
    STORY,
    BEFORE,
    AFTER,
    /** Within its time, but not about it. */
    ASIDE
  }

  /** The story in short has so many entries at most. */
  private static final int KEY = 12;

  private final Map<String, Part> parts = new HashMap<>();
  private final Topicality topic;
  private final KeyDays.Weights weights;
  private final List<Event> keyEvents;

  private Story(Timeline timeline) {
    Settings settings = timeline.settings();
    this.topic = Topicality.of(timeline);
    Optional<ResolvedDate> span = StorySpan.of(settings, timeline.events(), timeline.articles());
    timeline.events().forEach(event -> parts.put(event.id(), part(event, span, topic)));
    List<Event> told = timeline.events().stream().filter(this::holds).toList();
    this.weights = new DayWeights(Appearance.of(timeline), topic, timeline.events());
    this.keyEvents = Timeline.isLong(timeline.events()) ? best(told, KEY) : List.of();
  }

  /** The story that a timeline tells. */
  public static Story of(Timeline timeline) {
    return new Story(timeline);
  }

  /** How an event of the timeline stands to the story. */
  public Part part(Event event) {
    return parts.getOrDefault(event.id(), Part.STORY);
  }

  /** Whether an event of the timeline belongs to the story. */
  public boolean holds(Event event) {
    return part(event) == Part.STORY;
  }

  /** The events of the days that matter most, in order; none where the timeline is not long. */
  public List<Event> keyEvents() {
    return keyEvents;
  }

  /**
   * The events that tell most of a stretch of the timeline, in order: those that name the topic,
   * where any do.
   *
   * @param most so many at most
   */
  public List<Event> best(List<Event> events, int most) {
    List<Event> about = events.stream().filter(this::isNamed).toList();
    List<Event> best = KeyDays.of(about, most, weights);
    return best.size() == most || about.size() == events.size()
        ? best
        : KeyDays.of(events, most, weights);
  }

  private boolean isNamed(Event event) {
    return event.isPinned() || topic.isNamedBy(event);
  }

  private static Part part(Event event, Optional<ResolvedDate> span, Topicality topic) {
    if (event.isPinned()) {
      return Part.STORY;
    }
    return span.map(story -> place(event.date(), story))
        .filter(part -> part != Part.STORY)
        .orElseGet(() -> isAbout(event, topic) ? Part.STORY : Part.ASIDE);
  }

  /**
   * Where an event lies: in the story where most of the shorter of the two is the other's too. Of
   * what takes longer than a year the first counts, under which it stands: a century does not
   * belong to all that happened in it.
   */
  private static Part place(ResolvedDate date, ResolvedDate story) {
    LocalDate first = date.open() == Open.START ? date.end() : date.start();
    LocalDate last = earlier(date.end(), first.with(TemporalAdjusters.lastDayOfYear()));
    LocalDate begins = story.open() == Open.START ? LocalDate.MIN : story.start();
    LocalDate ends = story.open() == Open.END ? LocalDate.MAX : story.end();
    long shorter = Math.min(days(first, last), days(begins, ends));
    if (2 * days(first.isAfter(begins) ? first : begins, earlier(last, ends)) >= shorter) {
      return Part.STORY;
    }
    return first.isBefore(begins) ? Part.BEFORE : Part.AFTER;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** The days from one to another, both included; none or fewer where the other comes before. */
  private static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  private static boolean isAbout(Event event, Topicality topic) {
    return !topic.isKnown()
        || topic.isNamedBy(event)
        || event.sources().stream()
            .anyMatch(source -> topic.isAbout(source.article()) || topic.isNamedIn(source.quote()));
  }
}
