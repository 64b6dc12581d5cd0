package io.github.dateline.anchor;

import io.github.dateline.article.Article;
import io.github.dateline.article.Block;
import io.github.dateline.article.DayOrder;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.time.EventOffset;
import io.github.dateline.time.TimeExpression;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences, blocks and parentheses of a text. */
final class Outline {

  /** Characters between two expressions that one phrase can hold. */
  private static final int CLOSE = 40;

  /**
   * A name for a happening, and what leads to its date: “the summit”, “the vote, which took place
   * on”.
   */
  private static final Pattern EVENT =
      Pattern.compile(
          "((?:(?!(?:he|she|it|they|we|i|who|that|which) )[\\p{L}\\p{N}'’-]+ ){0,4}"
              + "(?!\\p{L}+ed )[\\p{L}\\p{N}'’-]+)"
              + "(?: on| of| in|,? (?:which|that) (?:took place|was held|happened|came|fell|began"
              + "|started|opened) (?:on|in)|,? (?:held|signed|fought|opened|begun) (?:on|in)) ");

  private final String text;
  private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
  private final NavigableMap<Integer, Integer> blocks = new TreeMap<>();
  private final NavigableMap<Integer, Integer> sections = new TreeMap<>();
  private final NavigableMap<Integer, Integer> parentheses = new TreeMap<>();

  private final DayOrder dayOrder;

  private Outline(String text, DayOrder dayOrder) {
    this.text = text;
    this.dayOrder = dayOrder;
  }

  /** Of a text of which nothing but its expressions is known. */
  static Outline none() {
    return new Outline("", DayOrder.UNKNOWN);
  }

  static Outline of(AnnotatedArticle article) {
    Article.Metadata metadata = article.article().metadata();
    Outline outline =
        new Outline(article.article().text(), DayOrder.of(metadata.language(), metadata.url()));
    outline.read(article);
    return outline;
  }

  private void read(AnnotatedArticle article) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.start() >= 0) {
        sentences.put(sentence.start(), sentence);
        if (kind(sentence) == Place.Kind.HEADING) {
          sections.put(sentence.start(), sections.size() + 1);
        }
      }
    }
    for (Block block : article.article().blocks()) {
      blocks.put(block.start(), blocks.size());
      readParentheses(block);
    }
  }

  /** The words between two expressions of the text; empty where there are too many. */
  String between(TimeExpression first, TimeExpression second) {
    int length = second.start() - first.end();
    return length >= 0 && length <= CLOSE && second.start() <= text.length()
        ? text.substring(first.end(), second.start())
        : "";
  }

  /** One that does not close, or opens a second time, is none. */
  private void readParentheses(Block block) {
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      char mark = text.charAt(i);
      if (mark == '(') {
        open = i;
      } else if (mark == ')' && open >= 0) {
        parentheses.put(open, i);
        open = -1;
      }
    }
  }

  /** What is written first where the article comes from, the day or the month. */
  DayOrder dayOrder() {
    return dayOrder;
  }

  /**
   * The words that name a happening, where a date stands among them or right behind; else nothing.
   */
  String eventBefore(EventOffset offset, TimeExpression date) {
    int start = offset.eventStart();
    boolean follows =
        date.start() > start
            && date.end() <= text.length()
            && date.start() <= offset.eventEnd() + CLOSE
            && place(date).isInSentenceOf(placeOf(start));
    if (!follows) {
      return "";
    }
    Matcher words = EVENT.matcher(text.substring(start, date.start()));
    return words.matches() ? words.group(1) : "";
  }

  private Place placeOf(int start) {
    Map.Entry<Integer, Sentence> sentence = sentences.floorEntry(start);
    return new Place(
        sentence == null ? -1 : sentence.getValue().index(), -1, 0, Place.Kind.STORY, -1);
  }

  Place place(TimeExpression expression) {
    int start = expression.start();
    if (text.isEmpty()) {
      return Place.ANYWHERE;
    }
    Map.Entry<Integer, Sentence> sentence = sentences.floorEntry(start);
    if (sentence == null || !text.startsWith(expression.text(), start)) {
      // A title that only the front matter states.
      return new Place(0, -1, 0, Place.Kind.HEADING, -1);
    }
    Map.Entry<Integer, Integer> block = blocks.floorEntry(start);
    Map.Entry<Integer, Integer> section = sections.floorEntry(start);
    Map.Entry<Integer, Integer> parenthesis = parentheses.floorEntry(start);
    return new Place(
        sentence.getValue().index(),
        block == null ? -1 : block.getValue(),
        section == null ? 0 : section.getValue(),
        kind(sentence.getValue()),
        parenthesis != null && parenthesis.getValue() > start ? parenthesis.getKey() : -1);
  }

  private static Place.Kind kind(Sentence sentence) {
    return switch (sentence.block()) {
      case TITLE, HEADING -> Place.Kind.HEADING;
      case PARAGRAPH, LIST_ITEM -> Place.Kind.STORY;
      case CAPTION, BYLINE, REPETITION -> Place.Kind.BESIDE;
      // A year by itself is a heading of annals.
      case FURNITURE -> isYear(sentence.text()) ? Place.Kind.HEADING : Place.Kind.BESIDE;
    };
  }

  private static boolean isYear(String text) {
    return text.strip().chars().noneMatch(Character::isLetter);
  }
}
