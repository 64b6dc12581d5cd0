package io.github.dateline.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of one article.
 *
 * @param tongue the article's language, where it is not the page's
 * @param repeat which article it repeats; empty where it speaks for itself
 * @param outward the article itself, http or https
 * @param passages quoted sentences with their neighbours, in the article's order
 * @param full whether these are all its sentences
 */
record SourcePageView(
    Frame page,
    String headline,
    Optional<String> tongue,
    Optional<String> publisher,
    Optional<String> author,
    Optional<DateView> published,
    String how,
    String reason,
    Optional<RepeatView> repeat,
    Optional<String> outward,
    boolean full,
    boolean quoted,
    List<PassageView> passages) {

  /**
   * The article that counts in this one's place.
   *
   * @param kind how this one repeats it
   * @param href its page, from the site's top
   * @param tongueThere its language, where it is not the page's
   */
  record RepeatView(String kind, String href, String original, Optional<String> tongueThere) {}

  /** Sentences that follow each other. */
  record PassageView(List<LineView> lines) {}

  /**
   * A sentence.
   *
   * @param anchor {@code s} and the sentence's index, as its number among the article's sentences
   * @param said whether the timeline rests on it, or it only stands beside one that it does
   * @param opens whether it opens a paragraph
   * @param outwardHere this very sentence on the publisher's page
   * @param notes the events that it tells
   * @param undated why its words of time gave no date
   */
  record LineView(
      String anchor,
      boolean said,
      boolean opens,
      List<Piece> quote,
      Optional<String> outwardHere,
      List<NoteView> notes,
      List<String> undated) {}

  /** A link back to an event. */
  record NoteView(String href, DateView date, String event) {}
}
