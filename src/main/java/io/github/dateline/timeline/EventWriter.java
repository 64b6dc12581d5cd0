package io.github.dateline.timeline;

import io.github.dateline.anchor.Anchor;
import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.DatedMention.Dating;
import io.github.dateline.article.Copies;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Carried;
import io.github.dateline.event.EventMention;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.merge.Decision;
import io.github.dateline.merge.EventCluster;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.timeline.Event.Dated;
import io.github.dateline.timeline.Event.DatedBy;
import io.github.dateline.timeline.Event.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what the articles tell of a happening as an event of the timeline. */
final class EventWriter {

  private final Subjects subjects;
  private final Copies copies;
  private final Map<String, AnnotatedArticle> articles = new HashMap<>();

  EventWriter(Settings settings, List<AnalysedArticle> articles, Copies copies) {
    this.subjects = new Subjects(settings.subjects());
    this.copies = copies;
    articles.forEach(article -> this.articles.put(article.id(), article.annotated()));
  }

  Event write(String id, EventCluster cluster) {
    List<Source> sources = new ArrayList<>();
    for (DatedMention mention : cluster.mentions()) {
      int before = sources.size() - 1;
      sources.add(
          source(
              mention,
              before < 0 ? Optional.empty() : Optional.of(cluster.decisions().get(before))));
    }
    StringBuilder named = new StringBuilder(cluster.title());
    cluster.mentions().forEach(mention -> named.append('\n').append(mention.mention().title()));
    cluster.actors().forEach(actor -> named.append('\n').append(actor));
    List<String> about = subjects.in(named.toString());
    return new Event(
        id,
        cluster.date(),
        cluster.title(),
        cluster.status(),
        cluster.by(),
        about,
        cluster.actors(),
        Salience.of(cluster, about.size(), copies),
        sources,
        cluster.conflict().stream().map(by -> new DatedBy(by.date(), by.articles())).toList(),
        List.of());
  }

  private Source source(DatedMention mention, Optional<Decision> decision) {
    EventMention told = mention.mention();
    return new Source(
        told.article(),
        told.sentence(),
        told.quote(),
        mention.dating().map(dating -> dated(told, dating)),
        decision);
  }

  private Dated dated(EventMention told, Dating dating) {
    return new Dated(
        ground(told, dating),
        dating.value(),
        dating.rule(),
        dating.anchor().map(Anchor::date).map(ResolvedDate::edtf),
        dating.anchor().map(anchor -> dating.why()),
        dating.date());
  }

  private Event.Ground ground(EventMention told, Dating dating) {
    if (dating instanceof DatedMention.Worded worded) {
      return words(told, worded.expression().expression());
    }
    Carried from = ((DatedMention.Taken) dating).from();
    if (from instanceof Carried.From before) {
      return new Event.Earlier(before.earlier().text());
    }
    return from instanceof Carried.Lead ? new Event.Lead() : new Event.News();
  }

  private Event.Words words(EventMention told, TimeExpression expression) {
    AnnotatedArticle article = articles.get(told.article());
    int origin =
        article == null
            ? 0
            : article.sentence(told.sentence()).map(at -> Math.max(0, at.start())).orElse(0);
    return new Event.Words(
        expression.text(), expression.start() - origin, expression.end() - origin);
  }
}
