package io.github.dateline.time.rule;

import io.github.dateline.time.Amount;
import io.github.dateline.time.Lasting;
import io.github.dateline.time.Mod;
import io.github.dateline.time.Modified;
import io.github.dateline.time.Season;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Unit;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the slots of a rule read, by name, and the words around. Where a pattern finds several
 * expressions at once, each has its view: what it does not say itself, it shares with the others,
 * as “3” does its month with “5 May” in “on 3 and 5 May”.
 */
public final class Slots {
  private final TokenLine line;
  private final int offset;
  private final Matcher.Match match;
  private final int piece;

  /**
   * @param offset where the line starts in the article's text
   * @param piece the expression whose view it is, from 1
   */
  Slots(TokenLine line, int offset, Matcher.Match match, int piece) {
    this.line = line;
    this.offset = offset;
    this.match = match;
    this.piece = piece;
  }

  /** The view of one of the expressions, from 1. */
  public Slots of(int other) {
    return new Slots(line, offset, match, other);
  }

  /** The view of each expression, in order. */
  Stream<Slots> each() {
    return IntStream.rangeClosed(1, match.pieces.size()).mapToObj(this::of);
  }

  /** Whether the words are several expressions. */
  public boolean areSeveral() {
    return match.pieces.size() > 1;
  }

  /** Whether the number that a slot reads grows from each expression to the next. */
  public boolean isRising(String label) {
    return IntStream.range(1, match.pieces.size())
        .allMatch(one -> of(one).number(label) < of(one + 1).number(label));
  }

  /** Whether the words held this slot. */
  public boolean has(String label) {
    return find(label) != null;
  }

  /**
   * A slot's value.
   *
   * @throws IllegalArgumentException if the words did not hold it: the rule should have asked
   */
  public <T> T get(String label, Class<T> type) {
    Object value = find(label);
    if (value == null) {
      throw new IllegalArgumentException("no <" + label + "> in \"" + line.text() + "\"");
    }
    return type.cast(value);
  }

  /** A slot's value, or another where the words did not hold it. */
  public <T> T get(String label, Class<T> type, T other) {
    Object value = find(label);
    return value == null ? other : type.cast(value);
  }

  private @Nullable Object find(String label) {
    Object shared = null;
    for (Matcher.Found found : match.found) {
      if (found.label().equals(label)) {
        if (found.piece() == piece) {
          return found.value();
        }
        shared = shared == null ? found.value() : shared;
      }
    }
    return shared;
  }

  public DayOfWeek weekday() {
    return get("weekday", DayOfWeek.class);
  }

  /** The weekday, where the words hold one. */
  public Optional<DayOfWeek> besideWeekday() {
    return has("weekday") ? Optional.of(weekday()) : Optional.empty();
  }

  public Month month() {
    return get("month", Month.class);
  }

  public Season season() {
    return get("season", Season.class);
  }

  public Unit unit() {
    return get("unit", Unit.class);
  }

  public Amount amount() {
    return get("number", Amount.class);
  }

  /** How many: the slot {@code count}. */
  public Amount count() {
    return get("count", Amount.class);
  }

  /**
   * So many units: the slots {@code count}, or {@code number}, and {@code unit}, of which there is
   * one without a number; or {@code units}, which are not counted.
   */
  public Lasting length() {
    if (has("units")) {
      return new Lasting(Amount.VAGUE, get("units", Unit.class));
    }
    return new Lasting(has("count") ? count() : has("number") ? amount() : Amount.of(1), unit());
  }

  /** A value that is modified by the slot {@code about}, where the words hold it. */
  public TimeValue about(TimeValue value) {
    return modified(value, "about");
  }

  /** A value that is modified by a slot, where the words hold it. */
  public TimeValue modified(TimeValue value, String label) {
    return has(label) ? new Modified(value, get(label, Mod.class)) : value;
  }

  /** A slot that says yes or no. */
  public boolean is(String label) {
    return get(label, Boolean.class);
  }

  public int year() {
    return number("year");
  }

  public int day() {
    return number("day");
  }

  /** A slot that a group of rules reads. */
  public TimeValue value(String label) {
    return get(label, TimeValue.class);
  }

  /** A slot whose value is a whole number. */
  public int number(String label) {
    return get(label, Integer.class);
  }

  /** The word before the expression in lower case, or an empty string. */
  public String before() {
    return line.any(from() - 1);
  }

  /** The word after the expression in lower case, or an empty string. */
  public String after() {
    return line.any(to());
  }

  /** Whether no word or number follows. */
  public boolean isAtEnd() {
    String after = after();
    return after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0));
  }

  /** Whether the expression holds a word, in lower case. */
  public boolean holds(String word) {
    return IntStream.range(from(), to()).mapToObj(line::word).anyMatch(word::equals);
  }

  /** The tokens of the sentence. */
  public TokenLine line() {
    return line;
  }

  /** The first token of the expression. */
  public int from() {
    return match.from();
  }

  /** One past its last token. */
  public int to() {
    return match.to();
  }

  /**
   * The words that follow, to the end of their clause.
   *
   * @param skipped how many tokens to leave out
   */
  public Clause following(int skipped) {
    return Clause.from(line, to() + skipped, offset);
  }
}
