package io.github.dateline.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import io.github.dateline.article.SeedReader;
import io.github.dateline.event.en.EnglishLexicon;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.SentenceAnnotator;
import io.github.dateline.language.Token;
import io.github.dateline.language.en.English;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.time.Bound;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes down which words for when date which words for what happens, and how that is told, so that
 * it can be held against what annotators say: {@code mvn -Pbenchmark verify -DskipTests
 * -Dlinks=DIR}.
 */
public final class LinksBenchmark {

  private static final SentenceAnnotator ANNOTATOR = new SentenceAnnotator(English.LANGUAGE);
  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());
  private static final EventDetector DETECTOR =
      new EventDetector(English.LANGUAGE, EnglishLexicon.load());

  private static final Gson JSON = new Gson();

  private LinksBenchmark() {}

  /**
   * Takes a folder of texts, {@code .txt}, and the file to write: a line per dated happening,
   * {@code {"doc", "event": [start, end], "time": [start, end], "factuality"}}, in UTF-16 code
   * units, end exclusive; without {@code time} where the sentence does not say when.
   */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.sorted().toList()) {
        SeedReader.read(file)
            .articles()
            .forEach(
                article -> {
                  AnnotatedArticle annotated = ANNOTATOR.annotate(article);
                  List<TimeExpression> times =
                      annotated.sentences().stream()
                          .filter(sentence -> sentence.start() >= 0)
                          .flatMap(sentence -> TAGGER.tag(sentence).stream())
                          .toList();
                  DETECTOR
                      .read(annotated, times)
                      .forEach((reading, within) -> links(article.id(), reading, within, lines));
                });
      }
    }
    Files.write(Path.of(arguments[1]), lines, UTF_8);
  }

  private static void links(
      String document, Reading reading, List<TimeExpression> times, List<String> lines) {
    SentenceDates dates = new SentenceDates(reading, times);
    Links links = new Links(reading, dates, time -> true);
    Map<Dated, List<TimeExpression>> happenings = links.told();
    Tenses tenses = new Tenses(reading);
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isPredicate(i) && tenses.isFinite(i)) {
        happenings.putIfAbsent(new Dated.Verbal(i), List.of());
      }
    }
    Factuality factuality = new Factuality(reading);
    Plans plans = new Plans(reading);
    happenings.forEach(
        (target, when) -> {
          boolean since = !when.isEmpty() && when.stream().allMatch(e -> e.bound() == Bound.SINCE);
          boolean by = when.stream().anyMatch(e -> e.bound() == Bound.BY);
          Optional<Stance> stance =
              factuality.of(target, since, by, when.isEmpty() ? -1 : links.hook(target));
          // “expects to leave”: what is ahead, or claimed, is the leaving.
          boolean fact =
              stance
                  .filter(s -> s.status() == Status.OCCURRED || s.status() == Status.ONGOING)
                  .isPresent();
          int named = fact ? target.head() : links.hook(target);
          if (when.isEmpty()
              && stance.map(Stance::status).filter(Status.PLANNED::equals).isPresent()) {
            named = plans.content(named, false).orElse(named);
          }
          String told = stance.map(s -> s.status().word()).orElse("none");
          if (when.isEmpty()) {
            lines.add(line(document, reading, named, Optional.empty(), told));
          }
          for (TimeExpression time : when) {
            lines.add(line(document, reading, named, Optional.of(time), told));
            Set<Integer> others = others(reading, dates.tokensOf(time), target.head());
            others.remove(named);
            for (int deed : others) {
              lines.add(line(document, reading, deed, Optional.of(time), told));
            }
          }
        });
  }

  /**
   * The other words that tell what a date dates: on its way there (“said at a briefing on Friday”,
   * “in a letter published on Friday”), and beside it (“said on Friday at a briefing”).
   */
  private static Set<Integer> others(Reading reading, Phrase time, int dated) {
    Set<Integer> others = new LinkedHashSet<>();
    for (int at = reading.headOf(time.first(), time.last()); at >= 0 && at != dated; ) {
      boolean told =
          reading.isDeed(at) || (reading.isPredicate(at) && !reading.has(at, "VerbForm=Inf"));
      if (told && !time.contains(at)) {
        others.add(at);
      }
      at = reading.head(at);
    }
    if (reading.isVerb("occur", dated)) {
      // “began to leave on Friday”, of what is ahead too.
      others.add(dated);
    }
    for (int i : reading.dependents(dated)) {
      if (reading.isDeed(i)
          && !time.contains(i)
          && reading.hangs(i, Relation.OBL)
          && reading.is("occasion", reading.dependent(i, Relation.CASE))) {
        others.add(i);
      }
    }
    return others;
  }

  private static String line(
      String document, Reading reading, int word, Optional<TimeExpression> time, String told) {
    int origin = reading.sentence().start();
    Token token = reading.tokens().get(word);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("doc", document);
    line.put("event", List.of(origin + token.start(), origin + token.end()));
    time.ifPresent(when -> line.put("time", List.of(when.start(), when.end())));
    line.put("factuality", told);
    return JSON.toJson(line);
  }
}
