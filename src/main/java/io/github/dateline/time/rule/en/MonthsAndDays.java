package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Annual;
import io.github.dateline.time.Choice;
import io.github.dateline.time.DayOfMonth;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.InYear;
import io.github.dateline.time.Nth;
import io.github.dateline.time.Period;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.Relative;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import io.github.dateline.time.rule.TokenLine;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Months, days of months, with and without their year. */
final class MonthsAndDays {
  private MonthsAndDays() {}

  static final TimeRule FULL_DATE =
      rule("<month> <day>, <year>")
          .pattern(
              "[<weekday>[,]] <month> <day>[,] <year>",
              "[<weekday>[,]] <day> [of] <month>[,] <year>",
              "[<weekday>[,]] the <day:dayth> of <month:mon>[,] <year>",
              "[<weekday>[,]] <month:mon> <day:digitth>[,] <year>",
              "<day:dd>. <month>[,] <year>",
              "<year>, <month> <day>",
              "<day>-<month>-<year>")
          .example("Friday 12 March 2004", "2004-03-12")
          .example("16. Nov. 2016", "2016-11-16")
          .example("may 5th, 1987", "1987-05-05")
          .example("1999, December 31", "1999-12-31")
          .example("the twenty-first of June 1944", "1944-06-21")
          .example("Jan 3rd, 2003", "2003-01-03")
          .example("on [Thursday, April 1, 1982]", "1982-04-01")
          .example("11 November, 1918", "1918-11-11")
          .example("May 8, 2024", "2024-05-08")
          .example("Sept. 19, 2023", "2023-09-19")
          .example("Wednesday, 8 May 2024", "2024-05-08")
          .example("the 4th of July, 1976", "1976-07-04")
          .example("3rd March 1918", "1918-03-03")
          .example("12-Oct-2009", "2009-10-12")
          .example("Feb 29 2012", "2012-02-29")
          .butNot("Form May 8, 20245", "Feb. 30, 2011")
          .when(slots -> YearMonth.of(slots.year(), slots.month()).isValidDay(slots.day()))
          .means(
              slots ->
                  new Fixed(Period.day(LocalDate.of(slots.year(), slots.month(), slots.day()))));

  static final TimeRule SHORT_YEAR =
      rule("<month> <day>, '<two digits>")
          .pattern(
              "[<weekday>[,]] <month> <day>[,] '<shortyear>",
              "[<weekday>[,]] <day> <month>[,] '<shortyear>",
              "<dd><month:mon><shortyear>",
              "<dd>-<month:mon>-<shortyear>",
              "<month:mon>-<dd>-<shortyear>")
          .example("on [Nov. 19, '09], officials said", "2009-11-19")
          .example("on [19 November ’12]", "2012-11-19")
          .example("cleared on [29Mar22], records show", "2022-03-29")
          .example("it is stamped [02sep85] and signed", "1985-09-02")
          .example("on [19-Nov-12]", "2012-11-19")
          .example("on [3-Jan-99], officials said", "1999-01-03")
          .butNot("flight 19Nov123", "row 30Feb12")
          .when(slots -> YearMonth.of(year(slots), slots.month()).isValidDay(dayOf(slots)))
          .means(
              slots ->
                  new Fixed(Period.day(LocalDate.of(year(slots), slots.month(), dayOf(slots)))));

  static final TimeRule DAY_MONTH_SHORT_YEAR =
      rule("<day> <month> <two digits>")
          .pattern("[<weekday>[,]] <dd> <month> <shortyear>")
          .example("on [19 Nov 09], officials said", "2009-11-19")
          .example("they met on [3 May 12].", "2012-05-03")
          .butNot("shares of 31 Feb 12, they said")
          .when(
              slots ->
                  YearMonth.of(year(slots), slots.month()).isValidDay(dayOf(slots))
                      // “On 3 May 12 people died.”
                      && (slots.number("shortyear") < 10
                          || slots.after().isEmpty()
                          || ",.;:)".indexOf(slots.after().charAt(0)) >= 0))
          .means(
              slots ->
                  new Fixed(Period.day(LocalDate.of(year(slots), slots.month(), dayOf(slots)))));

  private static int year(Slots slots) {
    return slots.has("shortyear") ? Years.inCentury(slots.number("shortyear")) : slots.year();
  }

  private static int dayOf(Slots slots) {
    return slots.has("dd") ? slots.number("dd") : slots.day();
  }

  static final TimeRule MONTH_DAY =
      rule("<month> <day>")
          .pattern(
              "[[(this|next|last|this coming)] <weekday>[,]] <month> <day>",
              "[[(this|next|last|this coming)] <weekday>[,]] <day> [of] <month>",
              "[<weekday>[,]] the <day:dayth> of <month:mon>",
              "[<weekday>[,]] <month:mon> <day:digitth>",
              "[<weekday>[,]] <month> the <day:digitth>")
          .example("the ninth of May", "2011-05-09")
          .example("on [the fourth of march]", "2011-03-04")
          .example("May the 1st", "2011-05-01")
          .example("30 Nov.", "2010-11-30")
          .example("a [March 1] deadline", "2011-03-01")
          .example("it will fall due on [Feb 2]", "2012-02-02")
          .example("the [Aug. 19] putsch failed", "2010-08-19")
          .example("on [May 22]", "2011-05-22")
          .example("Jan. 14", "2011-01-14")
          .example("14 February", "2011-02-14")
          .example("the 4th of July", "2011-07-04")
          .example("Saturday, April 25", "2009-04-25")
          .example("this coming Sunday, March twentieth", "2011-03-20")
          .example("they met on [Dec. 10]", "2010-12-10")
          .example("they will meet on [January 3]", "2012-01-03")
          .butNot("You may 8 times", "at 5 March Street")
          .notBefore("street", "avenue", "road")
          .when(slots -> isDay(slots.month(), slots.day()))
          .means(slots -> new Recurring(dayOfYear(slots), Choice.NEAREST, AnchorKind.UTTERANCE));

  static final TimeRule MONTH_DAY_OF_YEAR =
      rule("<month> <day> of a year")
          .pattern(
              "<month> <day>[,] [of|in] <whichyear>", "<day> [of] <month>[,] [of|in] <whichyear>")
          .example("March 2 of this year", "2011-03-02")
          .example("on [May 9, last year]", "2010-05-09")
          .example("Dec. 24, that year", "2011-12-24")
          .example("6 June next year", "2012-06-06")
          .example("October 3 of the following year", "2012-10-03")
          .example("July 25 of last year", "2010-07-25")
          .example("Oct. 3 this year", "2011-10-03")
          .example("25 July of that year", "2011-07-25")
          .when(slots -> isDay(slots.month(), slots.day()))
          .means(
              slots ->
                  new InYear(
                      new Annual.OfDay(MonthDay.of(slots.month(), slots.day())),
                      slots.value("whichyear")));

  static final TimeRule MONTH_YEAR =
      rule("<month> <year>")
          .pattern("[the month of] <month>[,] [of|in] <whichyear>")
          .example("Nov. 1998", "1998-11")
          .example("in [the month of July 1789]", "1789-07")
          .example("August next year", "2012-08")
          .example("March of the previous year", "2010-03")
          .example("June, 2020", "2020-06")
          .example("April in the following year", "2012-04")
          .example("September 2023", "2023-09")
          .example("December last year", "2010-12")
          .example("January this year", "2011-01")
          .example("February of 1940", "1940-02")
          .example("August of that year", "2011-08")
          .example("October, 1917", "1917-10")
          .example("May 2007", "2007-05")
          .example("September 480 BC", "BC0480-09")
          .means(slots -> inYear(new Annual.OfMonth(slots.month()), slots.value("whichyear")));

  static final TimeRule MONTH =
      rule("<month>")
          .pattern("[the month of] <month:fullmonth>")
          .example("by [June]", "2011-06")
          .example("in [the month of October]", "2010-10")
          .example("before [May]", "2011-05")
          .example("prices fell in [July] and in [August]", "2010-07", "2010-08")
          .example("it rained in [Sept.] and wet", "2010-09")
          .example("in [March]", "2011-03")
          .example("he resigned in [September]", "2010-09")
          .example("The vote will be held in [October]", "2011-10")
          .example("since [December]", "2010-12")
          .example("They could vote as early as [May]", "2011-05")
          .butNot(
              "her parents, Ole and June, sat",
              "You may go",
              "They march on",
              "May I?",
              "General March agreed",
              "April said no",
              "an august company of judges",
              "the statue of August the Strong",
              "he and April Lee agree",
              "Foreign Minister Jan Kavan")
          .when(MonthsAndDays::isNoName)
          .means(slots -> month(slots, Choice.NEAREST));

  static final TimeRule MONTH_OF_DEEDS =
      rule("the <month> <noun>")
          .pattern("May", "March")
          .example("he lost the [May] election", "2010-05")
          .example("a [March] report warned of floods", "2011-03")
          .example("[May]'s election was calm", "2010-05")
          .example("fled after the deadly [March] attacks", "2011-03")
          .example("its [May] sales fell", "2010-05")
          .example("the party's [March] victory", "2011-03")
          .butNot(
              "the March family moved",
              "Theresa May said no",
              "Theresa May's election was early",
              "March's troops",
              "the May government fell",
              "The Long March ended in ruin",
              "the Women's March was calm",
              "General March's troops",
              "The March of the Living",
              "the March hare")
          .notBefore(
              "family",
              "government",
              "cabinet",
              "administration",
              "era",
              "premiership",
              "years",
              "brothers",
              "sisters",
              "household",
              "fly",
              "hare",
              "past",
              "and",
              "or",
              "of",
              "in",
              "on",
              "to",
              "for",
              "by",
              "from",
              "at",
              "with",
              "who",
              "that",
              "which",
              "as",
              "but")
          .when(MonthsAndDays::standsBeforeDeed)
          .means(
              slots ->
                  new Recurring(
                      new Annual.OfMonth(
                          Month.valueOf(slots.line().word(slots.from()).toUpperCase(Locale.ROOT))),
                      Choice.NEAREST,
                      AnchorKind.UTTERANCE));

  static final TimeRule LAST_MONTH =
      rule("last <month>")
          .pattern(
              "(last|this past|the previous|the past) <month:fullmonth>", "<month:fullmonth> last")
          .example("the previous May", "2010-05")
          .example("this past November", "2010-11")
          .example("in [July last]", "2010-07")
          .example("last September", "2010-09")
          .example("last March", "2010-03")
          .means(slots -> month(slots, Choice.LAST));

  static final TimeRule NEXT_MONTH =
      rule("next <month>")
          .pattern("(next|this coming|the coming|coming|the following) <month:fullmonth>")
          .example("this coming June", "2011-06")
          .example("the following February", "2012-02")
          .example("[next October]", "2011-10")
          .example("next December", "2011-12")
          .example("next March", "2012-03")
          .means(slots -> month(slots, Choice.NEXT));

  static final TimeRule THIS_MONTH_NAME =
      rule("this <month>")
          .pattern("this <month:fullmonth>")
          .example("by [this May]", "2011-05")
          .example("this September", "2011-09")
          .means(slots -> month(slots, Choice.THIS));

  static final TimeRule THAT_MONTH_NAME =
      rule("that <month>")
          .pattern("(that|the same|that same|that very) <month:fullmonth>")
          .example("in [that May]", "2011-05")
          .example("all were freed [that July].", "2010-07")
          .butNot("he said that September was warm", "they saw that March 3 was a Thursday")
          .when(
              slots ->
                  slots.after().isEmpty()
                      || !Character.isLetterOrDigit(slots.after().charAt(0))
                      || List.of("in", "by", "until", "since", "during", "of", "from")
                          .contains(slots.before()))
          .means(
              slots ->
                  new Recurring(
                      new Annual.OfMonth(slots.month()), Choice.NEAREST, AnchorKind.TEXT));

  static final TimeRule DAY_OF_MONTH =
      rule("the <dayth>")
          .pattern(
              "{(on|until|till|since|by|from|for|due|before|after|to|through|than|around|between)} the <dayth>",
              "<weekday>[,] the <dayth>")
          .example("until [the 31st]", "2011-03-31")
          .example("since [the 3rd], when it closed", "2011-03-03")
          .example("by [the 20th]", "2011-03-20")
          .example("Monday the 14th", "2011-03-14")
          .example("it is set for [the 25th].", "2011-03-25")
          .example("the report is due [the 28th]", "2011-03-28")
          .example("on [the 25th]", "2011-03-25")
          .example("Friday, the 25th", "2011-03-25")
          .butNot(
              "on the 25th floor",
              "on the first day",
              "on the 19th century",
              "on the 30th of February",
              "for the 20th time")
          .example("no later than [the 20th].", "2011-03-20")
          .example("on [the thirtieth].", "2011-03-30")
          .butNot("on the fifteenth hole", "on the eighteenth.")
          .when(slots -> isFigureOrLate(slots) && !isNoun(slots.after()))
          .when(slots -> !slots.after().equals("of") || !slots.line().isCapital(slots.to() + 1))
          .example("it opens on [Thursday, the 14th]", "2011-04-14")
          .means(
              slots ->
                  new DayOfMonth(
                      slots.number("dayth"),
                      slots.has("weekday") ? Optional.of(slots.weekday()) : Optional.empty(),
                      AnchorKind.UTTERANCE));

  static final TimeRule DAY_OF_WHICH_MONTH =
      rule("the <dayth> of this month")
          .pattern(
              "the <dayth> of <which> month",
              "[the] <dayth> [of] <which:inst>",
              "the <dayth> of (the|that|the same) month",
              "the <dayth> of the (following|next) month")
          .example("the 24th of this month", "2011-03-24")
          .example("on [the first of next month]", "2011-04-01")
          .example("the 30th of the same month", "2011-03-30")
          .example("on [the 4th inst.], at home", "2011-03-04")
          .example("your letter of [the 28th ult.]", "2011-02-28")
          .example("3rd proximo", "2011-04-03")
          .butNot("the first instant noodles")
          .example("[the tenth of the following month]", "2011-04-10")
          .when(
              slots ->
                  !slots.line().word(slots.to() - 1).equals("instant")
                      || slots.line().isNumber(slots.to() - 3))
          .means(MonthsAndDays::dayOfWhichMonth);

  private static final Set<String> PREPOSITIONS = Words.of("months-and-days-prepositions");

  /** Names stand behind them too. */
  private static final List<String> JOINING = List.of("and", "or", "to", "for", "than");

  private static final Set<String> ARTICLES = Words.of("months-and-days-articles");
  private static final Set<String> SPEECH = Words.of("months-and-days-speech");

  private static TimeValue dayOfWhichMonth(Slots slots) {
    if (slots.has("which")) {
      return dayOf(slots, new Relative(Unit.MONTH, slots.number("which"), AnchorKind.UTTERANCE));
    }
    String word = slots.line().word(slots.to() - 2);
    int count = word.equals("following") || word.equals("next") ? 1 : 0;
    return dayOf(slots, new Relative(Unit.MONTH, count, AnchorKind.TEXT));
  }

  private static TimeValue dayOf(Slots slots, TimeValue month) {
    return new Nth(slots.number("dayth"), Unit.DAY, month);
  }

  /** A weekday beside it tells the year. */
  private static Annual dayOfYear(Slots slots) {
    MonthDay day = MonthDay.of(slots.month(), slots.day());
    return slots.has("weekday")
        ? new Annual.OfNamedDay(slots.weekday(), day)
        : new Annual.OfDay(day);
  }

  /** “The 4th”; of those in words the late ones, which count little else. */
  private static boolean isFigureOrLate(Slots slots) {
    return slots.line().isNumber(slots.to() - 2)
        || (slots.number("dayth") > 18 && !slots.after().matches("\\p{L}.*"));
  }

  private static boolean isNoun(String after) {
    return !after.isEmpty()
        && Character.isLetter(after.charAt(0))
        && !List.of(
                "and", "at", "in", "of", "on", "the", "when", "with", "to", "that", "for", "after",
                "before", "or", "but", "as", "by", "because", "he", "she", "they", "it", "a", "an",
                "is", "was", "will", "would", "if", "please", "instead", "works", "suits")
            .contains(after);
  }

  private static boolean isDay(Month month, int day) {
    return day <= month.maxLength();
  }

  /** “April” is also a woman; “May” and “March” are much else. */
  private static boolean isNoName(Slots slots) {
    String before = slots.before();
    boolean preposition = PREPOSITIONS.contains(before) || isAsEarlyAs(slots);
    return switch (slots.month()) {
      case MAY, MARCH -> preposition;
      case AUGUST -> !isAdjectiveOrEpithet(slots) && !isPerson(slots, preposition);
      case APRIL, JUNE -> !isPerson(slots, preposition);
      default -> true;
    };
  }

  private static boolean isPerson(Slots slots, boolean preposition) {
    return (!preposition || JOINING.contains(slots.before()))
        && (SPEECH.contains(slots.after())
            || slots.line().isCapital(slots.to())
            || isBesideName(slots));
  }

  /** “An august assembly”, “August the Strong”. */
  private static boolean isAdjectiveOrEpithet(Slots slots) {
    boolean small = !slots.line().isCapital(slots.from());
    return small
        ? List.of("an", "most", "more", "so", "the", "this", "that", "such")
            .contains(slots.before())
        : slots.after().equals("the") && slots.line().isCapital(slots.to() + 1);
  }

  /** “The disputed May poll”: behind an article, with or without an adjective, before a noun. */
  private static boolean standsBeforeDeed(Slots slots) {
    TokenLine line = slots.line();
    int before = slots.from() - 1;
    boolean adjective = !line.isCapital(before) && ARTICLES.contains(line.any(before - 1));
    boolean noun =
        slots.to() < line.size()
            && !line.isJoined(slots.to())
            && Character.isLowerCase(line.text().charAt(line.start(slots.to())))
            && !isVerb(slots.after());
    if (slots.after().equals("'s")) {
      return !line.isCapital(before) && DEEDS.contains(line.any(slots.to() + 1));
    }
    return noun && (ARTICLES.contains(line.any(before)) || adjective);
  }

  private static final Set<String> DEEDS = Words.of("months-and-days-deeds");

  private static boolean isVerb(String word) {
    return SPEECH.contains(word) || word.endsWith("ed") || EnglishTense.isPast(word);
  }

  /** “Anna and June”, but not “May and June”. */
  private static boolean isBesideName(Slots slots) {
    int name = slots.from() - 2;
    return slots.before().equals("and")
        && name > 0
        && slots.line().isCapital(name)
        && slots.line().word(name).isEmpty();
  }

  /** “as early as”, “as recently as”. */
  private static boolean isAsEarlyAs(Slots slots) {
    return slots.before().equals("as")
        && List.of("early", "late", "soon", "recently", "back")
            .contains(slots.line().word(slots.from() - 2));
  }

  private static TimeValue month(Slots slots, Choice choice) {
    return new Recurring(new Annual.OfMonth(slots.month()), choice, AnchorKind.UTTERANCE);
  }

  /** A part of a year; absolute where the year is. */
  static TimeValue inYear(Annual part, TimeValue year) {
    if (year instanceof Fixed fixed) {
      return part.in(fixed.period().year())
          .<TimeValue>map(Fixed::new)
          .orElseGet(() -> new InYear(part, year));
    }
    return new InYear(part, year);
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          FULL_DATE,
          SHORT_YEAR,
          DAY_MONTH_SHORT_YEAR,
          MONTH_DAY_OF_YEAR,
          MONTH_DAY,
          MONTH_YEAR,
          LAST_MONTH,
          NEXT_MONTH,
          THIS_MONTH_NAME,
          THAT_MONTH_NAME,
          MONTH,
          MONTH_OF_DEEDS,
          DAY_OF_WHICH_MONTH,
          DAY_OF_MONTH);
}
