package io.github.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.anchor.Domain;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures Dateline and its peers on annotated corpora, and prints what it finds as Markdown. */
public final class TaggerBenchmark {

  private TaggerBenchmark() {}

  /** Takes the folder of the corpora and the systems to measure, divided by commas. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    List<Corpus> corpora = Files.isDirectory(folder) ? Corpus.in(folder) : List.of();
    if (corpora.isEmpty()) {
      throw new IllegalArgumentException("no corpus in " + folder + "; name one: -Dcorpora=DIR");
    }
    List<Tagger> systems = Systems.named(arguments[1]);
    Report report = new Report(new PrintStream(System.out, true, UTF_8));

    report.heading("Value F1 (strict, relaxed extent F1), per cent; tokens per CPU second");
    List<List<Measured>> bySystem = new QualityTable(systems, report).print(corpora);
    report.say("");
    for (int i = 0; i < corpora.size(); i++) {
      sayHowMuchFaster(systems, corpora.get(i), bySystem.get(i), report);
    }

    report.heading("Dateline, by --domain");
    List<Tagger> domains =
        List.of(
            DatelineTagger.in(Domain.AUTO, "auto"),
            DatelineTagger.in(Domain.NEWS, "news"),
            DatelineTagger.in(Domain.NARRATIVE, "narrative"));
    List<List<Measured>> byDomain = new QualityTable(domains, report).print(corpora);
    report.say("");
    for (int i = 0; i < corpora.size(); i++) {
      List<Measured> measured = byDomain.get(i);
      double better = Math.max(measured.get(1).valueF1(), measured.get(2).valueF1());
      report.say(
          "- %s: auto is %.1f points of value F1 below the better choice.",
          corpora.get(i).name(), better - measured.get(0).valueF1());
    }

    report.heading("What Natty gives");
    new NattyShare(report).print(corpora);

    Corpus largest = Corpus.largest(corpora);
    report.heading("Threads");
    new ThreadScaling(report).print(largest);

    report.heading("Heap");
    new HeapNeed(report).print(largest);
  }

  private static void sayHowMuchFaster(
      List<Tagger> systems, Corpus corpus, List<Measured> measured, Report report) {
    for (int i = 1; i < systems.size(); i++) {
      report.say(
          "- %s: %s reads %.1f times the tokens per second of %s.",
          corpus.name(),
          systems.get(0).name(),
          measured.get(0).tokensPerSecond() / measured.get(i).tokensPerSecond(),
          systems.get(i).name());
    }
  }
}
