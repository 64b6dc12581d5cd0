package io.github.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Measures Dateline and its peers on annotated corpora, and prints the table as Markdown. */
public final class TaggerBenchmark {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PrintStream out;
  private final List<Tagger> taggers;

  private TaggerBenchmark(PrintStream out, List<Tagger> taggers) {
    this.out = out;
    this.taggers = taggers;
  }

  /** Takes the folder of the corpora. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Corpus> corpora = Files.isDirectory(folder) ? Corpus.in(folder) : List.of();
    if (corpora.isEmpty()) {
      throw new IllegalArgumentException("no corpus in " + folder + "; name one: -Dcorpora=DIR");
    }
    new TaggerBenchmark(
            new PrintStream(System.out, true, UTF_8),
            List.of(
                new DatelineTagger(),
                new HeidelTimeTagger("HeidelTime 2.2, news", DocumentType.NEWS),
                new HeidelTimeTagger("HeidelTime 2.2, narratives", DocumentType.NARRATIVES),
                new SuTimeTagger(),
                new NattyTagger()))
        .print(corpora);
  }

  private void print(List<Corpus> corpora) {
    out.println(
        "Value F1 (strict, relaxed extent F1) in per cent; tokens per CPU second, one thread.");
    out.println();
    out.print("| corpus (documents) |");
    taggers.forEach(tagger -> out.print(" " + tagger.name() + " |"));
    out.println();
    out.println("|---|" + "---|".repeat(taggers.size()));
    for (Corpus corpus : corpora) {
      // Once unmeasured, so that no system pays for the machine's warming up.
      row(corpus.development(), false);
      row(corpus.development(), true);
      row(corpus.heldBack(), true);
      row(corpus, true);
    }
  }

  private void row(Corpus corpus, boolean shown) {
    StringBuilder row =
        new StringBuilder("| " + corpus.name() + " (" + corpus.documents().size() + ") |");
    for (Tagger tagger : taggers) {
      row.append(' ').append(cell(tagger, corpus)).append(" |");
    }
    if (shown) {
      out.println(row);
    }
  }

  private static String cell(Tagger tagger, Corpus corpus) {
    Score score = Score.NONE;
    long tokens = 0;
    long nanos = 0;
    for (Corpus.Document document : corpus.documents()) {
      tokens += TOKEN.matcher(document.text()).results().count();
      long start = THREADS.getCurrentThreadCpuTime();
      List<Annotation> found = tagger.tag(document);
      nanos += THREADS.getCurrentThreadCpuTime() - start;
      score = score.plus(Score.of(document.gold(), found));
    }
    return String.format(
        Locale.ROOT,
        "%.1f (%.1f, %.1f); %,d/s",
        score.f1(score.value()),
        score.f1(score.strict()),
        score.f1(score.relaxed()),
        Math.round(tokens / (nanos / 1e9)));
  }
}
