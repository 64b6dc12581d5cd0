package io.github.dateline.dating;

import io.github.dateline.article.PageDate;
import io.github.dateline.article.PageDate.Act;
import io.github.dateline.dating.CalendarSolver.Solution;
import io.github.dateline.dating.DateLine.Kind;
import io.github.dateline.dating.Evidence.Place;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Telling;
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
   * @param source what says it
   * @param slack how many days later the publication may be without being at odds with it
   */
  private record Step(Rung rung, ResolvedDate date, Telling source, Reason why, int slack) {

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
              Place place = clues.stating();
              step(Rung.STATED, day, place.named(), new Evidence.Stated(place));
            });
    pageDates(Act.PUBLISHED).forEach(this::step);
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
                                Telling.of("source.address"),
                                new Evidence.InAddress(url))));
  }

  private Stream<PageDate> pageDates(Act act) {
    return clues.pageDates().stream().filter(page -> page.act() == act);
  }

  /** The day of a change, where a page gives no other. */
  private void change() {
    pageDates(Act.MODIFIED).findFirst().ifPresent(this::step);
  }

  private void dateLines() {
    for (Kind kind : List.of(Kind.PUBLISHED, Kind.DATELINE)) {
      for (DateLine line : clues.dateLines()) {
        if (line.kind() == kind && line.whole().isPresent()) {
          steps.add(
              new Step(
                  Rung.DATELINE,
                  ResolvedDate.day(line.whole().get()),
                  kind.named(),
                  Reason.of(new Evidence.InLine(line)),
                  kind == Kind.DATELINE ? 1 : 0));
        }
      }
    }
  }

  /** A dateline without a year, whose year the text's calendar gives, is a dateline still. */
  private Step calendarStep(ResolvedDate range, Reason why) {
    boolean line =
        clues.dateLines().stream()
            .anyMatch(found -> found.kind() != Kind.UPDATED && found.whole().isEmpty());
    return new Step(
        line ? Rung.DATELINE : Rung.CALENDAR, range, Telling.of("source.calendar"), why, 0);
  }

  private void step(PageDate page) {
    Telling source = Telling.of("source.page", page.where());
    step(Rung.PAGE, page.day(), source, new Evidence.OfPage(page));
  }

  private void step(Rung rung, LocalDate day, Telling source, Evidence evidence) {
    steps.add(new Step(rung, ResolvedDate.day(day), source, Reason.of(evidence), 0));
  }

  private List<Disagreement> against(Step winner) {
    List<Disagreement> all = new ArrayList<>();
    for (Step step : steps) {
      if (!step.agrees(winner.date())) {
        Telling other = Telling.of("disagreement.date", step.source(), step.date());
        all.add(disagreement(winner, other, Optional.of(step.date().start())));
      }
    }
    Contradictions.with(winner.date(), clues)
        .forEach(other -> all.add(disagreement(winner, other, Optional.empty())));
    clues.calendar().stream()
        .filter(clue -> clue.past().filter(day -> isAfter(day, winner.date())).isPresent())
        .findFirst()
        .map(clue -> Telling.of("disagreement.past", clue.words()))
        .ifPresent(other -> all.add(disagreement(winner, other, Optional.empty())));
    return all.stream().distinct().toList();
  }

  /**
   * @param other what is at odds with the date that won
   * @param day the day to state where that one is right
   */
  private Disagreement disagreement(Step winner, Telling other, Optional<LocalDate> day) {
    return new Disagreement.Within(
        winner.source(), winner.date(), winner.rung(), other, day, clues.stating());
  }

  /** By more than the clocks of the world differ. */
  private static boolean isAfter(LocalDate day, ResolvedDate published) {
    return day.isAfter(published.end().plusDays(1));
  }
}
