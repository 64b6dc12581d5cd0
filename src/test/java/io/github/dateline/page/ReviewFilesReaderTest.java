package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.timeline.EarlierEvent;
import io.github.dateline.timeline.EarlierTimeline;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Redirect;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.timeline.VeiledEvent;
import io.github.dateline.words.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;

/** What the review files say is read back as it was. */
class ReviewFilesReaderTest {

  private static final Event PLAIN =
      SampleTimelines.event(
          "e-0123456",
          SampleTimelines.day("2024-05-08"),
          "A court fined the company",
          io.github.dateline.event.Status.OCCURRED,
          List.of(),
          List.of(),
          source("a", "A court fined the company on Wednesday.", "Wednesday"));

  @Test
  void theSamplesAreReadBack() {
    assertReadBack(SampleTimelines.neighbours());
    assertReadBack(HostileTimeline.hostile());
    assertReadBack(LongTimeline.of(300));
  }

  @Property(tries = 200)
  void hostileTextIsReadBack(
      @ForAll @NotBlank String title,
      @ForAll @NotBlank String article,
      @ForAll @NotBlank String quote,
      @ForAll @NotBlank String words) {
    Event event =
        SampleTimelines.event(
            "e-0123456",
            SampleTimelines.day("2024-05-08"),
            title,
            io.github.dateline.event.Status.OCCURRED,
            List.of(words),
            List.of(quote),
            source(article, quote, words),
            source(article + "\n> x", "## e-0000000 " + title + "\n- date: 2020", words));
    assertReadBack(timeline(List.of(event), List.of()));
  }

  @Test
  void whatEditorsChangedIsReadBack() {
    Event event =
        new Event(
            PLAIN.id(),
            SampleTimelines.day("2024-05-07"),
            "The company pays",
            PLAIN.status(),
            PLAIN.by(),
            List.of(),
            List.of(),
            0.5,
            PLAIN.sources(),
            List.of(),
            List.of(
                new Event.Curated("redate", "2024-05-07", "r", "2024-05-08"),
                new Event.Curated("retitle", "The company pays", "r", PLAIN.title()),
                new Event.Curated("split", "e-9999999", "r", "2024-05-08 All of it")));
    EarlierEvent read = read(timeline(List.of(event), List.of())).events().get(0);
    assertEquals("2024-05-07", read.date().orElseThrow().edtf());
    assertEquals(Optional.of(SampleTimelines.day("2024-05-08")), read.redated());
    assertEquals(Optional.of(PLAIN.title()), read.retitled());
    assertEquals(OptionalInt.of(2024), read.year());
    assertEquals(false, read.splitOff());
  }

  @Test
  void whatIsNotShownIsReadBack() {
    List<VeiledEvent> veiled =
        List.of(
            new VeiledEvent(
                "e-0123456",
                Optional.of(SampleTimelines.day("2024-05-08")),
                true,
                "abcdef 01 23",
                List.of(
                    new VeiledEvent.Sentence("the article", true, "abcdef 01", "012345 ab cd"),
                    new VeiledEvent.Sentence("the article", true, "", "abcdef ab"),
                    new VeiledEvent.Sentence("another", false, "", "543210 ab"))),
            new VeiledEvent(
                "e-9999999",
                Optional.empty(),
                false,
                "",
                List.of(new VeiledEvent.Sentence("another", false, "", "abcdef"))));
    Timeline timeline = timeline(List.of(), veiled);
    assertEquals(veiled, read(timeline).veiled());
    // Both sides of a merge that was left unfinished count, and an event that is shown is no other.
    SortedMap<String, String> files = files(timeline);
    files.computeIfPresent(
        "unshown.tsv",
        (name, text) -> "<<<<<<< HEAD\r\n" + text + "=======\n" + text + ">>>>>>> other\n");
    assertEquals(veiled, ReviewFilesReader.read(files).veiled());
    files.put("2024.md", "# 2024\n\n## e-9999999 Shown\n\n- date: 2024-05-08 (8 May)\n");
    assertEquals(veiled.subList(0, 1), ReviewFilesReader.read(files).veiled());
  }

  /** Older versions kept the sentences of what editors hid. */
  @Test
  void whatOlderVersionsSetAsideIsReadStill() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        "set-aside.md",
        """
        # Set aside by editors

        ## e-9999999 A court fined the company

        - date: 2021-03-18 (18 March 2021)
        - status: occurred
        - curated: split, because r
          - the machine: 2021-03-18 All of it
        - source: verdict, sentence 1
          - “Thursday” → from 2021-03-18 → \\<weekday\\> → 2021-03-18 → 2021-03-18 (18 March 2021)
          > A court fined the company on Thursday.
        """);
    EarlierEvent read = ReviewFilesReader.read(files).events().get(0);
    assertEquals(OptionalInt.empty(), read.year());
    assertTrue(read.splitOff());
    assertEquals("A court fined the company on Thursday.", read.sources().get(0).quote());
  }

  @Test
  void redirectsAreReadBack() {
    SortedMap<String, Redirect> redirects = new TreeMap<>();
    redirects.put(
        "e-0000000",
        new Redirect(Optional.of("e-0123456"), "merged", new TreeSet<>(List.of(-44, 2024))));
    redirects.put("e-1111111", new Redirect(Optional.empty(), "left out", new TreeSet<>()));
    Timeline timeline =
        new Timeline(
            SampleTimelines.empty().settings(),
            List.of(PLAIN),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            redirects);
    assertEquals(redirects, read(timeline).redirects());
    assertEquals(
        "e-0000000\te-0123456\tmerged\t-44 2024\ne-1111111\t-\tleft out\t\n",
        files(timeline).get("redirects.tsv"));
  }

  /** Both sides of a merge that was left unfinished count, and what stands twice counts once. */
  @Test
  void conflictMarkersAreTolerated() {
    String block = files(timeline(List.of(PLAIN), List.of())).get("2024.md");
    String ours = block.substring(block.indexOf("## "));
    String theirs = ours.replace("e-0123456", "e-9999999").replace("fined", "freed");
    String text =
        "# 2024\n\n<<<<<<< HEAD\n"
            + ours
            + "||||||| 0123abc\n"
            + ours
            + "=======\n"
            + theirs
            + ">>>>>>> other\n\n"
            + ours;
    SortedMap<String, String> files = new TreeMap<>();
    files.put("2024.md", text.replace("\n", "\r\n"));
    files.put(
        "redirects.tsv",
        "<<<<<<< HEAD\ne-0000000\t-\tremoved\t\n=======\ne-0000000\te-0123456\tmerged\t\n"
            + ">>>>>>> other\nnonsense\ne-1\t-\tremoved\ne-2222222\t-\tnonsense\t\n");
    EarlierTimeline read = ReviewFilesReader.read(files);
    assertEquals(
        List.of("e-0123456", "e-9999999"), read.events().stream().map(EarlierEvent::id).toList());
    assertEquals(1, read.events().get(0).sources().size());
    assertTrue(read.events().get(1).sources().get(0).quote().contains("freed"));
    assertEquals(1, read.redirects().size());
    assertEquals(Optional.of("e-0123456"), read.redirects().values().iterator().next().now());
  }

  private static void assertReadBack(Timeline timeline) {
    List<String> written = new ArrayList<>();
    timeline.events().stream()
        .filter(event -> Event.isId(event.id()))
        .forEach(
            event -> {
              written.add(event.id() + " " + event.date().edtf() + " " + line(event.title()));
              event.sources().stream()
                  .map(
                      source ->
                          line(source.article())
                              + " "
                              + source.sentence()
                              + " "
                              + line(source.quote()))
                  .distinct()
                  .forEach(written::add);
            });
    List<String> read = new ArrayList<>();
    for (EarlierEvent event : read(timeline).events()) {
      read.add(event.id() + " " + event.date().orElseThrow().edtf() + " " + event.title());
      event.sources().stream()
          .map(source -> source.article() + " " + source.sentence() + " " + source.quote())
          .distinct()
          .forEach(read::add);
    }
    assertEquals(String.join("\n", written), String.join("\n", read));
  }

  /** Text stands on one line in the review files. */
  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static EarlierTimeline read(Timeline timeline) {
    return ReviewFilesReader.read(files(timeline));
  }

  private static SortedMap<String, String> files(Timeline timeline) {
    Pages.Builder pages = new Pages.Builder();
    new ReviewFiles(timeline, new DateViews(DateWords.in("en"))).put(pages);
    Pages built = pages.build();
    SortedMap<String, String> files = new TreeMap<>();
    built.paths().forEach(path -> files.put(path.substring("review/".length()), built.text(path)));
    return files;
  }

  private static Timeline timeline(List<Event> events, List<VeiledEvent> veiled) {
    return new Timeline(
        SampleTimelines.empty().settings(),
        events,
        List.of(),
        List.of(),
        List.of(),
        veiled,
        new TreeMap<>());
  }

  private static Event.Source source(String article, String quote, String words) {
    return new Event.Source(
        article,
        3,
        quote,
        Optional.of(
            new Event.Dated(
                new Event.Words(words, 0, 1),
                words,
                words,
                Optional.of(words),
                Optional.empty(),
                SampleTimelines.day("2024-05-08"))));
  }
}
