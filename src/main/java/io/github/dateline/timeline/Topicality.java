package io.github.dateline.timeline;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.language.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a timeline is about, and how much an article, an event, a text is about it: its subjects, by
 * name and alias, and the words of its query; before the selection those of its title and
 * description as well.
 */
final class Topicality {

  /** A word so long is met in the words that begin with it: “Ostania” in “Ostanian”. */
  private static final int SHORTEST_STEM = 4;

  /** An article is about the topic from this share of its sentences on. */
  private static final double ABOUT = 0.1;

  /** How many of an article's sentences name the topic. */
  private record Count(long about, int sentences) {}

  private final Subjects subjects;
  private final Set<String> words;
  private final boolean known;
  private final Map<String, Count> counts = new HashMap<>();

  private Topicality(Settings settings, Set<String> words) {
    this.subjects = new Subjects(settings.subjects());
    this.words = words;
    this.known = !settings.subjects().isEmpty() || !words.isEmpty();
  }

  /** Of a folder of articles. */
  static Topicality of(Told told) {
    Topicality topicality = new Topicality(told.settings(), words(told));
    told.articles()
        .forEach(article -> topicality.count(article.id(), article.annotated().sentences()));
    return topicality;
  }

  /** Of the articles of a timeline; a title alone does not say that something is not about it. */
  static Topicality of(Timeline timeline) {
    Settings settings = timeline.settings();
    Topicality topicality =
        new Topicality(settings, new HashSet<>(Wording.words(settings.query())));
    timeline
        .articles()
        .forEach(record -> topicality.count(record.article().id(), record.sentences()));
    return topicality;
  }

  private void count(String article, List<Sentence> sentences) {
    long about = sentences.stream().filter(sentence -> isNamedIn(sentence.text())).count();
    counts.put(article, new Count(about, sentences.size()));
  }

  /** Whether somebody says what the topic is. */
  boolean isKnown() {
    return known;
  }

  /**
   * An article's topicality: the share of its sentences that name the topic. Somebody chose the
   * articles: the choice counts as one sentence more, so that none is about nothing.
   *
   * @return above 0 and up to 1; 1 where nobody says what the topic is; 0 where there is no such
   *     article
   */
  double of(String article) {
    Count count = counts.get(article);
    if (count == null) {
      return 0;
    }
    return known ? (count.about() + 1.0) / (count.sentences() + 1) : 1;
  }

  /** Whether an article is about the topic, by what it says itself. */
  boolean isAbout(String article) {
    Count count = counts.get(article);
    return count != null && count.about() > 0 && count.about() >= ABOUT * count.sentences();
  }

  /** Whether a text names the topic. */
  boolean isNamedIn(String text) {
    return Wording.words(text).stream().anyMatch(word -> beginsAsOneOf(words, word))
        || !subjects.in(text).isEmpty();
  }

  /** Whether an event's title or those who take part name the topic. */
  boolean isNamedBy(Event event) {
    return !event.subjects().isEmpty()
        || isNamedIn(event.title())
        || event.actors().stream().anyMatch(this::isNamedIn);
  }

  private static Set<String> words(Told told) {
    Settings settings = told.settings();
    // A name for all timelines says nothing of this one.
    String title = settings.title().equals(SettingsReader.DEFAULT_TITLE) ? "" : settings.title();
    Set<String> words =
        new HashSet<>(Wording.words(title + " " + settings.description() + " " + settings.query()));
    words.removeAll(joining(words, told));
    return words;
  }

  /** Those of some words that articles use, and never to say who or what: “the”, “of”. */
  private static Set<String> joining(Set<String> words, Told told) {
    Set<String> used = new HashSet<>();
    told.articles().stream()
        .flatMap(article -> article.annotated().sentences().stream())
        .takeWhile(sentence -> used.size() < words.size())
        .flatMap(sentence -> Wording.words(sentence.text()).stream())
        .filter(words::contains)
        .forEach(used::add);
    Set<String> content = new HashSet<>();
    for (DatedMention mention : told.mentions()) {
      content.addAll(mention.mention().words());
      mention.mention().actors().forEach(actor -> content.addAll(Wording.words(actor)));
    }
    used.removeIf(word -> beginsAsOneOf(content, word));
    return used;
  }

  /** Whether a word is one of {@code words}, or begins with one that is long enough. */
  private static boolean beginsAsOneOf(Set<String> words, String word) {
    for (int end = word.length(); end >= Math.min(SHORTEST_STEM, word.length()); end--) {
      if (words.contains(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
