package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.ByTense;
import io.github.dateline.time.Choice;
import io.github.dateline.time.DayPart;
import io.github.dateline.time.InDay;
import io.github.dateline.time.Mod;
import io.github.dateline.time.Modified;
import io.github.dateline.time.Relative;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import io.github.dateline.time.rule.TokenLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Parts of days, and times of the clock. */
final class ClockTimes {
  private ClockTimes() {}

  static final TimeRule PART_OF_DAY =
      rule("<day> <daypart>")
          .pattern(
              "[<part>] <oneday> <daypart>",
              "<part> on <oneday> <daypart>",
              "[the] <part>[-] <daypart> [of] <oneday>",
              "[the] <daypart> of <oneday>",
              "[the] <daypart> of the <dayth>",
              "<oneday>[,] <part>[-] <daypart>",
              "<oneday> (at|in the) <daypart>")
          .example("yesterday afternoon", "2011-03-14TAF")
          .example("the evening of 9 November 1989", "1989-11-09TEV")
          .example("Christmas morning", "2010-12-25TMO")
          .example("Sunday in the afternoon", "2011-03-13TAF")
          .example("Saturday, late afternoon", "2011-03-12TAF END")
          .example("on [the night of the 4th]", "2011-03-04TNI")
          .example("late Thursday night", "2011-03-10TNI END")
          .example("mid-afternoon yesterday", "2011-03-14TAF MID")
          .butNot("Saturday Night Live")
          .notBefore("live")
          .means(slots -> part(slots, MonthsAndDays.day(slots)));

  static final TimeRule NEAR_PART =
      rule("this, last, next or that <daypart>")
          .pattern(
              "[<part>] [the] <choice> <daypart>",
              "[<part>] tonight",
              "[the] <part>[-] <daypart>",
              "the <daypart> before",
              "{(in|during|by|until)} the <daypart>",
              "overnight")
          .example("this evening", "2011-03-15TEV")
          .example("later tonight", "2011-03-15TNI END")
          .example("last evening", "2011-03-14TNI")
          .example("mid afternoon", "2011-03-15TAF MID")
          .example("last night", "2011-03-14TNI")
          .example("overnight", "2011-03-14TNI")
          .example("the pass will be shut [overnight]", "2011-03-15TNI")
          .example("early the next morning", "2011-03-16TMO START")
          .example("the previous evening", "2011-03-14TEV")
          .example("[the night before]", "2011-03-14TNI")
          .example("later that evening", "2011-03-15TEV END")
          .example("I'll do it in [the evening].", "2011-03-15TEV")
          .butNot(
              "at last night fell",
              "the night before the vote",
              "last afternoon",
              "he died in the morning",
              "I saw him in the evening train",
              "her overnight bag")
          // “the evening”
          .when(
              slots ->
                  slots.to() - slots.from() != 2
                      || !slots.line().word(slots.from()).equals("the")
                      || (slots.isAtEnd() && isTalk(slots)))
          .when(slots -> !slots.holds("before") || slots.isAtEnd())
          .notBefore(Words.array("overnight-things"))
          .when(slots -> !slots.holds("last") || isLastNight(slots))
          .means(slots -> part(slots, nearDay(slots)));

  private static boolean isLastNight(Slots slots) {
    DayPart part = slots.get("daypart", DayPart.class);
    return !slots.before().equals("at") && (part == DayPart.NIGHT || part == DayPart.EVENING);
  }

  /** The day of “this”, “the next”, “the previous”, “that morning”. */
  private static TimeValue nearDay(Slots slots) {
    if (slots.holds("overnight")) {
      return new ByTense(new Relative(Unit.DAY, -1), new Relative(Unit.DAY, 0));
    }
    if (slots.holds("last")) {
      return new Relative(Unit.DAY, -1);
    }
    Choice choice =
        slots.get("choice", Choice.class, slots.holds("before") ? Choice.LAST : Choice.THIS);
    return switch (choice) {
      case THIS -> new Relative(Unit.DAY, 0);
      case NEAREST -> new Relative(Unit.DAY, 0, AnchorKind.TEXT);
      case NEXT -> new Relative(Unit.DAY, 1, AnchorKind.TEXT);
      case LAST -> new Relative(Unit.DAY, -1, AnchorKind.TEXT);
    };
  }

  static final TimeRule EARLY_HOURS =
      rule("the early hours of <day>")
          .pattern(
              "[the] (early|small|[early] morning) hours of [the morning of] <oneday>",
              "(dawn|daybreak|sunrise) [(on|of)] <oneday>",
              "<oneday> at (dawn|daybreak|sunrise)")
          .example("the small hours of the morning of May 3", "2011-05-03TMO START")
          .example("in [the early hours of Sunday]", "2011-03-13TMO START")
          .example("at [dawn on Friday]", "2011-03-11TMO START")
          .example("[Monday at dawn]", "2011-03-14TMO START")
          .means(
              slots -> new Modified(new InDay(slots.value("oneday"), DayPart.MORNING), Mod.START));

  /** Words behind which a bare number is an hour. */
  private static final String AT = "(at|by|until|till|from|since|before|after|about|around)";

  private static final String ANY_DAY = "(<oneday>|<oneday:longday>|<oneday:repeated>|<partofday>)";

  static final TimeRule CLOCK =
      rule("a time of the clock")
          .pattern(
              "<clock> [<zone>] [[,] [on] <oneday> [<zone>]]",
              "<clock> [<zone>] [on] (<oneday:repeated>|<oneday:longday>)",
              "<clock>[,] [on] <partofday> [<zone>]",
              "<clock> (at|in the) <daypart> [<zone>] [[(of|on)] <oneday>]",
              ANY_DAY + "[,] [(at|around|about)] <clock> [<zone>]",
              "<hhmm> (<zone>|hours) [[on] (<oneday>|<partofday>)]")
          .example("8 p.m. local time on Monday", "2011-03-14T20:00")
          .example("ten days from today at 9 a.m.", "2011-03-25T09:00")
          .example("5 p.m. on the last day of the month", "2011-03-31T17:00")
          .example("at [06:30]", "2011-03-15T06:30")
          .example("12 a.m.", "2011-03-15T00:00")
          .example("a quarter past eleven on Friday night", "2011-03-11T23:15")
          .example("last Friday evening at 10:40", "2011-03-11T22:40")
          .example("call me at [3:30]", "2011-03-15T03:30")
          .example("about [11 p.m.-ish]", "2011-03-15T23:00")
          .example("11 o'clock in the evening", "2011-03-15T23:00")
          .example("Friday at 5:15 p.m. EST", "2011-03-11T17:15")
          .example("0815 GMT", "2011-03-15T08:15Z")
          .example("18.00 CET on Friday", "2011-03-11T18:00")
          .example("2:47 in the morning of 31 January 1968", "1968-01-31T02:47")
          .example("9:34 p.m., March 19 EST", "2011-03-19T21:34")
          .example("at [15:33:39 on Monday]", "2011-03-14T15:33:39")
          .example("at [4.52 on Saturday afternoon]", "2011-03-12T16:52")
          .example("it began at [ten to six yesterday evening]", "2011-03-14T17:50")
          .example("it left at [a quarter to 9]", "2011-03-15T08:45")
          .example("twenty-five minutes to three", "2011-03-15T02:35")
          .example("one minute past seven on the evening of the 4th", "2011-03-04T19:01")
          .example("the shop shuts at [9pm tonight]", "2011-03-15T21:00")
          .example("he woke at [7ish]", "2011-03-15T07:00")
          .example("seven thirty p.m.", "2011-03-15T19:30")
          .example("they met at [five thirty]", "2011-03-15T05:30")
          .example("supper is at [half seven].", "2011-03-15T07:30")
          .example("call at [10:30ish]", "2011-03-15T10:30")
          .example("at [noon sharp]", "2011-03-15T12:00")
          .example("it opens at [8 on the dot]", "2011-03-15T08:00")
          .example("at [1140 a.m.] it was over", "2011-03-15T11:40")
          .example("20 mins past eight", "2011-03-15T08:20")
          .example("tomorrow around 8:15 am", "2011-03-16T08:15")
          .example("9 a.m. every day", "XXXX-XX-XXT09:00")
          .example("at [6:30 on Tuesdays]", "XXXX-WXX-2T06:30")
          .example("every Monday at noon", "XXXX-WXX-1T12:00")
          .example("at [midnight]", "2011-03-15T24:00")
          .example("12 noon tomorrow", "2011-03-16T12:00")
          .butNot(
              "he finished in 2:15:30",
              "runs 1:45:20",
              "a score of 3:2",
              "John 3:16 says",
              "won 2:1",
              "High Noon",
              "high noon for the party",
              "lost ten to six in the final",
              "priced at 4.52 on opening",
              "it fell by a quarter to nine cents",
              "half past the post",
              "at half six people",
              "aged five thirty years on",
              "at 8 sharp bends",
              "some 7ish people")
          .notAfter("high")
          .when(ClockTimes::isClock)
          .means(slots -> clock(slots).of(day(slots), zone(slots)));

  static final TimeRule STAMP =
      rule("yyyy-mm-ddThh:mm:ss")
          .pattern(
              "<year>-<mm>-<dd>T<clock>[.<digits:number>][Z|(+|-)<offset:clock>]",
              "<year>-<mm>-<dd> <clock>")
          .example("it reads [2015-03-16T15:33:39Z] for the call", "2015-03-16T15:33:39Z")
          .example("2014-11-02T08:30", "2014-11-02T08:30")
          .example("2014-11-02T08:30:00+02:00", "2014-11-02T08:30:00+02:00")
          .example("2014-11-02 08:30:15", "2014-11-02T08:30:15")
          .butNot("2014-13-02T08:30:00", "2014-11-02T25:30")
          .when(slots -> clock(slots).form() == Clock.Form.COLON && NumericDates.exists(slots))
          .means(ClockTimes::stamp);

  /** Its zone stands in it as TIMEX3 writes zones. */
  private static TimeValue stamp(Slots slots) {
    TokenLine line = slots.line();
    boolean offset = slots.has("offset");
    String zone =
        offset
            ? line.text().substring(line.start(slots.to() - 4), line.end(slots.to() - 1))
            : line.mark(slots.to() - 1) == 'Z' ? "Z" : "";
    return clock(slots).of(NumericDates.date(slots), zone);
  }

  static final TimeRule BARE_HOUR =
      rule("<hour> in a part of a day")
          .pattern(
              "{" + AT + "} <clock:hour> [on] (<partofday>|<partofday:repeated>)",
              "{(at|by|until|till|after|before)} <clock:hour> [on] <oneday>",
              "(<partofday>|<partofday:repeated>) (at|around|about) <clock:hour>",
              "<clock:hour> (at|in the) <daypart> [[(of|on)] <oneday>]",
              "<oneday> at <clock:hour>",
              "{(at|by|until|till|before|after)} <clock:hour>")
          .example("4 in the morning", "2011-03-15T04:00")
          .example("at [two in the afternoon tomorrow]", "2011-03-16T14:00")
          .example("it was quiet until [11 last night]", "2011-03-14T23:00")
          .example("from [seven tomorrow morning]", "2011-03-16T07:00")
          .example("dinner is [tonight at 8]", "2011-03-15T20:00")
          .example("call me at [8].", "2011-03-15T08:00")
          .example("every night at nine", "XXXX-XX-XXT21:00")
          .example("we met [yesterday at 3].", "2011-03-14T03:00")
          .example("any time after [3 tomorrow]", "2011-03-16T03:00")
          .example("it shuts at [six on Saturdays]", "XXXX-WXX-6T06:00")
          .example("they sleep by [8 every night]", "XXXX-XX-XXT20:00")
          .butNot(
              "killed seven last night",
              "unemployment stood at 8.",
              "I put the odds at 8 to 1",
              "won two in the afternoon",
              "on Friday at 3 sites",
              "at 10 Downing Street tonight",
              "after 3 Sunday papers")
          .when(ClockTimes::isHour)
          .means(slots -> clock(slots).of(day(slots), ""));

  private static final String TO = "{(-|to|and|or|till|until|through)}";

  private static final String IN_PART = "(at|in the) <daypart> [[on] <oneday>]";

  private static final String ITS_DAY = "[(at|in the) <daypart>] [[,] [on] (<oneday>|<partofday>)]";

  static final TimeRule CLOCK_RANGE =
      rule("a time of the clock to another")
          .pattern(
              "(<clock>|<clock:hour>) " + TO + " <end:clock> [<zone>] " + ITS_DAY,
              "<clock> " + TO + " <end:hour> " + ITS_DAY,
              "{(from|between)} <clock:hour> " + TO + " <end:hour> [on] (<oneday>|<partofday>)",
              "<clock:hour> {(-|to)} <end:hour> " + IN_PART,
              "{(from|between)} <clock:hour> " + TO + " <end:hour> " + IN_PART,
              "(<oneday>|<partofday>)[,] at (<clock>|<clock:hour>) {(or|and)} <end:clock>")
          .example("from [10] to [11 a.m.]", "2011-03-15T10:00", "2011-03-15T11:00")
          .example("from [4pm] to [half past five]", "2011-03-15T16:00", "2011-03-15T17:30")
          .example("between [9:30] and [10 on Sunday]", "2011-03-13T09:30", "2011-03-13T10:00")
          .example("between [11] and [1 p.m.]", "2011-03-15T11:00", "2011-03-15T13:00")
          .example("between [9:30] and [11:00]", "2011-03-15T09:30", "2011-03-15T11:00")
          .example("from [11:30 pm] until [4:45 am]", "2011-03-15T23:30", "2011-03-15T04:45")
          .example("[2]-[4 p.m. on Friday]", "2011-03-11T14:00", "2011-03-11T16:00")
          .example("between [nine] and [ten this evening]", "2011-03-15T21:00", "2011-03-15T22:00")
          .example("from [8:00] to [9:30 at night]", "2011-03-15T20:00", "2011-03-15T21:30")
          .example("between [noon] and [2].", "2011-03-15T12:00", "2011-03-15T14:00")
          .example("from [10] till [2 on Sunday]", "2011-03-13T10:00", "2011-03-13T14:00")
          .example("[8] to [9 in the morning]", "2011-03-15T08:00", "2011-03-15T09:00")
          .example("[tomorrow at 8] or [9 p.m.]", "2011-03-16T20:00", "2011-03-16T21:00")
          .example("[9 a.m.] - [5]", "2011-03-15T09:00", "2011-03-15T17:00")
          .example("at [3:15] or [3:45 tomorrow]", "2011-03-16T03:15", "2011-03-16T03:45")
          .butNot(
              "at gates 14 and 15 p.m.",
              "from 10 to 12 on Sunday papers",
              "between five and seven people came",
              "from noon to 40 people",
              "on points 3:15 or 3:45",
              "at noon and four left")
          .when(ClockTimes::isRange)
          .means(ClockTimes::rangeStart, ClockTimes::rangeEnd);

  static final TimeRule HOURS_OF_DAY =
      rule("<day> from <hour> to <hour>")
          .pattern("(<oneday>|<partofday>)[,] {(from|between)} <clock:hour> " + TO + " <end:hour>")
          .example(
              "[Sunday] between [8] and [12]", "2011-03-13", "2011-03-13T08:00", "2011-03-13T12:00")
          .example(
              "[this afternoon] from [one] to [four]",
              "2011-03-15TAF",
              "2011-03-15T13:00",
              "2011-03-15T16:00")
          .example(
              "[tomorrow] from [9] until [5].",
              "2011-03-16",
              "2011-03-16T09:00",
              "2011-03-16T17:00")
          .butNot("cut on Sunday from 8 to 5 seats")
          .when(ClockTimes::isRange)
          .means(ClockTimes::day, ClockTimes::rangeStart, ClockTimes::rangeEnd);

  private static Clock clock(Slots slots) {
    return slots.has("hhmm")
        ? new Clock(
            slots.number("hhmm") / 100,
            slots.number("hhmm") % 100,
            -1,
            Clock.Form.SURE,
            Optional.empty())
        : slots.get("clock", Clock.class);
  }

  /** The day, or the part of one, that the words give; else the day that the text speaks of. */
  private static TimeValue day(Slots slots) {
    if (slots.has("partofday")) {
      return slots.value("partofday");
    }
    TimeValue day =
        slots.get("oneday", TimeValue.class, new Relative(Unit.DAY, 0, AnchorKind.TEXT));
    return slots.has("daypart") ? new InDay(day, slots.get("daypart", DayPart.class)) : day;
  }

  private static String zone(Slots slots) {
    return slots.get("zone", String.class, "");
  }

  private static boolean isPlaced(Slots slots) {
    return slots.has("zone") || slots.has("daypart") || slots.has("partofday");
  }

  private static final Set<String> AT_A_TIME = Words.of("clock-times-before");

  private static boolean isClock(Slots slots) {
    if (slots.has("hhmm")) {
      return slots.number("hhmm") % 100 < 60 && slots.number("hhmm") <= 2400;
    }
    if (slots.has("daypart") && !isHourOf(slots)) {
      return false;
    }
    Clock clock = clock(slots);
    boolean said = AT_A_TIME.contains(slots.before());
    return switch (clock.form()) {
      case SURE -> !isName(slots);
      case COLON ->
          // “2:15:30 on Sunday” is also a result.
          isPlaced(slots)
              || (slots.has("oneday")
                  && (clock.second() < 0 || said || slots.line().mark(slots.from() + 1) != ':'))
              || (said && (slots.line().length(slots.from()) == 2 || isTalk(slots)));
      case DOTTED -> isPlaced(slots);
      case SPOKEN -> isPlaced(slots) || (said && slots.isAtEnd()) || slots.has("oneday");
      case BARE -> false;
    };
  }

  /** “at night”, “in the morning”, and not the other way round. */
  private static boolean isHourOf(Slots slots) {
    boolean night = slots.get("daypart", DayPart.class) == DayPart.NIGHT;
    for (int token = slots.from(); token < slots.to(); token++) {
      if (slots.line().word(token).equals("night")) {
        return night && slots.line().word(token - 1).equals("at");
      }
    }
    return !night;
  }

  /** “High Noon”. */
  private static boolean isName(Slots slots) {
    return slots.line().isCapital(slots.from())
        && slots.from() > 0
        && slots.to() - slots.from() == 1;
  }

  private static boolean isHour(Slots slots) {
    if (!slots.has("daypart")) {
      boolean placed = slots.has("partofday") || slots.has("oneday");
      return placed ? isClosed(slots) : slots.isAtEnd() && isTalk(slots);
    }
    return isHourOf(slots)
        && (slots.line().isNumber(slots.from())
            || slots.has("oneday")
            || AT_A_TIME.contains(slots.before()));
  }

  private static final Set<String> TALKING = Words.of("clock-times-talking");

  /** “Call me at 8.” */
  private static boolean isTalk(Slots slots) {
    return IntStream.range(Math.max(0, slots.from() - 8), slots.from())
        .mapToObj(slots.line()::any)
        .anyMatch(TALKING::contains);
  }

  private static final Set<String> AFTER_A_TIME = Words.of("clock-times-behind");

  /** Whether nothing that is counted follows. */
  private static boolean isClosed(Slots slots) {
    return slots.isAtEnd() || AFTER_A_TIME.contains(slots.after());
  }

  private static boolean isRange(Slots slots) {
    Clock start = slots.get("clock", Clock.class);
    Clock end = slots.get("end", Clock.class);
    boolean bare = end.form() == Clock.Form.BARE;
    if (slots.has("daypart") || slots.has("partofday")) {
      return slots.has("daypart") ? isHourOf(slots) : !bare || isClosed(slots);
    }
    // “From 9:30 to 11”, “Sunday between 9 and 11”, “noon to 2”; “3:30 to 4:15” is a score.
    boolean from = slots.before().equals("from") || slots.before().equals("between");
    boolean sure = start.afternoon().isPresent();
    boolean colons = start.form() == Clock.Form.COLON && end.form() == Clock.Form.COLON;
    return bare
        ? isClosed(slots) && (from || sure || start.form() == Clock.Form.BARE)
        : sure
            || (colons && (from || slots.has("oneday")))
            || (end.afternoon().isPresent() && start.isOnFace());
  }

  /** “From 11 to 1 p.m.” starts in the morning. */
  private static TimeValue rangeStart(Slots slots) {
    Clock start = slots.get("clock", Clock.class);
    Clock end = slots.get("end", Clock.class);
    return beside(start, end, start.hour() % 12 > end.hour() % 12).of(day(slots), zone(slots));
  }

  /** “From 4 p.m. to half past five” ends in the afternoon, and so does “from 9 to 5”. */
  private static TimeValue rangeEnd(Slots slots) {
    Clock start = slots.get("clock", Clock.class);
    Clock end = slots.get("end", Clock.class);
    boolean turns = start.hour() % 12 > end.hour() % 12;
    boolean noon = turns && end.isOnFace() && start.isOnFace() && !isPlaced(slots);
    Clock bare = noon && start.afternoon().isEmpty() ? end.on(true) : end;
    return beside(end.afternoon().isPresent() ? end : bare, start, turns)
        .of(day(slots), zone(slots));
  }

  /** The time, before or after noon by the other end of its span. */
  private static Clock beside(Clock clock, Clock other, boolean turns) {
    return clock.afternoon().isPresent() || !clock.isOnFace()
        ? clock
        : other.afternoon().map(half -> clock.on(half != turns)).orElse(clock);
  }

  /** A part of a day, or of that part: “early Friday morning”. */
  private static TimeValue part(Slots slots, TimeValue day) {
    boolean night = !slots.has("daypart") || (slots.has("choice") && slots.holds("last"));
    DayPart part = night ? DayPart.NIGHT : slots.get("daypart", DayPart.class);
    return slots.modified(new InDay(day, part), "part");
  }

  /** What is a part of one day. */
  static final List<TimeRule> PARTS_OF_DAYS = List.of(PART_OF_DAY, NEAR_PART);

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          PART_OF_DAY, EARLY_HOURS, NEAR_PART, HOURS_OF_DAY, CLOCK_RANGE, STAMP, CLOCK, BARE_HOUR);
}
