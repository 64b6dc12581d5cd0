package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.timeline.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;

/** Measures sites of made-up timelines, and prints what it finds as Markdown. */
final class SiteBenchmark {
  private static final List<Integer> SIZES = List.of(60, 1_000, 10_000);

  private static final int RUNS = 5;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PrintStream out;
  private final Templates templates = TemplateFolder.fromJar();

  private SiteBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    new SiteBenchmark(new PrintStream(System.out, true, UTF_8)).print();
  }

  private void print() throws IOException {
    out.println("\n## Sites\n");
    out.println(
        "| events | pages | largest page, gzipped | rendering after warm-up, CPU time | heap that its files"
            + " hold | … and the timeline |");
    out.println("|---|---|---|---|---|---|");
    for (int size : SIZES) {
      size(size);
    }
    Path profile = Files.createTempDirectory("dateline-browser");
    ChromeDriver browser = Chromium.open(profile);
    try {
      out.println("\n## In a browser\n");
      out.println(
          "| events | page | first paint | from a letter typed to the list painted | longest frame"
              + " while scrolling |");
      out.println("|---|---|---|---|---|");
      for (int size : SIZES) {
        browse(size, browser);
      }
    } finally {
      browser.quit();
    }
  }

  private Pages render(Timeline timeline) {
    return PageRenderer.render(timeline, templates);
  }

  private void size(int size) throws IOException {
    long before = liveHeap();
    Timeline timeline = LongTimeline.of(size);
    long withTimeline = liveHeap();
    Pages site = render(timeline);
    long withSite = liveHeap();
    String largest = largestPage(site, "");
    long[] millis = LongStream.range(0, RUNS).map(run -> millis(timeline)).sorted().toArray();
    say(
        "| %,d | %,d | %.1f KB (%s) | %,d ms | %.1f MB | %.1f MB |",
        size,
        site.paths().stream().filter(path -> path.endsWith(".html")).count(),
        PagesServer.gzipped(site.bytes(largest)).length / 1024.0,
        largest,
        millis[RUNS / 2],
        (withSite - withTimeline) / 1e6,
        (withTimeline - before) / 1e6);
    Reference.reachabilityFence(timeline);
  }

  /** CPU time, so that what else the machine does is left out: all is done in this thread. */
  private long millis(Timeline timeline) {
    long start = THREADS.getCurrentThreadCpuTime();
    Reference.reachabilityFence(render(timeline));
    return (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
  }

  private static long liveHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** The one that takes most bytes on the way, of those in a folder; the first page if none is. */
  private static String largestPage(Pages site, String folder) throws IOException {
    String largest = "index.html";
    for (String path : site.paths()) {
      if (path.startsWith(folder)
          && path.endsWith(".html")
          && PagesServer.gzipped(site.bytes(path)).length
              > (largest.startsWith(folder)
                  ? PagesServer.gzipped(site.bytes(largest)).length
                  : 0)) {
        largest = path;
      }
    }
    return largest;
  }

  private void browse(int size, ChromeDriver browser) throws IOException {
    Pages site = render(LongTimeline.of(size));
    try (PagesServer host = PagesServer.start("/", site, 0)) {
      browser.get(host.top().toString());
      double search = number(browser.executeAsyncScript(SEARCH));
      List<String> pages =
          Stream.of("index.html", largestPage(site, "years/"), "sources/article-0.html")
              .filter(site::has)
              .distinct()
              .toList();
      for (String page : pages) {
        browser.get("about:blank");
        browser.get(host.top() + page);
        double paint = number(browser.executeAsyncScript(FIRST_PAINT));
        double frame = number(browser.executeAsyncScript(LONGEST_FRAME));
        say(
            "| %,d | %s | %.0f ms | %s | %.0f ms |",
            size, page, paint, page.equals("index.html") ? Math.round(search) + " ms" : "", frame);
      }
    }
  }

  private static double number(Object answer) {
    return ((Number) answer).doubleValue();
  }

  private void say(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
  }

  private static final String FIRST_PAINT =
      """
      var done = arguments[0];
      new PerformanceObserver(function (list) {
        list.getEntries().forEach(function (entry) {
          if (entry.name === 'first-contentful-paint') done(entry.startTime);
        });
      }).observe({ type: 'paint', buffered: true });
      """;

  /** The worst of nine letters, once the events are there. */
  private static final String SEARCH =
      """
      var done = arguments[0];
      var form = document.querySelector('form.filter');
      var input = document.getElementById('q');
      var word = 'the ferry';
      var worst = 0;
      function type(length) {
        if (length > word.length) return done(worst);
        requestAnimationFrame(function () {
          var start = performance.now();
          input.value = word.slice(0, length);
          input.dispatchEvent(new Event('input'));
          requestAnimationFrame(function () {
            var painted = new MessageChannel();
            painted.port1.onmessage = function () {
              worst = Math.max(worst, performance.now() - start);
              type(length + 1);
            };
            painted.port2.postMessage(0);
          });
        });
      }
      input.focus();
      (function ready() {
        if (window.datelineEvents) setTimeout(function () { type(1); }, 200);
        else setTimeout(ready, 20);
      })();
      """;

  private static final String LONGEST_FRAME =
      """
      var done = arguments[0];
      var longest = 0;
      var last = 0;
      requestAnimationFrame(function frame(now) {
        if (last) longest = Math.max(longest, now - last);
        last = now;
        var end = document.documentElement.scrollHeight - innerHeight;
        if (scrollY >= end - 1) return done(longest);
        scrollTo({ top: Math.min(end, scrollY + 200), behavior: 'instant' });
        requestAnimationFrame(frame);
      });
      """;
}
