package io.github.dateline.timeline;

import io.github.dateline.article.KnownKeys;
import io.github.dateline.article.Problem;
import io.github.dateline.article.YamlFile;
import io.github.dateline.article.YamlReader;
import io.github.dateline.article.YamlValue;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.CurationAction.Hide;
import io.github.dateline.timeline.CurationAction.Merge;
import io.github.dateline.timeline.CurationAction.Note;
import io.github.dateline.timeline.CurationAction.Pin;
import io.github.dateline.timeline.CurationAction.Redate;
import io.github.dateline.timeline.CurationAction.Retitle;
import io.github.dateline.timeline.CurationAction.Split;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads {@code curation.yaml}; without the file, nothing is corrected. */
public final class CurationReader {

  /** The file's name below {@code seeds/}. */
  public static final String NAME = "curation.yaml";

  private static final KnownKeys KEYS =
      KnownKeys.of("id", "match", "action", "to", "reason", "expect");
  private static final KnownKeys SENTENCE_KEYS = KnownKeys.of("article", "quote");
  private static final KnownKeys ACTIONS =
      KnownKeys.of("pin", "hide", "merge", "split", "redate", "retitle", "note");
  private static final String SENTENCE = "{article: \"its id\", quote: \"words of the sentence\"}";

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  private CurationReader(String file) {
    this.file = file;
  }

  /**
   * What was read.
   *
   * @param curation the entries that are right in themselves
   * @param problems what has to be mended, in order of lines
   */
  public record Read(Curation curation, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads what editors corrected in a folder of articles.
   *
   * @param seeds the folder; a single file has no corrections
   */
  public static Read read(Path seeds) {
    Path path = seeds.resolve(NAME);
    CurationReader reader =
        new CurationReader(path.toString().replace(path.getFileSystem().getSeparator(), "/"));
    return reader.entries(
        Files.isDirectory(seeds)
            ? YamlFile.readList(path, reader.problems::add)
            : Optional.empty());
  }

  /**
   * Reads corrections from a text.
   *
   * @param yaml the text, line ends as {@code \n}
   * @param file the file it stands in, as it is named to the user
   */
  public static Read read(String yaml, String file) {
    CurationReader reader = new CurationReader(file);
    return reader.entries(YamlReader.readList(yaml, file, 1, reader.problems::add));
  }

  private Read entries(Optional<YamlValue.Sequence> list) {
    List<CurationEntry> entries = new ArrayList<>();
    list.map(YamlValue.Sequence::items).orElse(List.of()).stream()
        .map(this::entry)
        .flatMap(Optional::stream)
        .forEach(entries::add);
    problems.sort(Comparator.comparing(Problem::line));
    return new Read(new Curation(file, entries), problems);
  }

  private Optional<CurationEntry> entry(YamlValue item) {
    if (!(item instanceof YamlValue.Mapping mapping)) {
      return wrong(
          item.line(), "not an entry", "write \"id\", \"action\" and \"reason\", a line each");
    }
    int problemsBefore = problems.size();
    KEYS.check(mapping, file, problems::add);
    Optional<EventReference> event = event(mapping);
    Optional<CurationAction> action = action(mapping);
    Optional<String> reason = text(mapping, "reason");
    if (reason.isEmpty() && value(mapping, "reason").map(CurationReader::isBlank).orElse(true)) {
      wrong(mapping.line(), "no reason", "write \"reason: …\", for those who read it later");
    }
    Optional<String> expect = text(mapping, "expect");
    if (problems.size() > problemsBefore
        || event.isEmpty()
        || action.isEmpty()
        || reason.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CurationEntry(mapping.line(), event.get(), action.get(), reason.get(), expect));
  }

  private Optional<EventReference> event(YamlValue.Mapping entry) {
    Optional<YamlValue> id = value(entry, "id");
    Optional<YamlValue> match = value(entry, "match");
    if (id.isPresent() == match.isPresent()) {
      return wrong(
          entry.line(),
          id.isPresent() ? "both \"id\" and \"match\"" : "neither \"id\" nor \"match\"",
          "name the event by \"id: e-…\" or by \"match: " + SENTENCE + "\"");
    }
    return id.isPresent() ? id(id.get()) : sentence(match.orElseThrow()).map(found -> found);
  }

  private Optional<EventReference> id(YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar && Event.isId(scalar.text().strip())) {
      return Optional.of(new EventReference.ById(scalar.text().strip()));
    }
    return wrong(
        value.line(),
        "not an event's id",
        "take it from the event's link, from site/review/ or site/data/events.jsonl: e-0123456");
  }

  private Optional<EventReference.ByQuote> sentence(YamlValue value) {
    if (value instanceof YamlValue.Mapping mapping) {
      SENTENCE_KEYS.check(mapping, file, problems::add);
      Optional<String> article = text(mapping, "article");
      Optional<String> quote = text(mapping, "quote");
      if (article.isPresent() && quote.filter(words -> !Wording.of(words).isEmpty()).isPresent()) {
        return Optional.of(new EventReference.ByQuote(article.get(), quote.get()));
      }
    }
    return wrong(value.line(), "not an article and words of it", "write " + SENTENCE);
  }

  private Optional<CurationAction> action(YamlValue.Mapping entry) {
    Optional<String> word = text(entry, "action");
    if (word.isEmpty()) {
      return wrong(entry.line(), "no action", "write one of " + String.join(", ", ACTIONS.keys()));
    }
    Optional<YamlValue> to = value(entry, "to");
    int line = to.map(YamlValue::line).orElse(entry.line());
    return switch (word.get()) {
      case "pin" -> withoutTo(entry, new Pin());
      case "hide" -> withoutTo(entry, new Hide());
      case "merge" -> merge(to, line);
      case "split" -> split(entry, to, line);
      case "redate" -> redate(text(entry, "to"), line);
      case "retitle" -> words(text(entry, "to"), line, "title").map(Retitle::new);
      case "note" -> words(text(entry, "to"), line, "note").map(Note::new);
      default ->
          wrong(
              value(entry, "action").map(YamlValue::line).orElse(entry.line()),
              "unknown action \"" + word.get() + "\"",
              ACTIONS
                  .nearest(word.get())
                  .map(known -> "write \"" + known + "\"")
                  .orElse("known actions: " + String.join(", ", ACTIONS.keys())));
    };
  }

  private Optional<CurationAction> withoutTo(YamlValue.Mapping entry, CurationAction action) {
    Optional<YamlValue> to = value(entry, "to").filter(value -> !isBlank(value));
    return to.isEmpty()
        ? Optional.of(action)
        : wrong(to.get().line(), action.word() + " takes no \"to\"", "leave it out");
  }

  private Optional<CurationAction> merge(Optional<YamlValue> to, int line) {
    if (to.isPresent() && !isBlank(to.get())) {
      return to.get() instanceof YamlValue.Mapping
          ? sentence(to.get()).map(Merge::new)
          : id(to.get()).map(Merge::new);
    }
    return wrong(line, "no event to merge with", "write \"to: e-…\"");
  }

  private Optional<CurationAction> split(
      YamlValue.Mapping entry, Optional<YamlValue> to, int line) {
    // What names the event names the sentence as well.
    Optional<YamlValue> sentence = to.or(() -> value(entry, "match"));
    return sentence.isPresent()
        ? sentence(sentence.get()).map(Split::new)
        : wrong(line, "no sentence to split off", "write \"to: " + SENTENCE + "\"");
  }

  private Optional<CurationAction> redate(Optional<String> to, int line) {
    try {
      return Optional.of(new Redate(ResolvedDate.parse(to.orElse(""))));
    } catch (IllegalArgumentException e) {
      return wrong(
          line,
          to.isEmpty() ? "no date" : "not a date in EDTF: \"" + to.get() + "\"",
          "write \"to: 2024-05-08\", or 2023-09, 2020, 2018/.., 2022-12~,"
              + " 2023-03-06/2023-03-12");
    }
  }

  private Optional<String> words(Optional<String> to, int line, String what) {
    return to.isPresent() ? to : wrong(line, "no " + what, "write \"to: …\"");
  }

  private Optional<String> text(YamlValue.Mapping mapping, String key) {
    Optional<YamlValue> value = value(mapping, key);
    if (value.isPresent() && !(value.get() instanceof YamlValue.Scalar)) {
      if (!key.equals("to")) {
        wrong(value.get().line(), "\"" + key + "\" is not a single value", "write it in one line");
      }
      return Optional.empty();
    }
    return value
        .map(scalar -> ((YamlValue.Scalar) scalar).text().strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty());
  }

  private static Optional<YamlValue> value(YamlValue.Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(YamlValue.Entry::value)
        .findFirst();
  }

  private static boolean isBlank(YamlValue value) {
    return value instanceof YamlValue.Scalar scalar && scalar.text().isBlank();
  }

  private <T> Optional<T> wrong(int line, String what, String remedy) {
    problems.add(new Problem(file, line, what, remedy));
    return Optional.empty();
  }
}
