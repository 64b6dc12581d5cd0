package io.github.dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A length of time told in several units: “four years and six months”, “two hours, 24 minutes and
 * 54 seconds”.
 *
 * @param parts from the coarsest to the finest
 */
public record Summed(List<Lasting> parts) implements TimeValue {
  public Summed {
    parts = List.copyOf(parts);
  }

  /** Whether each is told in parts of the one before. */
  public static boolean areParts(List<Lasting> lengths) {
    return IntStream.range(1, lengths.size())
        .allMatch(i -> follows(lengths.get(i - 1).unit(), lengths.get(i).unit()));
  }

  /** Whether one unit is told in another: years in months, minutes in seconds, hours in no days. */
  private static boolean follows(Unit coarse, Unit fine) {
    return switch (coarse) {
      case YEAR -> fine == Unit.MONTH || fine == Unit.WEEK || fine == Unit.DAY;
      case MONTH -> fine == Unit.WEEK || fine == Unit.DAY;
      case WEEK -> fine == Unit.DAY;
      case DAY -> fine == Unit.HOUR;
      case HOUR -> fine == Unit.MINUTE;
      case MINUTE -> fine == Unit.SECOND;
      default -> false;
    };
  }

  @Override
  public TimexType type() {
    return TimexType.DURATION;
  }

  @Override
  public Resolution resolve(Reference reference) {
    StringBuilder value = new StringBuilder("P");
    for (Lasting part : parts) {
      String own = part.value().substring(1);
      boolean again = own.startsWith("T") && value.indexOf("T") > 0;
      value.append(again ? own.substring(1) : own);
    }
    return new Resolution(Timex.of(TimexType.DURATION, value.toString()), Optional.empty());
  }
}
