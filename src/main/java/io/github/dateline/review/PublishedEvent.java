package io.github.dateline.review;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
   * @param reason why, in the editor's words
   */
  public record Curation(List<Correction> corrections, String reason) {
    public Curation {
      corrections = List.copyOf(corrections);
    }

    /**
     * In words: {@code redate to 2022-11-23; the machine said 2023-03}.
     *
     * @param say how a date in EDTF is told
     */
    String words(UnaryOperator<String> say) {
      return corrections.stream().map(each -> each.words(say)).collect(Collectors.joining("; "));
    }
  }

  /**
   * One entry of an editor's.
   *
   * @param action {@code redate}, {@code merge} …
   * @param machine what the machine had said: a date, a title, or a date and a title
   */
  public record Correction(String action, Optional<String> to, Optional<String> machine) {

    private String words(UnaryOperator<String> say) {
      return asks(say) + machine.map(said -> "; the machine said " + said(said, say)).orElse("");
    }

    /** Whether entries ask the same, whatever the machine said. */
    static boolean askTheSame(List<Correction> some, List<Correction> others) {
      return some.stream()
          .map(Correction::alone)
          .toList()
          .equals(others.stream().map(Correction::alone).toList());
    }

    private Correction alone() {
      return new Correction(action, to, Optional.empty());
    }

    /** The same entry, where what it corrects changed: an editor has to look again. */
    String words(Correction before, UnaryOperator<String> say) {
      return machine.isEmpty() || machine.equals(before.machine())
          ? words(say)
          : asks(say)
              + "; the machine says "
              + said(machine.get(), say)
              + " now, and said "
              + before.machine().map(said -> said(said, say)).orElse("nothing")
              + " before";
    }

    private String asks(UnaryOperator<String> say) {
      boolean date = action.equals("redate");
      return action + to.map(given -> " to " + (date ? say.apply(given) : given)).orElse("");
    }

    /** A date, or a date before a title. */
    private String said(String machine, UnaryOperator<String> say) {
      int end = machine.indexOf(' ') < 0 ? machine.length() : machine.indexOf(' ');
      return action.equals("retitle")
          ? machine
          : say.apply(machine.substring(0, end)) + machine.substring(end);
    }
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
