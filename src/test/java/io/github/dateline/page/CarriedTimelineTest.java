package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.Resolver;
import io.github.dateline.article.Copies;
import io.github.dateline.dating.ArticleDater;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Dictation;
import io.github.dateline.language.en.English;
import io.github.dateline.merge.EventMerger;
import io.github.dateline.review.Published;
import io.github.dateline.review.PublishedEvent;
import io.github.dateline.review.PublishedReader;
import io.github.dateline.review.PublishedSource;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.Curation;
import io.github.dateline.timeline.EarlierEvent;
import io.github.dateline.timeline.EarlierTimeline;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Settings;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.timeline.TimelineBuilder;
import io.github.dateline.timeline.Told;
import io.github.dateline.timeline.VeiledEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that no words name, and who claims what, on the pages and in the data. */
class CarriedTimelineTest {

  private static final String TEXT =
      "A bridge fell into the harbour of Bergen. Two sailors were saved by divers. On Tuesday the"
          + " mayor warned of cracks. He closed a lane.";
  private static final String CLAIMANT = "the <b>port</b> authority";
  private static final AnalysedArticle BRIDGE = bridge("2022-06-15", TEXT);

  private final Timeline timeline = build("en", EarlierTimeline.none(), BRIDGE);
  private final Pages site = PageRenderer.render(timeline, TemplateFolder.fromJar());

  private static AnalysedArticle bridge(String day, String text) {
    return Dictation.of("bridge", day, text)
        .lead(1, "fall", "Bergen")
        .news(2, "save", "Sailors")
        .reported(Optional.of(CLAIMANT))
        .named("Tuesday", 3, "warn", "Mayor")
        .after("Tuesday", 4, "close", "Mayor")
        .article();
  }

  @Test
  void theDataTellTheDayWithoutWords() {
    JsonObject fell = line("A bridge fell");
    assertEquals("2022-06-15~", fell.get("date").getAsString());
    assertEquals("day", fell.get("granularity").getAsString());
    assertEquals(
        "[{\"article\":\"bridge\",\"sentence\":1,"
            + "\"quote\":\"A bridge fell into the harbour of Bergen.\",\"expression\":null,"
            + "\"value\":\"2022-06-15\",\"rule\":\"lead\",\"anchor\":\"2022-06-15\","
            + "\"date\":\"2022-06-15\"}]",
        fell.get("sources").toString());
    JsonObject closed = line("He closed");
    assertEquals("2022-06-14~", closed.get("date").getAsString());
    assertTrue(
        closed
            .get("sources")
            .toString()
            .endsWith(
                "\"expression\":null,\"value\":\"2022-06-14\",\"rule\":\"carried\","
                    + "\"anchor\":\"2022-06-14\",\"date\":\"2022-06-14\"}]"));
  }

  @Test
  void whoClaimsItStandsBehindTheStatus() {
    JsonObject saved = line("Two sailors");
    assertEquals("reported", saved.get("status").getAsString());
    assertEquals(CLAIMANT, saved.get("by").getAsString());
    assertEquals(
        List.of("id", "date", "granularity", "title", "status", "by", "subjects"),
        List.copyOf(saved.keySet()).subList(0, 7));
    assertFalse(line("A bridge fell").has("by"));
  }

  @Test
  void theSchemaHasAllKeysAndAllowsWhatIsWritten() {
    JsonObject schema =
        JsonParser.parseString(site.text("data/events.schema.json")).getAsJsonObject();
    List<String> keys = List.copyOf(schema.getAsJsonObject("properties").keySet());
    List<String> used = List.copyOf(line("Two sailors").keySet());
    assertEquals(keys.stream().filter(used::contains).toList(), used);
    assertFalse(schema.getAsJsonArray("required").toString().contains("\"by\""));
  }

  @Test
  void nothingIsListedAsUnresolved() {
    assertEquals(List.of(), timeline.unresolved());
    Timeline undated =
        build(
            "en",
            EarlierTimeline.none(),
            Dictation.of("bridge", TEXT).lead(1, "fall").news(2, "save").article());
    assertEquals(List.of(), undated.events());
    assertEquals(List.of(), undated.unresolved());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | the day of publication, 15 June 2022: the article’s own news, told in its lead",
        "en | the day of publication, 15 June 2022: told as part of the article’s own news",
        "en | “Tuesday”, 14 June 2022, from which it is told on",
        "en | <time datetime=\"2022-06-15\" data-edtf=\"2022-06-15~\">about 15 June 2022</time>",
        "en | or, where they do not say when, from the article they stand in",
        "en | Claimed by <bdi>the &lt;b&gt;port&lt;/b&gt; authority</bdi>",
        "ru | день публикации, 15 июня 2022: главная новость статьи, рассказанная в её начале",
        "ru | день публикации, 15 июня 2022: рассказано как часть главной новости статьи",
        "ru | «Tuesday», 14 июня 2022: рассказ продолжается с этого дня",
        "ru | если в них не сказано когда",
        "hy | հրապարակման օրը՝ 2022 թ. հունիսի 15. հոդվածի գլխավոր լուրը",
        "hy | հրապարակման օրը՝ 2022 թ. հունիսի 15. պատմված որպես",
        "hy | «Tuesday», 2022 թ. հունիսի 14",
      })
  void thePageSaysWhatTheDayWasTakenFrom(String language, String words) {
    String page =
        PageRenderer.render(
                build(language, EarlierTimeline.none(), BRIDGE), TemplateFolder.fromJar())
            .text("index.html");
    assertTrue(page.contains(words), page);
  }

  @Test
  void onlyWordsThatSayWhenAreMarked() {
    for (String path : List.of("index.html", "sources/bridge.html")) {
      String page = site.text(path);
      assertTrue(page.contains("<mark>Tuesday</mark>"), page);
      assertEquals(page.indexOf("<mark>"), page.lastIndexOf("<mark>"), page);
      assertFalse(page.contains("<q></q>"), page);
    }
  }

  /** Where every date is named, the page says what it always said. */
  @Test
  void withoutSuchADayThePageDoesNotSpeakOfAny() {
    String page =
        PageRenderer.render(
                build(
                    "en",
                    EarlierTimeline.none(),
                    Dictation.of("bridge", "2022-06-15", TEXT)
                        .named("Tuesday", 3, "warn", "Mayor")
                        .article()),
                TemplateFolder.fromJar())
            .text("index.html");
    assertTrue(page.contains("was worked out from the words quoted with it.</p>"), page);
  }

  @Test
  void theCalendarHoldsItAndSaysAbout() {
    String calendar = site.text("timeline.ics").replace("\r\n ", "");
    assertEquals(4, calendar.lines().filter("BEGIN:VEVENT"::equals).count());
    assertTrue(calendar.contains("DESCRIPTION:About 15 June 2022. “A bridge fell"), calendar);
  }

  @Test
  void searchEnginesReadWhoClaimsIt() {
    String page = site.text("index.html");
    assertTrue(page.contains("\"description\": \"Claimed by: the \\u003cb\\u003eport"), page);
    assertTrue(page.contains("\"temporalCoverage\": \"2022-06-15\""), page);
  }

  @Test
  void aReviewerReadsAFactALine() {
    String review = site.text("review/2022.md");
    for (String line :
        List.of(
            "- date: 2022-06-15~ (about 15 June 2022)",
            "- by: the \\<b\\>port\\</b\\> authority",
            "  - without words, in the lead of the article's own news → from 2022-06-15 → lead →"
                + " 2022-06-15 → 2022-06-15 (15 June 2022)",
            "  - without words, as part of the article's own news → from 2022-06-15 → carried →"
                + " 2022-06-15 → 2022-06-15 (15 June 2022)",
            "  - without words, after “Tuesday” → from 2022-06-14 → carried → 2022-06-14 →"
                + " 2022-06-14 (14 June 2022)")) {
      assertTrue(review.contains("\n" + line + "\n"), review);
    }
  }

  @Test
  void theReviewReadsWhatThePagesPublish() throws Exception {
    SortedMap<String, byte[]> files = new TreeMap<>();
    site.paths().forEach(path -> files.put(path, site.bytes(path)));
    Published published = PublishedReader.read(PublishedReader.files(files)).orElseThrow();
    assertEquals(timeline.events().size(), published.events().size());
    for (Event event : timeline.events()) {
      PublishedEvent read = published.events().get(event.id());
      assertEquals(event.by(), read.by());
      assertEquals(event.date().edtf(), read.date());
      Event.Dated dated = event.sources().get(0).dated().orElseThrow();
      assertEquals(
          new PublishedSource.Dating(
              dated.words().map(Event.Words::text),
              dated.value(),
              dated.rule(),
              dated.anchor(),
              dated.date().edtf()),
          read.sources().get(0).dating().orElseThrow());
    }
  }

  @Test
  void theReviewFilesAreReadBack() {
    for (EarlierEvent event : earlier(site).events()) {
      EarlierEvent.Source source = event.sources().get(0);
      assertTrue(source.isDated(), event.toString());
      assertEquals(source.quote().startsWith("On Tuesday") ? "Tuesday" : "", source.expression());
    }
    assertEquals(4, earlier(site).events().size());
  }

  /** Edited, and of an article that states another day now, it is the same event. */
  @Test
  void anEditedSentenceKeepsItsEvent() {
    String edited =
        TEXT.replace(
            "A bridge fell into the harbour of Bergen.",
            "A bridge fell, witnesses told, in Bergen, into the harbour water.");
    Timeline after = build("en", earlier(site), bridge("2022-06-16", edited));
    assertEquals(id(timeline, "A bridge fell"), id(after, "A bridge fell"));
    assertEquals("2022-06-16~", event(after, quote -> quote.startsWith("A bridge")).date().edtf());
  }

  /** A sentence that only told it again has a day of its own now: it tells another happening. */
  @Test
  void aSentenceThatOnlyToldItAgainDoesNotTakeTheId() {
    String quote = "A bridge fell into the harbour of Bergen.";
    EarlierTimeline earlier =
        new EarlierTimeline(
            List.of(
                new EarlierEvent(
                    "e-0123456",
                    Optional.of(ResolvedDate.parse("2022-06-12")),
                    "Ships were warned of drifting timber",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(
                        new EarlierEvent.Source(
                            "ships",
                            1,
                            "Ships were warned of drifting timber on Sunday.",
                            true,
                            "Sunday"),
                        new EarlierEvent.Source("bridge", 1, quote, false, "")),
                    OptionalInt.of(2022),
                    false)),
            List.of(),
            new TreeMap<>());
    AnalysedArticle ships =
        Dictation.of("ships", "2022-06-15", "Ships were warned of floating timber on Sunday.")
            .named("Sunday", 1, "warn", "Ships")
            .article();
    assertEquals("e-0123456", id(build("en", earlier, BRIDGE, ships), "Ships"));
  }

  /** What is not shown keeps its id, and that it has a day, without anything to be read. */
  @Test
  void whatIsNotShownIsKnownAgain() {
    Timeline without =
        build("en", earlier(site), Optional.of(LocalDate.parse("2022-06-14")), BRIDGE);
    assertEquals(2, without.events().size());
    Pages pages = PageRenderer.render(without, TemplateFolder.fromJar());
    List<VeiledEvent> veiled = earlier(pages).veiled();
    assertEquals(without.veiled(), veiled);
    assertEquals(2, veiled.size());
    for (VeiledEvent event : veiled) {
      assertTrue(event.sentences().get(0).isDated());
      assertEquals("", event.sentences().get(0).expression());
    }
    Timeline again = build("en", earlier(pages), BRIDGE);
    assertEquals(
        timeline.events().stream().map(Event::id).toList(),
        again.events().stream().map(Event::id).toList());
  }

  private JsonObject line(String quote) {
    return site.text("data/events.jsonl")
        .lines()
        .filter(line -> line.contains("\"quote\":\"" + quote))
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .findFirst()
        .orElseThrow();
  }

  private static String id(Timeline timeline, String quote) {
    return event(timeline, text -> text.startsWith(quote)).id();
  }

  private static Event event(Timeline timeline, Predicate<String> quote) {
    return timeline.events().stream()
        .filter(event -> quote.test(event.sources().get(0).quote()))
        .findFirst()
        .orElseThrow();
  }

  private static EarlierTimeline earlier(Pages site) {
    SortedMap<String, String> files = new TreeMap<>();
    site.paths().stream()
        .filter(path -> path.startsWith("review/"))
        .forEach(path -> files.put(path.substring("review/".length()), site.text(path)));
    return ReviewFilesReader.read(files);
  }

  private static Timeline build(
      String language, EarlierTimeline earlier, AnalysedArticle... articles) {
    return build(language, earlier, Optional.empty(), articles);
  }

  private static Timeline build(
      String language,
      EarlierTimeline earlier,
      Optional<LocalDate> to,
      AnalysedArticle... articles) {
    List<AnalysedArticle> all = List.of(articles);
    Map<String, DocumentCreationTime> dates = ArticleDater.date(all, Optional.empty());
    List<DatedMention> mentions =
        all.stream()
            .flatMap(
                article ->
                    new Resolver(new ExpressionResolver(), English.LANGUAGE.stem())
                        .resolve(article, dates.get(article.id()).date(), Domain.NEWS).stream())
            .toList();
    Settings settings =
        new Settings(
            "Harbours",
            "",
            language,
            Optional.empty(),
            new TreeMap<>(),
            "",
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            to,
            Optional.empty(),
            false);
    Told told =
        new Told(
            settings,
            all,
            dates,
            mentions,
            Map.of(),
            Copies.none(),
            EventMerger.merge(mentions, Copies.none()));
    return TimelineBuilder.build(told, Curation.none(), earlier).timeline();
  }
}
