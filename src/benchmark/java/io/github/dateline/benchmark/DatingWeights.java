package io.github.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.article.Article;
import io.github.dateline.dating.ArticleClues;
import io.github.dateline.dating.EvidenceFit;
import io.github.dateline.event.AnalysedArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns how much each kind of evidence for a day of publication counts, and prints it: from
 * articles without their date lines, with every second one's date withheld, and every tenth's.
 * Every third article is held back.
 *
 * <p>{@code mvn -Pbenchmark verify -DskipTests -Ddating=DIR
 * -Dbenchmark=io.github.dateline.benchmark.DatingWeights}
 */
public final class DatingWeights {

  private static final int[] WITHHELD = {2, 10};
  private static final int HELD_BACK = 3;

  private DatingWeights() {}

  /** Takes the folder of the corpora. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    DatingBenchmark benchmark = new DatingBenchmark();
    EvidenceFit fit = new EvidenceFit();
    for (DatedCorpus corpus : DatedCorpus.in(Path.of(arguments[0]))) {
      Map<Article, AnalysedArticle> analysed = benchmark.analyse(corpus);
      for (int of : WITHHELD) {
        add(corpus, analysed, of, fit);
      }
    }
    out.println(fit.size() + " articles");
    for (double weight : fit.weights()) {
      out.println(String.format(Locale.ROOT, "%.2f", weight));
    }
  }

  private static void add(
      DatedCorpus corpus, Map<Article, AnalysedArticle> analysed, int of, EvidenceFit fit) {
    List<ArticleClues> folder = new ArrayList<>();
    Map<String, LocalDate> published = new TreeMap<>();
    for (int i = 0; i < corpus.documents().size(); i++) {
      DatedCorpus.Document document = corpus.documents().get(i);
      AnalysedArticle article = analysed.get(document.bare());
      if (article != null && i % of < of - 1) {
        folder.add(ArticleClues.of(DatingBenchmark.dated(article, document)));
      } else if (article != null) {
        folder.add(ArticleClues.of(article));
        if (i % HELD_BACK != HELD_BACK - 1) {
          published.put(document.bare().id(), document.published());
        }
      }
    }
    if (!published.isEmpty()) {
      fit.add(folder, published);
    }
  }
}
