package io.github.dateline.page;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.Event;
import io.github.dateline.words.DateWords;
import io.github.dateline.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts events by the finest period that gives few enough bars to be hit with a finger on a small
 * screen; of all events, and below of each subject. An event may have several subjects, so their
 * bars stand one below the other: piled up they would count it twice.
 */
final class Overview {
  private static final int MOST_BARS = 14;

  /** Rows of subjects; of more than these, the ones with the most events are shown. */
  private static final int MOST_SUBJECTS = 6;

  /** The height of the fullest period, in pixels. */
  private static final int TALLEST = 56;

  /** Low enough to be small, high enough to be hit (WCAG 2.2, 2.5.8). */
  private static final int LOWEST_ROW = 24;

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

    /** Whether so much is known of a date: what is known to the year is not January's. */
    boolean isKnown(ResolvedDate date) {
      return months >= 12 || date.granularity().finerThan(Granularity.YEAR);
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
   * @param subjects in the order they are to be shown
   * @param link where an event stands, from the overview's page
   */
  Optional<OverviewView> view(
      List<Event> events, Collection<String> subjects, Function<Event, String> link) {
    for (Period period : Period.values()) {
      List<Event> known = events.stream().filter(event -> period.isKnown(event.date())).toList();
      int[] at =
          known.stream()
              .mapToInt(event -> period.indexOf(Sections.shownAt(event.date())))
              .sorted()
              .toArray();
      int bars = at.length == 0 ? 0 : at[at.length - 1] - at[0] + 1;
      if (1 < bars && bars <= MOST_BARS) {
        Axis axis = new Axis(period, at[0], bars);
        if (events.stream().allMatch(axis::spans)) {
          return Optional.of(rows(known, shown(known, subjects), axis, link));
        }
      }
    }
    return Optional.empty();
  }

  /** The periods of a picture. */
  private record Axis(Period period, int first, int bars) {
    List<List<Event>> cut(Stream<Event> events) {
      List<List<Event>> cut = new ArrayList<>();
      for (int i = 0; i < bars; i++) {
        cut.add(new ArrayList<>());
      }
      events.forEach(
          event -> cut.get(period.indexOf(Sections.shownAt(event.date())) - first).add(event));
      return cut;
    }

    /** Whether there are bars for an event's year: then none is missed where it is left out. */
    boolean spans(Event event) {
      int year = Sections.shownAt(event.date()).getYear();
      return start(0).getYear() <= year && year <= start(bars).minusMonths(1).getYear();
    }

    YearMonth start(int bar) {
      return period.start(first + bar);
    }
  }

  /** The subjects that tell something: two at least, since one is all there is. */
  private static List<String> shown(List<Event> events, Collection<String> subjects) {
    Map<String, Long> counts =
        events.stream()
            .flatMap(event -> event.subjects().stream())
            .collect(
                Collectors.groupingBy(subject -> subject, TreeMap::new, Collectors.counting()));
    List<String> known = subjects.stream().filter(counts::containsKey).toList();
    Set<String> most =
        known.stream()
            .sorted(Comparator.comparing((String subject) -> -counts.getOrDefault(subject, 0L)))
            .limit(MOST_SUBJECTS)
            .collect(Collectors.toSet());
    return known.size() < 2 ? List.of() : known.stream().filter(most::contains).toList();
  }

  private OverviewView rows(
      List<Event> events, List<String> subjects, Axis axis, Function<Event, String> link) {
    List<List<Event>> all = axis.cut(events.stream());
    int most = fullest(all);
    List<OverviewView.RowView> rows = new ArrayList<>();
    rows.add(row(Optional.empty(), all, most, axis, link));
    for (String subject : subjects) {
      Stream<Event> some = events.stream().filter(event -> event.subjects().contains(subject));
      rows.add(row(Optional.of(subject), axis.cut(some), most, axis, link));
    }
    return new OverviewView(rows);
  }

  private static int fullest(List<List<Event>> cut) {
    return cut.stream().mapToInt(List::size).max().orElse(1);
  }

  private OverviewView.RowView row(
      Optional<String> subject,
      List<List<Event>> cut,
      int most,
      Axis axis,
      Function<Event, String> link) {
    int tall = Math.max(LOWEST_ROW, height(fullest(cut), most));
    List<OverviewView.BarView> bars = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      List<Event> inBar = cut.get(i);
      int height = height(inBar.size(), most);
      bars.add(
          new OverviewView.BarView(
              label(axis.period(), axis.start(i)),
              tall - height,
              height,
              inBar.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new OverviewView.JumpView(
                          link.apply(inBar.get(0)), words.count("events", inBar.size())))));
    }
    return new OverviewView.RowView(subject, tall, bars);
  }

  /** In pixels; what is there is seen. */
  private static int height(int events, int most) {
    return events == 0 ? 0 : Math.max(2, Math.round((float) TALLEST * events / most));
  }

  private String label(Period period, YearMonth start) {
    return switch (period) {
      case MONTH, QUARTER -> dates.shortMonth(start);
      default -> dates.year(start.getYear());
    };
  }
}
