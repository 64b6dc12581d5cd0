package io.github.dateline.dating;

import io.github.dateline.time.Years;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;

/**
 * The days that are looked at, as bits: bit 0 is the first of them.
 *
 * @param first its first day
 * @param last its last day, inclusive
 */
record Horizon(LocalDate first, LocalDate last) {

  Horizon {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a horizon ends before it starts: " + first + ", " + last);
    }
  }

  /** From one day to another, as far as articles can have been published. */
  static Horizon between(LocalDate first, LocalDate last) {
    return new Horizon(Years.nearestOfPublication(first), Years.nearestOfPublication(last));
  }

  /** How many days it has. */
  int size() {
    return index(last) + 1;
  }

  /** The bit of a day; of a day outside it less than 0, or {@link #size()} and more. */
  int index(LocalDate day) {
    return Math.toIntExact(ChronoUnit.DAYS.between(first, day));
  }

  LocalDate day(int index) {
    return first.plusDays(index);
  }

  /** All its days. */
  BitSet all() {
    BitSet days = new BitSet(size());
    days.set(0, size());
    return days;
  }

  /** Adds what lies within it of a stretch of days, both ends inclusive. */
  void add(BitSet days, LocalDate from, LocalDate to) {
    int start = Math.max(0, index(from));
    int end = Math.min(size(), index(to) + 1);
    if (start < end) {
      days.set(start, end);
    }
  }
}
