package io.github.dateline.app;

import io.github.dateline.article.Problem;
import java.io.PrintWriter;
import java.time.Duration;
import picocli.CommandLine.Help.Ansi;

/** A terminal or a log file: results on one stream, problems and progress on the other. */
final class Console implements Reporter {

  /** A run that is shorter than this needs no progress bar. */
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

  private static final long REDRAW = Duration.ofMillis(100).toNanos();

  /** The time from line to line, and to the first, where no bar can be drawn. */
  private static final long NEXT_LINE = Duration.ofSeconds(10).toNanos();

  private static final int BAR = 30;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean quiet;
  private final boolean stacktrace;
  private final boolean terminal = Ansi.AUTO.enabled();
  private long next = System.nanoTime() + (terminal ? PATIENCE : NEXT_LINE);
  private boolean drawn;

  /**
   * @param quiet whether only problems are told
   * @param stacktrace whether also where in the program a defect is
   */
  Console(PrintWriter out, PrintWriter err, boolean quiet, boolean stacktrace) {
    this.out = out;
    this.err = err;
    this.quiet = quiet;
    this.stacktrace = stacktrace;
  }

  @Override
  public synchronized void problem(Problem problem) {
    erase();
    err.println(problem);
  }

  @Override
  public synchronized void fault(Problem problem, Throwable fault) {
    problem(problem);
    if (stacktrace) {
      fault.printStackTrace(err);
    }
  }

  @Override
  public synchronized void note(String line) {
    if (!quiet) {
      erase();
      err.println(line);
    }
  }

  @Override
  public synchronized void progress(String doing, int done, int total) {
    if (quiet || done == total || System.nanoTime() < next) {
      return;
    }
    next = System.nanoTime() + (terminal ? REDRAW : NEXT_LINE);
    if (terminal) {
      int full = (int) ((long) BAR * done / Math.max(total, 1));
      err.print("\r" + doing + " [" + "#".repeat(full) + " ".repeat(BAR - full) + "] ");
      err.print(done + " of " + total);
      err.flush();
      drawn = true;
    } else {
      err.println(doing + ": " + done + " of " + total);
    }
  }

  /** The line that ends a run: what was done. */
  synchronized void summary(String line) {
    erase();
    if (!quiet) {
      out.println(line);
      out.flush();
    }
  }

  /** Takes the progress bar away, so that what follows starts on a clean line. */
  synchronized void erase() {
    if (drawn) {
      // Carriage return, then the control sequence "erase to the end of the line" (ECMA-48, EL).
      err.print("\r\u001b[K");
      err.flush();
      drawn = false;
    }
  }
}
