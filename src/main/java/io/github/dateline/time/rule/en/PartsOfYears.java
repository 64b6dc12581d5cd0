package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Annual;
import io.github.dateline.time.Choice;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.InYear;
import io.github.dateline.time.Period;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.Reported;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What every year has: seasons, quarters, halves, named days; and all of them, of one year. */
final class PartsOfYears {
  private PartsOfYears() {}

  /** Any stretch of a year; only where the words around leave no doubt. */
  static final TimeRule PART_OF_A_YEAR =
      rule("a part of a year")
          .pattern(
              "[the month of] <month>",
              "<month> <day>",
              "<day> [of] <month>",
              "the <day:dayth> of <month>",
              "[the] <season>",
              "<holiday>",
              "[the] [fiscal] (<quarter> quarter|<half> half)",
              "(Q<quarter:q>|<quarter:q>Q|H<half:q>)")
          .when(slots -> !slots.has("day") || slots.day() <= slots.month().maxLength())
          .when(slots -> !slots.has("half") || slots.number("half") <= 2)
          .means(PartsOfYears::placed);

  static final TimeRule OF_YEAR =
      rule("<month, season …> of <year>")
          .pattern(
              "<annual>[,] [of|in] [fiscal] <whichyear>",
              "<annual> [of] '<shortyear>",
              "[the] <season> [of] <year>(-|/)(<shortyear>|<shortyear:year>)",
              "<whichyear>'s <annual>",
              "[the] <whichyear> [fiscal] (<quarter> quarter|<half> half|Q<quarter:q>)",
              "[the] first two quarters of <whichyear>")
          .example("March 2 of this year", "2011-03-02")
          .example("on [May 9, last year]", "2010-05-09")
          .example("25 July of that year", "2011-07-25")
          .example("Nov. 1998", "1998-11")
          .example("in [the month of July 1789]", "1789-07")
          .example("September 480 BC", "BC0480-09")
          .example("in [the summer of '69]", "1969-SU")
          .example("the winter of nineteen ninety-four", "1994-WI")
          .example("the winter of 1917–18", "1917-WI")
          .example("winter 2010/2011", "2010-WI")
          .example("Good Friday, 1998", "1998-04-10")
          .example("Whit Monday 1950", "1950-05-29")
          .example("Easter 2012", "2012-04-08")
          .example("2009 Q1", "2009-Q1")
          .example("Q2 of FY21", "2021-Q2")
          .example("the 2nd quarter in 1995", "1995-Q2")
          .example("the 1988 second quarter", "1988-Q2")
          .example("H1 2014", "2014-H1")
          .example("early half of next year", "2012-H1")
          .example("the first two quarters of 2003", "2003-H1")
          .example("this year's second half", "2011-H2")
          .butNot(
              "H3 2014",
              "a fall in last year's sales",
              "profit would fall next year",
              "the winter of 1917-12-31",
              "the winter of 2010-12")
          .when(
              slots ->
                  !slots.has("year") || slots.number("shortyear") % 100 == (slots.year() + 1) % 100)
          .when(slots -> !(annual(slots) instanceof Annual.OfSeason) || !slots.holds("in"))
          .when(
              slots -> !slots.holds("fall") || !Words.of("seasons-verbs").contains(slots.before()))
          .means(PartsOfYears::placed);

  static final TimeRule SEASON =
      rule("the <season>")
          .pattern(
              "{(in|by|until|since|during|through|throughout|over|from|till|for|and|of)} [the] <season>",
              "the <season>",
              "<season> {(offensive|counter-offensive|counteroffensive|campaign|semester|holidays"
                  + "|months|session|term|offensives|campaigns|meeting|meetings|conference)}")
          .example("by [winter]", "2010-WI")
          .example("throughout [the autumn] it rained", "2010-FA")
          .example("[The summer] was dry", "2010-SU")
          .example("until [spring]", "2011-SP")
          .example("in [the spring]", "2011-SP")
          .example("over [the summer]", "2011-SU")
          .example("since [autumn]", "2010-FA")
          .example("their [summer] offensive had failed", "2010-SU")
          .example("an [autumn] session will be held", "2011-FA")
          .example("the bank held its [Autumn] meetings", "2010-FA")
          .example("[Spring] offensives on the militias", "2011-SP")
          .butNot(
              "the fall of the government",
              "a spring in his step",
              "in spring water",
              "the fall in prices",
              "Winter said",
              "Prague Spring",
              "the Winter Palace",
              "a spring onion",
              "the Winter Campaign Medal")
          .when(slots -> !isName(slots))
          .when(
              slots ->
                  !slots.line().word(slots.to() - 1).equals("fall")
                      || Words.of("seasons-deeds").contains(slots.after())
                      || (!slots.after().equals("in")
                          && Words.of("seasons-before-fall").contains(slots.before())))
          .notBefore(Words.array("seasons-no-season"))
          .means(PartsOfYears::placed);

  static final TimeRule QUARTER =
      rule("the <quarter> quarter or the first half")
          .pattern(
              "[the] [fiscal[-]] <quarter>(-|[-] )quarter",
              "[the] <quarter> fiscal quarter",
              "[the] (Q<quarter:q>|<quarter:q>Q)",
              "[the] (<half>-half|<half> half of the year)")
          .example("[4Q] results", "2010-Q4")
          .example("in [the first fiscal quarter]", "2011-Q1")
          .example("[second-quarter] profit fell", "2010-Q2")
          .example("in [the final quarter] it lost", "2010-Q4")
          .example("[Q1] sales", "2011-Q1")
          .example("[fiscal fourth-quarter] results", "2010-Q4")
          .example("the fiscal first quarter", "2011-Q1")
          .example("[second-half] losses", "2010-H2")
          .example("[the latter half of the year]", "2010-H2")
          .butNot(
              "the second quarter-final",
              "the third quarter of the final game",
              "the first half of the match",
              "led at the half")
          .when(slots -> !isOfGame(slots))
          .means(PartsOfYears::placed);

  private static final String SAME = "the [(comparable|corresponding|same)] ";

  static final TimeRule REPORTED_QUARTER =
      rule("the latest, the year-ago or the <year> quarter")
          .pattern(
              "the (latest|most recent|just-ended) (quarter|period)",
              "the quarter",
              "[the] [(comparable|corresponding|same)] "
                  + "(year-ago|year-earlier|prior-year|previous-year) [<quarter>] (quarter|period)",
              SAME + "(quarter|period) (a|one) year (ago|earlier|before)",
              SAME + "(quarter|period) [(of|in)] <whichyear>",
              SAME + "<whichyear> (quarter|period)",
              "<whichyear>'s (quarter|period)")
          .example("for [the latest period]", "2010-Q4")
          .example("the just-ended quarter", "2010-Q4")
          .example("for [the quarter]", "2010-Q4")
          .example("the comparable year-earlier period", "2009-Q4")
          .example("the prior-year quarter", "2009-Q4")
          .example("the same quarter one year before", "2009-Q4")
          .example("year-earlier period", "2009-Q4")
          .example("the same quarter of 1998", "1998-Q4")
          .example("the same period last year", "2010-Q4")
          .example("next year's period", "2012-Q4")
          .example("the 1988 quarter", "1988-Q4")
          .butNot("the quarter of the city", "the quarter-final", "the period of unrest")
          .notBefore("of", "horse", "century", "mile", "share", "point")
          .means(
              slots ->
                  slots.has("whichyear")
                      ? new Reported(Unit.QUARTER, 0, Optional.of(slots.value("whichyear")))
                      : new Reported(Unit.QUARTER, slots.holds("year") ? -1 : 0));

  static final TimeRule HOLIDAY =
      rule("<holiday>")
          .pattern("<holiday>")
          .example("Good Friday", "2011-04-22")
          .example("by [Labor Day]", "2011-09-05")
          .example("[Pentecost] will be late", "2011-06-12")
          .example("the [May Day] rally", "2011-05-01")
          .example("on [Valentine's day]", "2011-02-14")
          .butNot("Merry Christmas Island")
          .notBefore("island", "islands", "carol")
          .means(PartsOfYears::placed);

  static final TimeRule DAY_WITH_A_NAME =
      rule("9/11, D-Day")
          .pattern(
              "<mm>/<dd>",
              "<month> <day> {(attacks|hijackings|hijackers|(terror|terrorist) attacks)}",
              "D-Day")
          .example("after [9/11], travel changed", "2001-09-11")
          .example("the [Sept. 11] attacks", "2001-09-11")
          .example("the [D-Day] landings", "1944-06-06")
          .butNot("9/10 of the votes", "the Nov. 5 attacks", "a day-to-day matter")
          .when(slots -> isDDay(slots) || isNineEleven(slots))
          .means(
              slots ->
                  new Fixed(
                      Period.day(
                          isDDay(slots) ? LocalDate.of(1944, 6, 6) : LocalDate.of(2001, 9, 11))));

  private static boolean isOfGame(Slots slots) {
    return slots.after().equals("of")
        && IntStream.rangeClosed(1, 4)
            .mapToObj(ahead -> slots.line().any(slots.to() + ahead))
            .anyMatch(Words.of("quarters-games")::contains);
  }

  /** “the Winter Palace”. */
  private static boolean isName(Slots slots) {
    return slots.line().isCapital(slots.to() - 1) && slots.line().isCapital(slots.to());
  }

  /** The stretch of a year that the words name. */
  private static Annual annual(Slots slots) {
    if (slots.has("annual")) {
      return slots.get("annual", Recurring.class).part();
    }
    if (slots.has("day")) {
      return new Annual.OfDay(MonthDay.of(slots.month(), slots.day()), slots.besideWeekday());
    }
    if (slots.has("month")) {
      return new Annual.OfMonth(slots.month());
    }
    if (slots.has("season")) {
      return new Annual.OfSeason(slots.season());
    }
    if (slots.has("holiday")) {
      return new Annual.OfHoliday(slots.get("holiday", Holiday.class));
    }
    return slots.has("quarter")
        ? new Annual.OfUnit(Unit.QUARTER, slots.number("quarter"))
        : new Annual.OfUnit(Unit.HALF, slots.get("half", Integer.class, 1));
  }

  static TimeValue placed(Slots slots) {
    return placed(annual(slots), slots);
  }

  /** A part of the year that the words name, else the nearest. */
  static TimeValue placed(Annual part, Slots slots) {
    if (slots.has("shortyear")) {
      return inYear(part, new Fixed(Period.year(Years.year(slots))));
    }
    return slots.has("whichyear")
        ? inYear(part, slots.value("whichyear"))
        : new Recurring(part, Choice.NEAREST, AnchorKind.UTTERANCE);
  }

  /** A part of a year; absolute where the year is. */
  static TimeValue inYear(Annual part, TimeValue year) {
    Optional<Period> fixed =
        year instanceof Fixed known ? part.in(known.period().year()) : Optional.empty();
    return fixed.<TimeValue>map(Fixed::new).orElseGet(() -> new InYear(part, year));
  }

  private static boolean isDDay(Slots slots) {
    return !slots.has("mm") && !slots.has("month");
  }

  private static boolean isNineEleven(Slots slots) {
    return slots.has("mm")
        ? slots.number("mm") == 9 && slots.number("dd") == 11 && !slots.after().equals("of")
        : slots.month() == Month.SEPTEMBER && slots.day() == 11;
  }

  /** A named day that falls on one date every year. */
  record FixedHoliday(MonthDay day) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(day.atYear(year));
    }
  }

  /** A day of the church year, so many days after Easter, or before. */
  record EasterHoliday(Holiday easter, int days) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return easter.in(year).map(sunday -> sunday.plusDays(days));
    }
  }

  /**
   * The named days as texts write them.
   *
   * @param moving gives the day that goes by a name, for those that fall on no fixed date
   */
  static Map<String, Holiday> names(Function<String, Holiday> moving) {
    Map<String, Holiday> names = new LinkedHashMap<>();
    Holiday easter = moving.apply("Easter");
    SlotWords.of("movingday")
        .forEach((name, asked) -> names.put(name, moving.apply((String) asked)));
    SlotWords.of("easterday")
        .forEach((name, days) -> names.put(name, new EasterHoliday(easter, (Integer) days)));
    SlotWords.of("fixedday")
        .forEach((name, day) -> names.put(name, new FixedHoliday((MonthDay) day)));
    Map.copyOf(names).forEach((name, day) -> names.putIfAbsent(name.replace(" Day", " day"), day));
    return names;
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(DAY_WITH_A_NAME, OF_YEAR, HOLIDAY, QUARTER, REPORTED_QUARTER, SEASON);

  /** Those that name a date, for others: “the end of the quarter” is that of the one that runs. */
  static final List<TimeRule> NAMING_DATES =
      Stream.concat(
              ALL.stream().filter(rule -> !rule.equals(REPORTED_QUARTER)),
              Stream.of(PART_OF_A_YEAR))
          .toList();
}
