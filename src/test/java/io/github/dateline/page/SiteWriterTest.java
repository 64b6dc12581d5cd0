package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.page.SiteWriter.Difference;
import io.github.dateline.page.SiteWriter.Differing;
import io.github.dateline.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void nameSite() {
    site = folder.resolve("site");
  }

  private static Pages pages(String... pathsAndTexts) {
    Pages.Builder pages = new Pages.Builder();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      pages.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return pages.build();
  }

  @Test
  void writesEveryPage() throws IOException {
    Pages pages = pages("index.html", "one", "sources/a.html", "two");
    SiteWriter.write(pages, site);
    assertEquals("one", Files.readString(site.resolve("index.html")));
    assertEquals("two", Files.readString(site.resolve("sources/a.html")));
    assertEquals(List.of(), SiteWriter.differences(pages, site));
  }

  @Test
  void aSecondRunTouchesNothing() throws IOException {
    Pages pages = pages("index.html", "one", "sources/a.html", "two");
    SiteWriter.write(pages, site);
    FileTime old = FileTime.fromMillis(1_000_000);
    List<Path> files;
    try (var walk = Files.walk(site)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Files.setLastModifiedTime(file, old);
    }
    assertTrue(SiteWriter.write(pages, site).unchanged());
    for (Path file : files) {
      assertEquals(old, Files.getLastModifiedTime(file), file.toString());
    }
  }

  @Test
  void onlyWhatChangedIsWritten() {
    SiteWriter.write(pages("index.html", "one", "a.html", "two"), site);
    assertEquals(
        List.of("index.html"),
        SiteWriter.write(pages("index.html", "new", "a.html", "two"), site).written());
  }

  @Test
  void whatAnOlderRunMadeIsRemovedAndWhatItDidNotMakeStays() throws IOException {
    SiteWriter.write(pages("index.html", "one", "sources/a.html", "two"), site);
    Files.writeString(site.resolve("mine.txt"), "keep me");
    SiteWriter.Report report = SiteWriter.write(pages("index.html", "one"), site);
    assertEquals(List.of("sources/a.html"), report.removed());
    assertEquals(List.of("mine.txt"), report.foreign());
    assertFalse(Files.exists(site.resolve("sources")));
    assertEquals("keep me", Files.readString(site.resolve("mine.txt")));
  }

  @Test
  void aFolderWithForeignFilesStays() throws IOException {
    SiteWriter.write(pages("index.html", "one", "sources/a.html", "two"), site);
    Files.writeString(site.resolve("sources/mine.txt"), "keep me");
    SiteWriter.write(pages("index.html", "one"), site);
    assertTrue(Files.exists(site.resolve("sources/mine.txt")));
  }

  @Test
  void foreignFilesAreNotOverwritten() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("index.html"), "somebody’s own");
    PageException refused =
        assertThrows(
            PageException.class,
            () -> SiteWriter.write(pages("a.html", "two", "index.html", "one"), site));
    assertTrue(refused.getMessage().contains("index.html"), refused.getMessage());
    assertEquals("somebody’s own", Files.readString(site.resolve("index.html")));
    assertFalse(Files.exists(site.resolve("a.html")));
  }

  @Test
  void aSiteThatLostItsListIsKnownByItsFirstPage() throws IOException {
    Timeline timeline = SampleTimelines.neighbours();
    SiteWriter.write(PageRenderer.render(timeline, TemplateFolder.fromJar()), site);
    Files.delete(site.resolve(".dateline"));
    Pages next = PageRenderer.render(SampleTimelines.empty(), TemplateFolder.fromJar());
    SiteWriter.write(next, site);
    assertEquals(
        next.text("data/events.jsonl"), Files.readString(site.resolve("data/events.jsonl")));
  }

  @Test
  void aSiteThatIsAFileIsRefused() throws IOException {
    Files.writeString(site, "a file");
    PageException refused =
        assertThrows(PageException.class, () -> SiteWriter.write(pages("index.html", "x"), site));
    assertEquals(site.toString(), refused.problems().get(0).file());
    assertEquals("a file", Files.readString(site));
  }

  @Test
  void aFileWhereAFolderHasToBeIsRefused() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("sources"), "a file");
    assertThrows(PageException.class, () -> SiteWriter.write(pages("sources/a.html", "x"), site));
    assertEquals("a file", Files.readString(site.resolve("sources")));
  }

  @Test
  void differencesAreNamed() throws IOException {
    SiteWriter.write(pages("a.html", "a", "b.html", "b", "old.html", "old"), site);
    Files.delete(site.resolve("a.html"));
    Files.writeString(site.resolve("b.html"), "touched");
    Files.writeString(site.resolve("mine.txt"), "mine");
    assertEquals(
        List.of(
            new Differing(".dateline", Difference.STALE),
            new Differing("a.html", Difference.MISSING),
            new Differing("b.html", Difference.STALE),
            new Differing("mine.txt", Difference.FOREIGN),
            new Differing("old.html", Difference.LEFT_OVER)),
        SiteWriter.differences(pages("a.html", "a", "b.html", "b"), site));
  }

  @Test
  void aRunThatWasCutOffIsToldAndMended() throws IOException {
    SiteWriter.write(pages("a.html", "a", "old.html", "old"), site);
    // As a run to the new pages leaves it when it is stopped while it writes b.html.
    Files.writeString(site.resolve(".dateline"), "a.html\nb.html\nold.html\n");
    Files.writeString(site.resolve("a.html"), "new");
    Files.writeString(site.resolve("b.html.dateline-new"), "ha");
    Pages wanted = pages("a.html", "new", "b.html", "half");
    assertEquals(
        List.of(
            new Differing(".dateline", Difference.STALE),
            new Differing("b.html", Difference.MISSING),
            new Differing("b.html.dateline-new", Difference.LEFT_OVER),
            new Differing("old.html", Difference.LEFT_OVER)),
        SiteWriter.differences(wanted, site));
    SiteWriter.write(wanted, site);
    assertEquals(List.of(), SiteWriter.differences(wanted, site));
    assertFalse(Files.exists(site.resolve("b.html.dateline-new")));
    assertFalse(Files.exists(site.resolve("old.html")));
  }

  @Test
  void aManifestCannotReachOutOfTheSite() throws IOException {
    Path outside = folder.resolve("outside.txt");
    Files.writeString(outside, "keep me");
    SiteWriter.write(pages("a.html", "a"), site);
    Files.writeString(
        site.resolve(".dateline"), "../outside.txt\n" + outside + "\nx/../../outside.txt\n");
    SiteWriter.write(pages("a.html", "a"), site);
    assertEquals("keep me", Files.readString(outside));
  }
}
