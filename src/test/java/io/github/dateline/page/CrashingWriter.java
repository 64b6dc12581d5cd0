package io.github.dateline.page;

import io.github.dateline.DoomedProcess;
import java.nio.file.Path;

/** Writes one site over the other until it is killed: a process of {@link CrashTest}. */
final class CrashingWriter {

  private CrashingWriter() {}

  /** Takes the folder of the site. */
  public static void main(String[] arguments) {
    Path site = Path.of(arguments[0]);
    for (int turn = 1; true; turn++) {
      SiteWriter.write(pages(turn % 2), site);
      DoomedProcess.done();
    }
  }

  /** One of two sites: an event moves from one year's file to another's, articles come and go. */
  static Pages pages(int which) {
    Pages.Builder pages = new Pages.Builder();
    pages.put("index.html", "index " + which);
    pages.put("same.html", "the same in both");
    pages.put("data/events.jsonl", ("{\"event\": " + which + "}\n").repeat(5_000));
    pages.put("review/2021.md", which == 0 ? "## e-0000001 moves\n" : "# 2021\n");
    pages.put("review/2022.md", which == 0 ? "# 2022\n" : "## e-0000001 moves\n");
    pages.put("review/redirects.tsv", which == 0 ? "" : "e-0000002\t-\tgone\n");
    if (which == 0) {
      pages.put("review/2019.md", "## e-0000002 goes\n");
      pages.put("sources/went/a.html", "an article that goes");
    } else {
      pages.put("review/2023.md", "## e-0000003 comes\n");
      pages.put("sources/came/b.html", "an article that comes");
    }
    for (int i = 0; i < 10; i++) {
      pages.put("sources/" + i + ".html", ("page " + i + " of " + which + "\n").repeat(500));
    }
    return pages.build();
  }
}
