package io.github.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * A folder of articles as it was and as it is: some came, went, were edited or got other names, so
 * that ids are carried, come and go.
 */
final class TwoNewsrooms {

  private final Path root;
  private final Newsroom before;
  private final Newsroom after;

  private TwoNewsrooms(Path root) {
    this.root = root;
    this.before = Newsroom.in(root.resolve("before"));
    this.after = Newsroom.in(root.resolve("after"));
  }

  /** Writes both below {@code root}. */
  static TwoNewsrooms in(Path root) throws IOException {
    TwoNewsrooms two = new TwoNewsrooms(root);
    String verdict = Files.readString(two.after.seed("verdict.md"));
    Files.delete(two.after.seed("verdict.md"));
    // Every sentence of it is edited, and its year is another: nothing but the old site tells the
    // ids.
    two.after.write("judgement.md", verdict.replace("court fined", "court has fined"));
    Files.delete(two.after.seed("köy/baraj.txt"));
    two.after.write(
        "paid.md", "---\ndate: 2021-06-09\n---\nThe company paid the fine on Monday.\n");
    return two;
  }

  /** The articles as they were. */
  Path before() {
    return before.seed("");
  }

  /** The articles as they are. */
  Path after() {
    return after.seed("");
  }

  /** What saves time in the next run. */
  Path cache() {
    return root.resolve("cache");
  }

  /** The files of a site of the articles as they were. */
  SortedMap<String, String> publishedBefore() {
    Run run = generate(before(), before.site());
    if (run.code() != 0) {
      throw new AssertionError(run.err());
    }
    return Newsroom.files(before.site());
  }

  /** A run of {@code generate}. */
  Run generate(Path seeds, Path site) {
    return Run.generate(root, "--seeds", seeds, "--site", site, "--cache", cache());
  }

  /** A run of {@code check}. */
  Run check(Path seeds, Path site) {
    return Run.check(root, "--seeds", seeds, "--site", site, "--cache", cache());
  }
}
