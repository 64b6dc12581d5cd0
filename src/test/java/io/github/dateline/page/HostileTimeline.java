package io.github.dateline.page;

import io.github.dateline.anchor.Anchor;
import io.github.dateline.dating.Reasons;
import io.github.dateline.event.Status;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.timeline.Unresolved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A timeline of articles that would break a careless page. */
final class HostileTimeline {
  private HostileTimeline() {}

  static Timeline hostile() {
    String script = "<script>alert(1)</script>";
    String image = "\"><img onerror=alert(2)>";
    String override = "\u202Egnp.exe";
    String endless = "x".repeat(10_000);
    String url = "https://example.org/" + "path".repeat(300) + "?a=1&b=%22";
    List<ArticleRecord> articles = new ArrayList<>();
    List<Event.Source> sources = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      ArticleRecord article =
          SampleTimelines.article(
              i == 0 ? "../../" + image : "article " + i,
              Optional.of(i == 1 ? override : i == 2 ? endless : script + " " + i),
              Optional.of(i == 3 ? "javascript:alert(3)" : url),
              Optional.empty(),
              "unknown",
              Reasons.tells(image, script, image, LocalDate.of(2024, 5, 8)),
              List.of(
                  List.of(script + image),
                  List.of(
                      "It happened on 8 May 2024, "
                          + (i == 4 ? endless : script)
                          + " 👩‍👩‍👧 \u0000\uD800.",
                      override + " مرحبا recently " + endless)),
              "e-hostile");
      articles.add(article);
      sources.add(
          SampleTimelines.source(
              article,
              1,
              "8 May 2024",
              "2024-05-08",
              "<day> <month> <year>",
              "",
              SampleTimelines.day("2024-05-08")));
    }
    Event event =
        new Event(
            "e-hostile",
            SampleTimelines.day("2024-05-08"),
            script + image + override + " " + endless,
            Status.REPORTED,
            Optional.of(script + override + " " + endless),
            List.of(script, endless),
            List.of(image, override),
            0.125,
            sources,
            List.of(
                new Event.DatedBy(
                    SampleTimelines.day("2024-05-08"),
                    articles.stream().map(article -> article.article().id()).toList()),
                new Event.DatedBy(SampleTimelines.day("2024-05-09"), List.of(image))),
            List.of(new Event.Curated("retitle", script, script, endless)));
    return new Timeline(
        SampleTimelines.settings(script + endless, image + endless, Optional.empty()),
        List.of(event),
        articles,
        List.of(
            new Unresolved(
                "article 1",
                2,
                articles.get(1).sentences().get(2).text(),
                "recently",
                "recently",
                new Anchor.EarlierDate(SampleTimelines.day("2024-05-08"), script + endless))));
  }
}
