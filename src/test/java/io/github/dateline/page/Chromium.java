package io.github.dateline.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium or Chrome that the machine has; nothing is ever downloaded. */
public final class Chromium {
  private static final String HOW_TO_GET_IT =
      "no chromium with chromedriver on the PATH; on Debian and Ubuntu:"
          + " apt-get install chromium chromium-driver";

  /**
   * Selenium warns when it has no typed commands for the browser's version; the tests use untyped
   * ones.
   */
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  private Chromium() {}

  /**
   * Opens a browser. Where there is none the test is skipped, but with {@code CI=true} it fails.
   *
   * @param profile an empty folder
   */
  public static ChromeDriver open(Path profile) {
    Optional<File> chromium =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(name -> onPath(name).stream())
            .findFirst();
    Optional<File> driver = onPath("chromedriver");
    boolean found = chromium.isPresent() && driver.isPresent();
    if (!found && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(HOW_TO_GET_IT);
    }
    assumeTrue(found, HOW_TO_GET_IT);
    DEVTOOLS.setLevel(Level.OFF);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static Optional<File> onPath(String name) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst();
  }
}
