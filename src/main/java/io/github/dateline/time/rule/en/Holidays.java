package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Annual;
import io.github.dateline.time.Choice;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.Period;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
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

/** Named days. */
final class Holidays {
  private Holidays() {}

  /** A named day that falls on one date every year. */
  record FixedHoliday(String name, MonthDay day) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(day.atYear(year));
    }
  }

  /**
   * A day of the church year that is counted from Easter.
   *
   * @param easter Easter Sunday
   * @param days after it; negative for before
   */
  record EasterHoliday(String name, Holiday easter, int days) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return easter.in(year).map(sunday -> sunday.plusDays(days));
    }
  }

  static final TimeRule HOLIDAY =
      rule("<holiday>")
          .pattern("<holiday>")
          .example("Good Friday", "2011-04-22")
          .example("on [New Year's Day]", "2011-01-01")
          .example("by [Labor Day]", "2011-09-05")
          .example("Ash Wednesday", "2011-03-09")
          .example("[Pentecost] will be late", "2011-06-12")
          .example("VE Day", "2011-05-08")
          .example("the [May Day] rally", "2011-05-01")
          .example("Mother's Day", "2011-05-08")
          .example("Thanksgiving Day", "2010-11-25")
          .example("on [Christmas Eve]", "2010-12-24")
          .example("on [Easter]", "2011-04-24")
          .butNot("Merry Christmas Island")
          .notBefore("island", "islands", "carol")
          .means(slots -> day(slots, Choice.NEAREST));

  static final TimeRule HOLIDAY_OF_YEAR =
      rule("<holiday> of a year")
          .pattern("<holiday>[,] [of|in] <whichyear>")
          .example("Good Friday, 1998", "1998-04-10")
          .example("Victory Day of last year", "2010-05-09")
          .example("Whit Monday 1950", "1950-05-29")
          .example("Election Day 2008", "2008-11-04")
          .example("New Year's Eve 1999", "1999-12-31")
          .example("Christmas 2007", "2007-12-25")
          .example("Easter 2012", "2012-04-08")
          .example("Thanksgiving last year", "2010-11-25")
          .means(
              slots ->
                  MonthsAndDays.inYear(
                      new Annual.OfHoliday(slots.get("holiday", Holiday.class)),
                      slots.value("whichyear")));

  static final TimeRule LAST_HOLIDAY =
      rule("last <holiday>")
          .pattern("(last|this past) <holiday>")
          .example("this past Halloween", "2010-10-31")
          .example("last Thanksgiving", "2010-11-25")
          .means(slots -> day(slots, Choice.LAST));

  static final TimeRule NEXT_HOLIDAY =
      rule("next <holiday>")
          .pattern("(next|this coming) <holiday>")
          .example("this coming Memorial Day", "2011-05-30")
          .example("next Christmas", "2011-12-25")
          .means(slots -> day(slots, Choice.NEXT));

  static final TimeRule THIS_HOLIDAY =
      rule("this <holiday>")
          .pattern("this <holiday>")
          .example("[this Christmas] they will stay", "2011-12-25")
          .example("this Easter", "2011-04-24")
          .means(slots -> day(slots, Choice.THIS));

  static final TimeRule NINE_ELEVEN =
      rule("9/11")
          .pattern(
              "<mm>/<dd>",
              "<month> <day> {(attacks|hijackings|hijackers)}",
              "<month> <day> {(terror|terrorist) attacks}")
          .example("after [9/11], travel changed", "2001-09-11")
          .example("the [Sept. 11] attacks", "2001-09-11")
          .butNot("9/10 of the votes", "the Nov. 5 attacks")
          .when(Holidays::isNineEleven)
          .means(slots -> new Fixed(Period.day(LocalDate.of(2001, 9, 11))));

  static final TimeRule D_DAY =
      rule("D-Day")
          .pattern("D-Day")
          .example("the [D-Day] landings", "1944-06-06")
          .butNot("a day-to-day matter")
          .means(slots -> new Fixed(Period.day(LocalDate.of(1944, 6, 6))));

  /**
   * The named days as texts write them.
   *
   * @param moving gives the day that goes by a name, for those that fall on no fixed date
   */
  static Map<String, Holiday> names(Function<String, Holiday> moving) {
    Map<String, Holiday> names = new LinkedHashMap<>();
    for (String name :
        new String[] {
          "Thanksgiving",
          "Easter",
          "Good Friday",
          "Memorial Day",
          "Labor Day",
          "Columbus Day",
          "Mother's Day",
          "Father's Day",
          "Martin Luther King Day",
          "Presidents Day",
          "Black Friday",
          "Election Day"
        }) {
      names.put(name, moving.apply(name));
    }
    names.put("Thanksgiving Day", moving.apply("Thanksgiving"));
    names.put("Easter Sunday", moving.apply("Easter"));
    names.put("MLK Day", moving.apply("MLK Day"));
    names.put("Mothers Day", moving.apply("Mother's Day"));
    names.put("Fathers Day", moving.apply("Father's Day"));
    names.put("Labour Day", moving.apply("Labor Day"));
    names.put("Presidents' Day", moving.apply("Presidents Day"));
    Holiday easter = moving.apply("Easter");
    easter(names, easter, -47, "Shrove Tuesday", "Mardi Gras");
    easter(names, easter, -46, "Ash Wednesday");
    easter(names, easter, -7, "Palm Sunday");
    easter(names, easter, -3, "Maundy Thursday", "Holy Thursday");
    easter(names, easter, -1, "Holy Saturday");
    easter(names, easter, 1, "Easter Monday");
    easter(names, easter, 39, "Ascension Day");
    easter(names, moving.apply("Thanksgiving"), 4, "Cyber Monday");
    easter(names, easter, 49, "Pentecost", "Whit Sunday");
    easter(names, easter, 50, "Whit Monday");
    fixed(names, 1, 1, "New Year's Day", "New Year's", "New Year", "New Years Day");
    fixed(names, 1, 1, "the first of the year");
    fixed(names, 1, 26, "Australia Day");
    fixed(names, 4, 23, "St. George's Day", "St George's Day");
    fixed(names, 5, 5, "Cinco de Mayo");
    fixed(names, 7, 1, "Canada Day");
    fixed(names, 11, 5, "Guy Fawkes Night", "Guy Fawkes Day", "Bonfire Night");
    fixed(names, 11, 30, "St. Andrew's Day", "St Andrew's Day");
    fixed(names, 2, 14, "Valentine's Day", "St. Valentine's Day", "Valentines Day");
    fixed(names, 3, 8, "International Women's Day", "Women's Day");
    fixed(names, 3, 17, "St. Patrick's Day", "St Patrick's Day");
    fixed(names, 4, 1, "April Fools' Day", "April Fool's Day");
    fixed(names, 5, 1, "May Day");
    fixed(names, 1, 6, "Epiphany");
    fixed(names, 2, 2, "Groundhog Day");
    fixed(names, 2, 23, "Defender of the Fatherland Day");
    fixed(names, 4, 22, "Earth Day");
    fixed(names, 4, 25, "Anzac Day");
    fixed(names, 5, 8, "V-E Day", "VE Day");
    fixed(names, 5, 9, "Victory Day");
    fixed(names, 6, 14, "Flag Day");
    fixed(names, 6, 19, "Juneteenth");
    fixed(names, 11, 1, "All Saints' Day", "All Saints Day");
    fixed(names, 7, 4, "Independence Day");
    fixed(names, 7, 14, "Bastille Day");
    fixed(names, 10, 31, "Halloween");
    fixed(names, 11, 11, "Veterans Day", "Armistice Day", "Remembrance Day");
    fixed(names, 12, 24, "Christmas Eve", "Xmas Eve");
    fixed(names, 12, 25, "Christmas Day", "Christmas", "Xmas Day", "Xmas");
    fixed(names, 12, 26, "Boxing Day");
    fixed(names, 12, 31, "New Year's Eve", "New Years Eve");
    return names;
  }

  private static void easter(
      Map<String, Holiday> names, Holiday easter, int days, String... spellings) {
    for (String spelling : spellings) {
      names.put(spelling, new EasterHoliday(spelling, easter, days));
    }
  }

  private static void fixed(Map<String, Holiday> names, int month, int day, String... spellings) {
    for (String spelling : spellings) {
      names.put(spelling, new FixedHoliday(spellings[0], MonthDay.of(month, day)));
    }
  }

  private static boolean isNineEleven(Slots slots) {
    return slots.has("mm")
        ? slots.number("mm") == 9 && slots.number("dd") == 11 && !slots.after().equals("of")
        : slots.month() == Month.SEPTEMBER && slots.day() == 11;
  }

  private static TimeValue day(Slots slots, Choice choice) {
    return new Recurring(
        new Annual.OfHoliday(slots.get("holiday", Holiday.class)), choice, AnchorKind.UTTERANCE);
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          NINE_ELEVEN, D_DAY, HOLIDAY_OF_YEAR, LAST_HOLIDAY, NEXT_HOLIDAY, THIS_HOLIDAY, HOLIDAY);
}
