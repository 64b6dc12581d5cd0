package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import io.github.dateline.app.History.Change;
import io.github.dateline.app.History.Correction;
import io.github.dateline.app.History.EventName;
import io.github.dateline.app.History.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thirty changes in the life of one timeline: an event keeps its id as long as a person would call
 * it the same, no id passes to another event, and no correction is lost.
 */
class HistoryTest {

  /** Ids are kept in at least so many of the cases in which a person would keep them. */
  private static final double KEPT = 0.98;

  private static final Gson GSON = new Gson();

  /** A line of {@code events.jsonl}, as far as the history asks. */
  private record Event(String id, String date, String title, List<Source> sources) {
    boolean is(EventName name) {
      return sources.stream().anyMatch(source -> source.is(name));
    }

    /** The same event where all that happened is that articles got other names. */
    Event after(Map<String, String> renames) {
      return new Event(
          id,
          date,
          title,
          sources.stream()
              .map(
                  source ->
                      new Source(
                          renames.getOrDefault(source.article(), source.article()),
                          source.quote(),
                          source.expression(),
                          source.date()))
              .toList());
    }
  }

  private record Source(String article, String quote, String expression, String date) {
    boolean is(EventName name) {
      return article.equals(name.article())
          && quote.contains(name.words())
          && (name.when().isEmpty() || name.when().equals(expression));
    }
  }

  @TempDir Path root;

  private final List<String> problems = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();
  private final Map<String, Set<String>> told = new TreeMap<>();
  private final Map<EventName, String> lastIds = new LinkedHashMap<>();
  private final List<Correction> corrections = new ArrayList<>();
  private List<Event> events = List.of();
  private int pairs;

  @TestFactory
  Stream<DynamicTest> thirtyChanges() throws IOException {
    History history = History.read();
    HistoryDesk desk = new HistoryDesk(root, name -> only(name, events).id());
    desk.layOut(history.later());
    Run first = generate();
    assertEquals(0, first.code(), first.err());
    events = published();
    remember();
    HistoryReview.commit(root, "begin");
    return Stream.concat(
        history.changes().stream()
            .map(change -> DynamicTest.dynamicTest(change.what(), () -> go(change, desk, history))),
        Stream.of(DynamicTest.dynamicTest("ids are kept", this::idsAreKept)));
  }

  private void idsAreKept() {
    double share = 1 - (double) misses.size() / pairs;
    assertTrue(
        share >= KEPT,
        () -> misses.size() + " of " + pairs + " ids are not kept:\n" + String.join("\n", misses));
  }

  private void go(Change change, HistoryDesk desk, History history) throws IOException {
    problems.clear();
    List<Event> before = events;
    desk.act(change.does());
    if (change.does().stream().anyMatch(act -> act.startsWith("in the site of older code"))) {
      HistoryReview.commit(root, "as an older program published it");
    }
    Map<String, String> siteBefore = Newsroom.files(root.resolve("site"));
    Run run = generate();
    if (!change.fails().isEmpty()) {
      check(run.code() == 1, "the run went well");
      change.fails().forEach(part -> check(run.err().contains(part), part + " is not in " + run));
      assertEquals(siteBefore, Newsroom.files(root.resolve("site")));
    } else {
      assertEquals(0, run.code(), run.err());
    }
    events = published();
    change.says().forEach(part -> check(run.err().contains(part), part + " is not in " + run));
    corrections.removeAll(change.ends());
    corrections.addAll(change.holds());
    change.same().forEach(pair -> compare(pair, before));
    change.gone().forEach(name -> isGone(name, before));
    change.again().forEach(this::isBack);
    change.fresh().forEach(this::isNew);
    unchangedEvidenceKeepsItsId(before);
    noIdPassesToAnotherEvent(change);
    corrections.forEach(this::holds);
    review(change, before);
    HistoryReview.commit(root, change.what());
    remember();
    history.changes().stream()
        .flatMap(later -> later.again().stream())
        .forEach(name -> find(name, events).forEach(event -> lastIds.put(name, event.id())));
    assertEquals("", String.join("\n", problems));
  }

  private void review(Change change, List<Event> before) {
    if (!change.fails().isEmpty()) {
      Run run = HistoryReview.run(root);
      check(run.code() == 1, "the review went well");
      change.fails().forEach(part -> check(run.err().contains(part), part + " is not in " + run));
      return;
    }
    HistoryReview review = HistoryReview.of(root);
    change.diff().forEach(line -> check(review.says(line), "diff does not say: " + line));
    check(
        change.causes().isEmpty() || review.causes(root).equals(Set.copyOf(change.causes())),
        "causes are " + review.causes(root));
    Set<String> changed = new TreeSet<>(ids(before));
    changed.addAll(ids(events));
    changed.removeIf(
        id ->
            find(id, before).isPresent()
                && find(id, before)
                    .map(was -> was.after(renames(change)))
                    .equals(find(id, events)));
    changed.removeAll(review.ids());
    check(changed.isEmpty(), "changed, and not in the review: " + changed);
  }

  /** Article before → article after. */
  private static Map<String, String> renames(Change change) {
    return change.does().stream()
        .map(act -> act.split(" "))
        .filter(act -> act[0].equals("rename"))
        .collect(Collectors.toMap(act -> article(act[1]), act -> article(act[3])));
  }

  private static String article(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  private static Set<String> ids(List<Event> events) {
    return events.stream().map(Event::id).collect(Collectors.toSet());
  }

  private static Optional<Event> find(String id, List<Event> among) {
    return among.stream().filter(event -> event.id().equals(id)).findFirst();
  }

  private Run generate() {
    return Run.generate(root, "--cache", root.resolve("cache"));
  }

  private List<Event> published() throws IOException {
    return Files.readAllLines(root.resolve("site/data/events.jsonl")).stream()
        .map(line -> GSON.fromJson(line, Event.class))
        .toList();
  }

  private void compare(Pair pair, List<Event> before) {
    List<Event> was = find(pair.before(), before);
    List<Event> now = find(pair.after(), events);
    if (was.size() != 1) {
      check(false, pair.before() + " named " + was.size() + " events before");
      return;
    }
    pairs++;
    String id = was.get(0).id();
    boolean kept = now.stream().anyMatch(event -> event.id().equals(id));
    if (now.size() != 1) {
      check(false, pair.after() + " names " + now.size() + " events " + now);
    }
    if (!kept && !(pair.joins() && leads(id, now))) {
      misses.add(pair + ": was " + id + ", is " + now.stream().map(Event::id).toList());
    }
  }

  /** Whether the redirects lead from an id to an event. */
  private boolean leads(String id, List<Event> to) {
    try {
      Path redirects = root.resolve("site/review/redirects.tsv");
      return Files.exists(redirects)
          && Files.readAllLines(redirects).stream()
              .map(line -> line.split("\t"))
              .anyMatch(
                  line -> line[0].equals(id) && to.stream().anyMatch(e -> e.id().equals(line[1])));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void isGone(EventName name, List<Event> before) {
    check(!find(name, before).isEmpty(), name + " was not there before");
    for (Event was : find(name, before)) {
      check(events.stream().noneMatch(e -> e.id().equals(was.id())), name + " is still there");
    }
  }

  private void isBack(EventName name) {
    List<Event> now = find(name, events);
    check(now.size() == 1, name + " names " + now.size() + " events");
    pairs++;
    String had = lastIds.get(name);
    if (now.stream().noneMatch(event -> event.id().equals(had))) {
      misses.add(name + ": had been " + had + ", is " + now.stream().map(Event::id).toList());
    }
  }

  private void isNew(EventName name) {
    List<Event> now = find(name, events);
    check(!now.isEmpty(), name + " is not there");
    now.forEach(event -> check(!told.containsKey(event.id()), name + " has an old id"));
  }

  /** Of the events of which nothing changed, all keep their ids. */
  private void unchangedEvidenceKeepsItsId(List<Event> before) {
    Map<List<Source>, String> was =
        before.stream().collect(Collectors.toMap(Event::sources, Event::id, (one, two) -> ""));
    for (Event event : events) {
      String id = was.getOrDefault(event.sources(), "");
      check(id.isEmpty() || id.equals(event.id()), event + " was " + id);
    }
  }

  /** An id that is known stands for a sentence that it stood for, or for one that it may. */
  private void noIdPassesToAnotherEvent(Change change) {
    Set<EventName> expected =
        Stream.concat(change.same().stream().map(Pair::after), change.again().stream())
            .collect(Collectors.toSet());
    for (Event event : events) {
      Set<String> known = told.get(event.id());
      boolean same =
          known == null
              || event.sources().stream().anyMatch(source -> known.contains(source.quote()))
              || expected.stream().anyMatch(event::is);
      check(same, "the id of another: " + event + "; it stood for " + known);
    }
  }

  private void holds(Correction correction) {
    List<Event> found = find(correction.event(), events);
    boolean held =
        switch (correction.how()) {
          case "hidden" -> found.isEmpty();
          case "dated" -> found.stream().anyMatch(e -> e.date().equals(correction.what()));
          case "titled" -> found.stream().anyMatch(e -> e.title().equals(correction.what()));
          default -> reviewSays(correction.what());
        };
    // What the settings leave out cannot be seen.
    check(held || found.isEmpty(), "a correction is lost: " + correction + " " + found);
  }

  private boolean reviewSays(String words) {
    return Newsroom.files(root.resolve("site/review")).values().stream()
        .anyMatch(text -> text.contains(words.replace(".", "")));
  }

  private void remember() {
    for (Event event : events) {
      told.computeIfAbsent(event.id(), id -> new TreeSet<>())
          .addAll(event.sources().stream().map(Source::quote).filter(Objects::nonNull).toList());
    }
  }

  private static Event only(EventName name, List<Event> among) {
    List<Event> found = find(name, among);
    assertEquals(1, found.size(), () -> name + " names " + found);
    return found.get(0);
  }

  private static List<Event> find(EventName name, List<Event> among) {
    return among.stream().filter(event -> event.is(name)).toList();
  }

  private void check(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }
}
