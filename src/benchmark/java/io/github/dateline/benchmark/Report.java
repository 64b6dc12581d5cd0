package io.github.dateline.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what was measured as Markdown, as soon as it is known. */
record Report(PrintStream out) {

  void heading(String text) {
    out.println();
    out.println("## " + text);
    out.println();
  }

  void say(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
  }

  /** The head of a table. */
  void columns(List<String> names) {
    row(names);
    out.println("|---".repeat(names.size()) + "|");
  }

  void row(List<String> cells) {
    out.println("| " + String.join(" | ", cells) + " |");
  }

  void row(String first, List<String> others) {
    List<String> cells = new ArrayList<>();
    cells.add(first);
    cells.addAll(others);
    row(cells);
  }
}
