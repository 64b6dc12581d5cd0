package io.github.dateline.anchor;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A day that a sentence of an article names, whether or not it tells a happening of it.
 *
 * @param sentence index of the sentence; 0 is the title
 */
public record NamedDay(LocalDate day, int sentence) implements Comparable<NamedDay> {

  private static final Comparator<NamedDay> ORDER =
      Comparator.comparing(NamedDay::day).thenComparing(NamedDay::sentence);

  @Override
  public int compareTo(NamedDay other) {
    return ORDER.compare(this, other);
  }
}
