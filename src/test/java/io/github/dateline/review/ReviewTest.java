package io.github.dateline.review;

import static io.github.dateline.review.Desk.event;
import static io.github.dateline.review.Desk.source;
import static io.github.dateline.review.Desk.told;
import static io.github.dateline.review.Desk.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Every kind of change, and every cause. */
class ReviewTest {

  private static final String BELL = "A bell rang on Monday.";
  private static final String BOAT = "A boat sank on Monday.";
  private static final String[] RANG =
      event(
          "e-0000001",
          "2019-06-10",
          "A bell rang",
          "occurred",
          source("a", BELL, "2019-06-12", "2019-06-10"));
  private static final String[] SANK =
      event(
          "e-0000002",
          "2019-06-10",
          "A boat sank",
          "occurred",
          source("b", BOAT, "2019-06-12", "2019-06-10"));

  /** Two articles, an event each. */
  private static Desk input() {
    return new Desk()
        .article("a", BELL, "2019-06-12", "stated")
        .article("b", BOAT, "2019-06-12", "stated");
  }

  private static Desk both() {
    return input().event(RANG).event(SANK);
  }

  @Test
  void nothing() {
    Review review = both().to(both());
    assertTrue(review.isEmpty());
    assertEquals("", MarkdownReview.of(review));
  }

  @Test
  void anEventThatAnotherVersionOfTheCodeFinds() {
    assertEquals("added e-0000002: code", told(input().event(RANG).to(both())));
    assertEquals("removed e-0000002: code", told(both().to(input().event(RANG))));
  }

  @Test
  void theCodeIsToldFromAnEditByWhatItMakesOfTheOldInput() {
    Desk before = both();
    String[] later =
        event(
            "e-0000001",
            "2019-06-09",
            "A bell rang",
            "occurred",
            source("a", BELL, "2019-06-12", "2019-06-09"));
    Desk now =
        new Desk()
            .article("a", BELL + " It rained.", "2019-06-12", "stated")
            .article("b", BOAT, "2019-06-12", "stated")
            .event(later)
            .event(SANK);
    Desk rebuilt = input().event(later).event(SANK);
    assertEquals(
        "re-dated e-0000001: article-edited seeds/a.txt:1\n"
            + "evidence only e-0000001: article-edited seeds/a.txt:1",
        told(before.to(now)));
    assertEquals(
        "re-dated e-0000001: code\nevidence only e-0000001: code", told(before.to(now, rebuilt)));
  }

  @Test
  void aDateThatMovedBecauseAnotherArticleIsNew() {
    Desk before = new Desk().article("a", BELL, "2019-06-12", "a weekday").event(RANG);
    Desk now =
        new Desk()
            .articleBy("a", BELL, "2019-06-19", "c")
            .article("c", BOAT, "2019-06-19", "stated")
            .event(
                event(
                    "e-0000001",
                    "2019-06-17",
                    "A bell rang",
                    "occurred",
                    source("a", BELL, "2019-06-19", "2019-06-17")));
    Review review = before.to(now);
    assertEquals(
        "re-dated e-0000001: article-date-moved seeds/a.txt (article-new seeds/c.txt)\n"
            + "evidence only e-0000001: article-date-moved seeds/a.txt (article-new seeds/c.txt)",
        told(review));
    assertTrue(
        MarkdownReview.of(review)
            .contains(
                "the date of seeds/a.txt moved from 12 June 2019 to 19 June 2019 (“A bell rang”,"
                    + " “Monday”, is what c tells of Wednesday 2019-06-19),"
                    + " because seeds/c.txt is new"),
        MarkdownReview.of(review));
  }

  /** What a reason rests on is asked of it, and not read out of its words: “what c tells of”. */
  @Test
  void anArticleWhoseIdStandsInTheWordsOfAReasonIsNoCause() {
    Desk before =
        new Desk()
            .articleBy("a", BELL, "2019-06-12", "b")
            .article("b", BOAT, "2019-06-12", "stated")
            .article("is", BOAT + " It rained.", "2019-06-12", "stated")
            .event(RANG);
    Desk now =
        new Desk()
            .articleBy("a", BELL, "2019-06-19", "c")
            .article("c", "Bells were heard in the town.", "2019-06-19", "stated")
            .article("is", BOAT + " It snowed.", "2019-06-12", "stated")
            .article("of", "Nobody slept that night.", "2019-06-12", "stated")
            .event(
                event(
                    "e-0000001",
                    "2019-06-17",
                    "A bell rang",
                    "occurred",
                    source("a", BELL, "2019-06-19", "2019-06-17")));
    assertEquals(
        "re-dated e-0000001: article-date-moved seeds/a.txt (article-removed seeds/b.txt; "
            + "article-new seeds/c.txt)\n"
            + "evidence only e-0000001: article-date-moved seeds/a.txt (article-removed"
            + " seeds/b.txt; article-new seeds/c.txt)",
        told(before.to(now)));
  }

  @Test
  void aConflictAppearsAndGoes() {
    Desk alone = input().event(RANG);
    Desk joined =
        input()
            .article("c", "On Tuesday a bell rang.", "2019-06-12", "stated")
            .event(
                with(
                    event(
                        "e-0000001",
                        "2019-06-10",
                        "A bell rang",
                        "occurred",
                        source("a", BELL, "2019-06-12", "2019-06-10"),
                        source("c", "On Tuesday a bell rang.", "2019-06-12", "2019-06-11")),
                    "'conflict':[{'date':'2019-06-10','sources':['a']},{'date':'2019-06-11','sources':['c']}]"));
    assertEquals(
        "conflict appeared e-0000001: article-new seeds/c.txt\n"
            + "evidence only e-0000001: article-new seeds/c.txt",
        told(alone.to(joined)));
    assertEquals(
        "conflict gone e-0000001: article-removed seeds/c.txt\n"
            + "evidence only e-0000001: article-removed seeds/c.txt",
        told(joined.to(alone)));
  }

  @Test
  void twoEventsBecomeOneByARedirect() {
    Desk now =
        input()
            .seed("b.txt", "A boat, the bell's, sank on Monday.")
            .event(RANG)
            .redirect("e-0000002", "e-0000001", "merged");
    Review review = both().to(now);
    assertEquals("merged e-0000002: article-edited seeds/b.txt:1", told(review));
    assertTrue(MarkdownReview.of(review).contains("now part of e-0000001 A bell rang"));
  }

  @Test
  void twoEventsBecomeOneAndTwoAgainByTheirEvidence() {
    Desk one =
        input()
            .event(
                event(
                    "e-0000001",
                    "2019-06-10",
                    "A bell rang",
                    "occurred",
                    source("a", BELL, "2019-06-12", "2019-06-10"),
                    source("b", BOAT, "2019-06-12", "2019-06-10")));
    assertEquals("merged e-0000002: code", told(both().to(one)));
    assertEquals("split e-0000002: code", told(one.to(both())));
  }

  @Test
  void aSentenceThatIsWrittenAnewJoinsAnotherEvent() {
    String quote = "A white boat of the harbour sank on Monday, says the wharf.";
    Desk now =
        input()
            .seed("b.txt", quote)
            .event(
                event(
                    "e-0000001",
                    "2019-06-10",
                    "A bell rang",
                    "occurred",
                    source("a", BELL, "2019-06-12", "2019-06-10"),
                    source("b", quote, "2019-06-12", "2019-06-10")))
            .redirect("e-0000002", "-", "removed");
    assertEquals("merged e-0000002: article-edited seeds/b.txt:1", told(both().to(now)));
  }

  @Test
  void whatAnotherClaimsIsAssertedOtherwise() {
    String[] rang =
        event(
            "e-0000001",
            "2019-06-10",
            "A bell rang",
            "reported",
            source("a", BELL, "2019-06-12", "2019-06-10"));
    Review review =
        input()
            .event(with(rang, "'by':'a sexton'"))
            .to(input().event(with(rang, "'by':'two widows'")));
    assertEquals("status changed e-0000001: code", told(review));
    String markdown = MarkdownReview.of(review);
    assertTrue(
        markdown.contains("status changed: reported by a sexton → reported by two widows"),
        markdown);
    assertTrue(JsonReview.of(review).contains("\"by\": \"two widows\""));
    assertTrue(
        MarkdownReview.of(input().event(rang).to(input().event(with(rang, "'by':'a sexton'"))))
            .contains("reported → reported by a sexton"));
  }

  @Test
  void aDayThatNoWordsName() {
    String quote = "A bell rang in the valley.";
    String carried =
        "{'article':'a','sentence':1,'quote':'%s','expression':null,'value':'2019-06-12',"
            + "'rule':'%s','anchor':'2019-06-12','date':'2019-06-12'}";
    Desk nothing = new Desk().article("a", quote, "2019-06-12", "stated");
    Desk lead =
        nothing
            .copy()
            .event(
                event(
                    "e-0000001",
                    "2019-06-12~",
                    "A bell rang",
                    "occurred",
                    carried.formatted(quote, "lead")));
    Desk news =
        nothing
            .copy()
            .event(
                event(
                    "e-0000001",
                    "2019-06-12~",
                    "A bell rang",
                    "occurred",
                    carried.formatted(quote, "carried")));
    Review review = nothing.to(lead);
    String markdown = MarkdownReview.of(review);
    assertTrue(markdown.contains("**about 12 June 2019** A bell rang"), markdown);
    assertTrue(
        markdown.contains("by the day of publication, 12 June 2019, of its article's own news"),
        markdown);
    assertTrue(
        markdown.contains(": without words → from 12 June 2019 → `lead` → 12 June 2019"), markdown);
    assertTrue(
        JsonReview.of(review)
            .contains("\"dating\": \"without words → from 2019-06-12 → lead → 2019-06-12\""),
        JsonReview.of(review));
    assertTrue(
        MarkdownReview.of(nothing.to(news))
            .contains("by the day of what it is told with, 12 June 2019"));
    assertEquals("evidence only e-0000001: code", told(lead.to(news)));
  }

  @Test
  void anIdThatLeadsToANewOneIsTheSameEvent() {
    String[] renumbered =
        event(
            "e-0000009",
            "2019-06-10",
            "A bell rang",
            "occurred",
            source("a", "It rang.", "", "2019-06-10"));
    assertTrue(
        told(both()
                .to(
                    input()
                        .event(renumbered)
                        .event(SANK)
                        .redirect("e-0000001", "e-0000009", "renamed")))
            .startsWith("id changed e-0000009: code"));
  }

  @Test
  void aSentenceWrittenAnewIsTheSameEvent() {
    String quote = "An old bell rang twice on Monday.";
    Desk now =
        input()
            .seed("a.txt", quote)
            .event(
                event(
                    "e-0000009",
                    "2019-06-10",
                    "An old bell rang",
                    "occurred",
                    source("a", quote, "2019-06-12", "2019-06-10")))
            .event(SANK);
    assertTrue(
        told(both().to(now)).startsWith("retitled e-0000009: article-edited seeds/a.txt:1\n"),
        told(both().to(now)));
  }

  @Test
  void aStatus() {
    Desk now =
        input()
            .seed("a.txt", "A bell rang on Monday, they say.")
            .event(
                event(
                    "e-0000001",
                    "2019-06-10",
                    "A bell rang",
                    "reported",
                    source("a", "A bell rang on Monday, they say.", "2019-06-12", "2019-06-10")))
            .event(SANK);
    assertTrue(
        told(both().to(now))
            .startsWith("status changed e-0000001: article-edited seeds/a.txt:1\n"));
  }

  @Test
  void subjects() {
    String[] about = RANG.clone();
    about[5] = "'subjects':['Bells']";
    Desk now =
        input()
            .seed("timeline.yaml", "title: T\nsubjects:\n  Bells: [bell]\n")
            .event(about)
            .event(SANK);
    assertEquals(
        "details only e-0000001: setting seeds/timeline.yaml:2",
        told(both().seed("timeline.yaml", "title: T\n").to(now)));
  }

  @Test
  void anEntryOfCurationByIdAndByWords() {
    String[] corrected =
        with(
            event(
                "e-0000001",
                "2019-06-11",
                "A bell rang",
                "occurred",
                source("a", BELL, "2019-06-12", "2019-06-10")),
            "'curated':{'action':'redate','reason':'the log','machine':'2019-06-10'}");
    String byId =
        "# by hand\n- id: e-0000001\n  action: redate\n  to: 2019-06-11\n  reason: the log\n";
    String byWords =
        "- match: {article: a, quote: A bell rang}\n  action: redate\n  to: 2019-06-11\n"
            + "  reason: the log\n";
    Desk now = input().seed("curation.yaml", byId).event(corrected).event(SANK);
    assertEquals(
        "re-dated e-0000001: curation seeds/curation.yaml:2\n"
            + "curated e-0000001: curation seeds/curation.yaml:2",
        told(both().to(now)));
    assertEquals(
        "re-dated e-0000001: curation seeds/curation.yaml:2\n"
            + "no longer curated e-0000001: curation seeds/curation.yaml:2",
        told(now.to(both())));
    assertEquals(
        "re-dated e-0000001: curation seeds/curation.yaml:1\n"
            + "curated e-0000001: curation seeds/curation.yaml:1",
        told(both().to(input().seed("curation.yaml", byWords).event(corrected).event(SANK))));
  }

  @Test
  void anEntryThatHides() {
    Desk now =
        input()
            .seed("curation.yaml", "- id: e-0000002\n  action: hide\n  reason: no news\n")
            .event(RANG)
            .redirect("e-0000002", "-", "hidden");
    assertEquals("removed e-0000002: curation seeds/curation.yaml:1", told(both().to(now)));
  }

  @Test
  void entriesAboutOthersAreNoCause() {
    Desk now =
        input().seed("curation.yaml", "- id: e-0000001\n  action: note\n  reason: x\n").event(RANG);
    assertEquals("removed e-0000002: code", told(both().to(now, now)));
  }

  @Test
  void limits() {
    Desk before = both().seed("timeline.yaml", "title: T\n");
    assertEquals(
        "removed e-0000002: setting seeds/timeline.yaml:2",
        told(before.to(input().seed("timeline.yaml", "title: T\nmaxPerDay: 1\n").event(RANG))));
    assertEquals(
        "removed e-0000001: setting seeds/timeline.yaml:2\n"
            + "removed e-0000002: setting seeds/timeline.yaml:2",
        told(before.to(input().seed("timeline.yaml", "title: T\nfrom: 2020-01-01\n"))));
  }

  @Test
  void aPlaceThatBecameFree() {
    Desk before = input().seed("timeline.yaml", "maxPerDay: 1\n").event(RANG);
    Desk now =
        new Desk()
            .article("b", BOAT, "2019-06-12", "stated")
            .seed("timeline.yaml", "maxPerDay: 1\n")
            .event(SANK);
    assertEquals(
        "removed e-0000001: article-removed seeds/a.txt\n"
            + "added e-0000002: selection (article-removed seeds/a.txt)",
        told(before.to(now)));
  }

  @Test
  void aChangeElsewhereIsTheCauseWhereNoneIsNearer() {
    String[] named = RANG.clone();
    named[3] = "'title':'The great bell rang'";
    Desk now = both().copy().seed("b.txt", BOAT + " The great bell was saved.");
    Desk renamed =
        new Desk()
            .article("a", BELL, "2019-06-12", "stated")
            .article("b", BOAT + " The great bell was saved.", "2019-06-12", "stated")
            .event(named)
            .event(SANK);
    assertEquals("", told(both().to(now)));
    assertEquals("retitled e-0000001: article-edited seeds/b.txt:1", told(both().to(renamed)));
  }

  @Test
  void aTemplate() {
    Review review = both().template("style.css", "a").to(both().template("style.css", "b"));
    assertEquals("", told(review));
    assertEquals(
        "## Timeline: no event changed\n\nAgainst main: 2 events before, 2 now.\n\n### Input\n\n"
            + "- templates/style.css was edited (how pages look) – no event\n",
        MarkdownReview.of(review));
  }

  @Test
  void articlesInOneFileChangeByThemselves() {
    Desk before =
        new Desk()
            .seed("all.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"y\"}\n");
    Desk now =
        new Desk()
            .seed("all.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"z\"}\n");
    assertEquals(1, before.to(now).inputs().size());
    assertEquals("seeds/all.jsonl:2 was edited", before.to(now).inputs().get(0).change().words());
  }

  @Test
  void aRenamedArticleIsToldFromAnotherOne() {
    Desk before = new Desk().seed("a.txt", BELL).seed("b.txt", BOAT);
    assertEquals(
        "seeds/c.txt was renamed from seeds/a.txt and edited",
        before
            .to(new Desk().seed("c.txt", BELL + " Loudly.").seed("b.txt", BOAT))
            .inputs()
            .get(0)
            .change()
            .words());
    assertEquals(
        2, before.to(new Desk().seed("c.txt", "It hailed.").seed("b.txt", BOAT)).inputs().size());
  }

  @Test
  void theRiskiestComesFirst() {
    String[] retitled = SANK.clone();
    retitled[3] = "'title':'A ship sank'";
    Review review =
        both()
            .to(
                input()
                    .event(retitled)
                    .event(
                        event(
                            "e-0000003",
                            "2019-06-01",
                            "It hailed",
                            "occurred",
                            source("b", "It hailed.", "", "2019-06-01"))));
    assertEquals(
        "removed e-0000001: code\nadded e-0000003: code\nretitled e-0000002: code", told(review));
    assertTrue(
        MarkdownReview.of(review).startsWith("## Timeline: 1 removed, 1 added, 1 retitled\n"));
  }

  @Test
  void aCommentHoldsIt() {
    Desk now = new Desk();
    for (int i = 0; i < 800; i++) {
      now.event(
          event(
              "e-%07d".formatted(i),
              "2019-06-01",
              "Thing " + i,
              "occurred",
              source("b", "It hailed. ".repeat(100), "", "2019-06-01")));
    }
    String markdown = MarkdownReview.of(new Desk().to(now));
    assertTrue(markdown.length() <= 65_000, () -> "" + markdown.length());
    assertTrue(markdown.length() > 50_000, () -> "" + markdown.length());
    int shown = markdown.split("\n- \\*\\*", -1).length - 1;
    assertTrue(
        markdown.endsWith(
            "More than a comment holds: "
                + (800 - shown)
                + " added not shown here; all of them are in `timeline-diff.json`.\n"),
        markdown.substring(markdown.length() - 300));
  }
}
