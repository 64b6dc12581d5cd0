package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.dateline.article.Problem;
import io.github.dateline.page.Chromium;
import io.github.dateline.timeline.SettingsReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The local preview, asked as a program asks and looked at in a browser. */
class PreviewTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path root;
  private final List<String> told = new CopyOnWriteArrayList<>();
  private Newsroom newsroom;
  private Preview preview;
  private Thread watching;

  @BeforeEach
  void start() throws Exception {
    newsroom = Newsroom.in(root);
    preview = preview(Optional.empty(), 0);
    watching = new Thread(preview::watch);
    watching.start();
  }

  private Preview preview(Optional<Path> site, int port) throws InputException {
    return Preview.start(
        new Inputs(
            root.resolve("seeds"),
            root.resolve("templates"),
            new SettingsReader.Overrides(
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty()),
            false),
        site,
        port,
        new Reporter() {
          @Override
          public void problem(Problem problem) {
            told.add(problem.toString());
          }

          @Override
          public void note(String line) {
            told.add(line);
          }

          @Override
          public void progress(String doing, int done, int total) {}
        });
  }

  @AfterEach
  void stop() throws InterruptedException {
    watching.interrupt();
    watching.join();
    preview.close();
  }

  private HttpResponse<String> get(String path) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(preview.address().resolve(path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void await(BooleanSupplier condition, String what) {
    for (int i = 0; i < 600; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      LockSupport.parkNanos(50_000_000);
    }
    fail("never came true: " + what);
  }

  @Test
  void servesEveryFileAsWhatItIs() {
    assertEquals(200, get("/").statusCode());
    assertTrue(get("/").body().contains("<h1 dir=\"auto\">The Orsa dam</h1>"));
    assertEquals(
        "text/html; charset=utf-8",
        get("/sources/crack.html").headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "text/css; charset=utf-8",
        get("/assets/style.css").headers().firstValue("Content-Type").orElse(""));
    assertEquals("application/json", type("/data/timelinejs.json"));
    assertEquals("text/plain; charset=utf-8", type("/data/events.jsonl"));
    assertEquals(404, get("/nothing").statusCode());
    assertTrue(get("/nothing").body().contains("There is no such page"));
    assertEquals(404, get("/../seeds/crack.md").statusCode());
  }

  private String type(String path) {
    HttpResponse<String> response = get(path);
    assertEquals(200, response.statusCode(), path);
    return response.headers().firstValue("Content-Type").orElse("");
  }

  @Test
  void writesNothing() throws IOException {
    try (var files = Files.list(root)) {
      assertEquals(List.of(root.resolve("seeds")), files.toList());
    }
  }

  @Test
  void aSiteThatIsNamedIsKeptUpToDateWithoutTheScript() throws Exception {
    Path site = root.resolve("site");
    preview(Optional.of(site), 0).close();
    String onDisk = Files.readString(site.resolve("index.html"), UTF_8);
    assertFalse(onDisk.contains("reload.js"));
    assertTrue(get("/").body().contains("reload.js"));
  }

  @Test
  void articlesSettingsAndTemplatesAreFollowed() {
    newsroom.write("timeline.yaml", "title: The dam of Orsa\n");
    await(() -> get("/").body().contains("<h1 dir=\"auto\">The dam of Orsa</h1>"), "the title");
    newsroom.write("flood.md", "---\ndate: 2019-07-01\n---\nThe river flooded Orsa on Sunday.\n");
    await(() -> get("/").body().contains("The river flooded Orsa on"), "the article");
    Newsroom.write(root.resolve("templates/foot.html"), "<footer><p>Mine</p></footer>\n");
    await(() -> get("/").body().contains("<p>Mine</p>"), "the template");
    assertTrue(told.get(told.size() - 1).matches("4 articles, \\d+ events .* in \\d+\\.\\d s"));
  }

  @Test
  void aProblemIsShownAndToldUntilItIsMended() {
    newsroom.write("bad.md", "---\ndate: <yesterday>\n---\nThe gate broke on Friday.\n");
    await(() -> get("/sources/crack.html").statusCode() == 500, "the problem's page");
    String shown = get("/").body();
    assertTrue(shown.contains("bad.md:2</code>"), shown);
    assertTrue(shown.contains("&lt;yesterday&gt;"), shown);
    assertEquals(200, get("/assets/style.css").statusCode());
    assertTrue(told.stream().anyMatch(line -> line.contains("bad.md:2: ")), told::toString);
    newsroom.write("bad.md", "---\ndate: 2019-06-14\n---\nThe gate broke on Friday.\n");
    await(() -> get("/").body().contains("The gate broke"), "the mended article");
  }

  @Test
  void aNewEditionIsSaidOnce() throws Exception {
    URI changes = preview.address().resolve(ServedPage.CHANGES + "?1");
    try (var lines =
        CLIENT
            .send(HttpRequest.newBuilder(changes).build(), HttpResponse.BodyHandlers.ofLines())
            .body()) {
      newsroom.write("timeline.yaml", "title: The dam of Orsa\n");
      assertEquals(
          Optional.of("data: 2"), lines.filter(line -> line.startsWith("data")).findFirst());
    }
  }

  /** A page of another site that has its name point here (DNS rebinding) is not let in. */
  @Test
  void answersToThisMachineAlone() throws IOException {
    for (String host : List.of("evil.example", "localhost.evil.example:80")) {
      try (Socket socket = new Socket("localhost", preview.address().getPort())) {
        socket
            .getOutputStream()
            .write(
                ("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(UTF_8));
        String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
        assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
      }
    }
  }

  @Test
  void aTakenPortIsTold() {
    InputException e =
        assertThrows(
            InputException.class, () -> preview(Optional.empty(), preview.address().getPort()));
    assertTrue(
        e.getMessage().endsWith(": taken by another program; name another, or 0 for any"),
        e.getMessage());
    Run run = Run.dateline("serve", "--port", "70000");
    assertEquals(1, run.code());
    assertEquals(
        "port 70000: there is no such port; name one from 1 to 65535, or 0 for any\n", run.err());
  }

  @Test
  void aBrowserLoadsThePageAgainByItself() throws IOException {
    ChromeDriver browser = Chromium.open(Files.createDirectories(root.resolve("profile")));
    try {
      browser.get(preview.address().toString());
      assertEquals("The Orsa dam", browser.findElement(By.tagName("h1")).getText());
      newsroom.write("timeline.yaml", "title: The dam of Orsa\n");
      await(() -> browser.getTitle().equals("The dam of Orsa"), "the new title");
      newsroom.write("timeline.yaml", "title: [\n");
      await(() -> browser.getTitle().equals("To be mended"), "the problem");
      assertTrue(browser.findElement(By.tagName("code")).getText().contains("timeline.yaml"));
      newsroom.write("timeline.yaml", "title: Orsa\n");
      await(() -> browser.getTitle().equals("Orsa"), "the mended title");
      List<String> refused =
          browser.manage().logs().get(LogType.BROWSER).getAll().stream()
              .map(entry -> entry.getMessage())
              .filter(message -> message.contains("Content Security Policy"))
              .toList();
      assertEquals(List.of(), refused);
    } finally {
      browser.quit();
    }
  }
}
