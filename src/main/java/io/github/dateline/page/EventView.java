package io.github.dateline.page;

import java.util.List;
import java.util.Optional;

/**
 * An event as the timeline shows it.
 *
 * @param id also its anchor
 * @param aliases ids of events that went into this one: further anchors
 * @param tongue the title's language, where it is not the page's
 * @param mark set where it did not simply occur
 * @param who empty where nobody is named
 * @param lead the sentence that gave title and date
 * @param others further sentences that tell it
 * @param also who they are, in short
 * @param conflict set where the sources date it differently
 * @param curated what editors changed, mostly nothing
 */
record EventView(
    String id,
    List<String> aliases,
    DateView date,
    String headline,
    Optional<String> tongue,
    Optional<MarkView> mark,
    Optional<WhoView> who,
    Optional<SourceView> lead,
    Optional<AlsoView> also,
    List<SourceView> others,
    Optional<ConflictView> conflict,
    List<CuratedView> curated) {

  /**
   * A status in words: {@code planned}, and what that means.
   *
   * @param claimant who says that it happened; empty where that is not told
   */
  record MarkView(String status, String label, String meaning, Optional<String> claimant) {}

  /**
   * A sentence and where it stands.
   *
   * @param source publisher, or else the article's title
   * @param href the sentence on the article's page
   * @param note the article's number in the list on the same page, for paper; empty where the list
   *     is elsewhere
   * @param published the article's own date
   * @param repeat how the article repeats another; empty where it speaks for itself
   * @param spoken the quote's language, where it is not the page's
   * @param why what gave the date; empty where the sentence has none
   */
  record SourceView(
      String source,
      String href,
      Optional<Integer> note,
      Optional<DateView> published,
      Optional<String> repeat,
      List<Piece> quote,
      Optional<String> spoken,
      Optional<WhyView> why) {}

  /**
   * The way to the date.
   *
   * @param expression the words that say when; empty where the sentence has none
   * @param carried what the day was taken from instead, for people
   * @param anchor what the words were counted from, for people; empty where they name the date
   *     themselves
   */
  record WhyView(
      Optional<String> expression,
      Optional<String> carried,
      Optional<String> anchor,
      String rule,
      String value,
      DateView result) {}

  /** Subjects, then actors who are none of them. */
  record WhoView(List<String> names) {}

  /**
   * Who else tells it.
   *
   * @param rest “and 12 more”; empty where all are named
   */
  record AlsoView(List<NameView> names, Optional<String> rest) {}

  /**
   * A source's name and where its sentence stands.
   *
   * @param number its {@code note}
   */
  record NameView(String name, String link, Optional<Integer> number) {}

  /** What each side says. */
  record ConflictView(List<SideView> sides) {}

  /** A date and who gives it. */
  record SideView(DateView claimed, String by) {}

  /**
   * What an editor changed, and why.
   *
   * @param label what was done
   * @param note what the editor adds
   * @param machine what the machine had said, where that is not shown elsewhere
   */
  record CuratedView(
      String label, Optional<String> note, List<ReasonView> reasons, Optional<String> machine) {}

  /**
   * A stretch of a reason.
   *
   * @param link set where the words are an address, http or https
   */
  record ReasonView(String words, Optional<String> link) {}
}
