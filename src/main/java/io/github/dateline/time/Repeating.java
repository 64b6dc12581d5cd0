package io.github.dateline.time;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that comes again and again: “every Tuesday”, “daily”, “twice a month”. It has no date.
 *
 * @param value what TIMEX3 writes: {@code P1D}, {@code XXXX-WXX-2}
 * @param quant {@code EVERY} or {@code EACH}, where a word says so
 * @param freq {@code 2X}, where a word says so
 */
public record Repeating(String value, Optional<String> quant, Optional<String> freq)
    implements TimeValue {

  /** Without a word for how often. */
  public static Repeating of(String value) {
    return new Repeating(value, Optional.empty(), Optional.empty());
  }

  /** “every …”. */
  public static Repeating every(String value) {
    return new Repeating(value, Optional.of("EVERY"), Optional.empty());
  }

  @Override
  public TimexType type() {
    return TimexType.SET;
  }

  @Override
  public Optional<DayPart> partOfDay() {
    return Stream.of(DayPart.values()).filter(part -> value.endsWith(part.timex())).findAny();
  }

  @Override
  public TimeValue wholeDay() {
    String day =
        value.equals("P1D")
            ? "XXXX-XX-XX"
            : partOfDay().map(part -> value.replace(part.timex(), "")).orElse(value);
    return new Repeating(day, quant, freq);
  }

  @Override
  public Resolution resolve(Reference reference) {
    return new Resolution(
        new Timex(
            TimexType.SET,
            value,
            Optional.empty(),
            quant,
            freq,
            Optional.empty(),
            Optional.empty()),
        Optional.empty());
  }
}
