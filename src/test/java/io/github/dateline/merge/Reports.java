package io.github.dateline.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.Resolver;
import io.github.dateline.article.Copies;
import io.github.dateline.event.Press;
import io.github.dateline.language.en.English;
import io.github.dateline.time.ResolvedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles of Wednesday, 15 June 2022, and what they tell together. */
final class Reports {

  private static final ResolvedDate PUBLISHED = ResolvedDate.parse("2022-06-15");

  private final Resolver resolver = new Resolver(new ExpressionResolver(), English.LANGUAGE.stem());
  private final List<DatedMention> mentions = new ArrayList<>();

  /** One article for each text, named a, b, c … */
  static Reports of(String... texts) {
    Reports reports = new Reports();
    for (int i = 0; i < texts.length; i++) {
      reports.tell(String.valueOf((char) ('a' + i)), PUBLISHED, texts[i]);
    }
    return reports;
  }

  /** One more article. */
  Reports tell(String article, ResolvedDate published, String text) {
    mentions.addAll(
        resolver.resolve(Press.undated(article, text), Optional.of(published), Domain.NEWS));
    return this;
  }

  List<DatedMention> mentions() {
    return mentions;
  }

  List<EventCluster> events() {
    return EventMerger.merge(mentions, Copies.none());
  }

  EventCluster onlyEvent() {
    List<EventCluster> events = events();
    assertEquals(1, events.size(), lines(events));
    return events.get(0);
  }

  void assertEvents(int number) {
    List<EventCluster> events = events();
    assertEquals(number, events.size(), lines(events));
  }

  /** Each date that is told with the articles that give it: {@code 1985 [a]}. */
  static List<String> conflict(EventCluster event) {
    return event.conflict().stream().map(by -> by.date().edtf() + " " + by.articles()).toList();
  }

  private static String lines(List<EventCluster> events) {
    StringBuilder lines = new StringBuilder();
    for (EventCluster event : events) {
      lines.append('\n').append(event.date().edtf()).append(' ').append(event.title());
      event.mentions().forEach(one -> lines.append("\n    ").append(one.mention().quote()));
    }
    return lines.toString();
  }
}
