package io.github.dateline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Dates an archive of made-up articles with the command {@code dates}, in a JVM of its own of 512
 * MB, and prints the time; the last line of the archive is no article and has to be named.
 */
public final class ArchiveBenchmark {

  private static final String HEAP = "-Xmx512m";

  private ArchiveBenchmark() {}

  /** Takes the number of articles. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int articles = Integer.parseInt(arguments[0]);
    Path archive = Files.createTempFile("archive", ".jsonl.gz");
    Path table = Files.createTempFile("dates", ".tsv");
    try {
      new GeneratedArchive().write(archive, articles);
      long start = System.nanoTime();
      Process process = dates(archive, table);
      int code = process.waitFor();
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      long dated =
          Files.readAllLines(table).stream().filter(line -> !line.contains("\tunknown\t")).count();
      System.out.printf(
          Locale.ROOT,
          "%,d articles, %,d with a date, in %d s with %s; exit code %d%n",
          articles,
          dated,
          time.toSeconds(),
          HEAP,
          code);
    } finally {
      Files.delete(archive);
      Files.delete(table);
    }
  }

  private static Process dates(Path archive, Path table) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            HEAP,
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.dateline.app.Main",
            "dates",
            "--seeds",
            archive.toString(),
            "--format",
            "tsv");
    return new ProcessBuilder(command)
        .redirectOutput(table.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
