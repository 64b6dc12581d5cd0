package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.dating.Reasons;
import io.github.dateline.event.Status;
import io.github.dateline.language.Sentence;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Settings;
import io.github.dateline.timeline.Timeline;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageRendererTest {
  private static final Pattern OUR_SCRIPTS =
      Pattern.compile("<script (type=\"application/ld\\+json\"|src=\"assets/filter.js\")");

  private final Pages site = render(SampleTimelines.neighbours());

  private static Pages render(Timeline timeline) {
    return PageRenderer.render(timeline, TemplateFolder.fromJar());
  }

  @Test
  void hasTheFilesOfTheContract() {
    assertEquals(
        List.of(
            ".nojekyll",
            "404.html",
            "assets/events.js",
            "assets/filter.js",
            "assets/icon.svg",
            "assets/style.css",
            "data/articles.jsonl",
            "data/articles.schema.json",
            "data/decisions.jsonl",
            "data/decisions.schema.json",
            "data/events.csv",
            "data/events.jsonl",
            "data/events.schema.json",
            "data/timelinejs.json",
            "data/unresolved.jsonl",
            "data/unresolved.schema.json",
            "feed.json",
            "feed.xml",
            "index.html",
            "review/2018.md",
            "review/2020.md",
            "review/2022.md",
            "review/2023.md",
            "review/2024.md",
            "review/redirects.tsv",
            "robots.txt",
            "sources/000_talks.html",
            "sources/001_visit.html",
            "sources/002_leaders.html",
            "sources/003_discontent.html",
            "sources/004_moscow.html",
            "timeline.ics"),
        List.copyOf(site.paths()));
  }

  @Test
  void showsWhatAnEventIs() {
    String page = site.text("index.html").replaceAll("\\s+", " ");
    assertAll(
        () -> assertTrue(page.contains(">week of 6 March 2023</time>")),
        () -> assertTrue(page.contains(">since December 2022</time>")),
        () -> assertTrue(page.contains("datetime=\"2023-W10\"")),
        () -> assertTrue(page.contains("data-edtf=\"2022-12/..\"")),
        () -> assertTrue(page.contains("<mark>Last week</mark> Pashinyan refused")),
        () -> assertTrue(page.contains("planned</span>")),
        () -> assertTrue(page.contains("cancelled</span>")),
        () -> assertTrue(page.contains("href=\"sources/002_leaders.html#s1\"")),
        () -> assertTrue(page.contains("The sources differ")),
        () -> assertTrue(page.contains("published 14 March 2023")),
        () -> assertTrue(page.contains("refused to sign")),
        () -> assertTrue(page.contains("the words name no date")));
  }

  @Test
  void aSourcePageShowsTheSentenceInItsNeighbourhood() {
    String page = site.text("sources/000_talks.html").replaceAll("\\s+", " ");
    assertAll(
        () -> assertTrue(page.contains("id=\"s5\"")),
        () -> assertTrue(page.contains("He would not say which.")),
        () -> assertTrue(page.contains("href=\"../index.html#e-peskov7\"")),
        () -> assertTrue(page.contains("#:~:text=Kremlin%20spokesman")),
        () -> assertTrue(page.contains("is what 002_leaders tells of Wednesday 8 May 2024")));
  }

  @Test
  void aLinkOutNamesWordsOfTheSentence() {
    Matcher links =
        Pattern.compile("href=\"https://[^\"]*:~:text=([^\",]*)(?:,([^\"]*))?\"")
            .matcher(site.text("sources/000_talks.html"));
    String said =
        SampleTimelines.neighbours().articles().get(0).sentences().stream()
            .map(Sentence::text)
            .collect(Collectors.joining("\n"));
    int seen = 0;
    while (links.find()) {
      for (int i = 1; i <= 2 && links.group(i) != null; i++) {
        String words = URLDecoder.decode(links.group(i), UTF_8);
        assertTrue(said.contains(words), words);
        seen++;
      }
    }
    assertTrue(seen > 4, "links out were seen");
  }

  @Test
  void wholeArticlesStandOnlyWhereTheEditorPublishesThem() {
    Timeline timeline = SampleTimelines.neighbours();
    Settings settings = timeline.settings();
    Settings inFull =
        new Settings(
            settings.title(),
            settings.description(),
            settings.language(),
            settings.baseUrl(),
            settings.subjects(),
            settings.query(),
            settings.maxDays(),
            settings.maxPerDay(),
            settings.from(),
            settings.to(),
            settings.story(),
            true);
    Pages full =
        render(new Timeline(inFull, timeline.events(), timeline.articles(), timeline.unresolved()));
    for (ArticleRecord record : timeline.articles()) {
      String page =
          full.text("sources/" + record.article().id() + ".html").replaceAll("<[^>]+>", "");
      for (Sentence sentence : record.sentences()) {
        assertTrue(page.contains(Html.escape(sentence.text())), sentence.text());
      }
    }
  }

  @Test
  void onlyTheNeighbourhoodOfAQuoteStandsOnASourcePage() {
    Pages pages = render(rain("It rained on 8 May 2024.", "Streets were near.", "Hills were far."));
    assertTrue(pages.text("sources/rain.html").contains("Streets were near."));
    assertFalse(pages.text("sources/rain.html").contains("Hills were far."));
  }

  @Test
  void anEmptyTimelineIsAPageThatSaysSo() {
    assertTrue(render(SampleTimelines.empty()).text("index.html").contains("No dated event yet"));
  }

  @Test
  void everyInternalLinkLeadsSomewhere() {
    List<String> broken = brokenLinks(site);
    assertEquals(List.of(), broken);
  }

  @Test
  void everyLinkLeadsSomewhereInAHostileSite() {
    assertEquals(List.of(), brokenLinks(render(HostileTimeline.hostile())));
  }

  static List<String> brokenLinks(Pages site) {
    Pattern link = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    List<String> broken = new java.util.ArrayList<>();
    for (String path : site.paths()) {
      if (!path.endsWith(".html")) {
        continue;
      }
      Matcher links = link.matcher(site.text(path));
      while (links.find()) {
        String href = links.group(1).replace("&amp;", "&");
        if (href.matches("https?://.*")) {
          continue;
        }
        URI target = URI.create("http://site/" + path).resolve(href);
        String file = target.getPath().substring(1);
        String fragment = target.getFragment();
        if (!site.has(file)
            || (fragment != null && !site.text(file).contains("id=\"" + fragment + "\""))) {
          broken.add(path + " → " + href);
        }
      }
    }
    return broken;
  }

  @Test
  void idsAreUniqueWithinAPage() {
    for (String path : site.paths()) {
      if (path.endsWith(".html")) {
        Set<String> seen = new TreeSet<>();
        Matcher ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(site.text(path));
        while (ids.find()) {
          assertTrue(seen.add(ids.group(1)), path + " has two " + ids.group(1));
        }
      }
    }
  }

  @Test
  void markupInArticlesIsText() {
    Pages hostile = render(HostileTimeline.hostile());
    for (String path : hostile.paths()) {
      if (path.endsWith(".html")) {
        String page = hostile.text(path);
        assertAll(
            path,
            () -> assertFalse(OUR_SCRIPTS.matcher(page).replaceAll("").contains("<script")),
            () -> assertFalse(page.contains("<img")),
            () -> assertFalse(page.contains("href=\"javascript:")),
            () -> assertFalse(page.contains("\u0000")));
      }
    }
    String index = hostile.text("index.html");
    assertTrue(index.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertTrue(index.contains("&quot;&gt;&lt;img onerror=alert(2)&gt;"));
    assertTrue(index.contains("<bdi>\u202Egnp.exe</bdi>"), "an override is shut in");
    assertTrue(index.contains("x".repeat(10_000)), "nothing is cut");
  }

  /** An article of these sentences, the first of which tells of rain on 8 May 2024. */
  private static Timeline rain(String... sentences) {
    ArticleRecord article =
        SampleTimelines.article(
            "rain",
            Optional.empty(),
            Optional.of("https://example.org/rain"),
            Optional.empty(),
            "unknown",
            Reasons.NONE,
            List.of(List.of("Rain"), List.of(sentences)));
    return new Timeline(
        SampleTimelines.settings("Rain", "", Optional.empty()),
        List.of(
            SampleTimelines.event(
                "e-0000000",
                SampleTimelines.day("2024-05-08"),
                "It rained",
                Status.OCCURRED,
                List.of(),
                List.of(),
                SampleTimelines.source(
                    article,
                    1,
                    "8 May 2024",
                    "2024-05-08",
                    "<day>",
                    "",
                    SampleTimelines.day("2024-05-08")))),
        List.of(article),
        List.of());
  }

  @Test
  void tenMegabytesInOneLineArePublishedWhole() {
    String endless = "It rained on 8 May 2024 " + "and rained <b> ".repeat(700_000);
    Pages pages = render(rain(endless));
    assertTrue(pages.text("sources/rain.html").contains("and rained &lt;b&gt; ".repeat(700_000)));
  }

  @Test
  void theSameBytesInAnyLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        Pages again = render(SampleTimelines.neighbours());
        assertEquals(site.paths(), again.paths());
        for (String path : site.paths()) {
          assertEquals(site.text(path), again.text(path), path + " under " + tag);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aKnownAddressGivesASitemap() {
    Timeline timeline = SampleTimelines.neighbours();
    Pages pages =
        render(
            new Timeline(
                SampleTimelines.settings("T", "", Optional.of("https://example.org/t/")),
                timeline.events(),
                timeline.articles(),
                timeline.unresolved()));
    assertTrue(
        pages.text("sitemap.xml").contains("<loc>https://example.org/t/sources/000_talks.html"));
    assertTrue(pages.text("robots.txt").contains("Sitemap: https://example.org/t/sitemap.xml"));
    assertTrue(
        pages
            .text("sources/000_talks.html")
            .contains("rel=\"canonical\" href=\"https://example.org/t/sources/000_talks.html\""));
    assertTrue(pages.text("404.html").contains("href=\"https://example.org/t/assets/style.css\""));
  }

  @Test
  void staticFilesAreCopied() {
    TreeMap<String, byte[]> statics = new TreeMap<>();
    statics.put("CNAME", new byte[] {'x'});
    Templates shipped = TemplateFolder.fromJar();
    Pages pages =
        PageRenderer.render(
            SampleTimelines.empty(), new Templates("templates", shipped.texts(), statics));
    assertEquals("x", pages.text("CNAME"));
  }

  @Test
  void aStaticFileCannotReplaceAPage() {
    TreeMap<String, byte[]> statics = new TreeMap<>();
    statics.put("index.html", new byte[] {'x'});
    Templates templates = new Templates("templates", TemplateFolder.fromJar().texts(), statics);
    PageException refused =
        assertThrows(
            PageException.class, () -> PageRenderer.render(SampleTimelines.empty(), templates));
    assertEquals("templates/static/index.html", refused.problems().get(0).file());
  }

  @Test
  void sidesOfAConflictSayWhatTheirSourcesSay() {
    String page =
        PageRenderer.render(SampleTimelines.neighbours(), TemplateFolder.fromJar())
            .text("index.html");
    String conflict =
        page.substring(
            page.indexOf("<div class=\"conflict\">"),
            page.indexOf("</div>", page.indexOf("<div class=\"conflict\">")));
    assertEquals(
        " The sources differ Azatutyun, Trim : Wednesday 8 May 2024 Study5s : 9 May 2024 ",
        conflict.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
  }
}
