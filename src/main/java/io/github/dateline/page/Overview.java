package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts events by the finest period that gives few enough bars to be hit with a finger on a small
 * screen.
 */
final class Overview {
  private static final int MOST_BARS = 14;

  private final Words words;
  private final DateWords dates;

  Overview(Words words, DateWords dates) {
    this.words = words;
    this.dates = dates;
  }

  /** A length of bars, in months. */
  private enum Period {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    FIVE_YEARS(60),
    DECADE(120),
    HALF_CENTURY(600),
    CENTURY(1200);

    private final int months;

    Period(int months) {
      this.months = months;
    }

    int indexOf(LocalDate day) {
      return Math.floorDiv(day.getYear() * 12 + day.getMonthValue() - 1, months);
    }

    YearMonth start(int index) {
      int month = index * months;
      return YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
    }
  }

  /**
   * The overview, or nothing where all events fall into one period or lie too far apart.
   *
   * @param events in the timeline's order
   * @param link where an event stands, from the overview's page
   */
  Optional<OverviewView> view(List<Event> events, Function<Event, String> link) {
    if (events.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = Sections.shownAt(events.get(0).date());
    LocalDate last = first;
    for (Event event : events) {
      LocalDate day = Sections.shownAt(event.date());
      first = day.isBefore(first) ? day : first;
      last = day.isAfter(last) ? day : last;
    }
    for (Period period : Period.values()) {
      int bars = period.indexOf(last) - period.indexOf(first) + 1;
      if (bars == 1) {
        return Optional.empty();
      }
      if (bars <= MOST_BARS) {
        return Optional.of(count(events, link, period, period.indexOf(first), bars));
      }
    }
    return Optional.empty();
  }

  private OverviewView count(
      List<Event> events, Function<Event, String> link, Period period, int first, int bars) {
    List<List<Event>> inBars = new ArrayList<>();
    for (int i = 0; i < bars; i++) {
      inBars.add(new ArrayList<>());
    }
    for (Event event : events) {
      inBars.get(period.indexOf(Sections.shownAt(event.date())) - first).add(event);
    }
    int tallest = inBars.stream().mapToInt(List::size).max().orElse(1);
    List<OverviewView.BarView> views = new ArrayList<>();
    for (int i = 0; i < bars; i++) {
      List<Event> inBar = inBars.get(i);
      views.add(
          new OverviewView.BarView(
              label(period, period.start(first + i)),
              tallest - inBar.size(),
              inBar.size(),
              inBar.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new OverviewView.JumpView(
                          link.apply(inBar.get(0)), words.count("events", inBar.size())))));
    }
    return new OverviewView(tallest, views);
  }

  private String label(Period period, YearMonth start) {
    return switch (period) {
      case MONTH, QUARTER -> dates.shortMonth(start);
      default -> dates.year(start.getYear());
    };
  }
}
