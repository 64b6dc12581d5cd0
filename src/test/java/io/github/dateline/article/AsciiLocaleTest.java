package io.github.dateline.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Under an ASCII locale Java cannot name a file in another script: that is said, with its remedy.
 */
class AsciiLocaleTest {
  @TempDir Path seeds;

  /** Run in a Java of its own, because the locale of file names is fixed when it starts. */
  public static final class PrintProblems {
    public static void main(String[] arguments) {
      SeedReader.read(Path.of(arguments[0])).problems().forEach(System.out::println);
    }
  }

  @Test
  void aNameThatTheLocaleCannotReadIsAProblem() throws IOException {
    try {
      Files.writeString(seeds.resolve("плотина.txt"), "Dam\n\nThe gates were opened.");
    } catch (InvalidPathException e) {
      assumeTrue(false, "this locale cannot write the name either");
    }
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            PrintProblems.class.getName(),
            seeds.toString());
    java.environment().put("LC_ALL", "C");
    java.redirectErrorStream(true);
    String said = new String(java.start().getInputStream().readAllBytes(), UTF_8);
    // Systems on which file names are Unicode whatever the locale read it and say nothing.
    assumeTrue(!said.isEmpty());
    assertTrue(said.contains("the locale cannot read this file's name; set LC_ALL=C.UTF-8"), said);
  }
}
