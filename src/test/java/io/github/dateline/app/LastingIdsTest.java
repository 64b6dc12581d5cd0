package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event keeps its id from run to run as long as a person would call it the same. */
class LastingIdsTest {

  private static final String FINED = "A court fined the company on Thursday.";

  @TempDir Path root;
  private Newsroom newsroom;
  private String fined;

  @BeforeEach
  void publish() throws IOException {
    newsroom = Newsroom.in(root);
    generate();
    fined = id("fined");
  }

  @Test
  void theSecondRunChangesNothing() {
    Map<String, String> before = newsroom.siteFiles();
    generate();
    assertEquals(before, newsroom.siteFiles());
    assertEquals("", before.get("review/redirects.tsv"));
  }

  /** What is made from nothing has the same ids, but for what was edited since. */
  @Test
  void fromNothingTheIdsAreTheSame() throws IOException {
    Map<String, String> before = newsroom.siteFiles();
    for (String file : before.keySet()) {
      Files.delete(newsroom.site().resolve(file));
    }
    generate();
    assertEquals(before, newsroom.siteFiles());
  }

  @Test
  void aRenamedArticleKeepsItsEvents() throws IOException {
    String built = id("1964");
    Files.move(newsroom.seed("verdict.md"), newsroom.seed("2021-verdict.md"));
    Files.move(newsroom.seed("crack.md"), newsroom.seed("2019-crack.md"));
    generate();
    assertEquals(fined, id("fined"));
    assertEquals(built, id("1964"));
    assertEquals("", redirects());
    generate();
    assertEquals(fined, id("fined"));
  }

  @Test
  void aMisprintThatIsMendedInARenamedArticle() throws IOException {
    edit("verdict.md", "fined the company", "fined the compagny");
    generate();
    assertEquals(fined, id("fined"));
    edit("verdict.md", "compagny", "company");
    Files.move(newsroom.seed("verdict.md"), newsroom.seed("2021-verdict.md"));
    generate();
    assertEquals(fined, id("fined"));
  }

  @Test
  void anEventWhoseDateMoved() throws IOException {
    edit("verdict.md", "2021-03-18", "2022-03-24");
    generate();
    assertEquals(fined, id("fined"));
    assertEquals("2022-03-24", event(fined).get("date").getAsString());
    assertTrue(redirects().contains(fined + "\t" + fined + "\tmoved\t2021\n"), redirects());
    Map<String, String> before = newsroom.siteFiles();
    generate();
    assertEquals(before, newsroom.siteFiles());
  }

  @Test
  void theArticleThatGaveTheIdIsDeleted() throws IOException {
    newsroom.write("a-fine.md", "---\ndate: 2021-03-19\n---\n" + FINED + " It will appeal.\n");
    generate();
    assertEquals(2, event(id("fined")).getAsJsonArray("sources").size());
    assertEquals(fined, id("fined"));
    Files.delete(newsroom.seed("verdict.md"));
    generate();
    assertEquals(fined, id("fined"));
    assertEquals("a-fine", article(fined));
  }

  @Test
  void whatIsGoneHasAPlaceAndComesBack() throws IOException {
    String text = Files.readString(newsroom.seed("verdict.md"));
    Files.delete(newsroom.seed("verdict.md"));
    generate();
    assertTrue(redirects().contains(fined + "\t-\tremoved\t2021\n"), redirects());
    String page = Files.readString(newsroom.site().resolve("index.html"));
    assertTrue(page.contains("<li id=\"" + fined + "\">"), page);
    assertFalse(page.contains("fined"), page);
    Run explained = explain(fined);
    assertEquals(1, explained.code());
    assertTrue(explained.err().contains("no longer on the timeline: removed"), explained.err());

    newsroom.write("verdict.md", text);
    generate();
    assertEquals(fined, id("fined"));
    assertEquals("", redirects());
  }

  @Test
  void twoEventsOfOneSentenceKeepTheirs() throws IOException {
    newsroom.write(
        "mayor.md",
        "---\ndate: 2021-04-01\n---\n"
            + "The mayor resigned on Monday after a guard had opened the gate on Friday.\n");
    generate();
    String resigned = id("mayor resigned");
    String opened = id("guard had opened");
    assertNotEquals(resigned, opened);
    edit("mayor.md", "The mayor resigned", "The mayor of Orsa resigned");
    generate();
    assertEquals(resigned, id("mayor of Orsa resigned"));
    assertEquals(List.of(opened, resigned), idsOf("mayor"));
  }

  @Test
  void mergedAndUnmerged() throws IOException {
    String trial = id("trial opened");
    String into = fined;
    Path curation = newsroom.seed("curation.yaml");
    Files.writeString(
        curation, "- {id: " + trial + ", action: merge, to: " + into + ", reason: r}\n");
    generate();
    assertEquals(2, event(into).getAsJsonArray("sources").size());
    assertTrue(redirects().contains(trial + "\t" + into + "\tmerged\t2020\n"), redirects());
    String page = Files.readString(newsroom.site().resolve("index.html"));
    assertTrue(page.contains("<li class=\"event\" id=\"" + into + "\"><span id=\"" + trial), page);
    Run explained = explain(trial);
    assertEquals(0, explained.code(), explained.err());
    assertTrue(explained.out().startsWith(into), explained.out());

    // Through a rename, both entries and both ids hold.
    Files.move(newsroom.seed("verdict.md"), newsroom.seed("judgement.md"));
    generate();
    assertEquals(2, event(into).getAsJsonArray("sources").size());
    assertTrue(redirects().contains(trial + "\t" + into + "\tmerged\t2020\n"), redirects());

    Files.delete(curation);
    generate();
    assertEquals(fined, id("fined"));
    assertEquals(trial, id("trial opened"));
    assertEquals("", redirects());
    assertFalse(Files.exists(newsroom.site().resolve("review/unshown.tsv")));
  }

  @Test
  void hiddenThroughARenameAndShownAgain() throws IOException {
    Path curation = newsroom.seed("curation.yaml");
    Files.writeString(curation, "- {id: " + fined + ", action: hide, reason: r}\n");
    generate();
    assertTrue(redirects().contains(fined + "\t-\thidden\t2021\n"), redirects());
    Files.move(newsroom.seed("verdict.md"), newsroom.seed("judgement.md"));
    generate();
    assertFalse(data().contains("fined"));
    Files.delete(curation);
    generate();
    assertEquals(fined, id("fined"));
    assertEquals("", redirects());
  }

  /**
   * Editors may have to hide something: then nobody can read it on the site, and it stays hidden.
   */
  @Test
  void nothingOfWhatIsHiddenIsPublished() throws IOException {
    edit("verdict.md", " The trial", " The hearing had been short on Monday. The trial");
    generate();
    Path curation = newsroom.seed("curation.yaml");
    Files.writeString(
        curation,
        "- id: " + fined + "\n  action: hide\n  reason: the company went to court over it\n");
    generate();
    for (String edited : List.of("court fined", "district court fined", "district cuort fined")) {
      String text = Files.readString(newsroom.seed("verdict.md"));
      newsroom.write("verdict.md", text.replaceFirst("(district )?cu?o?u?rt fined", edited));
      generate();
      newsroom
          .siteFiles()
          .forEach(
              (path, content) -> {
                assertFalse(content.contains("court fined"), path);
                assertFalse(content.contains("went to court"), path);
              });
      assertTrue(redirects().contains(fined + "\t-\thidden\t2021\n"), redirects());
    }
    Files.delete(curation);
    generate();
    assertEquals(fined, id("fined"));
    assertEquals("", redirects());
    assertFalse(Files.exists(newsroom.site().resolve("review/unshown.tsv")));
  }

  /** An id that was carried to other words cannot be made anew from them. */
  @Test
  void anEditedEventThatWasRemovedComesBack() throws IOException {
    edit("verdict.md", "court fined", "district court fined");
    generate();
    assertEquals(fined, id("fined"));
    String text = Files.readString(newsroom.seed("verdict.md"));
    Files.delete(newsroom.seed("verdict.md"));
    generate();
    generate();
    assertTrue(redirects().contains(fined + "\t-\tremoved\t2021\n"), redirects());
    newsroom.siteFiles().forEach((path, content) -> assertFalse(content.contains("court"), path));
    newsroom.write("judgement.md", text.replace("company on", "compagny on"));
    generate();
    assertEquals(fined, id("fined"));
    assertEquals("", redirects());
  }

  @Test
  void anEditedEventThatWasLeftOutComesBack() throws IOException {
    edit("verdict.md", "court fined", "district court fined");
    generate();
    assertEquals(fined, id("fined"));
    for (int round = 0; round < 2; round++) {
      assertEquals(0, Run.generate(root, "--to", "2020-12-31").code());
      assertTrue(redirects().contains(fined + "\t-\tleft out\t2021\n"), redirects());
    }
    edit("verdict.md", "district court fined", "district court has fined");
    assertEquals(0, Run.generate(root, "--to", "2020-12-31").code());
    generate();
    assertEquals(fined, id("fined"));
    assertEquals("", redirects());
  }

  /** What is gone takes no id from what stands beside it. */
  @Test
  void anotherEventOfTheArticleDoesNotTakeTheIdOfOneThatIsGone() throws IOException {
    edit("verdict.md", FINED, FINED + " A court fined the mayor on Wednesday.");
    generate();
    String mayor = id("mayor");
    edit("verdict.md", FINED, "");
    generate();
    assertEquals(mayor, id("mayor"));
    edit("verdict.md", "A court fined the mayor on Wednesday.", "It rained on Wednesday.");
    generate();
    assertFalse(List.of(fined, mayor).contains(id("rained")));
  }

  @Test
  void splitThroughARenameAndJoinedAgain() throws IOException {
    newsroom.write("a-fine.md", "---\ndate: 2021-03-19\n---\n" + FINED + " It will appeal.\n");
    generate();
    Path curation = newsroom.seed("curation.yaml");
    Files.writeString(
        curation,
        "- {id: " + fined + ", action: split, to: {article: a-fine, quote: fined}, reason: r}\n");
    generate();
    List<String> both = idsOf("fined the company");
    assertEquals(2, both.size());
    String own = both.get(0).equals(fined) ? both.get(1) : both.get(0);
    Map<String, String> before = newsroom.siteFiles();
    generate();
    assertEquals(before, newsroom.siteFiles());
    Files.move(newsroom.seed("verdict.md"), newsroom.seed("judgement.md"));
    generate();
    assertEquals("judgement", article(fined));
    assertEquals("a-fine", article(own));
    Files.delete(curation);
    generate();
    assertEquals(2, event(fined).getAsJsonArray("sources").size());
    assertTrue(redirects().contains(own + "\t" + fined + "\tmerged\t2021\n"), redirects());
  }

  /** A correction by id goes on when the id leads elsewhere, and when its event is gone. */
  @Test
  void correctionsFollowTheirEvents() throws IOException {
    Path curation = newsroom.seed("curation.yaml");
    Files.writeString(curation, "- {id: " + fined + ", action: retitle, to: Fined, reason: r}\n");
    Files.move(newsroom.seed("verdict.md"), newsroom.seed("judgement.md"));
    generate();
    assertEquals("Fined", event(fined).get("title").getAsString());
    String text = Files.readString(newsroom.seed("judgement.md"));
    Files.delete(newsroom.seed("judgement.md"));
    Run gone = Run.generate(root);
    assertEquals(0, gone.code(), gone.err());
    assertTrue(gone.err().contains("no longer needed: the event " + fined + " is gone"));
    newsroom.write("judgement.md", text);
    Run back = Run.generate(root);
    assertEquals(0, back.code(), back.err());
  }

  /** Two branches both regenerated: git merged the articles and left marks in the review file. */
  @Test
  void aMergeOfTwoBranchesIsMendedByTheNextRun() throws IOException {
    Path review = newsroom.site().resolve("review/2021.md");
    String base = Files.readString(review);
    newsroom.write("appeal.md", "---\ndate: 2021-05-05\n---\nThe company appealed on Tuesday.\n");
    generate();
    String ours = Files.readString(review);
    String appealed = id("appealed");
    Files.delete(newsroom.seed("appeal.md"));
    Files.writeString(review, base);
    Files.writeString(newsroom.site().resolve("review/redirects.tsv"), "");
    newsroom.write("paid.md", "---\ndate: 2021-06-09\n---\nThe company paid the fine on Monday.\n");
    generate();
    String theirs = Files.readString(review);
    String paid = id("paid");
    // On our side the article of the verdict was renamed as well, so its ids are carried, not made.
    Files.move(newsroom.seed("verdict.md"), newsroom.seed("judgement.md"));
    newsroom.write("appeal.md", "---\ndate: 2021-05-05\n---\nThe company appealed on Tuesday.\n");
    Files.writeString(review, "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> other\n");
    assertEquals(1, Run.check(root).code());
    generate();
    String merged = Files.readString(review);
    assertFalse(merged.contains("<<<<<<<") || merged.contains(">>>>>>>"), merged);
    for (String id : List.of(fined, appealed, paid)) {
      assertEquals(2, merged.split("## " + id, -1).length, merged);
    }
    assertEquals("", redirects());
    assertEquals(0, Run.check(root).code());
  }

  private void generate() {
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    Run check = Run.check(root);
    assertEquals(0, check.code(), check.err());
  }

  private Run explain(String id) {
    return Run.dateline("explain", id, "--seeds", root.resolve("seeds"), "--site", newsroom.site());
  }

  private void edit(String name, String was, String is) throws IOException {
    String text = Files.readString(newsroom.seed(name));
    assertTrue(text.contains(was), text);
    newsroom.write(name, text.replace(was, is));
  }

  private String redirects() throws IOException {
    return Files.readString(newsroom.site().resolve("review/redirects.tsv"));
  }

  private String data() throws IOException {
    return Files.readString(newsroom.site().resolve("data/events.jsonl"));
  }

  private List<JsonObject> events() throws IOException {
    return data().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
  }

  /** The id of the one event with these words in its title. */
  private String id(String words) throws IOException {
    List<String> ids =
        events().stream()
            .filter(
                event ->
                    event.get("title").getAsString().contains(words)
                        || event.get("date").getAsString().equals(words))
            .map(event -> event.get("id").getAsString())
            .toList();
    assertEquals(1, ids.size(), words + " in " + data());
    return ids.get(0);
  }

  private List<String> idsOf(String words) throws IOException {
    return events().stream()
        .filter(event -> event.get("sources").toString().contains(words))
        .map(event -> event.get("id").getAsString())
        .toList();
  }

  private JsonObject event(String id) throws IOException {
    return events().stream()
        .filter(event -> event.get("id").getAsString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String article(String id) throws IOException {
    return event(id)
        .getAsJsonArray("sources")
        .get(0)
        .getAsJsonObject()
        .get("article")
        .getAsString();
  }
}
