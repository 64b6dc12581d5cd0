package io.github.dateline.time.rule.en;

import io.github.dateline.time.Annual;
import io.github.dateline.time.DayPart;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.Mod;
import io.github.dateline.time.Relative;
import io.github.dateline.time.Season;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.FirstOf;
import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.WordSlot;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What the English rules write as {@code <name>}. */
final class EnglishSlots {
  private EnglishSlots() {}

  /**
   * All slots by name.
   *
   * @param moving gives the day that goes by a name, for those that fall on no fixed date
   */
  static Map<String, Slot> all(Function<String, Holiday> moving) {
    Map<String, Slot> slots = new TreeMap<>();
    slots.put("weekday", WordSlot.of(weekdays("")));
    slots.put("fullday", WordSlot.of(fullWeekdays()));
    slots.put("weekdays", WordSlot.of(weekdays("s")));
    slots.put("annuals", WordSlot.of(annuals(moving)));
    slots.put("month", WordSlot.of(months()));
    slots.put("mon", WordSlot.of(glued()));
    slots.put("fullmonth", WordSlot.of(fullMonths()));
    slots.put("day", EnglishOrdinals.dayOfMonth());
    slots.put("dayth", EnglishOrdinals.upTo(31));
    slots.put("digitth", EnglishOrdinals.inDigits());
    slots.put(
        "place",
        new FirstOf(
            List.of(EnglishOrdinals.upTo(53), WordSlot.of(Map.of("last", -1, "final", -1)))));
    slots.put("nth", EnglishOrdinals.upTo(99));
    slots.put("year", new DigitSlot(4, 4, 1000, 2999));
    slots.put("oldyear", new DigitSlot(1, 4, 1, 9999));
    slots.put("shortyear", new DigitSlot(2, 2, 0, 99));
    slots.put("spelledyear", new EnglishYears());
    slots.put("decade", new DigitSlot(4, 4, 1000, 2990));
    slots.put("spelleddecade", WordSlot.of(decades()));
    slots.put("number", new EnglishNumbers());
    slots.put("count", EnglishCounts.slot());
    slots.put("clock", EnglishClock.shown());
    slots.put("hour", EnglishClock.bareHour());
    slots.put("hhmm", new DigitSlot(4, 4, 0, 2400));
    slots.put("mm", new DigitSlot(1, 2, 1, 12));
    slots.put("dd", new DigitSlot(1, 2, 1, 31));
    slots.put("unit", WordSlot.of(units()));
    slots.put("unitlong", WordSlot.of(longUnits()));
    slots.put("unitslong", WordSlot.of(manyLongUnits()));
    slots.put("dateunit", WordSlot.of(dateUnits()));
    slots.put("whichunit", WordSlot.of(whichUnits()));
    slots.put("oneunit", WordSlot.of(singleUnits()));
    slots.put("units", WordSlot.of(plurals()));
    slots.put("season", WordSlot.of(seasons()));
    slots.put("q", new DigitSlot(1, 1, 1, 4));
    slots.put("h", new DigitSlot(1, 1, 1, 2));
    slots.put("half", WordSlot.of(halves()));
    slots.put(
        "quarter", new FirstOf(List.of(EnglishOrdinals.upTo(4), WordSlot.of(Map.of("final", 4)))));
    slots.put("which", WordSlot.of(which()));
    slots.put("away", WordSlot.of(Away.words()));
    slots.put("end", WordSlot.of(ends()));
    slots.put("theunit", WordSlot.of(runningUnits()));
    slots.put("weekly", WordSlot.of(Map.of("week", Unit.WEEK, "weekend", Unit.WEEKEND)));
    slots.put("lying", WordSlot.of(lying()));
    slots.put("part", WordSlot.of(parts()));
    slots.put("edge", WordSlot.of(edges()));
    slots.put("namededge", WordSlot.of(DatesInParts.namedEdges()));
    slots.put("about", WordSlot.of(quantifiers()));
    slots.put("daypart", WordSlot.of(dayParts()));
    slots.put("dayparts", WordSlot.of(manyDayParts()));
    slots.put("often", WordSlot.of(adverbs()));
    slots.put("times", WordSlot.of(Map.of("once", 1, "twice", 2)));
    slots.put("zone", WordSlot.of(zones()));
    slots.put("holiday", WordSlot.of(Holidays.names(moving)));
    slots.put("inst", WordSlot.of(monthsOfLetters()));
    slots.put("era", WordSlot.of(eras()));
    slots.put("rate", WordSlot.of(Histories.rates()));
    slots.put("dayunit", WordSlot.of(Histories.daysAndParts()));
    return slots;
  }

  private static Map<String, DayOfWeek> weekdays(String ending) {
    Map<String, DayOfWeek> words = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      words.put(name.toLowerCase(Locale.ROOT) + ending, day);
      if (ending.isEmpty()) {
        String brief = name.substring(0, 3);
        words.put(brief + ".", day);
        words.put(brief, day);
      }
    }
    if (ending.isEmpty()) {
      words.put("Tues.", DayOfWeek.TUESDAY);
      words.put("Tues", DayOfWeek.TUESDAY);
      words.put("Weds.", DayOfWeek.WEDNESDAY);
      words.put("Thur.", DayOfWeek.THURSDAY);
      words.put("Thurs.", DayOfWeek.THURSDAY);
      words.put("Thurs", DayOfWeek.THURSDAY);
    }
    return words;
  }

  /** What comes once a year, in the plural: “summers”, “Aprils”, “Christmases”. */
  private static Map<String, Annual> annuals(Function<String, Holiday> moving) {
    Map<String, Annual> words = new LinkedHashMap<>();
    seasons().forEach((word, season) -> words.put(word + "s", new Annual.OfSeason(season)));
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      words.put(month == Month.MARCH ? "Marches" : name + "s", new Annual.OfMonth(month));
    }
    Holidays.names(moving)
        .forEach(
            (name, day) ->
                words.put(name + (name.endsWith("s") ? "es" : "s"), new Annual.OfHoliday(day)));
    return words;
  }

  /** As old letters and papers count months: “the 14th inst.”. */
  private static Map<String, Integer> monthsOfLetters() {
    Map<String, Integer> words = new LinkedHashMap<>();
    String[][] months = {{"ult", "ultimo"}, {"inst", "instant"}, {"prox", "proximo"}};
    for (int i = 0; i < months.length; i++) {
      words.put(months[i][0] + ".", i - 1);
      words.put(months[i][0], i - 1);
      words.put(months[i][1], i - 1);
    }
    return words;
  }

  /** Without “Sun” and “Sat”, which mean other things where no date follows. */
  private static Map<String, DayOfWeek> fullWeekdays() {
    Map<String, DayOfWeek> words = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      words.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return words;
  }

  /** Among figures also “mar” and “may” are months. */
  private static Map<String, Month> glued() {
    Map<String, Month> words = new LinkedHashMap<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      words.put(name, month);
      words.put(name.substring(0, 3), month);
    }
    return words;
  }

  private static Map<String, Month> months() {
    Map<String, Month> words = new LinkedHashMap<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      // “may” and “march” are verbs.
      boolean verb = month == Month.MAY || month == Month.MARCH;
      words.put(verb ? name : name.toLowerCase(Locale.ROOT), month);
      if (name.length() > 4) {
        words.put(name.substring(0, 3) + ".", month);
        words.put(name.substring(0, 3), month);
      }
    }
    words.put("Sept.", Month.SEPTEMBER);
    words.put("Sept", Month.SEPTEMBER);
    words.put("Jun", Month.JUNE);
    words.put("Jul", Month.JULY);
    words.put("Jun.", Month.JUNE);
    words.put("Jun", Month.JUNE);
    words.put("Jul.", Month.JULY);
    words.put("Jul", Month.JULY);
    return words;
  }

  /** Without “Jan” and “Dec”, which are names where no day follows. */
  private static Map<String, Month> fullMonths() {
    Map<String, Month> words = new LinkedHashMap<>(months());
    words.keySet().removeIf(word -> word.length() < 5 && !word.endsWith(".") && !isFull(word));
    return words;
  }

  private static boolean isFull(String word) {
    return Set.of("May", "june", "july").contains(word);
  }

  private static Map<String, Integer> decades() {
    Map<String, Integer> words = new LinkedHashMap<>();
    String[] names = {
      "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"
    };
    for (int i = 0; i < names.length; i++) {
      words.put(names[i], 1920 + 10 * i);
    }
    return words;
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> words = new LinkedHashMap<>();
    for (Unit unit : new Unit[] {Unit.SECOND, Unit.MINUTE, Unit.HOUR}) {
      words.put(name(unit), unit);
      words.put(name(unit) + "s", unit);
    }
    words.put("min", Unit.MINUTE);
    words.put("mins", Unit.MINUTE);
    words.put("hr", Unit.HOUR);
    words.put("hrs", Unit.HOUR);
    words.put("sec", Unit.SECOND);
    words.put("secs", Unit.SECOND);
    words.putAll(dateUnits());
    return words;
  }

  /** “yearlong” in one word. */
  private static Map<String, Unit> longUnits() {
    Map<String, Unit> words = new LinkedHashMap<>();
    for (Unit unit :
        new Unit[] {Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.DECADE}) {
      words.put(name(unit) + "long", unit);
    }
    return words;
  }

  private static Map<String, Unit> manyLongUnits() {
    Map<String, Unit> words = new LinkedHashMap<>();
    longUnits().forEach((word, unit) -> words.put(name(unit) + "slong", unit));
    return words;
  }

  private static Map<String, Unit> dateUnits() {
    Map<String, Unit> words = singleUnits();
    words.put("yrs", Unit.YEAR);
    words.putAll(datePlurals());
    return words;
  }

  private static Map<String, Unit> singleUnits() {
    Map<String, Unit> words = new LinkedHashMap<>();
    for (Unit unit :
        new Unit[] {
          Unit.DAY,
          Unit.WEEKEND,
          Unit.WEEK,
          Unit.FORTNIGHT,
          Unit.MONTH,
          Unit.QUARTER,
          Unit.YEAR,
          Unit.DECADE,
          Unit.CENTURY
        }) {
      words.put(name(unit), unit);
    }
    return words;
  }

  private static Map<String, Unit> whichUnits() {
    Map<String, Unit> words = new LinkedHashMap<>();
    for (Unit unit : new Unit[] {Unit.DAY, Unit.WEEKEND, Unit.WEEK, Unit.MONTH}) {
      words.put(name(unit), unit);
    }
    return words;
  }

  private static Map<String, Unit> datePlurals() {
    Map<String, Unit> words = new LinkedHashMap<>();
    for (Unit unit :
        new Unit[] {
          Unit.DAY,
          Unit.WEEKEND,
          Unit.WEEK,
          Unit.FORTNIGHT,
          Unit.MONTH,
          Unit.QUARTER,
          Unit.YEAR,
          Unit.DECADE
        }) {
      words.put(name(unit) + "s", unit);
    }
    words.put("centuries", Unit.CENTURY);
    words.put("millennia", Unit.MILLENNIUM);
    return words;
  }

  private static Map<String, Unit> plurals() {
    Map<String, Unit> words = new LinkedHashMap<>(datePlurals());
    words.put("hours", Unit.HOUR);
    words.put("minutes", Unit.MINUTE);
    words.put("seconds", Unit.SECOND);
    return words;
  }

  private static String name(Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Season> seasons() {
    Map<String, Season> words = new LinkedHashMap<>();
    words.put("spring", Season.SPRING);
    words.put("summer", Season.SUMMER);
    words.put("summertime", Season.SUMMER);
    words.put("fall", Season.FALL);
    words.put("autumn", Season.FALL);
    words.put("winter", Season.WINTER);
    return words;
  }

  private static Map<String, Integer> halves() {
    Map<String, Integer> words = new LinkedHashMap<>();
    words.put("first", 1);
    words.put("early", 1);
    words.put("second", 2);
    words.put("latter", 2);
    words.put("last", 2);
    return words;
  }

  /** Which unit, counted from today's. */
  private static Map<String, Integer> which() {
    Map<String, Integer> words = new LinkedHashMap<>();
    words.put("last", -1);
    words.put("this past", -1);
    words.put("this", 0);
    words.put("the current", 0);
    words.put("current", 0);
    words.put("next", 1);
    words.put("this coming", 1);
    words.put("the coming", 1);
    words.put("the upcoming", 1);
    return words;
  }

  /** Whether a part lies at the end of the whole. */
  private static Map<String, Boolean> ends() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    for (String first : new String[] {"first", "opening", "initial"}) {
      words.put(first, false);
    }
    for (String last : new String[] {"last", "final", "closing"}) {
      words.put(last, true);
    }
    return words;
  }

  /** “The year”: the one that the text stands in. */
  private static Map<String, TimeValue> runningUnits() {
    Map<String, TimeValue> words = new LinkedHashMap<>();
    singleUnits()
        .forEach(
            (word, unit) ->
                words.put("the " + word, new Relative(unit, 0, TimeValue.AnchorKind.TEXT)));
    return words;
  }

  /** Where a length of time lies. */
  private static Map<String, Lying> lying() {
    Map<String, Lying> words = new LinkedHashMap<>();
    for (String before : new String[] {"last", "past", "recent", "latest"}) {
      words.put(before, Lying.UP_TO_NOW);
    }
    for (String after : new String[] {"next", "coming", "upcoming"}) {
      words.put(after, Lying.FROM_NOW);
    }
    for (String before : new String[] {"previous", "preceding"}) {
      words.put(before, Lying.UP_TO_THEN);
    }
    for (String after : new String[] {"following", "subsequent", "ensuing"}) {
      words.put(after, Lying.FROM_THEN);
    }
    return words;
  }

  /** Parts that stand right before a date. */
  private static Map<String, Mod> parts() {
    Map<String, Mod> words = new LinkedHashMap<>();
    words.put("early", Mod.START);
    words.put("early in", Mod.START);
    words.put("earlier", Mod.START);
    words.put("earlier in", Mod.START);
    words.put("mid", Mod.MID);
    words.put("mid-", Mod.MID);
    words.put("late", Mod.END);
    words.put("late in", Mod.END);
    words.put("later", Mod.END);
    words.put("later in", Mod.END);
    return words;
  }

  /** Parts that stand before “of”. */
  private static Map<String, Mod> edges() {
    Map<String, Mod> words = new LinkedHashMap<>();
    words.put("beginning", Mod.START);
    words.put("start", Mod.START);
    words.put("early part", Mod.START);
    words.put("early days", Mod.START);
    words.put("middle", Mod.MID);
    words.put("end", Mod.END);
    words.put("rest", Mod.END);
    words.put("remainder", Mod.END);
    words.put("close", Mod.END);
    words.put("latter part", Mod.END);
    words.put("late part", Mod.END);
    return words;
  }

  private static Map<String, Mod> quantifiers() {
    Map<String, Mod> words = new LinkedHashMap<>();
    for (String approximately :
        new String[] {"about", "approximately", "roughly", "around", "some", "ca.", "circa"}) {
      words.put(approximately, Mod.APPROX);
    }
    for (String less :
        new String[] {"almost", "nearly", "less than", "fewer than", "under", "just under"}) {
      words.put(less, Mod.LESS_THAN);
    }
    for (String more :
        new String[] {"more than", "over", "well over", "just over", "longer than"}) {
      words.put(more, Mod.MORE_THAN);
    }
    for (String atMost :
        new String[] {"at most", "up to", "no more than", "as much as", "not more than"}) {
      words.put(atMost, Mod.EQUAL_OR_LESS);
    }
    for (String atLeast :
        new String[] {"at least", "no less than", "no fewer than", "not less than"}) {
      words.put(atLeast, Mod.EQUAL_OR_MORE);
    }
    return words;
  }

  private static Map<String, DayPart> dayParts() {
    Map<String, DayPart> words = new LinkedHashMap<>();
    words.put("morning", DayPart.MORNING);
    words.put("afternoon", DayPart.AFTERNOON);
    words.put("evening", DayPart.EVENING);
    words.put("night", DayPart.NIGHT);
    return words;
  }

  private static Map<String, DayPart> manyDayParts() {
    Map<String, DayPart> words = new LinkedHashMap<>();
    dayParts().forEach((word, part) -> words.put(word + "s", part));
    return words;
  }

  private static Map<String, String> adverbs() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("hourly", "PT1H");
    words.put("daily", "P1D");
    words.put("everyday", "P1D");
    words.put("nightly", "P1D");
    words.put("weekly", "P1W");
    words.put("fortnightly", "P2W");
    words.put("biweekly", "P2W");
    words.put("monthly", "P1M");
    words.put("yearly", "P1Y");
    words.put("annually", "P1Y");
    return words;
  }

  private static Map<String, String> zones() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("UTC", "Z");
    words.put("GMT", "Z");
    for (String local :
        new String[] {
          "EST",
          "EDT",
          "CST",
          "CDT",
          "MST",
          "MDT",
          "PST",
          "PDT",
          "ET",
          "PT",
          "CET",
          "CEST",
          "BST",
          "MSK",
          "IST",
          "JST",
          "HKT",
          "AEST",
          "Eastern time",
          "Pacific time",
          "Eastern",
          "Pacific",
          "local time",
          "Moscow time",
          "Eastern Standard Time",
          "Eastern Daylight Time"
        }) {
      words.put(local, "");
    }
    return words;
  }

  private static Map<String, Boolean> eras() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("BC", true);
    words.put("B.C.", true);
    words.put("BCE", true);
    words.put("B.C.E.", true);
    words.put("AD", false);
    words.put("A.D.", false);
    words.put("CE", false);
    return words;
  }
}
