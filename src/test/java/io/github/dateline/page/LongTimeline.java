package io.github.dateline.page;

import io.github.dateline.dating.Reasons;
import io.github.dateline.event.Status;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A made-up timeline of any length, in words that do not repeat much. */
final class LongTimeline {
  private static final String[] WHO = {
    "council", "river board", "union", "court", "mill", "school"
  };
  private static final String[] DID = {"opened", "closed", "sued", "praised", "bought", "rebuilt"};
  private static final String[] WHAT = {"bridge", "ferry", "archive", "levee", "market", "theatre"};

  private LongTimeline() {}

  /** {@code size} events over ten years, four to an article. */
  static Timeline of(int size) {
    Random random = new Random(7);
    List<Event> events = new ArrayList<>();
    List<ArticleRecord> articles = new ArrayList<>();
    LocalDate first = LocalDate.of(2014, 1, 1);
    for (int i = 0; i < size; i += 4) {
      LocalDate day = first.plusDays(i * 3650L / size);
      List<String> sentences = new ArrayList<>();
      for (int j = 0; j < 4; j++) {
        sentences.add("The " + happening(random) + " on " + day.plusDays(j) + ", it was said.");
        sentences.add("Nobody knows why the " + happening(random) + ".");
      }
      String id = "article-" + i;
      ArticleRecord article =
          SampleTimelines.article(
              id,
              Optional.of("The " + happening(random)),
              Optional.of("https://example.org/" + i),
              Optional.of(SampleTimelines.day(day.plusDays(5).toString())),
              "stated",
              Reasons.STATED,
              List.of(List.of("The " + happening(random) + " again"), sentences));
      articles.add(article);
      for (int j = 0; j < 4 && i + j < size; j++) {
        String on = day.plusDays(j).toString();
        String quote = article.sentences().get(1 + 2 * j).text();
        events.add(
            new Event(
                String.format("e-%07d", i + j),
                SampleTimelines.day(on),
                quote.substring(0, quote.indexOf(" on ")),
                Status.OCCURRED,
                Optional.empty(),
                List.of("The town"),
                List.of(WHO[random.nextInt(WHO.length)]),
                random.nextInt(100) / 100.0,
                List.of(
                    SampleTimelines.source(
                        article, 1 + 2 * j, on, on, "<day>", "", SampleTimelines.day(on))),
                List.of(),
                List.of()));
      }
    }
    events.sort(
        java.util.Comparator.comparing((Event event) -> event.date().start())
            .thenComparing(Event::id));
    articles.sort(java.util.Comparator.comparing(record -> record.article().id()));
    return new Timeline(
        SampleTimelines.settings("A town’s decade", "Everything that happened.", Optional.empty()),
        events,
        articles,
        List.of());
  }

  /**
   * The same with what stands apart: events of 299 BC, 1804 and 2090, told by the first article.
   */
  static Timeline withBackground(int size) {
    Timeline timeline = of(size);
    Event model = timeline.events().get(0);
    List<Event> events = new ArrayList<>(timeline.events());
    for (int year : new int[] {-298, 1804, 2090}) {
      events.add(
          new Event(
              String.format("e-y%06d", Math.abs(year)),
              ResolvedDate.year(year),
              "The emperor opened the market of " + Math.abs(year),
              Status.OCCURRED,
              Optional.empty(),
              List.of("The town"),
              List.of(),
              0.9,
              model.sources(),
              List.of(),
              List.of()));
    }
    events.sort(java.util.Comparator.comparing((Event event) -> event.date().start()));
    return new Timeline(timeline.settings(), events, timeline.articles(), timeline.unresolved());
  }

  private static String happening(Random random) {
    return WHO[random.nextInt(WHO.length)]
        + " "
        + DID[random.nextInt(DID.length)]
        + " the "
        + Integer.toString(random.nextInt(1_000_000), 36)
        + " "
        + WHAT[random.nextInt(WHAT.length)];
  }
}
