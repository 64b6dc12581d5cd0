package io.github.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A process that does one thing over and over until it is killed. */
public final class DoomedProcess {

  private static final int DONE = '!';

  /** How many times the kills that were asked for may be needed. */
  private static final int PATIENCE = 10;

  /** How often a file is looked for: about two minutes. */
  private static final int MOST_WAITS = 1_000_000;

  private final List<String> command = new ArrayList<>();

  /**
   * @param main its {@code main} calls {@link #done} after each turn
   * @param classPath folders and jars
   */
  public DoomedProcess(Class<?> main, Stream<String> classPath, Object... arguments) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What starts fast.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp"));
    command.add(String.join(File.pathSeparator, classPath.distinct().toList()));
    command.add(main.getName());
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
  }

  /** Called by the process itself: a turn is over. */
  public static void done() {
    System.out.write(DONE);
    System.out.flush();
  }

  /** When to kill it. */
  @FunctionalInterface
  public interface Moment {

    /** Returns when it has come. */
    void await() throws InterruptedException;

    /** After a random time. */
    static Moment within(Duration longest, Random random) {
      return () -> TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * longest.toNanos()));
    }

    /** Once there is a file, and then the next moment. */
    static Moment once(Path file, Moment next) {
      return () -> {
        for (int waits = 0; !Files.exists(file); waits++) {
          assertTrue(waits < MOST_WAITS, "no " + file);
          TimeUnit.MICROSECONDS.sleep(100);
        }
        next.await();
      };
    }
  }

  /** What a kill left behind. */
  @FunctionalInterface
  public interface Damage {

    /** Asserts that it can be mended, mends it, and says whether the kill hit the work. */
    boolean isThereAndMended() throws IOException;
  }

  /**
   * Starts and kills it again and again, until it was killed so many times and so many of the kills
   * hit the work: how many that takes is up to the machine.
   *
   * @param moments of the first kill, the second, and so on
   */
  public void runAndKill(int kills, int hits, IntFunction<Moment> moments, Damage damage) {
    int hit = 0;
    try {
      for (int kill = 0; kill < kills || hit < hits; kill++) {
        assertTrue(kill < PATIENCE * kills, "only " + hit + " of " + kill + " kills hit the work");
        runAndKill(moments.apply(kill));
        hit += damage.isThereAndMended() ? 1 : 0;
      }
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Starts it, and kills it at some moment after its first two turns, which are slow. */
  private void runAndKill(Moment moment) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertEquals(DONE, process.getInputStream().read());
    assertEquals(DONE, process.getInputStream().read());
    moment.await();
    assertTrue(process.isAlive(), "it ended by itself");
    process.destroyForcibly();
    assertEquals(137, process.waitFor());
  }
}
