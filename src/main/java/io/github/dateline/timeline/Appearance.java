package io.github.dateline.timeline;

import io.github.dateline.anchor.NamedDay;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An article as it appeared: what it says of days, and when.
 *
 * @param id the article's
 * @param published empty where it is not known to the day
 * @param days the days that it names
 */
record Appearance(String id, Optional<LocalDate> published, List<NamedDay> days) {

  private record Voice(String article, Optional<LocalDate> published) {}

  /** All of a folder, in the order of the articles' ids; see {@link #heard}. */
  static List<Appearance> of(Told told) {
    List<Appearance> all = new ArrayList<>();
    for (AnalysedArticle article : told.articles()) {
      String id = article.id();
      Optional<ResolvedDate> date =
          Optional.ofNullable(told.dates().get(id)).flatMap(DocumentCreationTime::date);
      all.add(new Appearance(id, day(date), told.days().getOrDefault(id, List.of())));
    }
    return heard(all, told.copies()::voice);
  }

  /** The same by the events of a timeline: an article names the days of those that it dates. */
  static List<Appearance> of(Timeline timeline) {
    Map<String, List<NamedDay>> days = new HashMap<>();
    for (Event event : timeline.events()) {
      if (event.date().isOneDay()) {
        event.voices().stream()
            .filter(source -> source.dated().isPresent())
            .forEach(
                source ->
                    days.computeIfAbsent(source.article(), id -> new ArrayList<>())
                        .add(new NamedDay(event.date().start(), source.sentence())));
      }
    }
    Map<String, String> voices = new HashMap<>();
    List<Appearance> all = new ArrayList<>();
    for (ArticleRecord record : timeline.articles()) {
      String id = record.article().id();
      record.repeat().ifPresent(repeat -> voices.put(id, repeat.of()));
      all.add(new Appearance(id, day(record.published()), days.getOrDefault(id, List.of())));
    }
    return heard(all, id -> voices.getOrDefault(id, id));
  }

  private static Optional<LocalDate> day(Optional<ResolvedDate> date) {
    return date.filter(ResolvedDate::isOneDay).map(ResolvedDate::start);
  }

  /**
   * Ten outlets that print one text on a day are one; whoever prints it again weeks later tells it
   * again.
   */
  private static List<Appearance> heard(List<Appearance> all, UnaryOperator<String> voice) {
    Set<Voice> heard = new HashSet<>();
    return all.stream()
        .sorted(Comparator.comparing(Appearance::id))
        .filter(one -> heard.add(new Voice(voice.apply(one.id()), one.published())))
        .toList();
  }
}
