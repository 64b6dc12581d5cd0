package io.github.dateline.app;

/** The command of the jar: {@code java -jar dateline.jar COMMAND}. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(Dateline.run(arguments));
  }
}
