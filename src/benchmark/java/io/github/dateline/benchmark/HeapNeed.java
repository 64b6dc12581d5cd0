package io.github.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.app.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The heap that {@code dateline tag} needs, beside its models and its rules: what those hold in a
 * virtual machine of their own, and the smallest {@code -Xmx} in which the command tags a corpus.
 */
record HeapNeed(Report report) {

  /** What the command may need beside the models, in MB. */
  private static final int ALLOWED = 128;

  private static final int STEP = 4;

  void print(Corpus corpus) throws IOException, InterruptedException {
    int loaded = Integer.parseInt(output(java("256m", List.of(LoadedHeap.class.getName()))));
    int low = loaded;
    int high = loaded + ALLOWED;
    boolean enough = tags(corpus, high);
    while (enough && high - low > STEP) {
      int middle = (low + high) / 2;
      if (tags(corpus, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    report.say("Models and rules, loaded: %d MB live.", loaded);
    report.say(
        enough
            ? "`tag` of %s, on all processors, runs in -Xmx%dm: %d MB beside them (allowed: %d)."
            : "`tag` of %s, on all processors, does not run in -Xmx%dm: over %d MB (allowed: %d).",
        corpus.name(),
        high,
        high - loaded,
        ALLOWED);
  }

  private static boolean tags(Corpus corpus, int megabytes)
      throws IOException, InterruptedException {
    Path docs = corpus.documents().get(0).file().getParent();
    return java(
                megabytes + "m",
                List.of(
                    Main.class.getName(),
                    "tag",
                    "--quiet",
                    "--format=jsonl",
                    "--dates",
                    docs.resolveSibling("dct.tsv").toString(),
                    docs.toString()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  private static String output(ProcessBuilder command) throws IOException {
    Process process = command.start();
    return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
  }

  /** A virtual machine whose collector has no regions to round up to. */
  private static ProcessBuilder java(String heap, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap,
                "-classpath",
                System.getProperty("java.class.path")));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }
}
