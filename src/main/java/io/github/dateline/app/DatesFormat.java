package io.github.dateline.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.dating.DocumentCreationTime.Cast;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Teller;
import java.util.ArrayList;
import java.util.List;

/** How {@code dateline dates} prints its table. */
enum DatesFormat {
  /** Columns under each other, for a terminal. */
  TABLE {
    @Override
    String write(List<DatesRun.Row> rows) {
      List<List<String>> cells = new ArrayList<>();
      cells.add(List.of("article", "published", "found by", "why"));
      rows.forEach(row -> cells.add(cells(row, "–")));
      int[] widths = new int[LAST_COLUMN];
      for (List<String> line : cells) {
        for (int i = 0; i < LAST_COLUMN; i++) {
          widths[i] = Math.max(widths[i], width(line.get(i)));
        }
      }
      StringBuilder table = new StringBuilder();
      for (List<String> line : cells) {
        for (int i = 0; i < LAST_COLUMN; i++) {
          table.append(line.get(i)).append(" ".repeat(widths[i] - width(line.get(i)) + 2));
        }
        table.append(line.get(LAST_COLUMN)).append('\n');
      }
      for (DatesRun.Row row : rows) {
        if (isDisputed(row.date())) {
          table.append('\n').append(plain(row.date().article())).append('\n');
          row.date().votes().forEach(vote -> table.append(line(vote)).append('\n'));
        }
      }
      return table.toString();
    }

    /** Where what says the day is at odds with nothing, the row tells it all. */
    private boolean isDisputed(DocumentCreationTime date) {
      return date.votes().stream().anyMatch(Cast::refused)
          || (date.votes().size() > 1
              && date.votes().stream().noneMatch(vote -> vote.kind().saysTheDay()));
    }

    private String line(Cast vote) {
      return (vote.refused() ? "  refused " : "  for ")
          + vote.kind().word()
          + vote.days().map(days -> " " + days.edtf()).orElse("")
          + ", right for "
          + Math.round(100 * vote.kind().strength())
          + " of 100: "
          + says(vote);
    }
  },

  /**
   * Article, date, rung, reason, separated by tabs, without a heading; the first two columns are
   * what {@code tag --dates} reads.
   */
  TSV {
    @Override
    String write(List<DatesRun.Row> rows) {
      StringBuilder lines = new StringBuilder();
      rows.forEach(row -> lines.append(String.join("\t", cells(row, ""))).append('\n'));
      return lines.toString();
    }
  },

  /** One object a line, with the keys of {@code data/articles.jsonl}. */
  JSONL {
    @Override
    String write(List<DatesRun.Row> rows) {
      StringBuilder lines = new StringBuilder();
      rows.forEach(row -> lines.append(GSON.toJson(object(row.date()))).append('\n'));
      return lines.toString();
    }
  };

  private static final int LAST_COLUMN = 3;

  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  abstract String write(List<DatesRun.Row> rows);

  private static List<String> cells(DatesRun.Row row, String none) {
    DocumentCreationTime date = row.date();
    return List.of(
        plain(date.article()),
        date.date().map(ResolvedDate::edtf).orElse(none),
        date.from().word(),
        plain(Teller.plain().tell(date.why())));
  }

  /** Without what would break a line or a column. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static JsonObject object(DocumentCreationTime date) {
    JsonObject object = new JsonObject();
    object.addProperty("id", date.article());
    object.addProperty("published", date.date().map(ResolvedDate::edtf).orElse(null));
    object.addProperty("publishedFrom", date.from().word());
    object.addProperty("why", Teller.plain().tell(date.why()));
    JsonArray votes = new JsonArray();
    date.votes().forEach(vote -> votes.add(object(vote)));
    object.add("votes", votes);
    return object;
  }

  private static JsonObject object(Cast vote) {
    JsonObject object = new JsonObject();
    object.addProperty("kind", vote.kind().word());
    object.addProperty("days", vote.days().map(ResolvedDate::edtf).orElse(null));
    object.addProperty("says", says(vote));
    object.addProperty("strength", Math.round(100 * vote.kind().strength()) / 100.0);
    object.addProperty("refused", vote.refused());
    return object;
  }

  private static String says(Cast vote) {
    return plain(Teller.plain().tell(vote.evidence()));
  }
}
