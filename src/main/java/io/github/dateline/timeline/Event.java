package io.github.dateline.timeline;

import io.github.dateline.event.Status;
import io.github.dateline.time.ResolvedDate;
import java.util.List;
import java.util.Optional;

/**
 * One happening on the timeline.
 *
 * @param id {@code e-} and seven characters of Crockford base 32
 * @param title what happened, as a person would write it, without the date
 * @param subjects which of the timeline's subjects take part, by name
 * @param actors who takes part, each by its fullest name
 * @param score how salient the event is by its own evidence, rounded to two decimals
 * @param sources the sentences that tell it, the one that gave date and title first
 * @param conflict each date with its sources, where they disagree; else empty
 * @param curated what an editor changed
 */
public record Event(
    String id,
    ResolvedDate date,
    String title,
    Status status,
    List<String> subjects,
    List<String> actors,
    double score,
    List<Source> sources,
    List<DatedBy> conflict,
    Optional<Curated> curated) {

  /**
   * A sentence that tells an event.
   *
   * @param article the article's id
   * @param sentence its index; 0 is the title
   * @param quote the sentence as it stands in the article
   * @param dated which words gave the date; empty where the sentence tells the happening without
   *     one
   */
  public record Source(String article, int sentence, String quote, Optional<Dated> dated) {}

  /**
   * Why a source dates the event as it does.
   *
   * @param expression the words: “Wednesday”
   * @param value their TIMEX3 value
   * @param rule the name of the rule that read them
   * @param anchor what they were counted from, EDTF; empty for an absolute date
   * @param anchorWhy the same for people: “published 8–9 May 2024”
   * @param date the result
   * @param start the words' first character within the quote, in UTF-16 code units
   * @param end one past their last
   */
  public record Dated(
      String expression,
      String value,
      String rule,
      Optional<String> anchor,
      Optional<String> anchorWhy,
      ResolvedDate date,
      int start,
      int end) {}

  /** A date and the articles that give it. */
  public record DatedBy(ResolvedDate date, List<String> articles) {}

  /**
   * What an editor changed, and what the machine had said.
   *
   * @param action {@code redate}, {@code retitle} …
   * @param machine the machine's own answer
   */
  public record Curated(String action, String reason, String machine) {}

  public Event {
    subjects = List.copyOf(subjects);
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
    conflict = List.copyOf(conflict);
  }
}
