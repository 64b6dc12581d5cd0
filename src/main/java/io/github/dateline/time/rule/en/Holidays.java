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
  record FixedHoliday(MonthDay day) implements Holiday {
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
  record EasterHoliday(Holiday easter, int days) implements Holiday {
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
    Holiday easter = moving.apply("Easter");
    SlotWords.of("movingday")
        .forEach((name, asked) -> names.put(name, moving.apply((String) asked)));
    SlotWords.of("easterday")
        .forEach((name, days) -> names.put(name, new EasterHoliday(easter, (Integer) days)));
    SlotWords.of("fixedday")
        .forEach((name, day) -> names.put(name, new FixedHoliday((MonthDay) day)));
    return names;
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
  static final List<TimeRule> ALL = List.of(NINE_ELEVEN, D_DAY, HOLIDAY_OF_YEAR, HOLIDAY);
}
