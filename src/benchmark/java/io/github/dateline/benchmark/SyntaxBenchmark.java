package io.github.dateline.benchmark;

import io.github.dateline.language.en.EnglishSyntax;
import io.github.dateline.language.en.EnglishTreebanks;
import io.github.dateline.language.en.WordTokenizer;
import io.github.dateline.language.syntax.Attachment;
import io.github.dateline.language.syntax.GoldTree;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the shipped tagger and parser read treebanks, and how fast: {@code mvn -Pbenchmark verify
 * -DskipTests -Dud=DIR}.
 */
final class SyntaxBenchmark {

  private static final int ROUNDS = 5;

  /** Of the thread, not of the wall: others use the machine, too. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private SyntaxBenchmark() {}

  /**
   * @param args the folder of the treebanks
   */
  public static void main(String[] args) throws IOException {
    Path ud = Path.of(args[0]);
    EnglishSyntax reader = new EnglishSyntax();
    System.out.println("Words as the treebank cuts them:");
    List<GoldTree> all = new ArrayList<>();
    for (EnglishTreebanks.Part part : EnglishTreebanks.Part.values()) {
      List<GoldTree> trees = part.read(ud);
      System.out.printf("%-10s %s%n", part.title(), Attachment.of(reader, trees));
      all.addAll(trees);
    }
    System.out.println("From raw text, cut by Dateline:");
    RawAttachment raw = new RawAttachment(new WordTokenizer(), reader);
    for (EnglishTreebanks.Part part : EnglishTreebanks.Part.values()) {
      System.out.printf("%-10s %s%n", part.title(), raw.of(part.read(ud)));
    }
    for (int round = 1; round <= ROUNDS; round++) {
      System.out.printf("round %d: %,.0f tokens a second of one core%n", round, speed(reader, all));
    }
  }

  private static double speed(EnglishSyntax reader, List<GoldTree> trees) {
    long words = 0;
    long start = CLOCK.getCurrentThreadCpuTime();
    for (GoldTree tree : trees) {
      words += reader.read(tree.forms()).size();
    }
    return words * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start);
  }
}
