package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.timeline.Timeline;
import java.io.IOException;
import java.io.PrintStream;

/** Serves the site of a made-up timeline, gzipped, until its input ends. */
final class SiteHost {
  private SiteHost() {}

  /** Takes the number of events and a port. */
  public static void main(String[] arguments) throws IOException {
    Timeline timeline = LongTimeline.of(Integer.parseInt(arguments[0]));
    Pages site = PageRenderer.render(timeline, TemplateFolder.fromJar());
    try (PagesServer host = PagesServer.start("/", site, Integer.parseInt(arguments[1]))) {
      new PrintStream(System.out, true, UTF_8).println(host.top());
      System.in.transferTo(PrintStream.nullOutputStream());
    }
  }
}
