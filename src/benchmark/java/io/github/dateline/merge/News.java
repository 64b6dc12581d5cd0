package io.github.dateline.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.Resolver;
import io.github.dateline.article.Article;
import io.github.dateline.article.Copies;
import io.github.dateline.article.SeedReader;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Articles, and what they tell, as the pipeline gives it to the merger. */
record News(List<Article> articles, List<DatedMention> mentions) {

  private static final SentenceAnnotator ANNOTATOR = new SentenceAnnotator(English.LANGUAGE);
  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());
  private static final EventDetector DETECTOR =
      new EventDetector(English.LANGUAGE, EnglishLexicon.load());
  private static final List<String> KEPT = List.of("date", "title", "publisher", "text");

  /** Of several {@code articles.jsonl}; an id holds in its own file only. */
  static News of(List<Path> files) throws IOException {
    List<JsonObject> lines = new ArrayList<>();
    for (Path file : files) {
      String folder = files.size() == 1 ? "" : file.getParent().getFileName() + "-";
      for (String line : Files.readAllLines(file, UTF_8)) {
        JsonObject article = JsonParser.parseString(line).getAsJsonObject();
        lines.add(copy(article, folder + article.get("id").getAsString()));
      }
    }
    return read(lines);
  }

  private static JsonObject copy(JsonObject article, String id) {
    JsonObject copy = new JsonObject();
    copy.addProperty("id", id);
    for (String key : KEPT) {
      if (article.has(key) && !article.get(key).isJsonNull()) {
        copy.add(key, article.get(key));
      }
    }
    return copy;
  }

  /** Of articles as lines of {@code articles.jsonl}. */
  static News read(List<JsonObject> lines) throws IOException {
    Path file = Files.createTempFile("merging", ".jsonl");
    try {
      Files.write(file, lines.stream().map(JsonObject::toString).toList(), UTF_8);
      List<Article> articles = SeedReader.read(file).articles();
      return new News(articles, mentions(articles));
    } finally {
      Files.delete(file);
    }
  }

  private static List<DatedMention> mentions(List<Article> articles) {
    List<AnalysedArticle> analysed = articles.stream().map(News::analyse).toList();
    Map<String, DocumentCreationTime> dates = ArticleDater.date(analysed, Optional.empty());
    Resolver resolver = new Resolver(new ExpressionResolver(), English.LANGUAGE.stem());
    return analysed.stream()
        .flatMap(
            article ->
                resolver
                    .resolve(
                        article,
                        Optional.ofNullable(dates.get(article.id()))
                            .flatMap(DocumentCreationTime::date),
                        Domain.AUTO)
                    .stream())
        .toList();
  }

  private static AnalysedArticle analyse(Article article) {
    AnnotatedArticle annotated = ANNOTATOR.annotate(article);
    List<TimeExpression> times =
        annotated.sentences().stream()
            .filter(sentence -> sentence.start() >= 0)
            .flatMap(sentence -> TAGGER.tag(sentence).stream())
            .toList();
    return DETECTOR.detect(annotated, times);
  }

  Copies copies() {
    return Copies.among(articles);
  }
}
