package io.github.dateline.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes entries of {@code curation.yaml}, below what an editor has there. */
public final class CurationWriter {

  private static final String HEAD =
      """
      # Corrections of the timeline, an entry each: what is done to which event, and why.
      # New ones are written by: dateline curate ID --redate 2024-05-08 --reason "…"
      # Actions: pin, hide, merge, split, redate, retitle, note. README.md tells more.
      """;

  private static final Pattern FIRST_ENTRY = Pattern.compile("(?m)^( *)- ");

  private CurationWriter() {}

  /**
   * What a new entry says.
   *
   * @param id the event's id
   * @param to what {@code to} holds: a single value
   */
  public record NewEntry(
      String id, String action, Optional<To> to, String reason, Optional<String> expect) {

    /** The same, with what the machine says. */
    public NewEntry expecting(String machine) {
      return new NewEntry(id, action, to, reason, Optional.of(machine));
    }
  }

  /** What stands behind {@code to}. */
  public sealed interface To {
    /** As YAML. */
    String yaml();

    /** A date or an id, or any other text. */
    record Text(String text) implements To {
      @Override
      public String yaml() {
        return scalar(text);
      }
    }

    /** A sentence of an article. */
    record Sentence(String article, String quote) implements To {
      @Override
      public String yaml() {
        return "{article: " + quoted(article) + ", quote: " + quoted(quote) + "}";
      }
    }
  }

  /**
   * The file with one entry more at its end; what stands there already stays byte for byte.
   *
   * @param before the whole file; empty where there is none
   * @param title what the event is called, for a comment; may be empty
   */
  public static String append(String before, NewEntry entry, String title) {
    String lineEnd = before.contains("\r\n") ? "\r\n" : "\n";
    Matcher first = FIRST_ENTRY.matcher(before);
    String indent = first.find() ? first.group(1) : "";
    StringBuilder text = new StringBuilder(before.isEmpty() ? HEAD : before);
    if (!text.toString().endsWith("\n")) {
      text.append(lineEnd);
    }
    text.append(lineEnd);
    if (!title.isBlank()) {
      text.append(indent).append("# ").append(printable(title)).append(lineEnd);
    }
    line(text, indent + "- ", "id", entry.id(), lineEnd);
    line(text, indent + "  ", "action", entry.action(), lineEnd);
    entry.to().ifPresent(to -> line(text, indent + "  ", "to", to.yaml(), lineEnd));
    entry
        .expect()
        .ifPresent(expect -> line(text, indent + "  ", "expect", scalar(expect), lineEnd));
    line(text, indent + "  ", "reason", quoted(entry.reason()), lineEnd);
    return text.toString();
  }

  private static void line(
      StringBuilder text, String indent, String key, String value, String lineEnd) {
    text.append(indent).append(key).append(": ").append(value).append(lineEnd);
  }

  /** Dates and ids stand as they are, everything else in quotes. */
  private static String scalar(String text) {
    return Event.isId(text) || text.matches("[0-9][0-9X~./-]*") ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.strip()
        .replaceAll("\\s+", " ")
        .codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (isPrintable(point)) {
                quoted.appendCodePoint(point);
              } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08x", point));
              }
            });
    return quoted.append('"').toString();
  }

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.strip()
        .replaceAll("\\s+", " ")
        .codePoints()
        .filter(CurationWriter::isPrintable)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** What YAML 1.2 (5.1) calls printable, but for line breaks. */
  private static boolean isPrintable(int point) {
    return (point >= 0x20 && point <= 0x7e)
        || (point >= 0xa0 && point <= 0xd7ff && point != 0x2028 && point != 0x2029)
        || (point >= 0xe000 && point <= 0xfffd && point != 0xfeff)
        || point >= 0x10000;
  }
}
