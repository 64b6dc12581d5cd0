package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One run of the command line, in this process.
 *
 * @param code its exit code
 * @param out what it printed as its result
 * @param err what it printed beside
 */
record Run(int code, String out, String err) {

  static Run dateline(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Dateline.run(out, err, Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** A run of {@code generate} from {@code root/seeds} to {@code root/site}. */
  static Run generate(Path root, Object... more) {
    return on("generate", root, more);
  }

  /** A run of {@code check} of {@code root/site} against {@code root/seeds}. */
  static Run check(Path root, Object... more) {
    return on("check", root, more);
  }

  /**
   * A run of {@code diff} on the folders below {@code root}, its files below {@code root/target}.
   */
  static Run diff(Path root, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("--out", root.resolve("target")));
    arguments.addAll(List.of(more));
    return on("diff", root, arguments.toArray());
  }

  /** A run on the folders below {@code root}, but for those that {@code more} names itself. */
  private static Run on(String command, Path root, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(command));
    for (String folder : new String[] {"seeds", "templates", "site"}) {
      if (!List.of(more).contains("--" + folder)) {
        arguments.add("--" + folder);
        arguments.add(root.resolve(folder));
      }
    }
    arguments.addAll(List.of(more));
    return dateline(arguments.toArray());
  }
}
