package io.github.dateline.time.rule.en;

import io.github.dateline.time.Amount;
import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.TokenLine;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads years that are spelled out: “nineteen ninety-four”, “two thousand and ten”. */
final class EnglishYears implements Slot {
  private static final EnglishNumbers NUMBERS = new EnglishNumbers();
  private static final Set<String> CENTURIES = Words.of("english-years-centuries");

  @Override
  public Set<String> firstWords() {
    return CENTURIES;
  }

  @Override
  public Set<String> words() {
    Set<String> result = new TreeSet<>(NUMBERS.words());
    result.addAll(CENTURIES);
    return result;
  }

  @Override
  public @Nullable Reading read(TokenLine line, int at) {
    if (line.word(at).equals("two")) {
      return year(line, at, 2000, 0);
    }
    int century = EnglishNumbers.below(line, at);
    if (line.word(at + 1).equals("hundred")) {
      return null;
    }
    int next = line.mark(at + 1) == '-' ? at + 2 : at + 1;
    return line.isNumber(next) || century < 14 ? null : year(line, next, 10, century * 100);
  }

  /** A year whose last figures are a number, from the least on to the end of its century. */
  private static @Nullable Reading year(TokenLine line, int at, int least, int century) {
    Reading number = NUMBERS.read(line, at);
    if (number == null) {
      return null;
    }
    Amount figures = (Amount) number.value();
    return figures.isWhole()
            && figures.count() >= least
            && figures.count() < least / 100 * 100 + 100
        ? new Reading(number.end(), century + (int) figures.count())
        : null;
  }
}
