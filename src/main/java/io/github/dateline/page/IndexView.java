package io.github.dateline.page;

import java.util.List;
import java.util.Optional;

/**
 * The timeline's page.
 *
 * @param lede the timeline's description
 * @param extent how much the story holds: “23 events from 5 articles, 2018–2024”
 * @param lists links to what could not be dated and to the articles
 * @param brief the key days of a long timeline
 * @param overview empty where all events fall into one period
 * @param filter empty where there is nothing to choose
 * @param empty whether no event has a date
 * @param split whether the events stand on pages of their own
 * @param sections the story's events; empty where the timeline is split
 * @param parts the pages that a long timeline's story is split into
 * @param background what is not the story itself, mostly nothing
 * @param undated empty where there is none, or on a page of its own
 * @param articles empty where there is none, or on a page of its own
 * @param former events that are gone, mostly none
 */
record IndexView(
    Frame page,
    Optional<String> lede,
    String extent,
    List<ListLinkView> lists,
    Optional<BriefView> brief,
    Optional<OverviewView> overview,
    Optional<FilterView> filter,
    boolean empty,
    boolean split,
    List<SectionView> sections,
    List<PartLinkView> parts,
    Optional<BackgroundView> background,
    Optional<UndatedView> undated,
    Optional<ArticlesView> articles,
    Optional<FormerView> former) {

  /** A link to a list. */
  record ListLinkView(String target, String label) {}

  /** The story in short, in order; at least one event. */
  record BriefView(List<HighlightView> highlights) {}

  /**
   * A link to the page of a year or month, with the events that stand out in it.
   *
   * @param pages links to all its pages; empty where it is one
   */
  record PartLinkView(
      String path,
      String period,
      String count,
      List<ListLinkView> pages,
      List<HighlightView> highlights) {}

  /** A link to an event. */
  record HighlightView(String target, DateView date, String headline) {}

  /** The events of a year, or of a month where a year has many. */
  record SectionView(String anchor, String heading, List<EventView> events) {}

  /** All articles; at least one. */
  record ArticlesView(List<ArticleView> list) {}

  /** What could not be dated; at least one statement. */
  record UndatedView(List<StatementView> statements) {}

  /**
   * A statement without a date.
   *
   * @param spoken the quote's language, where it is not the page's
   * @param href the sentence on the article's page
   */
  record StatementView(
      List<Piece> quote, Optional<String> spoken, String source, String href, String reason) {}

  /**
   * An article in the list.
   *
   * @param tongue the title's language, where it is not the page's
   * @param publisher empty where it is not known
   * @param address the article itself, http or https
   * @param published empty where it is not known
   * @param how how the date was found
   */
  record ArticleView(
      String name,
      Optional<String> tongue,
      String href,
      Optional<String> publisher,
      Optional<String> address,
      Optional<DateView> published,
      String how,
      String reason,
      Optional<String> count) {}
}
