package io.github.dateline.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.dating.Reason;
import io.github.dateline.dating.Reasons;
import io.github.dateline.words.Teller;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One side of a review, put together by hand: what is published, and the input behind it. */
final class Desk {
  private final SortedMap<String, String> site = new TreeMap<>();
  private final SortedMap<String, byte[]> seeds = new TreeMap<>();
  private final SortedMap<String, byte[]> templates = new TreeMap<>();
  private final SortedMap<String, Reason> reasons = new TreeMap<>();

  Desk() {
    site.put("data/events.jsonl", "");
  }

  /** The same again, to change something. */
  Desk copy() {
    Desk copy = new Desk();
    copy.site.putAll(site);
    copy.seeds.putAll(seeds);
    copy.templates.putAll(templates);
    copy.reasons.putAll(reasons);
    return copy;
  }

  Desk seed(String name, String text) {
    seeds.put(name, text.getBytes(UTF_8));
    return this;
  }

  Desk without(String seed) {
    seeds.remove(seed);
    return this;
  }

  Desk template(String name, String text) {
    templates.put(name, text.getBytes(UTF_8));
    return this;
  }

  /** An article of one sentence or more, and what the site says of it. */
  Desk article(String id, String text, String published, String why) {
    seed(id + ".txt", text);
    return line(
        "data/articles.jsonl",
        "{'id':'%s','title':'T','published':%s,'publishedFrom':'stated','why':'%s'}"
            .formatted(id, published.isEmpty() ? "null" : "'" + published + "'", why));
  }

  /** The same of an article whose date rests on another one. */
  Desk articleBy(String id, String text, String published, String other) {
    Reason reason = Reasons.tells("A bell rang", "Monday", other, LocalDate.parse(published));
    reasons.put(id, reason);
    return article(id, text, published, Teller.plain().tell(reason));
  }

  Desk event(String... fields) {
    return line("data/events.jsonl", "{" + String.join(",", fields) + "}");
  }

  Desk redirect(String id, String now, String what) {
    return line("review/redirects.tsv", id + "\t" + now + "\t" + what);
  }

  private Desk line(String file, String line) {
    site.merge(file, line.replace('\'', '"') + "\n", String::concat);
    return this;
  }

  /** The fields of an event that one sentence tells. */
  static String[] event(String id, String date, String title, String status, String... sources) {
    return new String[] {
      "'id':'" + id + "'",
      "'date':'" + date + "'",
      "'granularity':'day'",
      "'title':'" + title + "'",
      "'status':'" + status + "'",
      "'subjects':[]",
      "'actors':[]",
      "'score':0.10",
      "'sources':[" + String.join(",", sources) + "]"
    };
  }

  static String source(String article, String quote, String anchor, String date) {
    return ("{'article':'%s','sentence':1,'quote':'%s','expression':'Monday',"
            + "'value':'%s','rule':'<weekday>','anchor':%s,'date':'%s'}")
        .formatted(article, quote, date, anchor.isEmpty() ? "null" : "'" + anchor + "'", date);
  }

  static String[] with(String[] fields, String... more) {
    return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
  }

  private Review.Side side() {
    return new Review.Side(path -> Optional.ofNullable(site.get(path)), seeds, templates, reasons);
  }

  /** What changed from this side to another; the code is as it was. */
  Review to(Desk now) {
    return to(now, this);
  }

  /** What changed, where the code makes something else of this side's input. */
  Review to(Desk now, Desk rebuilt) {
    try {
      return Review.of(
          "main", side(), now.side(), "seeds", "templates", () -> Optional.of(rebuilt.side()));
    } catch (UnreadableDataException e) {
      throw new AssertionError(e);
    }
  }

  /** {@code KIND ID before → after: CAUSE; CAUSE} of each change, a line each. */
  static String told(Review review) {
    return review.events().stream()
        .flatMap(
            event ->
                event.changes().stream()
                    .map(
                        told ->
                            told.change().kind().word()
                                + " "
                                + event.event().id()
                                + ": "
                                + told.causes().stream()
                                    .map(Desk::cause)
                                    .collect(Collectors.joining("; "))))
        .collect(Collectors.joining("\n"));
  }

  private static String cause(Cause cause) {
    return cause.kind()
        + cause.file().map(file -> " " + file).orElse("")
        + (cause.line() > 0 ? ":" + cause.line() : "")
        + (cause.because().isEmpty()
            ? ""
            : cause.because().stream()
                .map(Desk::cause)
                .collect(Collectors.joining("; ", " (", ")")));
  }
}
