package io.github.dateline.review;

import io.github.dateline.review.PublishedSource.Dating;
import io.github.dateline.review.Review.ReviewedEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences behind a change, as Markdown. */
final class MarkdownEvidence {
  private static final int WORDS = 300;
  private static final int QUOTE = 600;

  /** A sentence is another one, edited. */
  private static final double EDITED = 0.5;

  private MarkdownEvidence() {}

  /** The sentences that tell an event, as they were and as they are; folded. */
  static String of(ReviewedEvent event) {
    List<PublishedSource> before =
        sources(event.before().filter(former -> event.kind() != ChangeKind.SPLIT));
    List<PublishedSource> after = sources(event.after());
    boolean isGone = event.after().isEmpty();
    StringBuilder lines = new StringBuilder();
    for (PublishedSource source : before) {
      Optional<PublishedSource> now =
          after.stream().filter(other -> same(source, other)).findFirst();
      if (now.isEmpty()) {
        lines.append(source(isGone ? "told by" : "gone", source)).append(quote(source));
      } else if (!now.get().equals(source)) {
        lines.append(source("was", source));
        lines.append(now.get().quote().equals(source.quote()) ? "" : quote(source));
        lines.append(source("now", now.get())).append(quote(now.get()));
      }
    }
    for (PublishedSource source : after) {
      if (before.stream().noneMatch(other -> same(other, source))) {
        lines.append(source(before.isEmpty() ? "told by" : "new", source)).append(quote(source));
      }
    }
    if (lines.length() == 0) {
      after.stream()
          .findFirst()
          .ifPresent(source -> lines.append(source("as before", source)).append(quote(source)));
    }
    return "\n  <details><summary>evidence</summary>\n\n" + lines + "\n  </details>\n\n";
  }

  /** By which words an event has its date, where they are new, or others than they were. */
  static Optional<String> ofDate(ReviewedEvent event) {
    Optional<String> was = event.before().flatMap(MarkdownEvidence::reason);
    Optional<String> is = event.after().flatMap(MarkdownEvidence::reason);
    return switch (event.kind()) {
      case ADDED -> is.map(words -> "by " + words);
      case REMOVED -> was.map(words -> "it was by " + words);
      case REDATED ->
          is.filter(words -> !was.equals(is))
              .map(words -> "by " + words + was.map(former -> "; it was by " + former).orElse(""));
      default -> Optional.empty();
    };
  }

  private static Optional<String> reason(PublishedEvent event) {
    return event.evidence().flatMap(PublishedSource::dating).map(MarkdownEvidence::reason);
  }

  private static String reason(Dating dating) {
    if (dating.expression().isEmpty()) {
      String day = words(ReviewDates.say(dating.anchor().orElse(dating.date())));
      return dating.rule().equals("lead")
          ? "the day of publication, " + day + ", of its article's own news"
          : "the day of what it is told with, " + day;
    }
    return "“"
        + words(dating.expression().get())
        + "”"
        + dating.anchor().map(from -> ", counted from " + words(ReviewDates.say(from))).orElse("");
  }

  private static boolean same(PublishedSource source, PublishedSource other) {
    return source.sameSentence(other)
        || (source.article().equals(other.article())
            && source.sentence() == other.sentence()
            && SameWords.likeness(source.quote(), other.quote()) >= EDITED);
  }

  private static List<PublishedSource> sources(Optional<PublishedEvent> event) {
    return event.map(PublishedEvent::sources).orElse(List.of());
  }

  private static String source(String when, PublishedSource source) {
    return "  - "
        + when
        + ": "
        + words(source.article())
        + ", sentence "
        + source.sentence()
        + source.dating().map(dating -> ": " + steps(dating)).orElse("")
        + "\n";
  }

  /** From the words to the date, step by step. */
  private static String steps(Dating dating) {
    return Stream.of(
            Optional.of(
                dating
                    .expression()
                    .map(words -> "“" + words(words) + "”")
                    .orElse(PublishedSource.WITHOUT_WORDS)),
            dating.anchor().map(from -> "from " + words(ReviewDates.say(from))),
            Optional.of(MarkdownText.code(dating.rule())),
            Optional.of(words(dating.value()))
                .filter(value -> !dating.value().equals(dating.date())),
            Optional.of(words(ReviewDates.say(dating.date()))))
        .flatMap(Optional::stream)
        .reduce((one, next) -> one + " → " + next)
        .orElseThrow();
  }

  private static String quote(PublishedSource source) {
    return "    > " + MarkdownText.of(source.quote(), QUOTE) + "\n";
  }

  private static String words(String text) {
    return MarkdownText.of(text, WORDS);
  }
}
