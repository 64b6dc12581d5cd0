package io.github.dateline.page;

import io.github.dateline.event.Status;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.ResolvedDate.Open;
import io.github.dateline.time.Years;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Timeline;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The events of a single day each, as iCalendar (RFC 5545). */
final class CalendarFile {
  /** RFC 5545, section 3.1: lines are folded at 75 octets. */
  private static final int FOLD = 75;

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private CalendarFile() {}

  static String of(Timeline timeline, SiteMap site, Latest latest, Summary summary) {
    StringBuilder calendar = new StringBuilder();
    line(calendar, "BEGIN:VCALENDAR");
    line(calendar, "VERSION:2.0");
    line(calendar, "PRODID:-//Dateline//Timeline//EN");
    line(calendar, "X-WR-CALNAME:" + text(timeline.settings().title()));
    for (Event event : timeline.events()) {
      LocalDate day = event.date().start();
      if (!preciseToTheDay(event)) {
        continue;
      }
      line(calendar, "BEGIN:VEVENT");
      line(calendar, "UID:" + event.id() + "@dateline");
      line(calendar, "DTSTAMP:" + basic(latest.of(event)) + "T000000Z");
      line(calendar, "DTSTART;VALUE=DATE:" + basic(day));
      if (Years.hold(day.plusDays(1))) {
        // Without an end it is a whole day, too (RFC 5545, section 3.6.1).
        line(calendar, "DTEND;VALUE=DATE:" + basic(day.plusDays(1)));
      }
      line(calendar, "SUMMARY:" + text(event.title()));
      line(calendar, "DESCRIPTION:" + text(summary.of(event)));
      line(calendar, "STATUS:" + status(event.status()));
      line(calendar, "TRANSP:TRANSPARENT");
      timeline
          .settings()
          .baseUrl()
          .ifPresent(base -> line(calendar, "URL:" + base + site.event(event.id())));
      line(calendar, "END:VEVENT");
    }
    line(calendar, "END:VCALENDAR");
    return calendar.toString();
  }

  /** A day that is carried is one, too: the description says that it is “about” then. */
  private static boolean preciseToTheDay(Event event) {
    ResolvedDate date = event.date();
    return date.granularity() == Granularity.DAY
        && date.start().equals(date.end())
        && date.open() == Open.NONE
        && (!date.approximate() || event.isCarried())
        && date.start().getYear() > 0;
  }

  private static String status(Status status) {
    return switch (status) {
      case OCCURRED, ONGOING -> "CONFIRMED";
      case PLANNED, REPORTED -> "TENTATIVE";
      case CANCELLED -> "CANCELLED";
    };
  }

  private static String basic(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String text(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .transform(line -> LINE_END.matcher(line).replaceAll("\\\\n"))
        .transform(line -> CONTROL.matcher(line).replaceAll(""));
  }

  private static void line(StringBuilder calendar, String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + length > FOLD) {
        calendar.append("\r\n ");
        octets = 1;
      }
      calendar.appendCodePoint(c);
      octets += length;
      i += Character.charCount(c);
    }
    calendar.append("\r\n");
  }
}
