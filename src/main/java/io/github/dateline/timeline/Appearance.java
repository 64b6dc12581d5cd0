package io.github.dateline.timeline;

import io.github.dateline.anchor.NamedDay;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An article as it appeared: what it says of days, and when.
 *
 * @param published empty where it is not known to the day
 * @param days the days that it names
 */
record Appearance(AnalysedArticle article, Optional<LocalDate> published, List<NamedDay> days) {

  private record Voice(String article, Optional<LocalDate> published) {}

  /**
   * All of a folder, in the order of the articles' ids. Ten outlets that print one text on a day
   * are one; whoever prints it again weeks later tells it again.
   */
  static List<Appearance> of(Told told) {
    Set<Voice> heard = new HashSet<>();
    return told.articles().stream()
        .sorted(Comparator.comparing(AnalysedArticle::id))
        .map(
            article ->
                new Appearance(
                    article,
                    Optional.ofNullable(told.dates().get(article.id()))
                        .flatMap(DocumentCreationTime::date)
                        .filter(ResolvedDate::isOneDay)
                        .map(ResolvedDate::start),
                    told.days().getOrDefault(article.id(), List.of())))
        .filter(one -> heard.add(new Voice(told.copies().voice(one.id()), one.published())))
        .toList();
  }

  String id() {
    return article.id();
  }
}
