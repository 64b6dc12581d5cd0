package io.github.dateline.page;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.timeline.VeiledEvent;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reviewer reads in a pull request: a block per event, a fact per line, so that a change is
 * a changed line.
 */
final class ReviewFiles {
  /** By what events are known again that are not shown: nothing of them can be read here. */
  static final String UNSHOWN = "unshown.tsv";

  /** In {@link #UNSHOWN}: an editor split it off from another event. */
  static final String SPLIT_OFF = "split";

  /** In {@link #UNSHOWN}, where words that date it would be veiled: it has its day without any. */
  static final String CARRIED = "carried";

  /** How the way to a date begins that no words of the sentence name. */
  static final String WITHOUT_WORDS = "  - without words";

  /** Where ids lead that were published once. */
  static final String REDIRECTS = "redirects.tsv";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What Markdown takes for its own. */
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&#]");

  private final Timeline timeline;
  private final DateViews dates;

  ReviewFiles(Timeline timeline, DateViews dates) {
    this.timeline = timeline;
    this.dates = dates;
  }

  void put(Pages.Builder pages) {
    Sections.years(timeline.events())
        .forEach(
            (year, events) ->
                pages.put("review/" + year + ".md", blocks(dates.words().year(year), events)));
    if (!timeline.veiled().isEmpty()) {
      pages.put("review/" + UNSHOWN, unshown());
    }
    pages.put("review/" + REDIRECTS, redirects());
  }

  private String blocks(String heading, List<Event> events) {
    StringBuilder text = new StringBuilder("# " + heading + "\n");
    for (Event event : events) {
      event(text, event);
    }
    return text.toString();
  }

  private String redirects() {
    StringBuilder text = new StringBuilder();
    timeline
        .redirects()
        .forEach(
            (id, redirect) -> {
              text.append(id).append('\t').append(redirect.now().orElse("-"));
              text.append('\t').append(redirect.what()).append('\t');
              text.append(
                  redirect.years().stream().map(String::valueOf).collect(Collectors.joining(" ")));
              text.append('\n');
            });
    return text.toString();
  }

  /** A line a sentence; each holds its event's own facts as well, and so stands for itself. */
  private String unshown() {
    StringBuilder text = new StringBuilder();
    for (VeiledEvent event : timeline.veiled()) {
      for (VeiledEvent.Sentence sentence : event.sentences()) {
        text.append(
            Stream.of(
                    event.id(),
                    event.date().map(ResolvedDate::edtf).orElse(""),
                    event.splitOff() ? SPLIT_OFF : "",
                    event.title(),
                    sentence.article(),
                    sentence.isDated() && sentence.expression().isEmpty()
                        ? CARRIED
                        : sentence.expression(),
                    sentence.words())
                .map(field -> field.isEmpty() ? "-" : field)
                .collect(Collectors.joining("\t", "", "\n")));
      }
    }
    return text.toString();
  }

  private void event(StringBuilder text, Event event) {
    text.append("\n## ").append(event.id()).append(' ').append(plain(event.title())).append("\n\n");
    fact(text, "date", date(event.date()));
    fact(text, "status", event.status().word());
    event.by().ifPresent(by -> fact(text, "by", plain(by)));
    fact(text, "subjects", event.subjects().stream().map(ReviewFiles::plain).toList());
    fact(text, "actors", event.actors().stream().map(ReviewFiles::plain).toList());
    for (Event.DatedBy side : event.conflict()) {
      fact(
          text,
          "conflict",
          date(side.date())
              + " by "
              + side.articles().stream().map(ReviewFiles::plain).collect(Collectors.joining(", ")));
    }
    for (Event.Curated changed : event.curated()) {
      fact(text, "curated", changed.action() + ", because " + plain(changed.reason()));
      text.append("  ");
      fact(text, "the machine", plain(changed.machine()));
      if (!changed.to().isEmpty()) {
        text.append("  ");
        fact(text, "now", plain(changed.to()));
      }
    }
    for (Event.Source source : event.sources()) {
      fact(text, "source", plain(source.article()) + ", sentence " + source.sentence());
      source.dated().ifPresent(dated -> why(text, dated));
      text.append("  > ").append(plain(source.quote())).append('\n');
    }
  }

  private void why(StringBuilder text, Event.Dated dated) {
    text.append(ground(dated.ground()))
        .append(" → ")
        .append(dated.anchor().map(anchor -> "from " + plain(anchor) + " → ").orElse(""))
        .append(plain(dated.rule()))
        .append(" → ")
        .append(plain(dated.value()))
        .append(" → ")
        .append(date(dated.date()))
        .append('\n');
  }

  private static String ground(Event.Ground ground) {
    if (ground instanceof Event.Words words) {
      return "  - “" + plain(words.text()) + "”";
    }
    return WITHOUT_WORDS
        + (ground instanceof Event.Earlier earlier
            ? ", after “" + plain(earlier.words()) + "”"
            : ground instanceof Event.Lead
                ? ", in the lead of the article's own news"
                : ", as part of the article's own news");
  }

  private String date(ResolvedDate date) {
    DateView view = dates.view(date);
    return view.edtf() + " (" + view.when() + ")";
  }

  private static void fact(StringBuilder text, String name, List<String> values) {
    if (!values.isEmpty()) {
      fact(text, name, String.join(", ", values));
    }
  }

  private static void fact(StringBuilder text, String name, String value) {
    text.append("- ").append(name).append(": ").append(value).append('\n');
  }

  /** Text that Markdown shows as it is, on one line. */
  private static String plain(String text) {
    String line = SPACES.matcher(text.strip()).replaceAll(" ");
    return MARKS.matcher(line).find() ? MARKS.matcher(line).replaceAll("\\\\$0") : line;
  }
}
