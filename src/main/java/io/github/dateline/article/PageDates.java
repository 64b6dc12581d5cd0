package io.github.dateline.article;

import com.google.gson.JsonObject;
import io.github.dateline.article.PageDate.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gathers what a page's metadata say of when its story was published or changed: JSON-LD of the
 * page's own node, {@code <meta>} of the head, and microdata of the story's own scope.
 */
final class PageDates {
  /** The ranks of sources: a name that is agreed upon before what one site has made up. */
  private static final int LINKED = 0;

  private static final int AGREED = 1;
  private static final int ITEM = 2;
  private static final int NAMED = 3;
  private static final int SHOWN = 4;

  private final DayOrder order;
  private final List<Candidate> found = new ArrayList<>();

  /** What one source gives; of a day in figures both readings. */
  private record Candidate(
      DateNames.Name name, int source, List<WrittenDay> readings, String where) {

    Act act() {
      return name.act();
    }
  }

  private record Settled(Act act, WrittenDay written, String where) {}

  private PageDates(DayOrder order) {
    this.order = order;
  }

  /**
   * The dates of publication, the most trusted first, and behind them those of a change.
   *
   * @param own the nodes of JSON-LD that are of this page
   * @param times elements that tell a time above the story
   * @param order what the page's country writes first
   */
  static List<PageDate> of(
      Document page, List<JsonObject> own, PageScope scope, List<Element> times, DayOrder order) {
    PageDates dates = new PageDates(order);
    dates.readLinked(own);
    dates.readNames(page);
    dates.readItems(page, scope);
    times.forEach(time -> dates.add("date", SHOWN, time.attr("datetime"), "<time>"));
    return dates.settled();
  }

  private void readLinked(List<JsonObject> own) {
    for (JsonObject node : own) {
      for (String key :
          List.of("datePublished", "dateIssued", "dateCreated", "uploadDate", "dateModified")) {
        JsonLd.dates(node, key).forEach(date -> add(key, LINKED, date, "JSON-LD " + key));
      }
    }
  }

  private void readNames(Document page) {
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "http-equiv")) {
        String name = meta.attr(attribute).strip();
        boolean ofTheServer = attribute.equals("http-equiv") && !name.equalsIgnoreCase("date");
        boolean agreed = name.toLowerCase(Locale.ROOT).endsWith("article:published_time");
        if (!ofTheServer) {
          add(name, agreed ? AGREED : NAMED, meta.attr("content"), name);
        }
      }
    }
  }

  private void readItems(Document page, PageScope scope) {
    for (Element element : page.select("[itemprop], body [property]:not(meta)")) {
      String attribute = element.hasAttr("itemprop") ? "itemprop" : "property";
      for (String name : element.attr(attribute).split("\\s+")) {
        if (DateNames.of(name).isPresent() && scope.owns(element)) {
          add(name, ITEM, PageMetadata.value(element), attribute + " " + name);
        }
      }
    }
    for (Element element : page.select(".published")) {
      Element titled = element.hasAttr("title") ? element : element.selectFirst("[title]");
      if (!element.nameIs("time") && titled != null && scope.owns(titled)) {
        add("published", SHOWN, titled.attr("title"), "class \"published\"");
      }
    }
    for (Element time : page.select("time[pubdate][datetime], time.published[datetime]")) {
      if (scope.owns(time)) {
        add("published", SHOWN, time.attr("datetime"), "<time>");
      }
    }
  }

  private void add(String name, int source, String date, String where) {
    List<WrittenDay> readings = WrittenDay.readings(date);
    if (!readings.isEmpty()) {
      DateNames.of(name)
          .ifPresent(known -> found.add(new Candidate(known, source, readings, where)));
    }
  }

  private List<PageDate> settled() {
    if (found.stream().anyMatch(date -> date.act() == Act.PUBLISHED && !date.name().isMaking())) {
      found.removeIf(date -> date.name().isMaking());
    }
    List<LocalDate> known =
        found.stream()
            .filter(candidate -> candidate.readings().size() == 1)
            .map(candidate -> candidate.readings().get(0).day())
            .toList();
    List<LocalDate> changes =
        found.stream()
            .filter(candidate -> candidate.act() == Act.MODIFIED)
            .filter(candidate -> candidate.readings().size() == 1)
            .map(candidate -> candidate.readings().get(0).day())
            .toList();
    List<Settled> settled =
        found.stream()
            .sorted(
                Comparator.comparing(Candidate::act)
                    .thenComparing(candidate -> candidate.name().isMaking())
                    .thenComparing(Candidate::source)
                    .thenComparing(Candidate::name))
            .flatMap(
                candidate ->
                    reading(candidate.readings(), known, changes).stream()
                        .map(day -> new Settled(candidate.act(), day, candidate.where())))
            .toList();
    return settled.stream()
        .sorted(
            Comparator.comparing(Settled::act)
                .thenComparing(date -> isElsewhere(date.written(), settled)))
        .map(date -> new PageDate(date.act(), date.written().day(), date.where()))
        .distinct()
        .toList();
  }

  /** The one that another date of the page has, or the country, or the only one near a change. */
  private Optional<WrittenDay> reading(
      List<WrittenDay> readings, List<LocalDate> known, List<LocalDate> changes) {
    return only(readings.stream().filter(reading -> known.contains(reading.day())))
        .or(() -> WrittenDay.of(readings, order))
        .or(
            () ->
                DayOrder.before(changes, readings.stream().map(WrittenDay::day).toList())
                    .map(day -> new WrittenDay(day, Optional.empty())));
  }

  private static Optional<WrittenDay> only(Stream<WrittenDay> readings) {
    List<WrittenDay> all = readings.toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Told in Greenwich time, with the same moment in the paper's own time beside it. */
  private static boolean isElsewhere(WrittenDay written, List<Settled> settled) {
    return written.isUniversalTime()
        && settled.stream().anyMatch(other -> other.written().isLocalTimeOf(written));
  }
}
