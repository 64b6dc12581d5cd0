package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The note that lies in a site while a run replaces its files: that the run is not over, and the
 * review files as the last run that came to its end left them. Ids are kept by those files, and
 * while some are new and some old, an event may stand in none of them.
 *
 * <p>A second run that is cut off leaves the first one's note.
 */
final class UnfinishedRun {

  /** The file's name in the site. */
  static final String NAME = ".dateline-unfinished";

  private static final String SAYS =
      "A run was cut off while it wrote this site. Run Dateline again: it mends the site, and"
          + " removes this file.";

  /**
   * What the file holds, as JSON.
   *
   * @param says what it is, for who comes upon it
   * @param review path below the site to text
   */
  private record Note(String says, @Nullable SortedMap<String, String> review) {}

  private UnfinishedRun() {}

  /** The note on a site whose files are all of one run, or that has none. */
  static byte[] noteOn(SiteFolder site) throws IOException {
    return new Gson().toJson(new Note(SAYS, site.reviewFiles())).getBytes(UTF_8);
  }

  /**
   * Reads a site's review files: path below the site to text, all of one run.
   *
   * @throws IOException when the disk fails
   */
  static SortedMap<String, String> reviewOf(Path folder) throws IOException {
    SiteFolder site = new SiteFolder(folder);
    Optional<SortedMap<String, String>> noted = site.content(NAME).flatMap(UnfinishedRun::read);
    return noted.isPresent() ? noted.get() : site.reviewFiles();
  }

  /** Empty for what is no note: somebody wrote into it. */
  private static Optional<SortedMap<String, String>> read(byte[] note) {
    try {
      Note read = new Gson().fromJson(new String(note, UTF_8), Note.class);
      return read == null ? Optional.empty() : Optional.ofNullable(read.review());
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }
}
