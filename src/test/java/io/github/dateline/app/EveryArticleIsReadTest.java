package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.github.dateline.anchor.Domain;
import io.github.dateline.article.Article;
import io.github.dateline.article.Block;
import io.github.dateline.article.Problem;
import io.github.dateline.article.SeedReader;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.SentenceAnnotator;
import io.github.dateline.language.en.English;
import io.github.dateline.page.PageRenderer;
import io.github.dateline.page.Pages;
import io.github.dateline.page.TemplateFolder;
import io.github.dateline.timeline.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever state an article is in, no run is lost over it: each text is cut off, doubled, shuffled,
 * written in capitals and so on, and goes the whole way to the pages.
 *
 * <p>The texts are our own; {@code mvn test -Dtest=EveryArticleIsReadTest -Darticles=DIR} takes an
 * archive instead, a folder with {@code *}{@code /articles.jsonl}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryArticleIsReadTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

  private static final SentenceAnnotator ANNOTATOR = new SentenceAnnotator(English.LANGUAGE);

  private static final int FEWER = 3;

  @TempDir Path root;
  private final boolean archive = System.getProperty("articles") != null;
  private final Map<String, Article> articles = new TreeMap<>();

  /** What is done to a text. */
  private enum Change {
    NOTHING(text -> text),
    CUT_EARLY(text -> cut(text, 0, 0.1)),
    CUT_IN_THE_FIRST_HALF(text -> cut(text, 0, 0.37)),
    CUT_IN_THE_SECOND_HALF(text -> cut(text, 0, 0.71)),
    CUT_LATE(text -> cut(text, 0, 0.97)),
    BEGUN_LATE(text -> cut(text, 0.29, 1)),
    FROM_WITHIN(text -> cut(text, 0.43, 0.61)),
    DOUBLED(text -> text + "\n\n" + text),
    DOUBLED_IN_A_LINE(text -> text + " " + text),
    SHUFFLED(EveryArticleIsReadTest::shuffled),
    IN_CAPITALS(text -> text.toUpperCase(Locale.ROOT)),
    IN_SMALL_LETTERS(text -> text.toLowerCase(Locale.ROOT)),
    WITHOUT_PUNCTUATION(text -> text.replaceAll("[\\p{Punct}“”‘’–—…]", "")),
    WITHOUT_STOPS(text -> text.replaceAll("[.!?]", "")),
    IN_ONE_LINE(text -> text.replaceAll("\\s+", " ")),
    WITHOUT_SPACES(text -> text.replace(" ", "")),
    A_WORD_A_LINE(text -> text.replaceAll("[ ]+", "\n")),
    WITH_MARKS_APART(text -> text.replaceAll("([\\p{Punct}“”‘’–—…])", " $1 ")),
    WORDS_BACKWARDS(EveryArticleIsReadTest::backwards),
    DECODED_WRONGLY(text -> text.replaceAll("['’‘]", "â€ ™").replaceAll("[\"“”]", "â€œ"));

    private final UnaryOperator<String> change;

    Change(UnaryOperator<String> change) {
      this.change = change;
    }

    /** Files hold no half of a character. */
    String of(String text) {
      return change.apply(text).replaceAll("\\p{Cs}", "");
    }
  }

  private static String cut(String text, double from, double to) {
    return text.substring((int) (text.length() * from), (int) (text.length() * to));
  }

  private static String shuffled(String text) {
    List<String> sentences = new ArrayList<>(List.of(text.split("(?<=[.!?])\\s+")));
    Collections.shuffle(sentences, new Random(text.length()));
    return String.join(" ", sentences);
  }

  private static String backwards(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    Collections.reverse(words);
    return String.join(" ", words);
  }

  /** Takes down what a run says. */
  private static final class Listener implements Reporter {
    private final List<String> problems = new ArrayList<>();

    @Override
    public void problem(Problem problem) {
      problems.add(problem.toString());
    }

    @Override
    public void fault(Problem problem, Throwable fault) {
      Throwable cause = fault.getCause() == null ? fault : fault.getCause();
      problems.add(
          problem
              + Stream.of(cause.getStackTrace())
                  .limit(6)
                  .map(frame -> "\n    at " + frame)
                  .collect(Collectors.joining()));
    }

    @Override
    public void note(String line) {}

    @Override
    public void progress(String doing, int done, int total) {}
  }

  @BeforeAll
  void read() throws IOException {
    List<Path> sources = new ArrayList<>();
    if (!archive) {
      sources.add(Path.of("seeds"));
      sources.add(RESOURCES.resolve("pages"));
      try (Stream<Path> golden = Files.list(RESOURCES.resolve("golden"));
          Stream<Path> history = Files.list(RESOURCES.resolve("history/articles"))) {
        golden.sorted().map(folder -> folder.resolve("seeds")).forEach(sources::add);
        history.sorted().forEach(sources::add);
      }
    } else {
      try (Stream<Path> folders = Files.list(Path.of(System.getProperty("articles")))) {
        folders
            .sorted()
            .map(folder -> folder.resolve("articles.jsonl"))
            .filter(Files::exists)
            .forEach(sources::add);
      }
    }
    for (Path source : sources) {
      for (Article article : SeedReader.read(source).articles()) {
        articles.put(source.toString().replace('\\', '/') + "/" + article.id(), article);
      }
    }
    assertTrue(articles.size() > 40, "only " + articles.size() + " articles");
  }

  /** Of our own texts each change takes others, so that this takes seconds. */
  private boolean takes(Change change, String id) {
    return archive || Math.floorMod(id.hashCode() + change.ordinal(), FEWER) == 0;
  }

  /** An archive of all articles, changed. */
  private Path archive(Change change) {
    List<String> lines = new ArrayList<>();
    articles.forEach(
        (id, article) -> {
          String text = change.of(article.text());
          if (!text.isBlank() && takes(change, id)) {
            JsonObject line = new JsonObject();
            line.addProperty("id", id);
            line.addProperty("text", text);
            line.addProperty("title", change.of(article.metadata().title()));
            // Others have to be dated by what they say, and some by other articles.
            if (id.hashCode() % 5 != 0) {
              line.addProperty("date", article.metadata().date().orElse(DAY).toString());
            }
            lines.add(line.toString());
          }
        });
    Path seeds = root.resolve(change.name());
    Newsroom.write(seeds.resolve("articles.jsonl"), String.join("\n", lines) + "\n");
    return seeds;
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void everyArticleIsRead(Change change) throws InputException {
    Path seeds = archive(change);
    Listener listener = new Listener();
    List<Article> read = SeedReader.read(seeds).articles();
    assertTrue(read.size() * 5 > articles.size(), read.size() + " of " + articles.size());
    read.forEach(EveryArticleIsReadTest::assertSentencesAreItsOwn);
    ArticleTagger tagger = new ArticleTagger(Domain.AUTO);
    List<Attempt<String>> tagged =
        InParallel.map(
            read, article -> Attempt.at(article, () -> tagged(tagger, article)), done -> {});
    Attempt.defects(tagged).forEach(defect -> defect.tell(listener));
    Inputs inputs =
        new Inputs(
            seeds,
            root.resolve("templates"),
            new SettingsReader.Overrides(
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty()),
            true);
    Analyses analyses = new Analyses(Optional.empty(), EveryArticleIsReadTest::analysed);
    Pipeline.Outcome outcome = Pipeline.run(inputs, root.resolve("site"), listener, analyses);
    Pages pages =
        PageRenderer.render(outcome.timeline(), TemplateFolder.read(root.resolve("templates")));
    assertEquals(List.of(), listener.problems.stream().distinct().toList());
    assertTrue(outcome.complete());
    assertEquals(read.size(), outcome.timeline().articles().size());
    assertTrue(pages.has("index.html"));
  }

  private static String tagged(ArticleTagger tagger, Article article) {
    TaggedDocument document = tagger.tag(article, article.metadata().date());
    document
        .tags()
        .forEach(
            tag ->
                assertTrue(
                    0 <= tag.start()
                        && tag.start() < tag.end()
                        && tag.end() <= article.text().length(),
                    tag.toString()));
    return TagFormat.TIMEML.write(document) + TagFormat.JSONL.write(document);
  }

  /** What an article says, and that it says the same when it comes from the cache. */
  private static AnalysedArticle analysed(Article article) {
    RecordFormat format = new RecordFormat();
    Examined examined = Examined.of(ArticleAnalyser.loaded().analyse(article));
    try {
      assertEquals(
          examined.analysed(),
          format.read(format.write(examined), Examined.class).analysed(),
          article.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examined.analysed();
  }

  private static void assertSentencesAreItsOwn(Article article) {
    int last = 0;
    for (Sentence sentence : ANNOTATOR.annotate(article).sentences()) {
      if (sentence.start() >= 0 && sentence.block() != Block.Kind.TITLE) {
        assertTrue(last <= sentence.start(), article.file());
        assertEquals(sentence.text(), article.text().substring(sentence.start(), sentence.end()));
        last = sentence.end();
      }
    }
  }
}
