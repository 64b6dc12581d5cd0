package io.github.dateline.dating;

import io.github.dateline.article.PageDate;
import io.github.dateline.article.PageDate.Act;
import io.github.dateline.dating.CalendarSolver.Solution;
import io.github.dateline.dating.DateLine.Kind;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an article says by itself of its publication date, rung by rung. */
final class Ladder {

  private final ArticleClues clues;
  private final Horizon horizon;
  private final List<Step> steps = new ArrayList<>();

  /**
   * What one rung says.
   *
   * @param source what says it, for people
   * @param slack how many days later the publication may be without being at odds with it
   */
  private record Step(Rung rung, ResolvedDate date, String source, String why, int slack) {

    boolean agrees(ResolvedDate other) {
      return !other.end().isBefore(date.start())
          && !other.start().isAfter(date.end().plusDays(slack));
    }
  }

  private Ladder(ArticleClues clues, Horizon horizon) {
    this.clues = clues;
    this.horizon = horizon;
  }

  /** The date by the first rung that bears, with all that other rungs have against it. */
  static DocumentCreationTime climb(ArticleClues clues, Horizon horizon) {
    return new Ladder(clues, horizon).climb();
  }

  /** All that the text's calendar says, datelines without a year among it. */
  static List<CalendarClue> calendar(ArticleClues clues) {
    List<CalendarClue> all = lines(clues);
    all.addAll(clues.calendar());
    return all;
  }

  /** What the lines beside the story say that give no whole date of publication. */
  static List<CalendarClue> lines(ArticleClues clues) {
    List<CalendarClue> lines = new ArrayList<>();
    for (DateLine line : clues.dateLines()) {
      line.clue().ifPresent(lines::add);
    }
    return lines;
  }

  private DocumentCreationTime climb() {
    metadata();
    dateLines();
    if (steps.isEmpty()) {
      change();
    }
    Solution solution = CalendarSolver.solve(calendar(clues), horizon);
    solution.range().ifPresent(range -> steps.add(calendarStep(range, solution.why())));
    if (steps.isEmpty()) {
      return new DocumentCreationTime(clues.id(), Optional.empty(), Rung.UNKNOWN, solution.why());
    }
    Step winner = steps.get(0);
    return new DocumentCreationTime(
        clues.id(), Optional.of(winner.date()), winner.rung(), winner.why(), against(winner));
  }

  private void metadata() {
    clues
        .stated()
        .ifPresent(
            day -> {
              String place = "the " + clues.stating();
              step(Rung.STATED, day, place, "stated in " + place);
            });
    pageDates(Act.PUBLISHED)
        .forEach(
            page -> step(Rung.PAGE, page.day(), page.where(), "the page says so: " + page.where()));
    clues
        .url()
        .ifPresent(
            url ->
                DayInAddress.of(url)
                    .ifPresent(
                        day ->
                            step(
                                Rung.URL,
                                day,
                                "the address",
                                "the address holds the day: " + url)));
  }

  private Stream<PageDate> pageDates(Act act) {
    return clues.pageDates().stream().filter(page -> page.act() == act);
  }

  /** The day of a change, where a page gives no other. */
  private void change() {
    pageDates(Act.MODIFIED)
        .findFirst()
        .ifPresent(
            page ->
                step(
                    Rung.PAGE,
                    page.day(),
                    page.where(),
                    "the page gives no day but that of a change: " + page.where()));
  }

  private void dateLines() {
    for (Kind kind : List.of(Kind.PUBLISHED, Kind.DATELINE)) {
      for (DateLine line : clues.dateLines()) {
        if (line.kind() == kind && line.whole().isPresent()) {
          String source = (kind == Kind.PUBLISHED ? "the byline" : "the dateline");
          steps.add(
              new Step(
                  Rung.DATELINE,
                  ResolvedDate.day(line.whole().get()),
                  source,
                  source + " says “" + line.words() + "”",
                  kind == Kind.DATELINE ? 1 : 0));
        }
      }
    }
  }

  /** A dateline without a year, whose year the text's calendar gives, is a dateline still. */
  private Step calendarStep(ResolvedDate range, String why) {
    boolean line =
        clues.dateLines().stream()
            .anyMatch(found -> found.kind() != Kind.UPDATED && found.whole().isEmpty());
    return new Step(line ? Rung.DATELINE : Rung.CALENDAR, range, "the text's calendar", why, 0);
  }

  private void step(Rung rung, LocalDate day, String source, String why) {
    steps.add(new Step(rung, ResolvedDate.day(day), source, why, 0));
  }

  private List<String> against(Step winner) {
    List<String> lines = new ArrayList<>();
    for (Step step : steps) {
      if (!step.agrees(winner.date())) {
        String other = step.source() + " " + step.date().edtf();
        lines.add(disagreement(winner, other, "\"date: " + step.date().start() + "\""));
      }
    }
    Contradictions.with(winner.date(), clues)
        .forEach(other -> lines.add(disagreement(winner, other, "the right \"date:\"")));
    clues.calendar().stream()
        .filter(clue -> clue.day().filter(day -> isAfter(day, winner.date())).isPresent())
        .findFirst()
        .map(clue -> "but the text tells “" + clue.words() + "” as past")
        .ifPresent(other -> lines.add(disagreement(winner, other, "the right \"date:\"")));
    return lines.stream().distinct().toList();
  }

  /**
   * A line for people.
   *
   * @param other what is at odds with the date that won
   * @param remedy what to write where that one is wrong
   */
  private String disagreement(Step winner, String other, String remedy) {
    return winner.source()
        + " says "
        + winner.date().edtf()
        + ", "
        + other
        + ": "
        + winner.rung().word()
        + " won; if that is wrong, write "
        + remedy
        + " in the "
        + clues.stating();
  }

  /** By more than the clocks of the world differ. */
  private static boolean isAfter(LocalDate day, ResolvedDate published) {
    return day.isAfter(published.end().plusDays(1));
  }
}
