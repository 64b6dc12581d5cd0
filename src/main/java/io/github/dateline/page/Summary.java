package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import io.github.dateline.words.DateWords;
import java.util.Locale;
import java.util.stream.Collectors;

/** An event in one paragraph of plain text, for programs that show no page. */
final class Summary {
  private final SiteMap site;
  private final DateWords dates;

  Summary(SiteMap site, DateWords dates) {
    this.site = site;
    this.dates = dates;
  }

  /** “8 May 2024. “Late on Wednesday …” (Azatutyun, Trim)”. */
  String of(Event event) {
    String when = dates.say(event.date());
    String names =
        event.sources().stream()
            .map(source -> site.nameOf(source.article()))
            .distinct()
            .collect(Collectors.joining(", "));
    String quote = event.sources().stream().findFirst().map(Event.Source::quote).orElse("");
    return when.substring(0, 1).toUpperCase(Locale.ROOT)
        + when.substring(1)
        + ". “"
        + quote.strip()
        + "” ("
        + names
        + ")";
  }
}
