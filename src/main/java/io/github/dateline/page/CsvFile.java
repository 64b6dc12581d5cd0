package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events as a table for spreadsheets (RFC 4180). */
final class CsvFile {
  private CsvFile() {}

  static String of(Timeline timeline) {
    StringBuilder table = new StringBuilder();
    row(
        table,
        Stream.of(
            "id",
            "date",
            "granularity",
            "title",
            "status",
            "subjects",
            "actors",
            "score",
            "articles",
            "quote"));
    for (Event event : timeline.events()) {
      row(
          table,
          Stream.of(
              event.id(),
              event.date().edtf(),
              event.date().granularity().word(),
              event.title(),
              event.status().word(),
              list(event.subjects()),
              list(event.actors()),
              BigDecimal.valueOf(event.score()).setScale(2, RoundingMode.HALF_UP).toString(),
              list(event.sources().stream().map(Event.Source::article).distinct().toList()),
              event.sources().stream().findFirst().map(Event.Source::quote).orElse("")));
    }
    return table.toString();
  }

  private static String list(List<String> values) {
    return String.join("; ", values);
  }

  private static void row(StringBuilder table, Stream<String> cells) {
    table.append(cells.map(CsvFile::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /**
   * A spreadsheet would run a cell that starts with one of these as a formula; the apostrophe shows
   * it as text.
   */
  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
