package io.github.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.app.Dateline;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a run costs after one article joined a thousand, and where nothing changed. Each run is a
 * process of its own, started from the jar as a user starts it; of three the middle one counts. The
 * same is measured in a process that stays and has warmed up, as that of a preview.
 */
public final class IncrementalBenchmark {

  private static final int ARTICLES = 1_000;
  private static final int RUNS = 3;
  private static final int RUNS_TO_WARM_UP = 2;

  private final PrintStream out;
  private final Path jar;
  private final Path folder;

  private IncrementalBenchmark(PrintStream out, Path jar, Path folder) {
    this.out = out;
    this.jar = jar;
    this.folder = folder;
  }

  /** Takes the program, and a folder for the articles and sites; the folder is emptied. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path jar = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    remove(folder);
    new IncrementalBenchmark(new PrintStream(System.out, true, UTF_8), jar, folder).print();
  }

  /** How a command is run. */
  private interface Program {
    Duration run(String... arguments) throws IOException, InterruptedException;
  }

  /** What the runs took. */
  private record Times(
      List<Duration> models, List<Duration> full, List<Duration> same, List<Duration> more) {

    Times() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  private void print() throws IOException, InterruptedException {
    int written = VariedArticles.write(folder.resolve("seeds"), ARTICLES);
    Times cold = measure(this::inItsOwnProcess);
    for (int run = 0; run < RUNS_TO_WARM_UP; run++) {
      measureOnce(IncrementalBenchmark::inThisProcess, new Times());
    }
    Times warm = measure(IncrementalBenchmark::inThisProcess);
    out.printf(
        Locale.ROOT,
        "%d articles; the middle of %d runs; %d processors with a load of %.1f%n%n",
        written,
        RUNS,
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    out.println("| run | seconds | bound |");
    out.println("|---|---|---|");
    row("loading the models", cold.models(), "");
    row("everything", cold.full(), "");
    row(
        "nothing changed",
        cold.same(),
        share(cold.same(), cold.models()) + " of the models; at most 1.5");
    row(
        "one article more",
        cold.more(),
        share(cold.more(), cold.full()) + " of everything; at most 0.10");
    row("everything, after warm-up", warm.full(), "");
    row(
        "one article more, after warm-up",
        warm.more(),
        share(warm.more(), warm.full()) + " of everything");
  }

  private Times measure(Program program) throws IOException, InterruptedException {
    Times times = new Times();
    for (int run = 0; run < RUNS; run++) {
      measureOnce(program, times);
    }
    return times;
  }

  private void measureOnce(Program program, Times times) throws IOException, InterruptedException {
    times
        .models()
        .add(program.run("explain", "Talks were held on Wednesday.", "--date", "2024-05-09"));
    remove(folder.resolve("site"));
    remove(folder.resolve("cache"));
    times.full().add(program.run(generate()));
    times.same().add(program.run(generate()));
    Path bell = folder.resolve("seeds/bell.txt");
    Files.writeString(
        bell,
        "---\ntitle: Bell cast\ndate: 2025-03-06\n---\n"
            + "A bell was cast in Orvenna on Tuesday. The old one broke in May 2021.\n");
    times.more().add(program.run(generate()));
    Files.delete(bell);
  }

  private void row(String run, List<Duration> times, String bound) {
    out.printf(Locale.ROOT, "| %s | %.2f | %s |%n", run, seconds(times), bound);
  }

  private static String share(List<Duration> part, List<Duration> whole) {
    return String.format(Locale.ROOT, "%.2f", seconds(part) / seconds(whole));
  }

  private static double seconds(List<Duration> times) {
    return times.stream().sorted().toList().get(times.size() / 2).toMillis() / 1000.0;
  }

  private String[] generate() {
    return new String[] {
      "generate",
      "-q",
      "--seeds",
      folder.resolve("seeds").toString(),
      "--site",
      folder.resolve("site").toString(),
      "--cache",
      folder.resolve("cache").toString()
    };
  }

  private static Duration inThisProcess(String... arguments) {
    long start = System.nanoTime();
    if (Dateline.run(OutputStream.nullOutputStream(), System.err, arguments) != 0) {
      throw new IllegalStateException("failed: " + List.of(arguments));
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private Duration inItsOwnProcess(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString()));
    command.addAll(List.of(arguments));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed: " + command);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
