package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import io.github.dateline.article.Problem;
import io.github.dateline.page.ReviewFilesReader;
import io.github.dateline.timeline.Curation;
import io.github.dateline.timeline.CurationEntry;
import io.github.dateline.timeline.CurationReader;
import io.github.dateline.timeline.CurationWriter;
import io.github.dateline.timeline.CurationWriter.NewEntry;
import io.github.dateline.timeline.CurationWriter.To;
import io.github.dateline.timeline.EarlierTimeline;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Redirect;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.timeline.TimelineBuilder;
import io.github.dateline.timeline.TimelineBuilder.Answer;
import io.github.dateline.timeline.TimelineBuilder.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A correction that was written into {@code curation.yaml}.
 *
 * @param file where it stands
 * @param line the entry's first line
 * @param request what was asked for
 * @param machine what the machine says instead
 */
public record CurateRun(Path file, int line, CurateRequest request, String machine) {

  /**
   * Writes an entry, with what the machine says filled in. The rest of the file stays as it is.
   *
   * @param site the site as it is: its ids are kept
   * @throws InputException when the entry would be wrong, or when the input has to be mended first;
   *     nothing was written
   */
  public static CurateRun run(Inputs inputs, Path site, CurateRequest request, Reporter reporter)
      throws InputException {
    Path file = inputs.seeds().resolve(CurationReader.NAME);
    if (!Files.isDirectory(inputs.seeds())) {
      throw new InputException(
          new Problem(
              inputs.seeds().toString(), 0, "not a folder", "name the folder of the articles"));
    }
    Pipeline.Found found = Pipeline.find(inputs, reporter);
    EarlierTimeline earlier = ReviewFilesReader.read(site);
    Built before = TimelineBuilder.build(found.told(), found.curation(), earlier);
    if (!before.problems().isEmpty() && !inputs.keepGoing()) {
      throw new InputException(before.problems());
    }
    refuseWhatIsAnotherNow(request.id(), before.timeline());
    NewEntry entry =
        new NewEntry(
            request.id(), request.action(), to(request, found), request.reason(), Optional.empty());
    String old = read(file);
    Curation curation = appended(CurationWriter.append(old, entry, ""), file, found.curation());
    CurationEntry written = curation.entries().get(curation.entries().size() - 1);
    Answer answer = answer(TimelineBuilder.build(found.told(), curation, earlier), written);
    String text = CurationWriter.append(old, entry.expecting(answer.says()), title(answer));
    Curation complete = appended(text, file, found.curation());
    write(file, text);
    int line = complete.entries().get(complete.entries().size() - 1).line();
    return new CurateRun(file, line, request, answer.says());
  }

  /** Of an id that leads to another event, that one is to be corrected. */
  private static void refuseWhatIsAnotherNow(String id, Timeline timeline) throws InputException {
    Redirect redirect = timeline.redirects().get(id);
    boolean byEditors = timeline.setAside().stream().anyMatch(event -> event.id().equals(id));
    if (redirect == null || redirect.moved() || redirect.now().isEmpty() || byEditors) {
      return;
    }
    String now = redirect.now().get();
    throw new InputException(
        new Problem(
            "curate",
            0,
            "the event " + id + " is " + now + " now (" + redirect.what() + ")",
            "correct that one: curate " + now));
  }

  /** What was done, in one line. */
  public String summary() {
    return file
        + ":"
        + line
        + ": "
        + request.action()
        + " "
        + request.id()
        + request.to().map(to -> " → " + to).orElse("")
        + "; the machine says: "
        + machine;
  }

  private static Optional<To> to(CurateRequest request, Pipeline.Found found)
      throws InputException {
    if (request.to().isEmpty() || !request.action().equals("split")) {
      return request.to().map(To.Text::new);
    }
    String asked = request.to().get();
    return Optional.of(
        found.told().articles().stream()
            .flatMap(
                article ->
                    article.annotated().sentences().stream()
                        .filter(sentence -> asked.equals(article.id() + ":" + sentence.index()))
                        .map(sentence -> new To.Sentence(article.id(), sentence.text())))
            .findFirst()
            .orElseThrow(
                () ->
                    new InputException(
                        new Problem(
                            asked,
                            0,
                            "no such sentence",
                            "write the article's id and the sentence's number as"
                                + " site/review/ gives them: 003:11"))));
  }

  /** The corrections with the new entry; refuses a text that says anything else. */
  private static Curation appended(String text, Path file, Curation before) throws InputException {
    CurationReader.Read read =
        CurationReader.read(text.replace("\uFEFF", "").replace("\r\n", "\n"), before.file());
    List<CurationEntry> entries = read.curation().entries();
    int count = before.entries().size();
    // What was wrong before has been told; whoever keeps going can put an entry below it.
    int last = count == 0 ? 0 : before.entries().get(count - 1).line();
    List<Problem> wrong =
        read.problems().stream().filter(problem -> problem.line() > last).toList();
    if (!wrong.isEmpty() && entries.size() == count) {
      throw refused(wrong);
    }
    if (entries.size() != count + 1 || !entries.subList(0, count).equals(before.entries())) {
      throw new InputException(
          new Problem(
              file.toString(), 0, "no entry can be put below the others here", "write it by hand"));
    }
    return read.curation();
  }

  private static Answer answer(Built built, CurationEntry entry) throws InputException {
    List<Problem> problems =
        built.problems().stream().filter(told -> told.line() == entry.line()).toList();
    if (!problems.isEmpty()) {
      throw refused(problems);
    }
    Optional<Problem> note =
        built.notes().stream().filter(told -> told.line() == entry.line()).findFirst();
    Answer answer = built.answers().get(entry);
    if (note.isPresent() || answer == null) {
      throw notNeeded(note);
    }
    return answer;
  }

  /** The new entry would change nothing. */
  private static InputException notNeeded(Optional<Problem> note) {
    String why =
        note.map(told -> told.what().replaceFirst("^no longer needed: ", ""))
            .orElse("it changes nothing");
    return new InputException(new Problem("curate", 0, why, "there is nothing to write"));
  }

  /** What is wrong with the new entry: it stands in no file yet. */
  private static InputException refused(List<Problem> problems) {
    return new InputException(
        problems.stream()
            .map(problem -> new Problem("curate", 0, problem.what(), problem.remedy()))
            .toList());
  }

  private static String title(Answer answer) {
    Event event = answer.event();
    return event.title();
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? new String(Files.readAllBytes(file), UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.write(unfinished, text.getBytes(UTF_8));
      Files.move(unfinished, file, REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
