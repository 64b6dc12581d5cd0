package io.github.dateline.time.rule.en;

import io.github.dateline.time.Annual;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.Relative;
import io.github.dateline.time.Season;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.FirstOf;
import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.WordSlot;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the English rules write as {@code <name>}. */
final class EnglishSlots {
  private static final List<String> OF_PHRASES =
      List.of(
          ("weekday weekdays month spelleddecade oneunit whichunit unitlong season half"
                  + " which end lying hourletter away side part edge namededge about daypart dayparts often"
                  + " zone era inst nearday choice")
              .split(" ", -1));
  private static final Set<String> FULL_MONTHS = Set.of("May", "june", "july");

  private EnglishSlots() {}

  /**
   * All slots by name.
   *
   * @param moving gives the day that goes by a name, for those that fall on no fixed date
   */
  static Map<String, Slot> all(Function<String, Holiday> moving) {
    Map<String, Slot> slots = new TreeMap<>();
    for (String name : OF_PHRASES) {
      slots.put(name, WordSlot.of(SlotWords.of(name)));
    }
    slots.put("fullday", WordSlot.of(only("weekday", EnglishSlots::isNoOtherWord)));
    slots.put("fullmonth", WordSlot.of(only("month", EnglishSlots::isNoName)));
    slots.put("mon", WordSlot.of(glued()));
    slots.put("unit", WordSlot.of(SlotWords.of("clockunit", "oneunit", "manyunit")));
    slots.put("units", WordSlot.of(SlotWords.of("manyunit", "manyclockunit")));
    slots.put("theunit", WordSlot.of(runningUnits()));
    slots.put("holiday", WordSlot.of(PartsOfYears.names(moving)));
    slots.put("turn", WordSlot.of(turns(moving)));
    slots.put("turns", WordSlot.of(manyTurns(moving)));
    slots.put("dayunit", WordSlot.of(daysAndParts()));
    slots.put("place", orLast(53, "lastplace"));
    slots.put("quarter", orLast(4, "lastquarter"));
    slots.put("nth", EnglishOrdinals.upTo(99));
    slots.put("day", new EnglishOrdinals(31, true, true));
    slots.put("dayth", EnglishOrdinals.upTo(31));
    slots.put("digitth", new EnglishOrdinals(31, false, false));
    slots.put("number", new EnglishNumbers());
    slots.put(
        "count",
        new FirstOf(
            List.of(
                WordSlot.of(SlotWords.of("fraction")),
                new EnglishNumbers(),
                WordSlot.of(SlotWords.of("count")))));
    slots.put("spelledyear", new EnglishYears());
    slots.put("year", new DigitSlot(4, 4, 1000, 2999));
    slots.put("oldyear", new DigitSlot(1, 4, 1, 9999));
    slots.put("shortyear", new DigitSlot(2, 2, 0, 99));
    slots.put("clock", new EnglishClock(false));
    slots.put("hour", new EnglishClock(true));
    slots.put("weeknumber", new DigitSlot(1, 2, 1, 53));
    slots.put("hhmm", new DigitSlot(4, 4, 0, 2400));
    slots.put("mm", new DigitSlot(1, 2, 1, 12));
    slots.put("dd", new DigitSlot(1, 2, 1, 31));
    slots.put("q", new DigitSlot(1, 1, 1, 4));
    return slots;
  }

  /** “3rd”, “third”, “last”. */
  private static Slot orLast(int most, String last) {
    return new FirstOf(List.of(EnglishOrdinals.upTo(most), WordSlot.of(SlotWords.of(last))));
  }

  private static Map<String, Object> only(String slot, Predicate<String> condition) {
    Map<String, Object> phrases = SlotWords.of(slot);
    phrases.keySet().removeIf(condition.negate());
    return phrases;
  }

  /** Not “Mon”, “Wed”, “Sat” and “Sun”. */
  private static boolean isNoOtherWord(String weekday) {
    return weekday.endsWith("day") || weekday.matches("(Tue|Thu|Fri).*");
  }

  /** A day and its parts. */
  private static Map<String, Object> daysAndParts() {
    Map<String, Object> words = SlotWords.of("daypart");
    words.put("day", Unit.DAY);
    return words;
  }

  /** Not “Jan” and “Dec”, which are names where no day follows. */
  private static boolean isNoName(String word) {
    return word.length() >= 5 || word.endsWith(".") || FULL_MONTHS.contains(word);
  }

  /** Among figures also “mar” and “may” are months. */
  private static Map<String, Object> glued() {
    Map<String, Object> words = new LinkedHashMap<>();
    SlotWords.of("month").forEach((name, month) -> words.put(name.toLowerCase(Locale.ROOT), month));
    return words;
  }

  /** What comes once a week or a year: “Friday”, “April”, “summer”, “Christmas”. */
  private static Map<String, Object> turns(Function<String, Holiday> moving) {
    Map<String, Object> words = only("weekday", word -> !word.startsWith("Sun"));
    only("month", EnglishSlots::isNoName)
        .forEach((word, month) -> words.put(word, new Annual.OfMonth((Month) month)));
    SlotWords.of("season")
        .forEach((word, season) -> words.put(word, new Annual.OfSeason((Season) season)));
    PartsOfYears.names(moving).forEach((name, day) -> words.put(name, new Annual.OfHoliday(day)));
    return words;
  }

  /** The same in the plural: “Fridays”, “Aprils”, “Christmases”. */
  private static Map<String, Object> manyTurns(Function<String, Holiday> moving) {
    Map<String, Object> words = new LinkedHashMap<>();
    turns(moving)
        .forEach((word, turn) -> words.put(word + (word.matches(".*(s|ch)") ? "es" : "s"), turn));
    return words;
  }

  /** “The year”, “my year”: the one that the text stands in. */
  private static Map<String, TimeValue> runningUnits() {
    Map<String, TimeValue> words = new LinkedHashMap<>();
    SlotWords.of("oneunit")
        .forEach(
            (word, unit) -> {
              TimeValue running = new Relative((Unit) unit, 0, TimeValue.AnchorKind.TEXT);
              for (String whose : new String[] {"the ", "my ", "our ", "your "}) {
                words.put(whose + word, running);
              }
            });
    return words;
  }
}
