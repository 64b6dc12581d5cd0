package io.github.dateline.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Takes the README's pictures of the real site: {@code mvn test-compile exec:java@pictures}. */
final class Pictures {
  private static final Path SITE = Path.of("site");
  private static final Path FOLDER = Path.of("src/docs");

  private Pictures() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    ChromeDriver browser = Chromium.open(Files.createTempDirectory("dateline-browser"));
    try {
      take(browser, "index.html", "light", 1280, 900, "timeline.png");
      take(browser, "index.html", "dark", 380, 820, "timeline-narrow-dark.png");
    } finally {
      browser.quit();
    }
  }

  private static void take(
      ChromeDriver browser, String page, String scheme, int width, int height, String picture)
      throws IOException {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    browser.get(SITE.resolve(page).toAbsolutePath().toUri().toString());
    Object png =
        browser.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png")).get("data");
    Files.write(FOLDER.resolve(picture), Base64.getDecoder().decode(String.valueOf(png)));
  }
}
