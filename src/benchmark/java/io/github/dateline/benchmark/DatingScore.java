package io.github.dateline.benchmark;

import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.dating.Rung;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How many publication dates were found, and how many of them are right, rung by rung. */
final class DatingScore {

  /** A weekday or a day of a month: without either, a text tells nothing of its date. */
  private static final Pattern MENTION =
      Pattern.compile(
          "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"
              + "|\\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}\\b"
              + "|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July"
              + "|August|September|October|November|December)\\b");

  private final Map<Rung, Claims> claims = new EnumMap<>(Rung.class);
  private int articles;
  private int mentions;
  private int dateLines;

  private static final class Claims {
    private int all;
    private int right;
    private int withMention;
    private int withDateLine;
  }

  /** What a text says of days, by itself. */
  static boolean mentionsADay(String text) {
    return MENTION.matcher(text).find();
  }

  /**
   * Counts one article.
   *
   * @param mention whether its text mentions a weekday or a day of a month
   * @param dateLine whether a date line says when it was published
   */
  void count(DocumentCreationTime found, LocalDate published, boolean mention, boolean dateLine) {
    articles++;
    mentions += mention ? 1 : 0;
    dateLines += dateLine ? 1 : 0;
    if (found.date().isPresent()) {
      Claims rung = claims.computeIfAbsent(found.from(), none -> new Claims());
      rung.all++;
      rung.right += found.date().get().contains(published) ? 1 : 0;
      rung.withMention += mention ? 1 : 0;
      rung.withDateLine += dateLine ? 1 : 0;
    }
  }

  void add(DatingScore other) {
    articles += other.articles;
    mentions += other.mentions;
    dateLines += other.dateLines;
    other.claims.forEach(
        (rung, more) -> {
          Claims sum = claims.computeIfAbsent(rung, none -> new Claims());
          sum.all += more.all;
          sum.right += more.right;
          sum.withMention += more.withMention;
          sum.withDateLine += more.withDateLine;
        });
  }

  int articles() {
    return articles;
  }

  /** The cells of a Markdown row: articles, then claims, precision and coverage of every rung. */
  String row() {
    StringBuilder row = new StringBuilder();
    row.append(articles + " (" + mentions + ", " + dateLines + ") |");
    for (Rung rung : new Rung[] {Rung.DATELINE, Rung.CALENDAR, Rung.OTHER_ARTICLE}) {
      row.append(' ').append(cell(claims.get(rung), rung == Rung.DATELINE)).append(" |");
    }
    Claims all = new Claims();
    claims.values().forEach(rung -> all.right += rung.right);
    claims.values().forEach(rung -> all.all += rung.all);
    row.append(' ').append(share(all.right, all.all)).append(" of ").append(all.all).append(" |");
    return row.toString();
  }

  private String cell(@org.jspecify.annotations.Nullable Claims rung, boolean ofDateLines) {
    if (rung == null) {
      return "–";
    }
    String covered =
        ofDateLines ? share(rung.withDateLine, dateLines) : share(rung.withMention, mentions);
    return share(rung.right, rung.all)
        + " of "
        + rung.all
        + "; "
        + share(rung.all, articles)
        + ", "
        + covered;
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
  }
}
