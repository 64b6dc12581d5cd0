package io.github.dateline.timeline;

import io.github.dateline.article.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the entries of {@code curation.yaml}. */
final class CurationLog {

  private record Mark(int line, Event.Curated curated) {}

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();
  private final Map<CurationEntry, TimelineBuilder.Answer> answers = new LinkedHashMap<>();
  private final Map<String, List<Mark>> marks = new HashMap<>();

  CurationLog(String file) {
    this.file = file;
  }

  /** An entry that cannot be followed, and how to mend it. */
  void problem(CurationEntry entry, String what, String remedy) {
    problems.add(new Problem(file, entry.line(), what, remedy));
  }

  /** Something that the editor should know of an entry. */
  void note(CurationEntry entry, String what, String remedy) {
    notes.add(new Problem(file, entry.line(), what, remedy));
  }

  /** Two entries that cannot both be followed: the later one is to blame. */
  void contradiction(CurationEntry one, CurationEntry other, String id) {
    boolean inOrder = one.line() <= other.line();
    CurationEntry earlier = inOrder ? one : other;
    CurationEntry later = inOrder ? other : one;
    problem(
        later,
        "\""
            + said(later)
            + "\" contradicts \""
            + said(earlier)
            + "\" of "
            + id
            + " in line "
            + earlier.line(),
        "keep one of the two entries");
  }

  private static String said(CurationEntry entry) {
    return (entry.action().word() + " " + entry.action().wanted()).strip();
  }

  /**
   * Takes down what the machine says, and tells where that is no longer what the editor knew.
   *
   * @param event as the machine has it
   * @param agrees whether the machine says by itself what the editor wants
   * @return whether there is anything left for the entry to do
   */
  boolean heard(CurationEntry entry, Event event, String machine, boolean agrees) {
    String about = event.id();
    answers.put(entry, new TimelineBuilder.Answer(event, machine));
    if (agrees) {
      notNeeded(entry, "the machine now does by itself what it asks of " + about);
      return false;
    }
    if (entry.expect().filter(expected -> !expected.equals(machine)).isPresent()) {
      note(
          entry,
          "stale: of "
              + about
              + " the machine now says \""
              + machine
              + "\", and said \""
              + entry.expect().get()
              + "\" when the entry was written",
          "look again; if it still holds, put what the machine now says behind \"expect\"");
    }
    return true;
  }

  void notNeeded(CurationEntry entry, String why) {
    note(entry, "no longer needed: " + why, "delete the entry");
  }

  /**
   * Marks an event as one that an editor touched.
   *
   * @param to see {@link Event.Curated#to}
   */
  void mark(String id, CurationEntry entry, String to, String machine) {
    marks
        .computeIfAbsent(id, key -> new ArrayList<>())
        .add(
            new Mark(
                entry.line(),
                new Event.Curated(entry.action().word(), to, entry.reason(), machine)));
  }

  /** An event's marks in the order of the file. */
  List<Event.Curated> marks(String id) {
    return marks.getOrDefault(id, List.of()).stream()
        .sorted(Comparator.comparing(Mark::line))
        .map(Mark::curated)
        .toList();
  }

  List<Problem> problems() {
    return sorted(problems);
  }

  List<Problem> notes() {
    return sorted(notes);
  }

  /** What the machine says to each entry that speaks of an event. */
  Map<CurationEntry, TimelineBuilder.Answer> answers() {
    return answers;
  }

  private static List<Problem> sorted(Collection<Problem> told) {
    return told.stream().sorted(Comparator.comparing(Problem::line)).toList();
  }
}
