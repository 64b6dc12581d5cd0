package io.github.dateline.page;

import io.github.dateline.article.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts pages into a folder, and says where a folder differs from them. */
public final class SiteWriter {
  private SiteWriter() {}

  /**
   * What a run did to the folder.
   *
   * @param written files made or replaced
   * @param removed files that an older run made and this one did not
   * @param foreign files that Dateline did not make and left alone
   */
  public record Report(List<String> written, List<String> removed, List<String> foreign) {

    /** Of a folder that was not touched. */
    public static final Report NOTHING_CHANGED = new Report(List.of(), List.of(), List.of());

    public Report {
      written = List.copyOf(written);
      removed = List.copyOf(removed);
      foreign = List.copyOf(foreign);
    }

    /** Whether the folder was up to date. */
    public boolean unchanged() {
      return written.isEmpty() && removed.isEmpty();
    }
  }

  /** How a file of the folder differs from what it should be. */
  public enum Difference {
    /** It is not there. */
    MISSING,
    /** It is there with another content. */
    STALE,
    /** It should not be there: an older run made it, or one that was cut off. */
    LEFT_OVER,
    /** It tells that a run was cut off. */
    CUT_OFF,
    /** Dateline did not make it; nothing is wrong with that. */
    FOREIGN
  }

  /** A file and how it differs. */
  public record Differing(String path, Difference how) {

    /** Whether it tells that a run was cut off. */
    public boolean isOfUnfinishedRun() {
      return how == Difference.CUT_OFF || path.endsWith(SiteFolder.UNFINISHED);
    }
  }

  /**
   * Makes the folder hold these pages. Every file is replaced as a whole; a file whose content
   * stays is not touched.
   *
   * @throws PageException when {@code site} cannot hold the pages; nothing was written
   * @throws UncheckedIOException when the disk fails; the next run mends what was begun
   */
  public static Report write(Pages pages, Path site) {
    return write(pages, site, Disk.REAL);
  }

  /** The same, by the steps of another disk. */
  public static Report write(Pages pages, Path site, Disk disk) {
    try {
      SiteFolder folder = new SiteFolder(site);
      refuse(obstacles(pages, folder));
      return replace(pages, folder, disk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files in which the folder differs from these pages, sorted; {@link Difference#FOREIGN} ones
   * are listed too.
   *
   * @throws UncheckedIOException when the disk fails
   */
  public static List<Differing> differences(Pages pages, Path site) {
    try {
      return compare(pages, new SiteFolder(site));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report replace(Pages pages, SiteFolder site, Disk disk) throws IOException {
    SortedSet<String> listed = site.manifest();
    List<String> cutOff =
        site.files().stream().filter(path -> path.endsWith(SiteFolder.UNFINISHED)).toList();
    List<String> stale = new ArrayList<>();
    for (String path : pages.paths()) {
      if (!site.holds(path, pages.bytes(path))) {
        stale.add(path);
      }
    }
    List<String> gone =
        listed.stream()
            .filter(path -> !pages.has(path) && Files.isRegularFile(site.file(path)))
            .toList();
    byte[] manifest = SiteFolder.manifest(pages.paths());
    boolean noted = Files.exists(site.file(UnfinishedRun.NAME));
    List<String> written = new ArrayList<>(stale);
    if (!site.holds(SiteFolder.MANIFEST, manifest)) {
      written.add(SiteFolder.MANIFEST);
    }
    if (!written.isEmpty() || !gone.isEmpty() || !cutOff.isEmpty() || noted) {
      disk.createFolders(site.folder());
      for (String path : cutOff) {
        disk.delete(site.file(path));
      }
      if (!noted) {
        put(site, UnfinishedRun.NAME, UnfinishedRun.noteOn(site), disk);
      }
      // While old and new files stand side by side, the list owns to both.
      SortedSet<String> both = new TreeSet<>(listed);
      both.addAll(pages.paths());
      put(site, SiteFolder.MANIFEST, SiteFolder.manifest(both), disk);
      for (String path : stale) {
        put(site, path, pages.bytes(path), disk);
      }
      for (String path : gone) {
        disk.delete(site.file(path));
      }
      for (String path : listed) {
        if (!pages.has(path)) {
          removeEmptyFolders(site, path, disk);
        }
      }
      put(site, SiteFolder.MANIFEST, manifest, disk);
      // Last of all: until here, a run that is cut off leaves the note.
      disk.delete(site.file(UnfinishedRun.NAME));
    }
    List<String> foreign = new ArrayList<>(site.files());
    foreign.removeIf(path -> pages.has(path) || SiteFolder.isOwn(path));
    List<String> removed = new ArrayList<>(cutOff);
    removed.addAll(gone);
    return new Report(written, removed, foreign);
  }

  private static List<Differing> compare(Pages pages, SiteFolder site) throws IOException {
    List<Differing> differing = new ArrayList<>();
    SortedSet<String> known = site.manifest();
    SortedSet<String> all = new TreeSet<>(site.files());
    all.addAll(pages.paths());
    all.add(SiteFolder.MANIFEST);
    for (String path : all) {
      if (path.equals(UnfinishedRun.NAME)) {
        differing.add(new Differing(path, Difference.CUT_OFF));
      } else if (!path.equals(SiteFolder.MANIFEST) && !pages.has(path)) {
        boolean ours = known.contains(path) || path.endsWith(SiteFolder.UNFINISHED);
        differing.add(new Differing(path, ours ? Difference.LEFT_OVER : Difference.FOREIGN));
      } else if (!Files.isRegularFile(site.file(path))) {
        differing.add(new Differing(path, Difference.MISSING));
      } else if (!site.holds(
          path,
          path.equals(SiteFolder.MANIFEST)
              ? SiteFolder.manifest(pages.paths())
              : pages.bytes(path))) {
        differing.add(new Differing(path, Difference.STALE));
      }
    }
    return differing;
  }

  /** What stands where a page has to go and is not ours to replace. */
  private static List<Problem> obstacles(Pages pages, SiteFolder site) throws IOException {
    Path folder = site.folder();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return List.of(
          new Problem(
              folder.toString(), 0, "a file, not a folder", "remove it or name another folder"));
    }
    SortedSet<String> known = site.manifest();
    boolean lostItsList = known.isEmpty() && site.isOurs();
    SortedSet<String> inTheWay = new TreeSet<>();
    for (String path : pages.paths()) {
      Path file = site.file(path);
      boolean others =
          !lostItsList
              && !known.contains(path)
              && Files.isRegularFile(file)
              && !site.holds(path, pages.bytes(path));
      if (Files.isDirectory(file) || others) {
        inTheWay.add(path);
      }
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        String above = path.substring(0, slash);
        if (Files.exists(site.file(above)) && !Files.isDirectory(site.file(above))) {
          inTheWay.add(above);
        }
      }
    }
    return inTheWay.stream()
        .map(
            path ->
                new Problem(
                    site.file(path).toString(),
                    0,
                    "Dateline did not make it, and a page has to go here",
                    "move it away, put it into templates/static/ under another name,"
                        + " or name another folder for the site"))
        .toList();
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new PageException(problems);
    }
  }

  private static void put(SiteFolder site, String path, byte[] content, Disk disk)
      throws IOException {
    if (site.holds(path, content)) {
      return;
    }
    Path file = site.file(path);
    disk.createFolders(file.resolveSibling(".").normalize());
    Path unfinished = file.resolveSibling(file.getFileName() + SiteFolder.UNFINISHED);
    disk.write(unfinished, content);
    disk.rename(unfinished, file);
  }

  private static void removeEmptyFolders(SiteFolder site, String path, Disk disk)
      throws IOException {
    String folder = path;
    while (folder.contains("/")) {
      folder = folder.substring(0, folder.lastIndexOf('/'));
      try {
        disk.delete(site.file(folder));
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }
}
