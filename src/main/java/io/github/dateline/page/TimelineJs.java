package io.github.dateline.page;

import com.google.gson.stream.JsonWriter;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.ResolvedDate.Open;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Settings;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.words.DateWords;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The timeline in the JSON that TimelineJS3 opens. Its texts are HTML there, so everything is
 * escaped.
 */
final class TimelineJs {
  private TimelineJs() {}

  static String of(Timeline timeline, SiteMap site, DateWords dates) {
    return JsonText.page(
        json -> {
          Settings settings = timeline.settings();
          json.beginObject();
          json.name("title").beginObject();
          text(json, settings.title(), Html.escape(settings.description()));
          json.endObject();
          json.name("events").beginArray();
          for (Event event : timeline.events()) {
            event(json, event, site, dates);
          }
          json.endArray();
          json.endObject();
        });
  }

  private static void event(JsonWriter json, Event event, SiteMap site, DateWords dates)
      throws IOException {
    ResolvedDate date = event.date();
    json.beginObject();
    json.name("unique_id").value(event.id());
    json.name("display_date").value(dates.say(date));
    boolean fromItsEnd = date.open() == Open.START;
    day(json, "start_date", fromItsEnd ? date.end() : date.start(), date.granularity());
    if (date.open() == Open.NONE && !date.start().equals(date.end())) {
      day(json, "end_date", date.end(), Granularity.DAY);
    }
    Optional<Event.Source> source = event.sources().stream().findFirst();
    text(
        json,
        event.title(),
        source
            .map(
                said ->
                    "<blockquote>"
                        + Html.escape(said.quote())
                        + "</blockquote><p>"
                        + Html.escape(site.nameOf(said.article()))
                        + "</p>")
            .orElse(""));
    if (!event.subjects().isEmpty()) {
      json.name("group").value(Html.escape(event.subjects().get(0)));
    }
    json.endObject();
  }

  private static void day(JsonWriter json, String name, LocalDate day, Granularity granularity)
      throws IOException {
    json.name(name).beginObject();
    json.name("year").value(day.getYear());
    if (granularity.finerThan(Granularity.YEAR)) {
      json.name("month").value(day.getMonthValue());
    }
    if (granularity.finerThan(Granularity.MONTH)) {
      json.name("day").value(day.getDayOfMonth());
    }
    json.endObject();
  }

  private static void text(JsonWriter json, String headline, String html) throws IOException {
    json.name("text").beginObject();
    json.name("headline").value(Html.escape(headline));
    json.name("text").value(html);
    json.endObject();
  }
}
