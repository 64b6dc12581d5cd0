package io.github.dateline.review;

import io.github.dateline.review.Review.Explained;
import io.github.dateline.review.Review.InputEffect;
import io.github.dateline.review.Review.ReviewedEvent;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A review as Markdown: counts first, then the input, then the events, the riskiest first, the
 * evidence folded. It fits into a comment on a pull request; what does not fit is counted.
 */
public final class MarkdownReview {
  /** A comment of GitHub holds 65,536 characters. */
  static final int LONGEST = 65_000;

  /** Kept free for what is told of the rest. */
  private static final int REST = 1_000;

  private static final int INPUTS = 40;
  private static final int WORDS = 300;

  private final Review review;
  private final StringBuilder text = new StringBuilder();

  private MarkdownReview(Review review) {
    this.review = review;
  }

  /** The review; empty where nothing changed. */
  public static String of(Review review) {
    return review.isEmpty() ? "" : new MarkdownReview(review).text();
  }

  private String text() {
    text.append("## Timeline: ").append(counts(review.counts())).append("\n\n");
    text.append("Against ").append(MarkdownText.of(review.base()));
    if (review.notes().isEmpty()) {
      text.append(": ").append(review.eventsBefore()).append(" events before, ");
      text.append(review.eventsNow()).append(" now");
    }
    text.append(".\n");
    review.notes().forEach(note -> text.append("\n> ").append(words(note)).append(".\n"));
    inputs();
    events();
    return text.toString();
  }

  private static String counts(SortedMap<ChangeKind, Integer> counts) {
    return counts.isEmpty()
        ? "no event changed"
        : counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().word())
            .collect(Collectors.joining(", "));
  }

  private void inputs() {
    if (review.inputs().isEmpty()) {
      return;
    }
    text.append("\n### Input\n\n");
    review.inputs().stream().limit(INPUTS).forEach(this::input);
    int more = review.inputs().size() - INPUTS;
    if (more > 0) {
      text.append("- … and ").append(more).append(" more\n");
    }
  }

  private void input(InputEffect input) {
    text.append("- ").append(words(input.change().words(ReviewDates::say))).append(" – ");
    text.append(
        input.change() instanceof Cause.TemplateChanged
            ? "no event"
            : switch (input.events()) {
              case 0 -> "no event changed";
              case 1 -> "1 event changed";
              default -> input.events() + " events changed";
            });
    text.append('\n');
  }

  private void events() {
    Map<ChangeKind, Integer> counts = review.counts();
    SortedMap<ChangeKind, Integer> rest = new TreeMap<>();
    Optional<ChangeKind> heading = Optional.empty();
    for (ReviewedEvent event : review.events()) {
      String title =
          heading.equals(Optional.of(event.kind()))
              ? ""
              : heading(event.kind(), counts.getOrDefault(event.kind(), 0));
      String told = title + told(event) + MarkdownEvidence.of(event);
      if (!rest.isEmpty() || text.length() + told.length() > LONGEST - REST) {
        String brief = title + told(event);
        if (!rest.isEmpty() || text.length() + brief.length() > LONGEST - REST) {
          rest.merge(event.kind(), 1, Integer::sum);
          continue;
        }
        told = brief;
      }
      text.append(told);
      heading = Optional.of(event.kind());
    }
    if (!rest.isEmpty()) {
      text.append("\nMore than a comment holds: ").append(counts(rest));
      text.append(" not shown here; all of them are in `timeline-diff.json`.\n");
    }
  }

  private static String heading(ChangeKind kind, int count) {
    String word = kind.word();
    return "\n### "
        + word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1)
        + " ("
        + count
        + ")\n\n";
  }

  private static String told(ReviewedEvent event) {
    PublishedEvent subject = event.event();
    Explained first = event.changes().get(0);
    StringBuilder lines = new StringBuilder("- **");
    boolean redated = first.change().kind() == ChangeKind.REDATED;
    String was = ReviewDates.say(first.change().was());
    String is = ReviewDates.say(subject.date());
    if (was.equals(is)) {
      // Different dates that words do not tell apart.
      was = first.change().was();
      is = subject.date();
    }
    lines.append(redated ? words(was) + " → " : "");
    lines.append(words(is)).append("** ").append(words(subject.title()));
    lines.append(" · ").append(words(id(event))).append('\n');
    MarkdownEvidence.ofDate(event)
        .ifPresent(line -> lines.append("  - ").append(line).append('\n'));
    for (Explained change : event.changes()) {
      line(change).ifPresent(line -> lines.append("  - ").append(line).append('\n'));
    }
    Set<String> causes = new LinkedHashSet<>();
    event
        .changes()
        .forEach(
            change -> change.causes().forEach(cause -> causes.add(cause.words(ReviewDates::say))));
    causes.forEach(cause -> lines.append("  - why: ").append(words(cause)).append('\n'));
    return lines.toString();
  }

  private static String id(ReviewedEvent event) {
    Optional<String> former =
        event
            .before()
            .map(PublishedEvent::id)
            .filter(id -> event.kind() != ChangeKind.SPLIT && !id.equals(event.event().id()));
    return event.event().id() + former.map(id -> " (was " + id + ")").orElse("");
  }

  /** What the first line of an event does not tell of a change. */
  private static Optional<String> line(Explained explained) {
    TimelineChange change = explained.change();
    return switch (change.kind()) {
      case REMOVED, ADDED, REDATED, ID, EVIDENCE -> Optional.empty();
      case MERGED -> Optional.of("now part of " + words(change.is()));
      case SPLIT -> Optional.of("was part of " + words(change.was()));
      case RETITLED -> Optional.of("title was: " + words(change.was()));
      case CURATED_OTHERWISE -> Optional.of("curated: " + words(change.fromTo(ReviewDates::say)));
      default -> Optional.of(change.kind().word() + ": " + words(change.fromTo(ReviewDates::say)));
    };
  }

  private static String words(String text) {
    return MarkdownText.of(text, WORDS);
  }
}
