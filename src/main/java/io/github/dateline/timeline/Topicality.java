package io.github.dateline.timeline;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much an article is about the timeline's topic: the share of its sentences that name a subject
 * or hold a word of the query, the title or the description. Somebody chose the articles: the
 * choice counts as one sentence more, so that none is about nothing.
 */
final class Topicality {

  /** A word so long is met in the words that begin with it: “Ostania” in “Ostanian”. */
  private static final int SHORTEST_STEM = 4;

  private final Subjects subjects;
  private final Set<String> words;
  private final Map<String, Double> shares = new HashMap<>();

  Topicality(Told told) {
    Settings settings = told.settings();
    subjects = new Subjects(settings.subjects());
    words = words(told);
    boolean known = !settings.subjects().isEmpty() || !words.isEmpty();
    told.articles().forEach(article -> shares.put(article.id(), known ? share(article) : 1));
  }

  /** An article's topicality, above 0 and up to 1; 1 where nobody says what the topic is. */
  double of(String article) {
    return shares.getOrDefault(article, 0.0);
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

  private double share(AnalysedArticle article) {
    List<Sentence> sentences = article.annotated().sentences();
    long about = sentences.stream().filter(sentence -> isAbout(sentence.text())).count();
    return (about + 1.0) / (sentences.size() + 1);
  }

  private boolean isAbout(String sentence) {
    return Wording.words(sentence).stream().anyMatch(word -> beginsAsOneOf(words, word))
        || !subjects.in(sentence).isEmpty();
  }
}
