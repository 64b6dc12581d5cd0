package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same articles give the same bytes in every time zone, language and encoding: each in a JVM of
 * its own.
 */
class AnyMachineTest {

  @TempDir static Path root;
  private static Newsroom newsroom;
  private static String tags;

  @BeforeAll
  static void publish() {
    newsroom = Newsroom.in(root);
    assertEquals(0, Run.generate(root).code());
    Run run = Run.dateline("tag", "--format", "timeml", newsroom.seed("köy"));
    assertEquals(0, run.code(), run.err());
    tags = run.out();
  }

  @TestFactory
  Stream<DynamicTest> sameBytes() {
    return Stream.of(
            List.of("-Duser.timezone=Pacific/Auckland"),
            List.of("-Duser.timezone=America/St_Johns"),
            List.of("-Duser.language=tr", "-Duser.country=TR"),
            List.of("-Duser.language=ar", "-Duser.country=EG"),
            List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"),
            List.of("-Dfile.encoding=ISO-8859-1"))
        .map(
            flags ->
                DynamicTest.dynamicTest(String.join(" ", flags), () -> assertSameBytes(flags)));
  }

  private static void assertSameBytes(List<String> flags) throws Exception {
    Path site = root.resolve("site-" + flags.hashCode());
    Run generated =
        inItsOwnJvm(flags, "C.UTF-8", "generate", "--seeds", root.resolve("seeds"), "--site", site);
    assertEquals(0, generated.code(), generated.err());
    assertTrue(generated.out().startsWith("3 articles, "), generated.out());
    assertTrue(generated.out().contains(" → "), generated.out());
    Newsroom.assertSameFiles(newsroom.site(), site);

    Run tagged = inItsOwnJvm(flags, "C.UTF-8", "tag", newsroom.seed("köy"));
    assertEquals(tags, tagged.out());
  }

  @Test
  void aNameThatTheLocaleCannotReadIsToldWithTheRemedy() throws Exception {
    Path site = root.resolve("site-ascii");
    Run run =
        inItsOwnJvm(List.of(), "C", "generate", "--seeds", root.resolve("seeds"), "--site", site);
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains("LC_ALL=C.UTF-8"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(Files.notExists(site));
  }

  private static Run inItsOwnJvm(List<String> flags, String locale, Object... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    File out = Files.createTempFile(root, "out", "").toFile();
    File err = Files.createTempFile(root, "err", "").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out).redirectError(err).directory(root.toFile());
    builder.environment().put("LC_ALL", locale);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "does not end");
    return new Run(
        process.exitValue(),
        Files.readString(out.toPath(), UTF_8),
        Files.readString(err.toPath(), UTF_8));
  }
}
