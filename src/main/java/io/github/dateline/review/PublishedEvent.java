package io.github.dateline.review;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One happening as the public data state it.
 *
 * @param date EDTF
 * @param status {@code occurred}, {@code planned} …
 * @param by who says that it happened, where it is only {@code reported} and a source tells
 * @param sources the sentences that tell it, the one that gave date and title first
 * @param conflict each date with its articles, where they disagree; else empty
 * @param curated what an editor changed; empty where nothing
 */
public record PublishedEvent(
    String id,
    String date,
    String granularity,
    String title,
    String status,
    Optional<String> by,
    List<String> subjects,
    List<String> actors,
    String score,
    List<PublishedSource> sources,
    List<DatedBy> conflict,
    Optional<Curation> curated) {

  /**
   * What an editor changed.
   *
   * @param words {@code redate to 2022-11-23; the machine said 2023-03}
   * @param reason why, in the editor's words
   */
  public record Curation(String words, String reason) {
    /** In {@code words}, before what the machine said. */
    static final String MACHINE = "the machine said ";
  }

  /** A date and the articles that give it. */
  public record DatedBy(String date, List<String> articles) {
    public DatedBy {
      articles = List.copyOf(articles);
    }
  }

  public PublishedEvent {
    subjects = List.copyOf(subjects);
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
    conflict = List.copyOf(conflict);
  }

  /** The sentence that gave the date; empty where the data name none. */
  public Optional<PublishedSource> evidence() {
    return sources.stream().findFirst();
  }

  /** {@code occurred}; {@code reported by the prosecutor}. */
  String told() {
    return status + by.map(who -> " by " + who).orElse("");
  }

  boolean tells(PublishedSource sentence) {
    return sources.stream().anyMatch(sentence::sameSentence);
  }

  /** The same event with its articles called otherwise. */
  PublishedEvent withArticles(UnaryOperator<String> names) {
    return new PublishedEvent(
        id,
        date,
        granularity,
        title,
        status,
        by,
        subjects,
        actors,
        score,
        sources.stream().map(source -> source.ofArticle(names.apply(source.article()))).toList(),
        conflict.stream()
            .map(by -> new DatedBy(by.date(), by.articles().stream().map(names).toList()))
            .toList(),
        curated);
  }
}
