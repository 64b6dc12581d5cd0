package io.github.dateline.page;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.ResolvedDate.Open;
import io.github.dateline.timeline.Event;
import io.github.dateline.words.DateWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cuts a timeline into years, and years with many events into months. */
final class Sections {
  /** A year with more events than this is shown by month. */
  private static final int DENSE = 24;

  private final DateWords dates;

  Sections(DateWords dates) {
    this.dates = dates;
  }

  /**
   * A year, a month, or what of a year is known no finer than to a quarter.
   *
   * @param anchor {@code y2023} or {@code m2023-05}
   */
  record Section(String anchor, String heading, List<Event> events) {
    Section {
      events = List.copyOf(events);
    }
  }

  /** The day that decides where an event stands: its first, or the last of what has no first. */
  static LocalDate shownAt(ResolvedDate date) {
    return date.open() == Open.START ? date.end() : date.start();
  }

  /** The events of each year, in order. */
  static SortedMap<Integer, List<Event>> years(List<Event> events) {
    SortedMap<Integer, List<Event>> years = new TreeMap<>();
    for (Event event : events) {
      years.computeIfAbsent(event.year(), year -> new ArrayList<>()).add(event);
    }
    return years;
  }

  /** What a year's section is called. */
  String heading(int year) {
    return dates.year(year);
  }

  /** The sections of a timeline or of a part of it. */
  List<Section> of(List<Event> events) {
    List<Section> sections = new ArrayList<>();
    years(events)
        .forEach(
            (year, inYear) -> {
              if (inYear.size() > DENSE) {
                sections.addAll(byMonth(year, inYear));
              } else {
                sections.add(new Section("y" + year, dates.year(year), inYear));
              }
            });
    return sections;
  }

  /** A dense year: first what is known no finer than to a quarter, then month after month. */
  List<Section> byMonth(int year, List<Event> inYear) {
    Map<Optional<YearMonth>, List<Event>> months = new LinkedHashMap<>();
    months.put(Optional.empty(), new ArrayList<>());
    for (Event event : inYear) {
      months.computeIfAbsent(month(event.date()), month -> new ArrayList<>()).add(event);
    }
    List<Section> sections = new ArrayList<>();
    months.forEach(
        (month, inMonth) -> {
          if (!inMonth.isEmpty()) {
            sections.add(
                new Section(
                    month.map(m -> "m" + m).orElse("y" + year),
                    month.map(dates::month).orElseGet(() -> dates.year(year)),
                    inMonth));
          }
        });
    return sections;
  }

  private static Optional<YearMonth> month(ResolvedDate date) {
    return Granularity.MONTH.finerThan(date.granularity())
        ? Optional.empty()
        : Optional.of(YearMonth.from(shownAt(date)));
  }
}
