package io.github.dateline.timeline;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.article.Copies;
import io.github.dateline.article.Problem;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.merge.EventCluster;
import io.github.dateline.merge.EventMerger;
import io.github.dateline.time.TimeExpression;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Makes the timeline: chooses, orders, and names what the articles tell. */
public final class TimelineBuilder {

  private static final Comparator<Event> ORDER =
      Comparator.comparing((Event event) -> event.date().start())
          .thenComparing(event -> event.date().end())
          .thenComparing(Event::id);

  private TimelineBuilder() {}

  /**
   * A timeline, and what became of the entries of {@code curation.yaml}.
   *
   * @param problems entries that could not be followed: what has to be mended
   * @param notes entries that are stale or no longer needed
   * @param answers what the machine says to each entry that speaks of an event
   */
  public record Built(
      Timeline timeline,
      List<Problem> problems,
      List<Problem> notes,
      Map<CurationEntry, Answer> answers) {
    public Built {
      problems = List.copyOf(problems);
      notes = List.copyOf(notes);
    }
  }

  /**
   * What the machine says where an entry says something else.
   *
   * @param event as the machine has it
   * @param says see {@link CurationAction#machine}
   */
  public record Answer(Event event, String says) {}

  /**
   * The timeline of a folder without copies that nobody corrected; see {@link #build(Told,
   * Curation, EarlierTimeline)}.
   */
  public static Timeline build(
      Settings settings,
      List<AnalysedArticle> articles,
      Map<String, DocumentCreationTime> dates,
      List<DatedMention> mentions,
      List<EventCluster> clusters) {
    Told told = new Told(settings, articles, dates, mentions, Map.of(), Copies.none(), clusters);
    return build(told, Curation.none(), EarlierTimeline.none()).timeline();
  }

  /**
   * The timeline of a folder.
   *
   * @param earlier what an earlier run published: its ids are kept
   */
  public static Built build(Told told, Curation curation, EarlierTimeline earlier) {
    CurationLog log = new CurationLog(curation.file());
    List<String> articles = told.articles().stream().map(AnalysedArticle::id).toList();
    Identification ids = new Identification(earlier, told.clusters(), Set.copyOf(articles));
    Regrouping groups =
        new Regrouping(
            ids.identify(),
            new EventWriter(told.settings(), told.articles(), told.copies()),
            ids,
            group -> EventMerger.cluster(group, told.mentions(), told.copies()),
            new EntryTargets(articles, id -> ids.fate(id).or(() -> gone(earlier, id)), log),
            log);
    Selection selection = new Selection(told);
    Curator.Curated curated = new Curator(curation, selection, groups, log).curate();
    List<Event> events =
        selection.select(curated.events(), curated.pinned()).stream().sorted(ORDER).toList();
    SortedMap<String, Redirect> redirects =
        new RedirectTable(earlier, ids, groups.mergings(), curated.setAside(), events).redirects();
    Timeline timeline =
        new Timeline(
            told.settings(),
            events,
            records(told, events),
            unresolved(told.mentions()),
            curated.setAside().stream().sorted(ORDER).toList(),
            List.copyOf(ids.veiled(unshown(curated.setAside(), redirects)).values()),
            redirects);
    return new Built(timeline, log.problems(), log.notes(), log.answers());
  }

  /** The ids that editors set aside, and those that were published once and have no place now. */
  private static Set<String> unshown(List<Event> setAside, SortedMap<String, Redirect> redirects) {
    Set<String> ids = new TreeSet<>();
    setAside.forEach(event -> ids.add(event.id()));
    redirects.forEach(
        (id, redirect) -> {
          if (redirect.now().isEmpty()) {
            ids.add(id);
          }
        });
    return ids;
  }

  private static Optional<Redirect> gone(EarlierTimeline earlier, String id) {
    return Optional.ofNullable(earlier.redirects().get(id)).filter(redirect -> !redirect.moved());
  }

  private static List<ArticleRecord> records(Told told, List<Event> events) {
    Map<String, Set<String>> eventsOf = new HashMap<>();
    for (Event event : events) {
      for (Event.Source source : event.sources()) {
        eventsOf
            .computeIfAbsent(source.article(), article -> new LinkedHashSet<>())
            .add(event.id());
      }
    }
    return told.articles().stream()
        .map(article -> record(article, told, eventsOf.getOrDefault(article.id(), Set.of())))
        .toList();
  }

  private static ArticleRecord record(AnalysedArticle article, Told told, Set<String> events) {
    DocumentCreationTime date = told.dates().get(article.id());
    if (date == null) {
      throw new IllegalArgumentException("no date, not even an unknown one, for " + article.id());
    }
    return new ArticleRecord(
        article.annotated().article(),
        date.date(),
        date.from().word(),
        date.why(),
        told.copies().repeat(article.id()),
        article.annotated().sentences(),
        List.copyOf(events));
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
