package io.github.dateline.anchor;

import io.github.dateline.anchor.DatedMention.Worded;
import io.github.dateline.event.EventMention;
import io.github.dateline.language.Tense;
import io.github.dateline.time.EventOffset;
import io.github.dateline.time.Reference;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Dates happenings by each other. “The talks took place a day after the inauguration”: whichever of
 * the two has a date gives the other its own; “the talks” are those that were told before, and what
 * the words name may be told, with its date, in another sentence.
 */
final class EventAnchors {

  /** How many sentences back “the talks” can look. */
  private static final int REACH = 3;

  /** How a title begins that speaks of a happening as known. */
  private static final List<String> KNOWN = List.of("The ", "This ", "That ", "Their ");

  private final List<DatedMention> mentions;
  private final UnaryOperator<String> stem;

  private EventAnchors(List<DatedMention> mentions, UnaryOperator<String> stem) {
    this.stem = stem;
    this.mentions = new ArrayList<>(mentions);
  }

  /**
   * The same mentions in the same order, with the dates that they give each other.
   *
   * @param stem what all forms of a word share
   */
  static List<DatedMention> apply(List<DatedMention> mentions, UnaryOperator<String> stem) {
    EventAnchors anchors = new EventAnchors(mentions, stem);
    for (int i = 0; i < mentions.size(); i++) {
      for (TimeExpression expression : mentions.get(i).mention().when()) {
        if (expression.value() instanceof EventOffset offset) {
          anchors.relate(i, expression, offset);
        }
      }
    }
    return List.copyOf(anchors.mentions);
  }

  private void relate(int told, TimeExpression expression, EventOffset offset) {
    int named = anchorEvent(told, offset);
    Optional<DatedMention> toldDate = dated(told);
    Optional<DatedMention> namedDate =
        (named < 0 ? Optional.<DatedMention>empty() : dated(named)).or(() -> toldOf(told, offset));
    if (namedDate.isPresent() && toldDate.isEmpty()) {
      give(told, expression, offset, namedDate.get());
    } else if (named >= 0 && toldDate.isPresent() && namedDate.isEmpty()) {
      give(named, expression, offset.inverse(), toldDate.get());
    }
  }

  private void give(int index, TimeExpression expression, EventOffset offset, DatedMention anchor) {
    ResolvedDate from = anchor.date().orElseThrow();
    Resolution resolution =
        offset.from(new Reference(from.start(), from.granularity(), Tense.UNKNOWN));
    if (resolution.date().isEmpty()) {
      return;
    }
    ResolvedExpression resolved =
        new ResolvedExpression(
            expression,
            Optional.of(resolution),
            new Anchor.EarlierEvent(from, anchor.mention().title(), offset.after()));
    EventMention mention = mentions.get(index).mention();
    mentions.set(
        index,
        new DatedMention(
            mention,
            mentions.get(index).status(),
            Optional.of(new Worded(resolved, resolution.date().get())),
            Optional.empty()));
  }

  /** The mention that stands for the words after “a day after”: of the same sentence. */
  private int anchorEvent(int told, EventOffset offset) {
    EventMention mention = mentions.get(told).mention();
    for (int i = 0; i < mentions.size(); i++) {
      EventMention other = mentions.get(i).mention();
      if (i != told && other.sentence() == mention.sentence() && names(offset.event(), other)) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest dated happening of the article that the words name, those before it first. */
  private Optional<DatedMention> toldOf(int told, EventOffset offset) {
    int sentence = mentions.get(told).mention().sentence();
    return mentions.stream()
        .filter(other -> other.dating().isPresent() && other.mention().kind().isPresent())
        .filter(other -> other.mention().sentence() != sentence)
        .filter(other -> names(offset.event(), other.mention()))
        .min(
            Comparator.comparing((DatedMention other) -> other.mention().sentence() > sentence)
                .thenComparing(other -> Math.abs(other.mention().sentence() - sentence)));
  }

  private boolean names(String words, EventMention mention) {
    return Arrays.stream(words.split(" ", -1)).map(stem).anyMatch(mention.predicate()::equals);
  }

  /** The mention itself where it has a date, or else the one that it takes up again. */
  private Optional<DatedMention> dated(int index) {
    DatedMention own = mentions.get(index);
    if (own.dating().isPresent()) {
      return Optional.of(own);
    }
    EventMention mention = own.mention();
    for (int i = index - 1; i >= 0; i--) {
      DatedMention earlier = mentions.get(i);
      int distance = mention.sentence() - earlier.mention().sentence();
      if (distance > REACH) {
        break;
      }
      if (earlier.dating().isPresent() && takesUp(mention, earlier.mention())) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  /** “The meeting” after “talks”: the same kind of happening, spoken of as known. */
  private static boolean takesUp(EventMention mention, EventMention earlier) {
    return mention.kind().isPresent()
        && mention.kind().equals(earlier.kind())
        && KNOWN.stream().anyMatch(mention.title()::startsWith);
  }
}
