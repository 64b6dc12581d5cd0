package io.github.dateline.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said, before a language is chosen.
 *
 * @param key of the pattern, as {@code words_en.properties} has it
 * @param count the number that chooses among {@code key.one}, {@code key.few} and {@code
 *     key.other}; empty where the pattern is one
 * @param parts what fills the pattern's gaps, in their order: texts that stay as they stand,
 *     numbers, {@code ResolvedDate}s, {@link LocalDate}s, {@link YearMonth}s, {@code DayOfWeek}s,
 *     and what is {@link Tellable}
 */
public record Telling(String key, OptionalInt count, List<Object> parts) implements Tellable {

  public Telling {
    parts = List.copyOf(parts);
  }

  public static Telling of(String key, Object... parts) {
    return new Telling(key, OptionalInt.empty(), Arrays.asList(parts));
  }

  /** The same of a number of things, which is the first part. */
  public static Telling counted(String key, int count, Object... parts) {
    return new Telling(
        key,
        OptionalInt.of(count),
        Stream.concat(Stream.of(count), Arrays.stream(parts)).collect(Collectors.toList()));
  }

  /**
   * A list, told as {@code key} says of what came before and the next: {@code {0} and {1}}.
   *
   * @param parts at least one
   */
  public static Object list(String key, List<?> parts) {
    return parts.stream()
        .map(Object.class::cast)
        .reduce((before, next) -> of(key, before, next))
        .orElseThrow();
  }

  @Override
  public Telling telling() {
    return this;
  }
}
