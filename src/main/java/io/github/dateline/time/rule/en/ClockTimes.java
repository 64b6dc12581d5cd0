package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.ClockTime;
import io.github.dateline.time.DayPart;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.InDay;
import io.github.dateline.time.Mod;
import io.github.dateline.time.Modified;
import io.github.dateline.time.Period;
import io.github.dateline.time.Relative;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Parts of days, and times of the clock. */
final class ClockTimes {
  private ClockTimes() {}

  static final TimeRule PART_OF_DAY =
      rule("<day> <daypart>")
          .pattern(
              "[<part>] <oneday> <daypart>",
              "[the] <part>[-] <daypart> [of] <oneday>",
              "[the] <daypart> of <oneday>",
              "<oneday> at <daypart>")
          .example("yesterday afternoon", "2011-03-14TAF")
          .example("the evening of 9 November 1989", "1989-11-09TEV")
          .example("Christmas morning", "2010-12-25TMO")
          .example("late Thursday night", "2011-03-10TNI END")
          .example("the morning of Sept. 11, 2001", "2001-09-11TMO")
          .example("last Friday evening", "2011-03-11TEV")
          .example("Tuesday night", "2011-03-15TNI")
          .example("tomorrow morning", "2011-03-16TMO")
          .example("the night of 8 February 1904", "1904-02-08TNI")
          .example("Friday evening", "2011-03-11TEV")
          .example("early Friday morning", "2011-03-11TMO START")
          .example("mid-afternoon yesterday", "2011-03-14TAF MID")
          .butNot("Saturday Night Live")
          .notBefore("live")
          .means(slots -> part(slots, slots.value("oneday")));

  static final TimeRule THIS_PART =
      rule("this <daypart>")
          .pattern("[<part>] this <daypart>", "[<part>] tonight", "<part>[-] <daypart>")
          .example("this evening", "2011-03-15TEV")
          .example("later tonight", "2011-03-15TNI END")
          .example("early this morning", "2011-03-15TMO START")
          .example("this morning", "2011-03-15TMO")
          .example("tonight", "2011-03-15TNI")
          .example("later this afternoon", "2011-03-15TAF END")
          .example("mid afternoon", "2011-03-15TAF MID")
          .means(slots -> part(slots, today(0)));

  static final TimeRule LAST_NIGHT =
      rule("last night")
          .pattern("last (night|evening)", "overnight")
          .example("overnight", "2011-03-14TNI")
          .example("last evening", "2011-03-14TNI")
          .example("last night", "2011-03-14TNI")
          .butNot("at last night fell")
          .notAfter("at")
          .means(slots -> new InDay(today(-1), DayPart.NIGHT));

  static final TimeRule NEXT_PART =
      rule("the next <daypart>")
          .pattern("[<part>] [the] (next|following) <daypart>")
          .example("the following afternoon", "2011-03-16TAF")
          .example("next morning", "2011-03-16TMO")
          .example("the next morning", "2011-03-16TMO")
          .example("early the next morning", "2011-03-16TMO START")
          .means(slots -> part(slots, new Relative(Unit.DAY, 1, AnchorKind.TEXT)));

  static final TimeRule PREVIOUS_PART =
      rule("the previous <daypart>")
          .pattern("[<part>] [the] previous <daypart>", "the <daypart> before")
          .example("the previous evening", "2011-03-14TEV")
          .example("[the night before]", "2011-03-14TNI")
          .butNot("the night before the vote")
          .when(slots -> !slots.line().word(slots.to() - 1).equals("before") || isAtEnd(slots))
          .means(slots -> part(slots, new Relative(Unit.DAY, -1, AnchorKind.TEXT)));

  static final TimeRule EARLY_HOURS =
      rule("the early hours of <day>")
          .pattern(
              "[the] (early|small|[early] morning) hours of <oneday>",
              "(dawn|daybreak|sunrise) [(on|of)] <oneday>",
              "<oneday> at (dawn|daybreak|sunrise)")
          .example("in [the early hours of Sunday]", "2011-03-13TMO START")
          .example("at [dawn on Friday]", "2011-03-11TMO START")
          .example("[Monday at dawn]", "2011-03-14TMO START")
          .means(
              slots -> new Modified(new InDay(slots.value("oneday"), DayPart.MORNING), Mod.START));

  static final TimeRule CLOCK_RANGE =
      rule("<hour>–<hour> a.m.")
          .pattern("<hour>[:<minute>] {(-|to|and)} <end:hour>[:<endminute:minute>] <half:ampm>")
          .example("from [10] to [11 a.m.]", "2011-03-15T10:00", "2011-03-15T11:00")
          .example("[6:30]-[8 p.m.]", "2011-03-15T18:30", "2011-03-15T20:00")
          .example("between [11] and [1 p.m.]", "2011-03-15T11:00", "2011-03-15T13:00")
          .butNot("at gates 14 and 15 p.m.")
          .when(slots -> isTwelve(slots.number("hour")) && isTwelve(slots.number("end")))
          .means(ClockTimes::rangeStart, ClockTimes::rangeEnd);

  static final TimeRule THAT_PART =
      rule("that <daypart>")
          .pattern("[<part>] (that|the same|that same) <daypart>")
          .example("later that evening", "2011-03-15TEV END")
          .example("the same afternoon", "2011-03-15TAF")
          .example("that night", "2011-03-15TNI")
          .means(slots -> part(slots, new Relative(Unit.DAY, 0, AnchorKind.TEXT)));

  static final TimeRule CLOCK =
      rule("a time of the clock")
          .pattern(
              "<hour>:<minute> [<half:ampm>] [<zone>] [[on] <oneday>]",
              "<hour>:<minute>:<second:minute> [<half:ampm>] [<zone>] [[on] <oneday>]",
              "<oneday>[,] [at] <hour>:<minute>:<second:minute> [<half:ampm>] [<zone>]",
              "<hour> <half:ampm> [<zone>] [[,] [on] <oneday>]",
              "<hour> o'clock [in the <daypart>] [<zone>] [[on] <oneday>]",
              "<hour>.<minute> <half:ampm> [<zone>] [[on] <oneday>]",
              "<hour>:<minute> <zone>[,] <oneday>",
              "<hour>.<minute> <zone> [[on] <oneday>]",
              "<hhmm> (<zone>|hours) [[on] <oneday>]",
              "<hour> in the <daypart> [(of|on) <oneday>]",
              "<hour>:<minute> in the <daypart> [(of|on) <oneday>]",
              "<hour> o'clock in the <daypart> of <oneday>",
              "<hour>:<minute> <half:ampm>, <oneday> [<zone>]",
              "<hour> at <daypart>",
              "<oneday>[,] [at] <hour>:<minute> [<half:ampm>] [<zone>]",
              "<oneday> [at] <hour> <half:ampm> [<zone>]")
          .example("8 p.m. local time on Monday", "2011-03-14T20:00")
          .example("at [06:30]", "2011-03-15T06:30")
          .example("11 o'clock in the evening", "2011-03-15T23:00")
          .example("7.45 am", "2011-03-15T07:45")
          .example("Friday at 5:15 p.m. EST", "2011-03-11T17:15")
          .example("Thursday, 18:00", "2011-03-10T18:00")
          .example("12 a.m.", "2011-03-15T00:00")
          .example("9:05 pm CET", "2011-03-15T21:05")
          .example("March 3 at 4 p.m.", "2011-03-03T16:00")
          .example("10:35 a.m.", "2011-03-15T10:35")
          .example("5 p.m. EST Nov. 9", "2010-11-09T17:00")
          .example("9 a.m. Tuesday", "2011-03-15T09:00")
          .example("0815 GMT", "2011-03-15T08:15Z")
          .example("18.00 CET on Friday", "2011-03-11T18:00")
          .example("14:58 UTC", "2011-03-15T14:58Z")
          .example("4 in the morning", "2011-03-15T04:00")
          .example("2:47 in the morning of 31 January 1968", "1968-01-31T02:47")
          .example("9 in the evening on Saturday", "2011-03-12T21:00")
          .example("9:34 p.m., March 19 EST", "2011-03-19T21:34")
          .example("at about [2:30 in the morning]", "2011-03-15T02:30")
          .example("12:00 UTC Monday", "2011-03-14T12:00Z")
          .example("3:33:39 p.m. on March 16", "2011-03-16T15:33:39")
          .example("at [15:33:39] it shook", "2011-03-15T15:33:39")
          .example("12 May 2014, 20:30:15", "2014-05-12T20:30:15")
          .butNot(
              "he finished in 2:15:30",
              "runs 1:45:20",
              "a score of 3:2",
              "John 3:16 says",
              "won 2:1")
          .when(ClockTimes::isClock)
          .means(ClockTimes::clock);

  static final TimeRule STAMP =
      rule("yyyy-mm-ddThh:mm:ss")
          .pattern(
              "<year>-<mm>-<dd>T<hour>:<minute>[:<second:minute>[.<digits:number>]]"
                  + "[Z|(+|-)<zonehour:hour>:<zoneminute:minute>]",
              "<year>-<mm>-<dd> <hour>:<minute>[:<second:minute>]")
          .example("it reads [2015-03-16T15:33:39Z] for the call", "2015-03-16T15:33:39Z")
          .example("2014-11-02T08:30", "2014-11-02T08:30")
          .example("2014-11-02T08:30:00+02:00", "2014-11-02T08:30:00+02:00")
          .example("2014-11-02 08:30:15", "2014-11-02T08:30:15")
          .butNot("2014-13-02T08:30:00", "2014-11-02T25:30")
          .when(
              slots ->
                  YearMonth.of(slots.year(), slots.number("mm")).isValidDay(slots.number("dd")))
          .means(ClockTimes::stamp);

  static final TimeRule NOON =
      rule("noon")
          .pattern("<point:noon> [on] [<oneday>]", "<oneday> at <point:noon>")
          .example("at [midnight]", "2011-03-15T24:00")
          .example("Saturday at noon", "2011-03-12T12:00")
          .example("midday on 4 May", "2011-05-04T12:00")
          .example("midnight Friday", "2011-03-11T24:00")
          .example("noon on Tuesday", "2011-03-15T12:00")
          .butNot("High Noon", "high noon for the party")
          .notAfter("high")
          .when(slots -> !slots.line().isCapital(slots.from()) || slots.has("oneday"))
          .means(
              slots ->
                  new ClockTime(
                      slots.has("oneday") ? slots.value("oneday") : ofText(),
                      slots.number("point"),
                      0,
                      ""));

  private static boolean isAtEnd(Slots slots) {
    String after = slots.after();
    return after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0));
  }

  private static TimeValue stamp(Slots slots) {
    String text =
        slots
            .line()
            .text()
            .substring(slots.line().start(slots.to() - 1), slots.line().end(slots.to() - 1));
    String zone =
        slots.has("zonehour")
            ? String.format(
                Locale.ROOT,
                "%s%02d:%02d",
                slots.line().mark(slots.to() - 4),
                slots.number("zonehour"),
                slots.number("zoneminute"))
            : text.equals("Z") ? "Z" : "";
    return new ClockTime(
        new Fixed(Period.day(LocalDate.of(slots.year(), slots.number("mm"), slots.number("dd")))),
        slots.number("hour"),
        slots.number("minute"),
        slots.has("second") ? slots.number("second") : -1,
        zone);
  }

  private static boolean isTwelve(int hour) {
    return hour >= 1 && hour <= 12;
  }

  private static TimeValue rangeEnd(Slots slots) {
    int hour = slots.number("end") % 12 + (slots.get("half", Boolean.class) ? 12 : 0);
    return new ClockTime(ofText(), hour, minute(slots, "endminute"), "");
  }

  /** “From 11 to 1 p.m.” starts in the morning. */
  private static TimeValue rangeStart(Slots slots) {
    boolean afternoon = slots.get("half", Boolean.class);
    boolean turns = slots.number("hour") % 12 > slots.number("end") % 12;
    int hour = slots.number("hour") % 12 + (afternoon != turns ? 12 : 0);
    return new ClockTime(ofText(), hour, minute(slots, "minute"), "");
  }

  private static int minute(Slots slots, String label) {
    return slots.has(label) ? slots.number(label) : 0;
  }

  /** A part of a day, or of that part: “early Friday morning”. */
  private static TimeValue part(Slots slots, TimeValue day) {
    DayPart part = slots.has("daypart") ? slots.get("daypart", DayPart.class) : DayPart.NIGHT;
    TimeValue value = new InDay(day, part);
    return slots.has("part") ? new Modified(value, slots.get("part", Mod.class)) : value;
  }

  private static boolean isClock(Slots slots) {
    if (slots.has("hhmm")) {
      return slots.number("hhmm") % 100 < 60;
    }
    if (slots.has("half")) {
      return slots.number("hour") >= 1 && slots.number("hour") <= 12;
    }
    if (slots.has("minute")) {
      return slots.has("zone")
          || slots.has("daypart")
          || slots.has("oneday")
          || (slots.line().length(slots.from()) == 2
              && slots.line().length(slots.from() + 2) == 2
              && List.of("at", "by", "until", "from", "about", "around", "to")
                  .contains(slots.before()));
    }
    return slots.number("hour") <= 12;
  }

  private static TimeValue clock(Slots slots) {
    boolean afternoon =
        slots.has("half")
            ? slots.get("half", Boolean.class)
            : slots.has("daypart") && slots.get("daypart", DayPart.class) != DayPart.MORNING;
    boolean twelve = slots.has("half") || slots.has("daypart");
    int clock = slots.has("hhmm") ? slots.number("hhmm") : -1;
    int hour = clock < 0 ? slots.number("hour") : clock / 100;
    if (twelve) {
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    return new ClockTime(
        slots.has("oneday") ? slots.value("oneday") : ofText(),
        hour,
        clock >= 0 ? clock % 100 : minute(slots, "minute"),
        slots.has("second") ? slots.number("second") : -1,
        slots.has("zone") ? slots.get("zone", String.class) : "");
  }

  private static TimeValue today(int count) {
    return new Relative(Unit.DAY, count, AnchorKind.UTTERANCE);
  }

  private static TimeValue ofText() {
    return new Relative(Unit.DAY, 0, AnchorKind.TEXT);
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          PART_OF_DAY,
          EARLY_HOURS,
          THIS_PART,
          LAST_NIGHT,
          NEXT_PART,
          PREVIOUS_PART,
          THAT_PART,
          CLOCK_RANGE,
          STAMP,
          CLOCK,
          NOON);
}
