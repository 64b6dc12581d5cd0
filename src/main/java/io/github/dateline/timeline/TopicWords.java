package io.github.dateline.timeline;

import io.github.dateline.language.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a timeline is about: its subjects, by name and alias, and the words of its query.
 *
 * <p>An article's topicality is the share of its sentences that hold one of them.
 */
final class TopicWords {

  private final Subjects subjects;
  private final List<String> query;
  private final boolean told;
  private final Map<String, Double> topicality = new TreeMap<>();

  TopicWords(Settings settings, List<ArticleRecord> articles) {
    this.subjects = new Subjects(settings.subjects());
    this.query = Arrays.stream(Wording.of(settings.query()).split(" ")).distinct().toList();
    this.told = !settings.subjects().isEmpty() || !settings.query().isBlank();
    articles.forEach(
        record -> topicality.put(record.article().id(), told ? share(record.sentences()) : 1));
  }

  /** Whether the settings say what the timeline is about. */
  boolean areTold() {
    return told;
  }

  /** Whether a text names what the timeline is about. */
  boolean areIn(String text) {
    return !subjects.in(text).isEmpty()
        || query.stream().anyMatch(word -> Wording.holds(text, word));
  }

  /** Whether an event's title or those who take part name what the timeline is about. */
  boolean areNamedBy(Event event) {
    return !event.subjects().isEmpty()
        || areIn(event.title())
        || event.actors().stream().anyMatch(this::areIn);
  }

  /** An article's topicality, 0 to 1; 1 where it is not told what the timeline is about. */
  double topicality(String article) {
    return topicality.getOrDefault(article, 0.0);
  }

  private double share(List<Sentence> sentences) {
    long about = sentences.stream().filter(sentence -> areIn(sentence.text())).count();
    return sentences.isEmpty() ? 0 : (double) about / sentences.size();
  }
}
