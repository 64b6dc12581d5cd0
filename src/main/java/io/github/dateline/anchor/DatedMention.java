package io.github.dateline.anchor;

import io.github.dateline.event.Carried;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.Status;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Tellable;
import io.github.dateline.words.Telling;
import java.util.Optional;

/**
 * A mention and when it happened.
 *
 * @param status as the mention has it, or {@link Status#PLANNED} where the date lies ahead of the
 *     article
 * @param dating what gave the date; empty where the mention has none, or none that could be
 *     resolved
 * @param unresolved why the words that say when gave no date; empty where they did, or where there
 *     are none
 */
public record DatedMention(
    EventMention mention,
    Status status,
    Optional<Dating> dating,
    Optional<AnchorReason> unresolved) {

  /** What gave a date, and how. */
  public sealed interface Dating {

    ResolvedDate date();

    /** The TIMEX3 value of what gave it. */
    String value();

    /** The name of the rule that read the words, or the word for how the day was carried. */
    String rule();

    /** What the date was counted from; empty where the words name it themselves. */
    Optional<Anchor> anchor();

    /** The anchor, and why it is that one. */
    Tellable why();
  }

  /**
   * Words of the mention's own.
   *
   * @param expression the words, with their resolution and anchor
   * @param date what they and a bound such as “since” give
   */
  public record Worded(ResolvedExpression expression, ResolvedDate date) implements Dating {

    @Override
    public String value() {
      return expression.resolution().map(Resolution::timex).map(timex -> timex.value()).orElse("");
    }

    @Override
    public String rule() {
      return expression.expression().rule();
    }

    @Override
    public Optional<Anchor> anchor() {
      return expression.anchor();
    }

    @Override
    public Tellable why() {
      return expression.why();
    }
  }

  /**
   * No words of the mention's own: the day of what it is told with.
   *
   * @param from why it has a day all the same
   * @param source the day of publication, or the words that named the day before
   */
  public record Taken(Carried from, Anchor source, String value) implements Dating {

    @Override
    public ResolvedDate date() {
      return source.date();
    }

    @Override
    public String rule() {
      return from.rule();
    }

    @Override
    public Optional<Anchor> anchor() {
      return Optional.of(source);
    }

    @Override
    public Telling why() {
      if (from instanceof Carried.From told) {
        return Telling.of("anchor.told-on", told.earlier().text(), source.date());
      }
      return Telling.of(
          from instanceof Carried.Lead ? "anchor.lead" : "anchor.news", source.date());
    }
  }

  public Optional<ResolvedDate> date() {
    return dating.map(Dating::date);
  }

  /** What a date rests on, the firmest first. */
  public enum Basis {
    /** Words of the sentence name it. */
    WORDS,
    /** Words before it do. */
    EARLIER_WORDS,
    /** Nothing but the day on which it was told as news. */
    PUBLICATION
  }

  /**
   * What its date rests on.
   *
   * @throws java.util.NoSuchElementException if it has none
   */
  public Basis basis() {
    return dating.orElseThrow() instanceof Taken taken
        ? taken.from() instanceof Carried.From ? Basis.EARLIER_WORDS : Basis.PUBLICATION
        : Basis.WORDS;
  }
}
