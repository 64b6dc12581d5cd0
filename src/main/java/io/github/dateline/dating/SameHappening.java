package io.github.dateline.dating;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.EventMention;
import io.github.dateline.language.Tense;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Reference;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Dates an article by what it tells on a weekday of its lead and another, dated article tells on
 * the same weekday: the same kind of happening with the same actors.
 *
 * <p>Only articles whose date does not itself rest on another article lend theirs: a chain has one
 * link.
 */
final class SameHappening {

  /** A single shared name proves nothing. */
  private static final int FEWEST_ACTORS = 2;

  private static final double MANY_WORDS = 0.5;
  private static final int FEWEST_WORDS = 3;

  private final List<AnalysedArticle> articles;
  private final Map<String, DocumentCreationTime> dates;
  private final Likeness likeness;

  SameHappening(
      List<AnalysedArticle> articles, Map<String, DocumentCreationTime> dates, Likeness likeness) {
    this.articles = articles;
    this.dates = dates;
    this.likeness = likeness;
  }

  /** The publication date of an undated article; empty where none, or more than one, is found. */
  Optional<DocumentCreationTime> date(AnalysedArticle undated) {
    Map<LocalDate, String> found = new TreeMap<>();
    Lead lead = new Lead(undated);
    for (EventMention mention : undated.mentions()) {
      Optional<TimeExpression> told = leadWeekday(mention, lead);
      if (told.isPresent()) {
        compare(undated, mention, told.get(), found);
      }
    }
    if (found.size() != 1) {
      return Optional.empty();
    }
    LocalDate day = found.keySet().iterator().next();
    return Optional.of(
        new DocumentCreationTime(
            undated.id(),
            Optional.of(CalendarSolver.days(day, day.plusDays(1))),
            Rung.OTHER_ARTICLE,
            found.values().iterator().next()));
  }

  private void compare(
      AnalysedArticle undated,
      EventMention mention,
      TimeExpression told,
      Map<LocalDate, String> found) {
    for (AnalysedArticle other : articles) {
      DocumentCreationTime published = dates.get(other.id());
      if (other.id().equals(undated.id()) || published == null || published.date().isEmpty()) {
        continue;
      }
      for (EventMention candidate : other.mentions()) {
        Optional<LocalDate> day = dayOf(candidate, published.date().get());
        if (day.isPresent() && tellsSame(mention, told, candidate, day.get())) {
          found.putIfAbsent(
              day.get(),
              "“"
                  + mention.title()
                  + "”, “"
                  + told.text()
                  + "”, is what "
                  + other.id()
                  + " tells of "
                  + Lead.name(day.get().getDayOfWeek())
                  + " "
                  + day.get()
                  + "; a weekday in the lead puts publication on that day or the next");
        }
      }
    }
  }

  private boolean tellsSame(
      EventMention mention, TimeExpression told, EventMention candidate, LocalDate day) {
    return Lead.bareWeekday(told).filter(weekday -> weekday == day.getDayOfWeek()).isPresent()
        && !mention.saying()
        && !candidate.saying()
        && likeness.sameKind(mention, candidate)
        && (likeness.sharedActors(mention, candidate) >= FEWEST_ACTORS
            || sharesWords(mention, candidate));
  }

  /** One actor at the least, and most of what is told. */
  private boolean sharesWords(EventMention mention, EventMention candidate) {
    return likeness.sharedActors(mention, candidate) >= 1
        && likeness.overlap(mention, candidate) >= MANY_WORDS
        && likeness.sharedWords(mention, candidate) >= FEWEST_WORDS;
  }

  private static Optional<TimeExpression> leadWeekday(EventMention mention, Lead lead) {
    if (!lead.has(mention.sentence()) || mention.tense() == Tense.FUTURE) {
      return Optional.empty();
    }
    return mention.when().stream()
        .filter(expression -> Lead.bareWeekday(expression).isPresent())
        .findFirst();
  }

  /** The day a mention tells of, where every possible day of publication gives the same. */
  private static Optional<LocalDate> dayOf(EventMention mention, ResolvedDate published) {
    LocalDate found = null;
    for (TimeExpression expression : mention.when()) {
      for (LocalDate day = published.start();
          !day.isAfter(published.end());
          day = day.plusDays(1)) {
        Optional<ResolvedDate> date =
            expression.value().resolve(new Reference(day, Granularity.DAY, mention.tense())).date();
        if (date.isEmpty()
            || date.get().granularity() != Granularity.DAY
            || !date.get().start().equals(date.get().end())) {
          return Optional.empty();
        }
        if (found != null && !found.equals(date.get().start())) {
          return Optional.empty();
        }
        found = date.get().start();
      }
    }
    return Optional.ofNullable(found);
  }
}
