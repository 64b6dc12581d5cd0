package io.github.dateline.app;

import io.github.dateline.page.PageRenderer;
import io.github.dateline.page.Pages;
import io.github.dateline.page.TemplateFolder;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Timeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A timeline and its pages; nothing is written yet.
 *
 * @param complete whether every article of the input could be read
 */
record Rendered(Timeline timeline, Pages pages, boolean complete) {

  /**
   * The way from seeds and templates to pages.
   *
   * @param site the site as it is: its ids are kept
   * @throws InputException when the input has to be mended first
   */
  static Rendered from(Inputs inputs, Path site, Reporter reporter) throws InputException {
    Pipeline.Outcome outcome = Pipeline.run(inputs, site, reporter);
    Pages pages = PageRenderer.render(outcome.timeline(), TemplateFolder.read(inputs.templates()));
    return new Rendered(outcome.timeline(), pages, outcome.complete());
  }

  /** {@code 5 articles, 21 events from 2015 to 2024}. */
  String summary() {
    List<Event> events = timeline.events();
    return Count.of(timeline.articles().size(), "article")
        + ", "
        + Count.of(events.size(), "event")
        + years(events);
  }

  private static String years(List<Event> events) {
    if (events.isEmpty()) {
      return "";
    }
    List<LocalDate> starts =
        events.stream()
            .map(event -> event.date().start())
            .sorted(Comparator.naturalOrder())
            .toList();
    int first = starts.get(0).getYear();
    int last = starts.get(starts.size() - 1).getYear();
    return first == last ? " in " + first : " from " + first + " to " + last;
  }
}
