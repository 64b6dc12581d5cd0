package io.github.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.article.Article;
import io.github.dateline.dating.ArticleDater;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.EventDetector;
import io.github.dateline.event.en.EnglishLexicon;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.SentenceAnnotator;
import io.github.dateline.language.en.English;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Withholds the dates of articles, lets Dateline conclude them, and prints as Markdown how often
 * that is right: rung by rung, with the date lines left in and removed, with no date in the folder,
 * with every second article's, with nine of ten, and in small folders, of articles far apart or in
 * a row. Every third article is held back for confirmation.
 */
public final class DatingBenchmark {

  private static final int ALL = Integer.MAX_VALUE;
  private static final int DOZEN = 12;

  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private final SentenceAnnotator annotator = new SentenceAnnotator(English.LANGUAGE);
  private final TimeTagger tagger = new TimeTagger(EnglishRuleBook.book());
  private final EventDetector detector = new EventDetector(English.LANGUAGE, EnglishLexicon.load());

  /**
   * How dates are withheld.
   *
   * @param bare whether date lines are removed
   * @param of of so many articles one is measured while the others keep their dates, then the next,
   *     until every one has been measured
   * @param one whether it is the other way round: one keeps its date, the others are measured
   * @param folder how many articles a folder has at most
   * @param inARow whether a folder's articles follow each other in the corpus, hence in time
   */
  private record Setting(
      String name, boolean bare, int of, boolean one, int folder, boolean inARow) {

    Setting(String name, boolean bare, int of) {
      this(name, bare, of, false, ALL, false);
    }

    /** The articles of a corpus by number, folder by folder. */
    List<List<Integer>> folders(int articles) {
      int folders = (articles - 1) / folder + 1;
      return IntStream.range(0, folders)
          .mapToObj(
              first ->
                  IntStream.range(0, articles)
                      .filter(i -> (inARow ? i / folder : i % folders) == first)
                      .boxed()
                      .toList())
          .toList();
    }

    /** Whether an article keeps its date in one of the rounds. */
    boolean given(int index, int round) {
      return ((index + round) % of == of - 1) == one;
    }

    Article article(DatedCorpus.Document document) {
      return bare ? document.bare() : document.asIs();
    }
  }

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("date lines in", false, 1),
          new Setting("date lines in, half dated", false, 2),
          new Setting("date lines out", true, 1),
          new Setting("date lines out, half dated", true, 2),
          new Setting("date lines out, nine of ten dated", true, 10),
          new Setting("date lines out, half of a dozen dated", true, 2, false, DOZEN, false),
          new Setting(
              "date lines out, half of a dozen in a row dated", true, 2, false, DOZEN, true),
          new Setting("date lines in, none of a dozen dated", false, 1, false, DOZEN, false),
          new Setting("date lines in, one of four of a dozen dated", false, 4, true, DOZEN, false));

  /** Takes the folder of the corpora. */
  public static void main(String[] arguments) throws IOException {
    List<DatedCorpus> corpora = DatedCorpus.in(Path.of(arguments[0]));
    if (corpora.isEmpty()) {
      throw new IllegalArgumentException("no dated articles in " + arguments[0]);
    }
    new DatingBenchmark().print(corpora);
  }

  private void print(List<DatedCorpus> corpora) {
    out.println(
        "Articles (that mention a weekday or a day of a month; whose date line says the day), then"
            + " for each rung: precision of how many claims; coverage of all articles, and of those"
            + " with a date line (dateline) or with such a mention (calendar, other-article).");
    out.println();
    out.println("| setting | corpus | articles | dateline | calendar | other-article | all |");
    out.println("|---|---|---|---|---|---|---|");
    Map<String, DatingScore> sums = new java.util.LinkedHashMap<>();
    LeadWeekdays weekdays = new LeadWeekdays();
    for (DatedCorpus corpus : corpora) {
      Map<Article, AnalysedArticle> analysed = analyse(corpus);
      corpus
          .documents()
          .forEach(
              document -> {
                AnalysedArticle article = analysed.get(document.bare());
                if (article != null) {
                  weekdays.count(article, document.published());
                }
              });
      for (Setting setting : SETTINGS) {
        DatingScore[] parts = score(corpus, setting, analysed);
        row(setting.name(), corpus.name() + " dev", parts[0]);
        row(setting.name(), corpus.name() + " held", parts[1]);
        sums.computeIfAbsent(setting.name() + "|all dev", key -> new DatingScore()).add(parts[0]);
        sums.computeIfAbsent(setting.name() + "|all held", key -> new DatingScore()).add(parts[1]);
      }
    }
    sums.forEach(
        (key, sum) ->
            row(key.substring(0, key.indexOf('|')), key.substring(key.indexOf('|') + 1), sum));
    out.println();
    weekdays.print(out);
  }

  private void row(String setting, String corpus, DatingScore score) {
    if (score.articles() > 0) {
      out.println("| " + setting + " | " + corpus + " | " + score.row());
    }
  }

  /** The development part and the part held back. */
  private static DatingScore[] score(
      DatedCorpus corpus, Setting setting, Map<Article, AnalysedArticle> analysed) {
    DatingScore[] scores = {new DatingScore(), new DatingScore()};
    for (List<Integer> folder : setting.folders(corpus.documents().size())) {
      for (int round = 0; round < setting.of(); round++) {
        score(corpus, setting, analysed, folder, round, scores);
      }
    }
    return scores;
  }

  private static void score(
      DatedCorpus corpus,
      Setting setting,
      Map<Article, AnalysedArticle> analysed,
      List<Integer> numbers,
      int round,
      DatingScore[] scores) {
    List<AnalysedArticle> folder = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      DatedCorpus.Document document = corpus.documents().get(numbers.get(i));
      AnalysedArticle article = analysed.get(setting.article(document));
      if (article != null) {
        folder.add(setting.given(i, round) ? dated(article, document) : article);
      }
    }
    Map<String, DocumentCreationTime> dates = ArticleDater.date(folder, Optional.empty());
    for (int i = 0; i < numbers.size(); i++) {
      DatedCorpus.Document document = corpus.documents().get(numbers.get(i));
      Article article = setting.article(document);
      DocumentCreationTime found = dates.get(article.id());
      if (found != null && !setting.given(i, round)) {
        scores[numbers.get(i) % 3 == 2 ? 1 : 0].count(
            found,
            document.published(),
            DatingScore.mentionsADay(article.text()),
            !setting.bare() && document.dateLine());
      }
    }
  }

  static AnalysedArticle dated(AnalysedArticle analysed, DatedCorpus.Document document) {
    Article article = analysed.annotated().article();
    Article.Metadata metadata = article.metadata();
    Article stated =
        new Article(
            article.id(),
            article.file(),
            new Article.Metadata(
                metadata.title(),
                metadata.url(),
                metadata.publisher(),
                metadata.author(),
                Optional.of(document.published()),
                metadata.pageDates(),
                metadata.language()),
            article.text(),
            article.blocks());
    return new AnalysedArticle(
        new AnnotatedArticle(stated, analysed.annotated().sentences()),
        analysed.expressions(),
        analysed.mentions());
  }

  Map<Article, AnalysedArticle> analyse(DatedCorpus corpus) {
    Map<Article, AnalysedArticle> analysed = new IdentityHashMap<>();
    List<Article> articles =
        corpus.documents().stream()
            .flatMap(document -> Stream.of(document.asIs(), document.bare()))
            .collect(Collectors.toList());
    List<AnalysedArticle> results = articles.parallelStream().map(this::analyse).toList();
    for (int i = 0; i < articles.size(); i++) {
      analysed.put(articles.get(i), results.get(i));
    }
    return analysed;
  }

  private AnalysedArticle analyse(Article article) {
    AnnotatedArticle annotated = annotator.annotate(article);
    List<TimeExpression> expressions =
        annotated.sentences().stream().flatMap(sentence -> tagger.tag(sentence).stream()).toList();
    return detector.detect(annotated, expressions);
  }
}
