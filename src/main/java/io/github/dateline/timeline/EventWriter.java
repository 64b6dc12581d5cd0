package io.github.dateline.timeline;

import io.github.dateline.anchor.Anchor;
import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.ResolvedExpression;
import io.github.dateline.article.Copies;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.EventMention;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.merge.EventCluster;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.timeline.Event.Dated;
import io.github.dateline.timeline.Event.DatedBy;
import io.github.dateline.timeline.Event.Source;
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
    List<Source> sources = cluster.mentions().stream().map(this::source).toList();
    StringBuilder named = new StringBuilder(cluster.title());
    cluster.mentions().forEach(mention -> named.append('\n').append(mention.mention().title()));
    cluster.actors().forEach(actor -> named.append('\n').append(actor));
    List<String> about = subjects.in(named.toString());
    return new Event(
        id,
        cluster.date(),
        cluster.title(),
        cluster.status(),
        about,
        cluster.actors(),
        Salience.of(cluster, about.size(), copies),
        sources,
        cluster.conflict().stream().map(by -> new DatedBy(by.date(), by.articles())).toList(),
        List.of());
  }

  private Source source(DatedMention mention) {
    EventMention told = mention.mention();
    return new Source(
        told.article(),
        told.sentence(),
        told.quote(),
        mention.dating().map(dating -> dated(told, dating.expression(), dating.date())));
  }

  private Dated dated(EventMention told, ResolvedExpression resolved, ResolvedDate date) {
    TimeExpression expression = resolved.expression();
    AnnotatedArticle article = articles.get(told.article());
    int origin =
        article == null
            ? 0
            : article.sentence(told.sentence()).map(at -> Math.max(0, at.start())).orElse(0);
    return new Dated(
        expression.text(),
        resolved.resolution().map(resolution -> resolution.timex().value()).orElse(""),
        expression.rule(),
        resolved.anchor().map(Anchor::date).map(ResolvedDate::edtf),
        resolved.anchor().isPresent() ? Optional.of(resolved.why()) : Optional.empty(),
        date,
        expression.start() - origin,
        expression.end() - origin);
  }
}
