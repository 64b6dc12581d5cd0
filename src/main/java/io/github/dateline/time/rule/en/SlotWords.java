package io.github.dateline.time.rule.en;

import io.github.dateline.language.Tense;
import io.github.dateline.time.Amount;
import io.github.dateline.time.Choice;
import io.github.dateline.time.DayPart;
import io.github.dateline.time.Mod;
import io.github.dateline.time.Modified;
import io.github.dateline.time.Relative;
import io.github.dateline.time.Season;
import io.github.dateline.time.Unit;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The phrases of slots with their meanings, from {@code slots.txt}. */
final class SlotWords {
  private static final Map<String, Function<String, Object>> MEANINGS = meanings();
  private static final Map<String, Map<String, Object>> SLOTS = read();

  private SlotWords() {}

  /**
   * The phrases of some slots together.
   *
   * @throws IllegalArgumentException if the file has no such slot
   */
  static Map<String, Object> of(String... slots) {
    Map<String, Object> phrases = new LinkedHashMap<>();
    for (String slot : slots) {
      if (!SLOTS.containsKey(slot)) {
        throw new IllegalArgumentException("no phrases for <" + slot + ">");
      }
      phrases.putAll(SLOTS.get(slot));
    }
    return phrases;
  }

  /** The phrases of a rule that looks for them as they stand. */
  static String[] phrases(String rule) {
    return of(rule).keySet().toArray(String[]::new);
  }

  /** How each slot's meanings are written; the others are numbers. */
  private static Map<String, Function<String, Object>> meanings() {
    Map<String, Function<String, Object>> meanings = new LinkedHashMap<>();
    put(meanings, DayOfWeek::valueOf, "weekday", "weekdays");
    put(meanings, Month::valueOf, "month");
    put(meanings, Season::valueOf, "season");
    put(meanings, Away::valueOf, "lying", "away");
    put(meanings, Mod::valueOf, "part", "edge", "about");
    put(meanings, DayPart::valueOf, "daypart", "dayparts");
    put(meanings, Boolean::valueOf, "end", "ampm", "era", "side");
    put(meanings, value -> value.equals("-") ? "" : value, "zone", "often", "movingday");
    put(meanings, day -> MonthDay.parse("--" + day), "fixedday");
    put(meanings, SlotWords::amount, "count", "fraction");
    put(meanings, Choice::valueOf, "choice");
    put(meanings, Tense::valueOf, "tensepair");
    put(meanings, SlotWords::edge, "namededge");
    put(meanings, Unit::valueOf, "oneunit", "whichunit", "manyunit", "clockunit");
    put(meanings, Unit::valueOf, "manyclockunit", "hourletter", "unitlong");
    return meanings;
  }

  /** {@code .5}, or {@code X} for what gives no number. */
  private static Amount amount(String written) {
    if (written.equals("X")) {
      return Amount.VAGUE;
    }
    double number = Double.parseDouble(written);
    return new Amount((long) number, (int) Math.round(number % 1 * 1000), false);
  }

  /** {@code WEEK MID}. */
  private static Modified edge(String written) {
    String[] parts = written.split(" ", -1);
    return new Modified(new Relative(Unit.valueOf(parts[0]), 0), Mod.valueOf(parts[1]));
  }

  private static void put(
      Map<String, Function<String, Object>> meanings,
      Function<String, Object> meaning,
      String... slots) {
    List.of(slots).forEach(slot -> meanings.put(slot, meaning));
  }

  private static Map<String, Map<String, Object>> read() {
    Map<String, Map<String, Object>> slots = new LinkedHashMap<>();
    for (String line : Words.lines("slots.txt")) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(": ");
      String slot = line.substring(0, space);
      Object meaning =
          MEANINGS.getOrDefault(slot, Integer::valueOf).apply(line.substring(space + 1, colon));
      for (String phrase : line.substring(colon + 2).split(", ", -1)) {
        slots.computeIfAbsent(slot, name -> new LinkedHashMap<>()).put(phrase, meaning);
      }
    }
    return slots;
  }
}
