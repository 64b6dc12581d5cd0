package io.github.dateline.timeline;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.Sentence;
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

/**
 * Chooses a few events of a date that tell it best: those whose sentences together come nearest to
 * the centroid of all that the articles say of it (Radev et al. 2004), taken one by one, and no two
 * of them in the same words.
 */
final class BestTold {

  /** So many days a day is news, itself among them. */
  private static final int NEWS = 3;

  /** Of an article that appears then so many sentences tell of the day without naming it. */
  private static final int OPENING = 10;

  /** Sentences that share more than this say the same. */
  private static final double SAME = 0.5;

  /** What the event's own evidence adds to the likeness. */
  private static final double SCORE = 0.1;

  /** What witnesses add, in their logarithm: what many tell is what to tell. */
  private static final double WITNESSES = 0.03;

  private final Map<String, AnalysedArticle> articles = new HashMap<>();
  private final Map<LocalDate, List<Said>> said = new HashMap<>();
  private final Map<LocalDate, List<String>> published = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Topicality topicality;

  /** How many articles there are, copies of a day counted once. */
  private final int heard;

  /** A sentence of an article. */
  private record Said(String article, int sentence) {}

  /** An event with the words of the sentence that gave its date and title. */
  private record Candidate(Event event, TermVector words) {}

  BestTold(Told told, List<Appearance> appearances, Topicality topicality) {
    this.topicality = topicality;
    this.heard = appearances.size();
    told.articles().forEach(article -> articles.put(article.id(), article));
    appearances.forEach(this::add);
  }

  private void add(Appearance appearance) {
    String id = appearance.id();
    appearance
        .days()
        .forEach(
            named ->
                said.computeIfAbsent(named.day(), day -> new ArrayList<>())
                    .add(new Said(id, named.sentence())));
    appearance
        .published()
        .ifPresent(on -> published.computeIfAbsent(on, day -> new ArrayList<>()).add(id));
    Set<String> words = new HashSet<>();
    sentences(id).forEach(sentence -> words.addAll(Wording.words(sentence.text())));
    words.forEach(word -> frequency.merge(word, 1, Integer::sum));
  }

  /**
   * The events told best, the best first.
   *
   * @param events those of one date
   * @param most so many at most
   */
  List<Event> of(List<Event> events, int most) {
    if (events.size() <= most) {
      return events;
    }
    TermVector centroid = centroid(events);
    List<Candidate> left = new ArrayList<>();
    events.stream()
        .sorted(Comparator.comparing(Event::id))
        .forEach(event -> left.add(new Candidate(event, vector(quote(event)))));
    List<Candidate> chosen = new ArrayList<>();
    TermVector together = new TermVector();
    while (chosen.size() < most) {
      TermVector before = together;
      Candidate best =
          left.stream()
              .min(
                  Comparator.comparing((Candidate one) -> repeats(one, chosen))
                      .thenComparingDouble(one -> -gain(one, before, centroid))
                      .thenComparing(one -> one.event().id()))
              .orElseThrow();
      left.remove(best);
      chosen.add(best);
      together = together.plus(best.words());
    }
    return chosen.stream().map(Candidate::event).toList();
  }

  private static boolean repeats(Candidate one, List<Candidate> chosen) {
    return chosen.stream().anyMatch(other -> one.words().overlap(other.words()) > SAME);
  }

  private static double gain(Candidate one, TermVector before, TermVector centroid) {
    Event event = one.event();
    return before.plus(one.words()).cosine(centroid)
        + SCORE * event.score()
        + WITNESSES * Math.log1p(event.voices().size());
  }

  /** The title of an event that no sentence is known of. */
  private static String quote(Event event) {
    return event.sources().stream().findFirst().map(Event.Source::quote).orElse(event.title());
  }

  /** What all articles say of a day; of a longer date what its own events say. */
  private TermVector centroid(List<Event> events) {
    TermVector centroid = new TermVector();
    ResolvedDate date = events.get(0).date();
    if (date.isOneDay()) {
      for (Said of : said.getOrDefault(date.start(), List.of())) {
        Optional.ofNullable(articles.get(of.article()))
            .flatMap(article -> article.annotated().sentence(of.sentence()))
            .ifPresent(sentence -> add(centroid, sentence.text(), topicality.of(of.article())));
      }
      date.start()
          .datesUntil(date.start().plusDays(NEWS))
          .forEach(day -> addOpenings(centroid, day));
    } else {
      events.stream()
          .sorted(Comparator.comparing(Event::id))
          .flatMap(event -> event.sources().stream())
          .forEach(source -> add(centroid, source.quote(), topicality.of(source.article())));
    }
    return centroid;
  }

  private void addOpenings(TermVector centroid, LocalDate day) {
    for (String id : published.getOrDefault(day, List.of())) {
      sentences(id).stream()
          .limit(OPENING)
          .forEach(sentence -> add(centroid, sentence.text(), topicality.of(id)));
    }
  }

  private List<Sentence> sentences(String id) {
    return Optional.ofNullable(articles.get(id))
        .map(article -> article.annotated().sentences())
        .orElse(List.of());
  }

  private void add(TermVector centroid, String sentence, double weight) {
    TermVector vector = vector(sentence);
    double length = vector.length();
    if (length > 0) {
      centroid.add(vector, weight / length);
    }
  }

  /** Weighs words by how few articles hold them. */
  private TermVector vector(String text) {
    return TermVector.of(
        text, word -> Math.log((heard + 1.0) / Math.max(1, frequency.getOrDefault(word, 1))));
  }
}
