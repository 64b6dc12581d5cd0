package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The pages in a real browser, opened from disk. */
class BrowserTest {
  /** axe's names for WCAG 2.2 AA, with all that it includes, and for what axe itself recommends. */
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @TempDir private static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void openBrowser() throws IOException {
    browser = Chromium.open(Files.createDirectories(folder.resolve("profile")));
    Templates templates = TemplateFolder.fromJar();
    SiteWriter.write(
        PageRenderer.render(SampleTimelines.neighbours(), templates), folder.resolve("sample"));
    SiteWriter.write(
        PageRenderer.render(SampleTimelines.empty(), templates), folder.resolve("empty"));
    SiteWriter.write(
        PageRenderer.render(HostileTimeline.hostile(), templates), folder.resolve("hostile"));
    SiteWriter.write(PageRenderer.render(LongTimeline.of(400), templates), folder.resolve("long"));
    SiteWriter.write(
        PageRenderer.render(LongTimeline.withBackground(400), templates), folder.resolve("deep"));
    SiteWriter.write(
        PageRenderer.render(LongTimeline.withBackground(40), templates), folder.resolve("apart"));
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static void open(String page, String scheme, int width) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.get(folder.resolve(page).toUri().toString());
  }

  private static Object ask(String script) {
    return ((JavascriptExecutor) browser).executeScript("return " + script);
  }

  @ParameterizedTest
  @CsvSource({
    "sample/index.html,light",
    "sample/index.html,dark",
    "sample/sources/000_talks.html,light",
    "sample/sources/003_discontent.html,dark",
    "sample/404.html,light",
    "sample/404.html,dark",
    "empty/index.html,light",
    "empty/index.html,dark",
    "long/index.html,light",
    "long/years/2016.html,dark",
    "long/articles.html,light",
    "deep/index.html,light",
    "deep/years/1804.html,light",
    "apart/index.html,dark"
  })
  void everybodyCanReadIt(String page, String scheme) {
    for (int width : List.of(380, 1280)) {
      open(page, scheme, width);
      browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
      Results results =
          new AxeBuilder().withTags(STANDARDS).disableIframeTesting().analyze(browser);
      List<String> violations = new ArrayList<>();
      for (Rule rule : results.getViolations()) {
        rule.getNodes().forEach(node -> violations.add(rule.getId() + ": " + node.getHtml()));
      }
      assertEquals(List.of(), violations, page + ", " + scheme + ", " + width + " pixels wide");
      assertTrue(results.getPasses().size() > 10, "axe has looked at the page");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sample/index.html",
        "sample/404.html",
        "sample/sources/002_leaders.html",
        "long/index.html",
        "long/years/2016.html",
        "long/articles.html",
        "deep/index.html",
        "apart/index.html",
        "hostile/index.html",
        "hostile/404.html",
        "hostile/sources/article-4--*.html",
        "hostile/sources/article-1--*.html"
      })
  void nothingOverflows(String page) throws IOException {
    for (int width : List.of(320, 380, 700, 1280)) {
      open(find(page), "light", width);
      browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
      for (String direction : List.of("ltr", "rtl")) {
        browser.executeScript("document.documentElement.dir = arguments[0]", direction);
        assertEquals(
            ask("document.documentElement.clientWidth"),
            ask("document.documentElement.scrollWidth"),
            page + " at " + width + ", " + direction);
      }
    }
  }

  /** A file of the site; {@code *} stands for the hash in its name. */
  private static String find(String page) throws IOException {
    Path pattern = folder.resolve(page);
    try (var files =
        Files.newDirectoryStream(pattern.getParent(), pattern.getFileName().toString())) {
      return folder.relativize(files.iterator().next()).toString();
    }
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    List<String> foreign = new ArrayList<>();
    for (String page :
        List.of("sample/index.html", "sample/sources/000_talks.html", "hostile/index.html")) {
      browser.manage().logs().get(LogType.PERFORMANCE);
      open(page, "light", 1280);
      int requests = 0;
      for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
        JsonObject message =
            JsonParser.parseString(entry.getMessage()).getAsJsonObject().getAsJsonObject("message");
        if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
          requests++;
          String url =
              message.getAsJsonObject("params").getAsJsonObject("request").get("url").getAsString();
          if (!url.startsWith("file:")) {
            foreign.add(url);
          }
        }
      }
      assertTrue(requests >= 2, "the page and its style sheet were seen");
    }
    assertEquals(List.of(), foreign);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample/index.html", "long/index.html", "long/years/2016.html"})
  void nothingJumpsWhileThePageLoads(String page) {
    for (int width : List.of(380, 1280)) {
      open(page, "light", width);
      Object shift =
          browser.executeAsyncScript(
              """
              var done = arguments[0];
              var sum = 0;
              new PerformanceObserver(function (list) {
                list.getEntries().forEach(function (entry) { sum += entry.value; });
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(function () { done(sum); }, 500);
              """);
      assertEquals(0, ((Number) shift).doubleValue(), 0.001, page + " at " + width);
    }
  }

  @Test
  void worksUnderAnyPathOfAHost() throws IOException {
    Pages pages = PageRenderer.render(SampleTimelines.neighbours(), TemplateFolder.fromJar());
    try (PagesServer host = PagesServer.start("/some/sub/path/", pages, 0)) {
      browser.manage().logs().get(LogType.BROWSER);
      browser.get(host.top() + "?q=peskov");
      awaitFound("1 of 15 events");
      assertEquals(1, shown(".event"));
      browser.findElement(By.cssSelector("#e-peskov7 a.source")).click();
      assertEquals(host.top() + "sources/000_talks.html#s5", browser.getCurrentUrl());
      assertEquals("Tuesday", browser.findElement(By.cssSelector(".line:target mark")).getText());
      assertEquals(
          "system-ui",
          String.valueOf(ask("getComputedStyle(document.querySelector('.notes')).fontFamily"))
              .replaceAll(",.*", ""),
          "the style sheet is there");
      browser.findElement(By.cssSelector(".strap a")).click();
      assertEquals(host.top() + "index.html", browser.getCurrentUrl());
      assertEquals(List.of(), warnings());
    }
  }

  /** What the browser complains of: refused by the policy, not found, failed. */
  private static List<String> warnings() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  @Test
  void theConsoleStaysSilent() throws IOException {
    browser.manage().logs().get(LogType.BROWSER);
    for (String page :
        List.of(
            "sample/index.html",
            "sample/sources/000_talks.html",
            "sample/404.html",
            "hostile/index.html",
            find("hostile/sources/article-4--*.html"))) {
      open(page, "light", 380);
    }
    assertEquals(List.of(), warnings());
  }

  @Test
  void worksWithScriptsOff() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open("sample/index.html", "light", 1280);
      assertEquals(15, browser.findElements(By.cssSelector(".event h3")).size());
      assertTrue(browser.findElement(By.cssSelector("#e-talks08 blockquote")).isDisplayed());
      browser.findElement(By.cssSelector("#e-talks08 summary")).click();
      assertTrue(browser.findElement(By.cssSelector("#e-talks08 .why")).isDisplayed());
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  /** What a reader sees first of a long timeline is its story, on any screen, without scripts. */
  @ParameterizedTest
  @CsvSource({"1280,12", "380,6"})
  void aLongTimelineOpensWithItsKeyDays(int width, int seen) {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open("deep/index.html", "light", width);
      List<WebElement> key = browser.findElements(By.cssSelector(".brief li a"));
      assertEquals(12, key.size());
      assertTrue(key.get(seen - 1).getRect().getY() < 900, key.get(seen - 1).getText());
      assertEquals(0, shown(".background .group"));
      browser.findElement(By.cssSelector(".background > summary")).click();
      assertEquals(2, shown(".background .group"));
      key.get(11).click();
      assertEquals(1, browser.findElements(By.cssSelector(".event:target")).size());
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void theBackgroundIsFoldedAndALinkOpensIt() {
    open("apart/index.html", "light", 1280);
    assertEquals(40, shown(".event"));
    browser.get(folder.resolve("apart/index.html").toUri() + "#e-y001804");
    await("document.querySelector('.background').open");
    assertTrue(browser.findElement(By.id("e-y001804")).isDisplayed());
  }

  @Test
  void theFilterFindsWhatIsFolded() {
    open("apart/index.html", "light", 1280);
    browser.findElement(By.id("q")).sendKeys("emperor 1804");
    awaitFound("1 of 43 events");
    assertEquals(1, shown(".event"));
    browser.findElement(By.cssSelector(".filter button")).click();
    assertEquals(40, shown(".event"));
  }

  @Test
  void aLinkLeadsToTheSentenceAndBack() {
    open("sample/index.html", "light", 1280);
    browser.findElement(By.cssSelector("#e-peskov7 a.source")).click();
    assertTrue(browser.getCurrentUrl().endsWith("sources/000_talks.html#s5"));
    assertEquals("Tuesday", browser.findElement(By.cssSelector(".line:target mark")).getText());
    browser.findElement(By.cssSelector(".line:target .notes a")).click();
    assertTrue(browser.getCurrentUrl().endsWith("index.html#e-peskov7"));
    assertAll(
        () ->
            assertTrue(
                browser
                    .findElement(By.cssSelector(".event:target h3"))
                    .getText()
                    .contains("Peskov")),
        () ->
            assertTrue(
                ((Number)
                            ask(
                                "document.querySelector('.event:target h3').getBoundingClientRect().top"))
                        .doubleValue()
                    >= 0));
  }

  private static long shown(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .count();
  }

  private static void await(String condition) {
    for (int i = 0; i < 200; i++) {
      if (Boolean.TRUE.equals(ask(condition))) {
        return;
      }
      LockSupport.parkNanos(50_000_000);
    }
    fail("never came true: " + condition + " at " + browser.getCurrentUrl());
  }

  private static void awaitFound(String told) {
    await("document.querySelector('.filter output').textContent === '" + told + "'");
  }

  @Test
  void wordsNarrowTheTimelineAndTheAddressKeepsThem() {
    open("sample/index.html", "light", 1280);
    browser.findElement(By.id("q")).sendKeys("PESKOV");
    awaitFound("1 of 15 events");
    assertEquals(1, shown(".event"));
    assertEquals(1, shown(".span"), "a year without events is hidden too");
    assertTrue(browser.getCurrentUrl().endsWith("index.html?q=PESKOV"));

    browser.get(browser.getCurrentUrl());
    awaitFound("1 of 15 events");
    assertEquals("PESKOV", browser.findElement(By.id("q")).getDomProperty("value"));
  }

  @Test
  void choicesAddUpAndTheBackButtonUndoesThem() {
    open("sample/index.html", "light", 1280);
    browser.findElement(By.tagName("h1")).click(); // The back button passes over untouched pages.
    browser.findElement(By.cssSelector("#status option[value='ongoing']")).click();
    awaitFound("3 of 15 events");
    browser.findElement(By.cssSelector("#subject option[value='Armenia']")).click();
    awaitFound("2 of 15 events");
    assertTrue(browser.getCurrentUrl().endsWith("?subject=Armenia&status=ongoing"));
    browser.navigate().back();
    awaitFound("3 of 15 events");
    browser.navigate().back();
    awaitFound("");
    assertEquals(15, shown(".event"));
  }

  @Test
  void nothingFoundIsSaidAndUndone() {
    open("sample/index.html", "light", 380);
    browser.findElement(By.id("q")).sendKeys("zeppelin");
    awaitFound("No event matches");
    assertEquals(0, shown(".event"));
    browser.findElement(By.cssSelector(".filter button")).click();
    assertEquals(15, shown(".event"));
    assertEquals("q", browser.switchTo().activeElement().getDomProperty("id"));
  }

  @Test
  void theKeyboardAloneIsEnough() {
    open("sample/index.html", "light", 1280);
    for (int i = 0; i < 40; i++) {
      if ("q".equals(browser.switchTo().activeElement().getDomProperty("id"))) {
        break;
      }
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    browser.switchTo().activeElement().sendKeys("peskov");
    awaitFound("1 of 15 events");
    browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    awaitFound("");
    browser.switchTo().activeElement().sendKeys("karabakh", Keys.TAB);
    await("document.activeElement.id === 'subject'");
  }

  @Test
  void aLinkToAnEventThatIsFilteredAwayShowsIt() {
    open("sample/index.html", "light", 1280);
    browser.findElement(By.id("q")).sendKeys("peskov");
    awaitFound("1 of 15 events");
    browser.findElement(By.cssSelector(".overview a")).click();
    await("document.getElementById('e-helm018').offsetParent !== null");
  }

  @Test
  void aLongTimelineListsWhatMatches() {
    open("long/index.html", "dark", 1280);
    String title = LongTimeline.of(400).events().get(200).title();
    browser.findElement(By.id("q")).sendKeys(title);
    awaitFound("1 of 400 events");
    assertEquals(0, shown(".part"));
    WebElement first = browser.findElement(By.cssSelector("#results a"));
    assertTrue(first.getText().endsWith(title), first.getText());
    first.click();
    await("location.pathname.includes('/years/')");
    await("document.querySelector('.event:target') !== null");
  }
}
