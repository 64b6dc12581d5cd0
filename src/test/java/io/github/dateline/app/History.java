package io.github.dateline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The changes of {@code src/test/resources/history/changes.yaml}, whose head explains the notation.
 */
record History(List<Change> changes) {

  static final Path FOLDER = Path.of("src/test/resources/history");

  /** One change, and what a person expects of it; each list holds lines of the file. */
  record Change(
      String what,
      List<String> does,
      List<Pair> same,
      List<EventName> gone,
      List<EventName> fresh,
      List<EventName> again,
      List<String> diff,
      List<String> causes,
      List<Correction> holds,
      List<Correction> ends,
      List<String> fails,
      List<String> says) {}

  /**
   * An event as a person names it: by words of a sentence that tells it.
   *
   * @param when the words that date it, where the sentence tells several events; else empty
   */
  record EventName(String article, String words, String when) {
    private static final Pattern NOTATION = Pattern.compile("(\\S+) “(.+?)”(?: @ (.+))?");

    static EventName parse(String text) {
      Matcher matcher = NOTATION.matcher(text.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException("no event's name: " + text);
      }
      return new EventName(
          matcher.group(1), matcher.group(2), matcher.group(3) == null ? "" : matcher.group(3));
    }

    @Override
    public String toString() {
      return article + " “" + words + "”" + (when.isEmpty() ? "" : " @ " + when);
    }
  }

  /**
   * One event before and after.
   *
   * @param joins whether the first one's id goes, and leads to the other's
   */
  record Pair(EventName before, EventName after, boolean joins) {
    static Pair parse(String line) {
      String[] names = line.split(" [=→] ");
      EventName before = EventName.parse(names[0]);
      return new Pair(
          before, names.length == 1 ? before : EventName.parse(names[1]), line.contains("” → "));
    }

    @Override
    public String toString() {
      return before + (joins ? " → " : " = ") + after;
    }
  }

  /**
   * What an editor has decreed.
   *
   * @param how {@code dated}, {@code titled}, {@code noted} or {@code hidden}
   * @param what the date, title or note
   */
  record Correction(EventName event, String how, String what) {
    private static final Pattern NOTATION =
        Pattern.compile("(.*?”(?: @ .+?)?) (dated|titled|noted|hidden) ?“?(.*?)”?");

    static Correction parse(String line) {
      Matcher matcher = NOTATION.matcher(line.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException("no correction: " + line);
      }
      return new Correction(EventName.parse(matcher.group(1)), matcher.group(2), matcher.group(3));
    }
  }

  static History read() {
    try (InputStream yaml = Files.newInputStream(FOLDER.resolve("changes.yaml"))) {
      List<Change> changes = new ArrayList<>();
      for (Object entry :
          (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(yaml)) {
        changes.add(change((Map<?, ?>) entry));
      }
      return new History(changes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles that some change brings. */
  List<String> later() {
    return changes.stream()
        .flatMap(change -> change.does().stream())
        .filter(act -> act.startsWith("add "))
        .map(act -> act.substring("add ".length()))
        .toList();
  }

  private static Change change(Map<?, ?> entry) {
    return new Change(
        String.valueOf(entry.get("change")),
        lines(entry, "do"),
        lines(entry, "same").stream().map(Pair::parse).toList(),
        names(entry, "gone"),
        names(entry, "new"),
        names(entry, "again"),
        lines(entry, "diff"),
        lines(entry, "causes"),
        lines(entry, "holds").stream().map(Correction::parse).toList(),
        lines(entry, "ends").stream().map(Correction::parse).toList(),
        lines(entry, "fails"),
        lines(entry, "says"));
  }

  private static List<EventName> names(Map<?, ?> entry, String key) {
    return lines(entry, key).stream().map(EventName::parse).toList();
  }

  private static List<String> lines(Map<?, ?> entry, String key) {
    Object text = entry.get(key);
    return text == null ? List.of() : text.toString().lines().toList();
  }
}
