package io.github.dateline.event;

import io.github.dateline.article.Article;
import io.github.dateline.article.SeedReader;
import io.github.dateline.event.en.EnglishLexicon;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.Language;
import io.github.dateline.language.SentenceAnnotator;
import io.github.dateline.language.SentenceParser;
import io.github.dateline.language.en.English;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How fast articles are read, from sentences to what happened in them, and what of that the tagger
 * and parser take: {@code mvn -Pbenchmark verify -DskipTests -Dreading=DIR}.
 */
public final class ReadingBenchmark {

  private static final int ROUNDS = 5;

  /** Of the thread, not of the wall: others use the machine, too. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final Language LANGUAGE = English.LANGUAGE;

  private final SentenceAnnotator annotator = new SentenceAnnotator(LANGUAGE);
  private final TimeTagger tagger = new TimeTagger(EnglishRuleBook.book());
  private final EventDetector detector = new EventDetector(LANGUAGE, EnglishLexicon.load());
  private final SentenceParser parser = new SentenceParser(LANGUAGE);

  private ReadingBenchmark() {}

  /** Takes a folder of articles: texts, or {@code articles.jsonl} in its folders. */
  public static void main(String[] arguments) throws IOException {
    List<Article> articles = articles(Path.of(arguments[0]));
    new ReadingBenchmark().run(articles);
  }

  private static List<Article> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Article> articles = new ArrayList<>();
      for (Path file : files.filter(ReadingBenchmark::holdsArticles).sorted().toList()) {
        articles.addAll(SeedReader.read(file).articles());
      }
      return articles;
    }
  }

  private static boolean holdsArticles(Path file) {
    return file.endsWith("articles.jsonl") || file.toString().endsWith(".txt");
  }

  private void run(List<Article> articles) {
    List<AnnotatedArticle> sentences = articles.stream().map(annotator::annotate).toList();
    long tokens =
        sentences.stream()
            .flatMap(article -> article.sentences().stream())
            .mapToLong(sentence -> LANGUAGE.words().tokens(sentence.text()).size())
            .sum();
    System.out.printf("%,d articles, %,d tokens; a second of one core:%n", articles.size(), tokens);
    for (int round = 1; round <= ROUNDS; round++) {
      long[] nanos = new long[3];
      for (AnnotatedArticle article : sentences) {
        long start = CLOCK.getCurrentThreadCpuTime();
        List<TimeExpression> times =
            article.sentences().stream().flatMap(one -> tagger.tag(one).stream()).toList();
        long tagged = CLOCK.getCurrentThreadCpuTime();
        detector.detect(article, times);
        long read = CLOCK.getCurrentThreadCpuTime();
        article.sentences().forEach(parser::parse);
        nanos[0] += tagged - start;
        nanos[1] += read - tagged;
        nanos[2] += CLOCK.getCurrentThreadCpuTime() - read;
      }
      System.out.printf(
          "round %d: times and happenings %,.0f tokens (times alone %,.0f, happenings alone %,.0f);"
              + " each sentence parsed once %,.0f%n",
          round,
          tokens * 1e9 / (nanos[0] + nanos[1]),
          tokens * 1e9 / nanos[0],
          tokens * 1e9 / nanos[1],
          tokens * 1e9 / nanos[2]);
    }
  }
}
