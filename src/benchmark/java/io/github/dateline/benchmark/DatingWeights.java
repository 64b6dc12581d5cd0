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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns how much each kind of evidence for a day of publication counts, and prints it as {@code
 * evidence-of-days.tsv}: from articles without their date lines, with every second one's date
 * withheld, and every tenth's; and from folders of a dozen with their date lines, with no date
 * stated, and one of four. Every third article of a large folder is held back.
 *
 * <p>{@code mvn -Pbenchmark verify -DskipTests -Ddating=DIR
 * -Dbenchmark=io.github.dateline.benchmark.DatingWeights}
 */
public final class DatingWeights {

  private static final int[] WITHHELD = {2, 10};
  private static final int HELD_BACK = 3;

  private static final int DOZEN = 12;
  private static final int DRAWS = 12;
  private static final int[] STATED = {0, 4};

  private final DatingBenchmark benchmark = new DatingBenchmark();
  private final EvidenceFit fit = new EvidenceFit();
  private final Random random = new Random(11);

  private DatingWeights() {}

  /** Takes the folder of the corpora. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    DatingWeights weights = new DatingWeights();
    for (DatedCorpus corpus : DatedCorpus.in(Path.of(arguments[0]))) {
      weights.add(corpus);
    }
    out.println("# " + weights.fit.size() + " articles");
    weights.fit.rows().forEach(out::println);
  }

  private void add(DatedCorpus corpus) {
    Map<Article, AnalysedArticle> analysed = benchmark.analyse(corpus);
    for (int of : WITHHELD) {
      large(corpus, analysed, of);
    }
    for (int of : STATED) {
      for (int draw = 0; draw < DRAWS; draw++) {
        small(corpus, analysed, of);
      }
    }
  }

  private void large(DatedCorpus corpus, Map<Article, AnalysedArticle> analysed, int of) {
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
    fit.add(folder, published);
  }

  /** A dozen, of which every so many-th states its date; none where that is 0. */
  private void small(DatedCorpus corpus, Map<Article, AnalysedArticle> analysed, int of) {
    List<DatedCorpus.Document> documents = new ArrayList<>(corpus.documents());
    Collections.shuffle(documents, random);
    List<ArticleClues> folder = new ArrayList<>();
    Map<String, LocalDate> published = new TreeMap<>();
    for (DatedCorpus.Document document :
        documents.stream()
            .limit(DOZEN)
            .sorted(Comparator.comparing(DatedCorpus.Document::published))
            .toList()) {
      AnalysedArticle article = analysed.get(document.asIs());
      if (article != null && of > 0 && folder.size() % of == 0) {
        folder.add(ArticleClues.of(DatingBenchmark.dated(article, document)));
      } else if (article != null) {
        folder.add(ArticleClues.of(article));
        published.put(document.asIs().id(), document.published());
      }
    }
    fit.add(folder, published);
  }
}
