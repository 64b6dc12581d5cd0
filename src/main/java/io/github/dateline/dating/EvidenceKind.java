package io.github.dateline.dating;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The kinds of evidence for a publication date. Those that say the day itself come first, the one
 * that decides before the next; then those that leave some days of the calendar.
 *
 * <p>How strong each is was measured and stands in {@code evidence.tsv} beside this class.
 */
public enum EvidenceKind {
  /** An editor says so. */
  STATED(Rung.STATED),
  /** The page's metadata. */
  PAGE(Rung.PAGE),
  ADDRESS(Rung.URL),
  BYLINE(Rung.DATELINE),
  /** The day of writing; printed then or on the next. */
  DATELINE(Rung.DATELINE),
  /** A change of the page, where it gives no other day. */
  PAGE_CHANGE(Rung.PAGE),

  /** A byline without its year. */
  PUBLICATION(Rung.DATELINE),
  /** A dateline without its year. */
  WRITING(Rung.DATELINE),
  /** A line in figures of which nothing tells which is the month. */
  EITHER_ORDER(Rung.DATELINE),
  /** “Updated May 8, 2024”: published by then. */
  UPDATE(Rung.CALENDAR),
  /** The weekday in the lead is the latest whole day that the article names. */
  LEAD_DAY(Rung.CALENDAR),
  /** “Wednesday, May 8”. */
  WEEKDAY(Rung.CALENDAR),
  /** “Thursday, the 25th”. */
  WEEKDAY_NEAR(Rung.CALENDAR),
  MONTH_NAMED_BEFORE(Rung.CALENDAR),
  /** “last year's 2009 storm”. */
  YEAR_AFTER(Rung.CALENDAR),
  PAST(Rung.CALENDAR),
  AHEAD(Rung.CALENDAR),
  PAST_HALF_YEAR(Rung.CALENDAR),
  AHEAD_HALF_YEAR(Rung.CALENDAR),
  /** A bare weekday in the lead: that day or the next. */
  LEAD_WEEKDAY(Rung.CALENDAR),

  /** A dated article tells the same happening. */
  SAME_HAPPENING(Rung.OTHER_ARTICLE),
  /** All dated articles of the folder, and all days that the text names, weighed: a few days. */
  LIKELIEST_DAYS(Rung.OTHER_ARTICLE),
  /** The same: a period. */
  LIKELIEST_PERIOD(Rung.OTHER_ARTICLE);

  private static final String FILE = "evidence.tsv";
  private static final Map<EvidenceKind, Double> STRENGTHS = load();

  private final Rung rung;

  EvidenceKind(Rung rung) {
    this.rung = rung;
  }

  /** Where it stands on the ladder that users know. */
  Rung rung() {
    return rung;
  }

  /** Whether it says the day itself. */
  public boolean saysTheDay() {
    return compareTo(PAGE_CHANGE) <= 0;
  }

  /** The share of articles of known date for which it was right, 0 to 1. */
  public double strength() {
    return Objects.requireNonNull(STRENGTHS.get(this));
  }

  /** How many of 100 articles that is. */
  int right() {
    return (int) Math.round(100 * strength());
  }

  /** The word the data files use: {@code same-happening}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<EvidenceKind, Double> load() {
    try (InputStream in =
            Objects.requireNonNull(EvidenceKind.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      Map<EvidenceKind, Double> strengths = new EnumMap<>(EvidenceKind.class);
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              cells ->
                  strengths.put(
                      valueOf(cells[0]),
                      Double.parseDouble(cells[1]) / Double.parseDouble(cells[2])));
      return strengths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
