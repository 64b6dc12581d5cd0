package io.github.dateline.page;

import io.github.dateline.timeline.EarlierTimeline;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Redirect;
import io.github.dateline.timeline.VeiledEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads back what {@link ReviewFiles} writes, for the ids in it.
 *
 * <p>The files come from git, so they may be damaged: of a merge that was left unfinished both
 * sides count, a block that stands twice counts once, and what makes no sense is passed over.
 */
public final class ReviewFilesReader {

  /** Where older versions kept what editors hid or merged: in the open. */
  private static final String SET_ASIDE = "set-aside.md";

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_\\[\\]<>|~&#])");

  private static final Pattern CONFLICT_MARKER =
      Pattern.compile("(?:<{7}|\\|{7}|>{7})(?: .*)?|={7}");
  // Articles hold characters that Java takes for line ends and that these files do not: (?s).
  private static final Pattern HEAD = Pattern.compile("(?s)## (\\S+) ?(.*)");
  private static final Pattern SOURCE = Pattern.compile("(?s)- source: (.*), sentence (\\d{1,9})");
  private static final Pattern WORDS = Pattern.compile("(?s) {2}- “(.*?)” → .*");
  private static final Pattern YEAR = Pattern.compile("(-?\\d{1,9})\\.md");

  private final Map<String, EarlierEventDraft> drafts = new LinkedHashMap<>();

  private ReviewFilesReader() {}

  /**
   * Reads the review files of a site, all of one run: of one that was cut off, those of the run
   * before.
   *
   * @param site the folder of the site; it may be missing
   */
  public static EarlierTimeline read(Path site) {
    SortedMap<String, String> files = new TreeMap<>();
    try {
      UnfinishedRun.reviewOf(site)
          .forEach((path, text) -> files.put(path.substring(path.lastIndexOf('/') + 1), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(files);
  }

  /**
   * Reads review files.
   *
   * @param files their texts by their names below {@code review/}
   */
  static EarlierTimeline read(SortedMap<String, String> files) {
    ReviewFilesReader reader = new ReviewFilesReader();
    files.forEach(
        (name, text) -> {
          Matcher year = YEAR.matcher(name);
          if (year.matches()) {
            reader.events(text, OptionalInt.of(Integer.parseInt(year.group(1))));
          }
        });
    reader.events(files.getOrDefault(SET_ASIDE, ""), OptionalInt.empty());
    return new EarlierTimeline(
        reader.drafts.values().stream().map(EarlierEventDraft::event).toList(),
        reader.veiled(files.getOrDefault(ReviewFiles.UNSHOWN, "")),
        redirects(files.getOrDefault(ReviewFiles.REDIRECTS, "")));
  }

  private void events(String text, OptionalInt year) {
    Optional<EarlierEventDraft> draft = Optional.empty();
    for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
      Matcher head = HEAD.matcher(line);
      boolean isHead = line.startsWith("## ") && head.matches();
      if (isHead && Event.isId(head.group(1))) {
        String id = head.group(1);
        draft =
            Optional.of(
                drafts.computeIfAbsent(
                    id, key -> new EarlierEventDraft(key, plain(head.group(2)), year)));
      } else if (isHead) {
        draft = Optional.empty();
      } else if (draft.isPresent() && !isConflictMarker(line)) {
        fact(draft.get(), line);
      }
    }
  }

  private static boolean isConflictMarker(String line) {
    return !line.isEmpty()
        && "<|>=".indexOf(line.charAt(0)) >= 0
        && CONFLICT_MARKER.matcher(line).matches();
  }

  // By its first characters most of a line is known: the patterns are for the rest of it.
  private static void fact(EarlierEventDraft draft, String line) {
    Matcher source = SOURCE.matcher(line);
    Matcher words = WORDS.matcher(line);
    if (line.startsWith("- source: ") && source.matches()) {
      draft.source(plain(source.group(1)), Integer.parseInt(source.group(2)));
    } else if (line.startsWith("  - “") && words.matches()) {
      draft.dated(plain(words.group(1)));
    } else if (line.startsWith(ReviewFiles.WITHOUT_WORDS)) {
      draft.dated("");
    } else {
      after("  > ", line).ifPresent(quote -> draft.quote(plain(quote)));
      after("- date: ", line).map(date -> date.split(" ", 2)[0]).ifPresent(draft::date);
      after("- curated: ", line).map(fact -> fact.split(",", 2)[0]).ifPresent(draft::curated);
      after("  - the machine: ", line).ifPresent(machine -> draft.machine(plain(machine)));
      after("  - now: ", line).ifPresent(now -> draft.now());
    }
  }

  private static Optional<String> after(String start, String line) {
    return line.startsWith(start) ? Optional.of(line.substring(start.length())) : Optional.empty();
  }

  /** What {@link ReviewFiles} made plain Markdown, as it was. */
  private static String plain(String markdown) {
    return markdown.indexOf('\\') < 0 ? markdown : ESCAPED.matcher(markdown).replaceAll("$1");
  }

  private static SortedMap<String, Redirect> redirects(String text) {
    SortedMap<String, Redirect> redirects = new TreeMap<>();
    for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
      String[] fields = line.split("\t", -1);
      if (fields.length >= 3 && Event.isId(fields[0]) && Redirect.isKnown(fields[2])) {
        Optional<String> now = Optional.of(fields[1]).filter(Event::isId);
        NavigableSet<Integer> years = years(fields.length > 3 ? fields[3] : "");
        redirects.merge(
            fields[0],
            new Redirect(now, fields[2], years),
            // Of two sides of a merge the one that leads somewhere.
            (one, other) -> one.now().isPresent() ? one : other);
      }
    }
    return redirects;
  }

  private List<VeiledEvent> veiled(String text) {
    Map<String, VeiledEvent> events = new LinkedHashMap<>();
    for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
      String[] fields = line.split("\t", -1);
      if (fields.length >= 7 && Event.isId(fields[0]) && !drafts.containsKey(fields[0])) {
        events.merge(fields[0], veiled(fields), ReviewFilesReader::together);
      }
    }
    return List.copyOf(events.values());
  }

  private static VeiledEvent veiled(String[] fields) {
    Arrays.setAll(fields, i -> fields[i].equals("-") ? "" : fields[i]);
    return new VeiledEvent(
        fields[0],
        EarlierEventDraft.parsed(fields[1]),
        fields[2].equals(ReviewFiles.SPLIT_OFF),
        fields[3],
        List.of(
            new VeiledEvent.Sentence(
                fields[4],
                !fields[5].isEmpty(),
                fields[5].equals(ReviewFiles.CARRIED) ? "" : fields[5],
                fields[6])));
  }

  /** Of two sides of a merge, all sentences. */
  private static VeiledEvent together(VeiledEvent one, VeiledEvent other) {
    return new VeiledEvent(
        one.id(),
        one.date().or(other::date),
        one.splitOff() || other.splitOff(),
        one.title(),
        Stream.concat(one.sentences().stream(), other.sentences().stream()).distinct().toList());
  }

  private static NavigableSet<Integer> years(String field) {
    NavigableSet<Integer> years = new TreeSet<>();
    Arrays.stream(field.split(" "))
        .filter(year -> year.matches("-?\\d{1,9}"))
        .map(Integer::valueOf)
        .forEach(years::add);
    return years;
  }
}
