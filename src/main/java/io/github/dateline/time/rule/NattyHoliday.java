package io.github.dateline.time.rule;

import io.github.dateline.time.Holiday;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A named day that Natty knows where it falls.
 *
 * @param name as Natty writes it
 */
public record NattyHoliday(String name) implements Holiday {
  @Override
  public Optional<LocalDate> in(int year) {
    return NattyReader.shared().read(name + " " + year).filter(day -> day.getYear() == year);
  }
}
