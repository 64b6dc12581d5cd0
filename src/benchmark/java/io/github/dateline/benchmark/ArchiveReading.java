package io.github.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.article.Article;
import io.github.dateline.article.Copies;
import io.github.dateline.article.Remarks;
import io.github.dateline.article.SeedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Reads a generated archive of many articles without keeping them, and looks for copies among them.
 *
 * <p>Run it with {@code -Xmx512m} to see that the archive need not fit into the memory; the search
 * for copies holds the articles, as a timeline does, and needs more.
 */
public final class ArchiveReading {
  private static final List<String> WORDS =
      List.of(
          "gate",
          "dam",
          "minister",
          "border",
          "water",
          "council",
          "village",
          "treaty",
          "bridge",
          "court",
          "harvest",
          "police",
          "river",
          "engineer",
          "strike",
          "vote",
          "tower",
          "ferry");

  private ArchiveReading() {}

  /**
   * Takes {@code write} or {@code read} or {@code copies}, the archive, a {@code .jsonl.gz} file,
   * and for {@code write} how many articles.
   */
  public static void main(String[] arguments) throws IOException {
    Path archive = Path.of(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    long start = System.nanoTime();
    String done =
        switch (arguments[0]) {
          case "write" -> write(archive, Integer.parseInt(arguments[2]));
          case "read" -> read(archive);
          case "copies" -> copies(archive);
          default -> throw new IllegalArgumentException("write, read or copies");
        };
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf("%s in %.1f s, heap of at most %d MB%n", done, seconds, maxHeap());
  }

  private static long maxHeap() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }

  /** Every twentieth article is a shortened copy of an earlier one; every thousandth is no JSON. */
  private static String write(Path archive, int count) throws IOException {
    Random random = new Random(1);
    List<String> wire = new ArrayList<>();
    try (BufferedWriter lines =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(archive)), UTF_8))) {
      for (int i = 0; i < count; i++) {
        boolean copy = i % 20 == 19;
        String text = copy ? wire.get(random.nextInt(wire.size())) : story(i, random);
        if (!copy && wire.size() < 500) {
          wire.add(text.substring(0, text.length() * 3 / 4));
        }
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i % 1000);
        lines.write(
            i % 1000 == 999
                ? "not json\n"
                : "{\"id\":\"archive/%06d\",\"date\":\"%s\",\"title\":\"Report %d\",\"text\":\"%s\"}\n"
                    .formatted(i, day, i, text));
      }
    }
    return count + " lines written, " + (Files.size(archive) >> 20) + " MB";
  }

  private static String story(int number, Random random) {
    StringBuilder story = new StringBuilder("RIVERTON – Report ").append(number).append(" came. ");
    for (int sentence = 0; sentence < 25; sentence++) {
      story.append("The ").append(word(random)).append(" of the ").append(word(random));
      story.append(" and the ").append(word(random)).append(" number ").append(random.nextInt(900));
      story.append(" were opened on Tuesday, the ").append(word(random)).append(" said. ");
      story.append(sentence % 4 == 3 ? "\\n\\n" : "");
    }
    return story.toString();
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static String read(Path archive) {
    long[] seen = new long[2];
    Remarks remarks =
        SeedReader.each(
            archive,
            article -> {
              seen[0]++;
              seen[1] += article.text().length();
            });
    return "%d articles of %d MB of text read, %d lines with a problem (the first: %s)"
        .formatted(seen[0], seen[1] >> 20, remarks.problems().size(), first(remarks));
  }

  private static String first(Remarks remarks) {
    return remarks.problems().isEmpty() ? "none" : remarks.problems().get(0).toString();
  }

  private static String copies(Path archive) {
    List<Article> articles = SeedReader.read(archive).articles();
    long start = System.nanoTime();
    Copies copies = Copies.among(articles);
    long repeats =
        articles.stream().filter(article -> copies.repeat(article.id()).isPresent()).count();
    double seconds = (System.nanoTime() - start) / 1e9;
    return "%d articles, %d of them copies, compared in %.1f s; all"
        .formatted(articles.size(), repeats, seconds);
  }
}
