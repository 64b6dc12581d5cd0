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
      return twoThousand(line, at);
    }
    int century = EnglishNumbers.below(line, at);
    if (line.word(at + 1).equals("hundred")) {
      return null;
    }
    int next = line.mark(at + 1) == '-' ? at + 2 : at + 1;
    Reading rest = NUMBERS.read(line, next);
    if (rest == null || line.isNumber(next) || century < 14) {
      return null;
    }
    Amount years = (Amount) rest.value();
    return years.isWhole() && years.count() >= 10 && years.count() < 100
        ? new Reading(rest.end(), century * 100 + (int) years.count())
        : null;
  }

  private static @Nullable Reading twoThousand(TokenLine line, int at) {
    Reading number = NUMBERS.read(line, at);
    if (number == null) {
      return null;
    }
    Amount amount = (Amount) number.value();
    return amount.isWhole() && amount.count() >= 2000 && amount.count() < 2100
        ? new Reading(number.end(), (int) amount.count())
        : null;
  }
}
