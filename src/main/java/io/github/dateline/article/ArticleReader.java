package io.github.dateline.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.dateline.article.KnownArticles.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a file that holds one article, whatever else lies beside it. */
final class ArticleReader {

  private final SeedFile file;
  private final byte[] content;
  private final List<Problem> problems = new ArrayList<>();

  private ArticleReader(SeedFile file, byte[] content) {
    this.file = file;
    this.content = content;
  }

  /**
   * What came of it: an article, or why there is none.
   *
   * @param problems what has to be mended
   * @param notices why it was passed over
   */
  record Outcome(List<Problem> problems, List<Problem> notices, Optional<Article> article) {

    static Outcome of(Article article) {
      return new Outcome(List.of(), List.of(), Optional.of(article));
    }

    static Outcome problem(Problem problem) {
      return new Outcome(List.of(problem), List.of(), Optional.empty());
    }

    /** Of a draft, unless it is in another language. */
    static Outcome of(Draft draft) {
      return draft
          .unreadLanguage()
          .map(
              language ->
                  new Outcome(List.of(), List.of(skipped(draft, language)), Optional.empty()))
          .orElseGet(() -> of(draft.article()));
    }

    private static Problem skipped(Draft draft, String language) {
      return new Problem(
          draft.file(),
          0,
          "skipped: " + language,
          draft.stated().language().isPresent()
              ? "Dateline reads English"
              : "Dateline reads English; if this is English, write \"language: en\"");
    }
  }

  /** Reads a file, unless it is known what its content gives. */
  static Outcome read(SeedFile file, KnownArticles known) {
    Optional<Problem> hindrance = file.hindrance();
    if (hindrance.isPresent()) {
      return Outcome.problem(hindrance.get());
    }
    try {
      byte[] content = Files.readAllBytes(file.location());
      return read(
          new Source(file.path(), file.shown()),
          content,
          known,
          () -> new ArticleReader(file, content).read());
    } catch (IOException e) {
      return Outcome.problem(SeedReader.unreadable(file.shown(), e));
    }
  }

  /** Reads a content by {@code reading}, unless it is known what it gives. */
  static Outcome read(
      Source source, byte[] content, KnownArticles known, Supplier<Outcome> reading) {
    Optional<Article> before = known.find(source, content);
    if (before.isPresent()) {
      return Outcome.of(before.get());
    }
    Outcome outcome = read(source, reading);
    outcome.article().ifPresent(article -> known.note(source, content, article));
    return outcome;
  }

  /** Reads; a fault of this program is a problem of one article, and of no other. */
  private static Outcome read(Source source, Supplier<Outcome> reading) {
    try {
      return reading.get();
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.problem(Problem.ofDateline(source.file(), e));
    }
  }

  private Outcome read() {
    // The marks are ASCII, as are line ends in every charset that a page may have.
    Optional<Problem> conflict = ConflictMarks.in(new String(content, ISO_8859_1), file.shown(), 1);
    if (conflict.isPresent()) {
      return Outcome.problem(conflict.get());
    }
    Optional<Draft> draft = file.format() == SeedFile.Format.HTML ? page() : text();
    return problems.isEmpty() && draft.isPresent()
        ? Outcome.of(draft.get())
        : new Outcome(List.copyOf(problems), List.of(), Optional.empty());
  }

  private Optional<Draft> text() {
    Optional<String> written = TextDecoder.decode(content, file.shown(), 1, problems::add);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    FrontMatter parts = FrontMatter.split(written.get(), file.shown(), problems::add);
    if (problems.isEmpty() && parts.text().isBlank()) {
      String what =
          written.get().isBlank() ? "the file is empty" : "no text after the front matter";
      problems.add(new Problem(file.shown(), 0, what, "write the article, or delete the file"));
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    String text =
        file.format() == SeedFile.Format.MARKDOWN ? Markdown.plain(parts.text()) : parts.text();
    return Optional.of(Draft.plain(file.id(), file.shown(), parts.stated(), text));
  }

  private Optional<Draft> page() {
    FrontMatter.Head head = FrontMatter.head(content, file.shown(), problems::add);
    Optional<HtmlPage> page =
        HtmlCharset.decode(
                Arrays.copyOfRange(content, head.bytes(), content.length),
                file.shown(),
                head.lines() + 1,
                problems::add)
            .map(HtmlPage::read);
    if (page.isEmpty() || !problems.isEmpty()) {
      return Optional.empty();
    }
    if (!page.get().hasStory()) {
      problems.add(
          new Problem(
              file.shown(),
              0,
              "no story found on this page",
              "save the story's text as .txt, or delete the file"));
      return Optional.empty();
    }
    return Optional.of(Draft.page(file.id(), file.shown(), head.stated(), page.get()));
  }
}
