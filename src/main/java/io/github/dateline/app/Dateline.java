package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.time.Years;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: arguments in, lines and an exit code out. */
@Command(
    name = "dateline",
    description = "Turns a folder of news articles into a timeline whose every date is explained.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = JarVersion.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the check, or a rule of the input, failed: one line per problem",
      "2:wrong usage"
    })
public final class Dateline {

  /** Done. */
  public static final int DONE = 0;

  /** The check, or a rule of the input, failed. */
  public static final int FAILED = 1;

  /** The arguments make no sense. */
  public static final int WRONG_USAGE = 2;

  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing but problems.")
  private boolean quiet;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "After a failure, say where in the program it happened.")
  private boolean stacktrace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  private Dateline(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs one command on the process's own streams; see {@link #run(OutputStream, OutputStream,
   * String...)}.
   */
  static int run(String... arguments) {
    return run(System.out, System.err, arguments);
  }

  /**
   * Runs one command.
   *
   * @param out takes results, as UTF-8 whatever the locale
   * @param err takes problems and progress, as UTF-8
   * @return {@link #DONE}, {@link #FAILED} or {@link #WRONG_USAGE}
   */
  public static int run(OutputStream out, OutputStream err, String... arguments) {
    PrintWriter lines = new PrintWriter(new OutputStreamWriter(out, UTF_8));
    PrintWriter problems = new PrintWriter(new OutputStreamWriter(err, UTF_8), true);
    Dateline dateline = new Dateline(lines, problems);
    try {
      return new CommandLine(dateline)
          .addSubcommand(new GenerateCommand(dateline))
          .addSubcommand(new CheckCommand(dateline))
          .addSubcommand(new ServeCommand(dateline))
          .addSubcommand(new DiffCommand(dateline))
          .addSubcommand(new DatesCommand(dateline))
          .addSubcommand(new TagCommand(dateline))
          .addSubcommand(new ExplainCommand(dateline))
          .addSubcommand(new CurateCommand(dateline))
          .registerConverter(LocalDate.class, Dateline::day)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setOut(lines)
          .setErr(problems)
          .setParameterExceptionHandler(dateline::tellUsage)
          .setExecutionExceptionHandler(dateline::tellFailure)
          .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    } catch (Error e) {
      // Out of memory, out of stack: picocli hands on exceptions only.
      return dateline.tellFailure(e);
    } finally {
      lines.flush();
      problems.flush();
    }
  }

  private static LocalDate day(String written) {
    try {
      return Years.dayOfPublication(written);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("not a day: '" + written + "'; write it as 2011-03-15");
    }
  }

  /** Where results go. */
  PrintWriter out() {
    return out;
  }

  /** Where problems go. */
  PrintWriter err() {
    return err;
  }

  /** Where a command tells what it does. */
  Console console() {
    return new Console(out, err, quiet, stacktrace);
  }

  private int tellUsage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    err.println(command.getCommandName() + ": " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return WRONG_USAGE;
  }

  private int tellFailure(Exception e, CommandLine command, ParseResult parsed) {
    return tellFailure(e);
  }

  private int tellFailure(Throwable e) {
    Failures.lines(e).forEach(err::println);
    if (stacktrace) {
      e.printStackTrace(err);
    }
    return FAILED;
  }
}
