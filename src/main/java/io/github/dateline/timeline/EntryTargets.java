package io.github.dateline.timeline;

import io.github.dateline.article.EditDistance;
import io.github.dateline.timeline.EventReference.ById;
import io.github.dateline.timeline.EventReference.ByQuote;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the events that the entries of {@code curation.yaml} speak of. */
final class EntryTargets {

  /** So many are named where one was meant and not found. */
  private static final int NEAREST = 3;

  private final List<String> articles;
  private final Function<String, Optional<Redirect>> redirects;
  private final CurationLog log;

  /**
   * @param articles the ids of all articles
   * @param redirects where an id leads that is no event's now
   * @param log takes what cannot be found
   */
  EntryTargets(
      List<String> articles, Function<String, Optional<Redirect>> redirects, CurationLog log) {
    this.articles = List.copyOf(articles);
    this.redirects = redirects;
    this.log = log;
  }

  /** The one event that an entry means by {@code reference}; nothing where that was a problem. */
  Optional<Event> find(CurationEntry entry, EventReference reference, Collection<Event> events) {
    List<Event> all = List.copyOf(events);
    List<Event> found = reference.among(all);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (reference instanceof ById byId) {
      Optional<Redirect> redirect = redirects.apply(byId.id());
      if (redirect.isPresent()) {
        return follow(entry, byId.id(), redirect.get(), all);
      }
      log.problem(
          entry,
          "no event has the id \"" + byId.id() + "\"",
          "the nearest: " + named(nearest(entry, byId.id(), all)));
    } else if (reference instanceof ByQuote byQuote) {
      if (found.isEmpty()) {
        tellNoneFits(entry, byQuote, all);
      } else {
        log.problem(
            entry,
            "the words fit " + found.size() + " events",
            "quote more of the sentence, or write the id: " + named(found));
      }
    }
    return Optional.empty();
  }

  private Optional<Event> follow(
      CurationEntry entry, String id, Redirect first, List<Event> events) {
    Set<String> passed = new HashSet<>(Set.of(id));
    Optional<String> now = first.now();
    while (now.isPresent() && passed.add(now.get())) {
      String next = now.get();
      Optional<Event> found = events.stream().filter(event -> event.id().equals(next)).findFirst();
      if (found.isPresent()) {
        log.note(
            entry,
            "the event " + id + " is " + next + " now (" + first.what() + ")",
            "look whether the entry still holds, and write \"id: " + next + "\"");
        return found;
      }
      now = redirects.apply(next).flatMap(Redirect::now);
    }
    log.note(
        entry,
        "no longer needed: the event " + id + " is gone (" + first.what() + ")",
        "delete the entry, or keep it for when the event comes back");
    return Optional.empty();
  }

  private void tellNoneFits(CurationEntry entry, ByQuote sentence, List<Event> events) {
    if (!articles.contains(sentence.article())) {
      log.problem(
          entry,
          "no article has the id \"" + sentence.article() + "\"",
          "the nearest: "
              + articles.stream()
                  .sorted(
                      Comparator.comparingInt(
                              (String id) -> EditDistance.between(sentence.article(), id))
                          .thenComparing(Comparator.naturalOrder()))
                  .limit(NEAREST)
                  .collect(Collectors.joining(", ")));
      return;
    }
    List<Event> told =
        events.stream()
            .filter(
                event ->
                    event.sources().stream()
                        .anyMatch(source -> source.article().equals(sentence.article())))
            .toList();
    log.problem(
        entry,
        "no event rests on a sentence of \"" + sentence.article() + "\" with these words",
        told.isEmpty()
            ? "that article tells no event"
            : "that article tells " + named(told.stream().limit(NEAREST).toList()));
  }

  /** First those of which the machine says what the entry expects, then those with alike ids. */
  private static List<Event> nearest(CurationEntry entry, String id, List<Event> events) {
    return events.stream()
        .sorted(
            Comparator.comparing(
                    (Event event) ->
                        !entry.expect().equals(Optional.of(entry.action().machine(event))))
                .thenComparing(event -> EditDistance.between(id, event.id()))
                .thenComparing(Event::id))
        .limit(NEAREST)
        .toList();
  }

  private static String named(List<Event> events) {
    return events.isEmpty()
        ? "there is no event at all"
        : events.stream()
            .map(event -> event.id() + " (" + event.title() + ")")
            .collect(Collectors.joining(", "));
  }
}
