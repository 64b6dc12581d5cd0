package io.github.dateline.timeline;

import io.github.dateline.anchor.Anchor;
import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.ResolvedExpression;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.EventMention;
import io.github.dateline.language.Sentence;
import io.github.dateline.merge.EventCluster;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.timeline.Event.Dated;
import io.github.dateline.timeline.Event.DatedBy;
import io.github.dateline.timeline.Event.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the timeline: chooses, orders, and names what the articles tell. */
public final class TimelineBuilder {

  private static final Comparator<Event> ORDER =
      Comparator.comparing((Event event) -> event.date().start())
          .thenComparing(event -> event.date().end())
          .thenComparing(Event::id);

  private final Subjects subjects;
  private final Map<String, Map<Integer, Sentence>> sentences = new HashMap<>();

  private TimelineBuilder(Settings settings, List<AnalysedArticle> articles) {
    this.subjects = new Subjects(settings.subjects());
    for (AnalysedArticle article : articles) {
      Map<Integer, Sentence> byIndex = new HashMap<>();
      article.annotated().sentences().forEach(sentence -> byIndex.put(sentence.index(), sentence));
      sentences.put(article.id(), byIndex);
    }
  }

  /**
   * The timeline of a folder.
   *
   * @param dates of every article, by id
   * @param mentions of every article: those whose words gave no date are listed as unresolved
   * @param clusters what the mentions tell
   */
  public static Timeline build(
      Settings settings,
      List<AnalysedArticle> articles,
      Map<String, DocumentCreationTime> dates,
      List<DatedMention> mentions,
      List<EventCluster> clusters) {
    TimelineBuilder builder = new TimelineBuilder(settings, articles);
    List<Event> events = Selection.select(settings, builder.events(clusters));
    return new Timeline(
        settings,
        events.stream().sorted(ORDER).toList(),
        articles.stream().map(article -> record(article, dates, events)).toList(),
        unresolved(mentions));
  }

  private List<Event> events(List<EventCluster> clusters) {
    EventId ids = new EventId();
    List<EventCluster> inOrderOfEvidence =
        clusters.stream()
            .sorted(
                Comparator.comparing((EventCluster cluster) -> evidence(cluster).article())
                    .thenComparing(cluster -> evidence(cluster).sentence())
                    .thenComparing(EventCluster::date)
                    .thenComparing(EventCluster::title))
            .toList();
    List<Event> events = new ArrayList<>();
    for (EventCluster cluster : inOrderOfEvidence) {
      EventMention evidence = evidence(cluster);
      events.add(
          event(ids.mint(evidence.article(), evidence.quote(), evidence.predicate()), cluster));
    }
    return events;
  }

  /**
   * The first of its dated sentences in the order of the articles: it stays when later articles
   * join.
   */
  private static EventMention evidence(EventCluster cluster) {
    return cluster.mentions().stream()
        .filter(mention -> mention.dating().isPresent())
        .map(DatedMention::mention)
        .min(Comparator.comparing(EventMention::article).thenComparing(EventMention::sentence))
        .orElseThrow();
  }

  private Event event(String id, EventCluster cluster) {
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
        Salience.of(cluster, about.size()),
        sources,
        cluster.conflict().stream().map(by -> new DatedBy(by.date(), by.articles())).toList(),
        Optional.empty());
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
    Sentence sentence = sentences.getOrDefault(told.article(), Map.of()).get(told.sentence());
    int origin = sentence == null ? 0 : Math.max(0, sentence.start());
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

  private static ArticleRecord record(
      AnalysedArticle article, Map<String, DocumentCreationTime> dates, List<Event> events) {
    DocumentCreationTime date = dates.get(article.id());
    if (date == null) {
      throw new IllegalArgumentException("no date, not even an unknown one, for " + article.id());
    }
    return new ArticleRecord(
        article.annotated().article(),
        date.date(),
        date.from().word(),
        date.why(),
        article.annotated().sentences(),
        events.stream()
            .sorted(ORDER)
            .filter(
                event ->
                    event.sources().stream()
                        .anyMatch(source -> source.article().equals(article.id())))
            .map(Event::id)
            .toList());
  }

  private static List<Unresolved> unresolved(List<DatedMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.unresolved().isPresent())
        .map(
            mention -> {
              TimeExpression expression = mention.mention().when().get(0);
              return new Unresolved(
                  mention.mention().article(),
                  mention.mention().sentence(),
                  mention.mention().quote(),
                  expression.text(),
                  expression.rule(),
                  mention.unresolved().orElseThrow());
            })
        .distinct()
        .sorted(
            Comparator.comparing(Unresolved::article)
                .thenComparing(Unresolved::sentence)
                .thenComparing(Unresolved::expression))
        .toList();
  }
}
