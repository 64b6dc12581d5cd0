package io.github.dateline.page;

import java.util.List;
import java.util.Optional;

/**
 * The timeline's page.
 *
 * @param lede the timeline's description
 * @param extent how much there is: “23 events from 5 articles, 2018–2024”
 * @param jumps links to the years; empty where there is but one
 * @param empty whether no event has a date
 */
record IndexView(
    Frame page,
    Optional<String> lede,
    String extent,
    List<JumpView> jumps,
    boolean empty,
    List<SectionView> sections,
    Optional<UndatedView> undated,
    List<ArticleView> articles) {

  /** A link to a section. */
  record JumpView(String target, String label) {}

  /** The events of a year, or of a month where a year has many. */
  record SectionView(String anchor, String heading, List<EventView> events) {}

  /** What could not be dated; at least one statement. */
  record UndatedView(List<StatementView> statements) {}

  /**
   * A statement without a date.
   *
   * @param href the sentence on the article's page
   */
  record StatementView(List<Piece> quote, String source, String href, String reason) {}

  /**
   * An article in the list.
   *
   * @param publisher empty where it is not known, or is already the name
   * @param published empty where it is not known
   * @param how how the date was found
   */
  record ArticleView(
      String name,
      String href,
      Optional<String> publisher,
      Optional<DateView> published,
      String how,
      String reason,
      Optional<String> count) {}
}
