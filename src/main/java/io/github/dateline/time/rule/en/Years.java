package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Amount;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.Lasting;
import io.github.dateline.time.Period;
import io.github.dateline.time.Relative;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.LocalDate;
import java.util.List;

/** Years, decades and centuries. */
final class Years {
  private Years() {}

  static final TimeRule YEAR =
      rule("<year>")
          .pattern("<year>", "the year <year>")
          .example("in [2020]", "2020")
          .example("1914", "1914")
          .example("the year 2000", "2000")
          .butNot(
              "$1990",
              "1,990 homes",
              "in 2000 homes",
              "No. 1984",
              "page 1999",
              "call 555-2010",
              "the 1776th time",
              "1500 people",
              "about 2,000 trees")
          .when(Years::isNoQuantity)
          .means(slots -> new Fixed(Period.year(slots.year())));

  static final TimeRule SPELLED_YEAR =
      rule("a year spelled out")
          .pattern("[the year] <spelledyear>")
          .example("nineteen seventy-nine", "1979")
          .example("the year two thousand", "2000")
          .example("in [two thousand and ten]", "2010")
          .butNot("two thousand people came", "twenty thirty-year-olds")
          .when(Years::isSpelledYear)
          .means(slots -> new Fixed(Period.year(slots.number("spelledyear"))));

  static final TimeRule ERA_YEAR =
      rule("<year> BC")
          .pattern("<oldyear> <era>", "{(A.D.|AD)} <oldyear>", "AD <oldyear>")
          .example("480 BC", "BC0480")
          .example("44 B.C.", "BC0044")
          .example("70 AD", "0070")
          .example("AD 476", "0476")
          .means(Years::inEra);

  static final TimeRule WHICH_YEAR =
      rule("last year")
          .pattern("<which> year", "the (past|last) year")
          .example("last year", "2010")
          .example("this year", "2011")
          .example("next year", "2012")
          .example("the current year", "2011")
          .example("over [the past year]", "2010")
          .butNot("this year-long trip")
          .means(
              slots ->
                  new Relative(
                      Unit.YEAR, slots.has("which") ? which(slots) : -1, AnchorKind.UTTERANCE));

  static final TimeRule TEXT_YEAR =
      rule("that year")
          .pattern("(that|the same|that same) year")
          .example("that year", "2011")
          .example("the same year", "2011")
          .means(slots -> new Relative(Unit.YEAR, 0, AnchorKind.TEXT));

  static final TimeRule FOLLOWING_YEAR =
      rule("the following year")
          .pattern("the (following|next) year", "the year (after|following)")
          .example("the following year", "2012")
          .example("the next year", "2012")
          .means(slots -> new Relative(Unit.YEAR, 1, AnchorKind.TEXT));

  static final TimeRule PREVIOUS_YEAR =
      rule("the previous year")
          .pattern("the (previous|preceding|prior) year", "the year before")
          .example("the previous year", "2010")
          .example("the year before", "2010")
          .means(slots -> new Relative(Unit.YEAR, -1, AnchorKind.TEXT));

  static final TimeRule THE_YEAR =
      rule("the year")
          .pattern("the [(full|fiscal|whole|entire|calendar|financial)] year")
          .example("earnings for [the full year]", "2011")
          .example("in [the year]", "2011")
          .butNot("the year-long strike", "the year of the dragon", "the year he died")
          .notBefore("of", "he", "she", "they", "it", "that", "when", "i", "we", "in")
          .means(slots -> new Relative(Unit.YEAR, 0, AnchorKind.TEXT));

  static final TimeRule YEAR_ENDED =
      rule("the year ended")
          .pattern("the [(full|fiscal|whole|entire|calendar|financial)] year {(ended|ending)}")
          .example("in [the year] ended", "P1Y")
          .means(slots -> new Lasting(Amount.of(1), Unit.YEAR));

  static final TimeRule LATEST_YEAR =
      rule("the latest year")
          .pattern("the (latest|most recent) [fiscal] year")
          .example("the latest fiscal year", "2010")
          .means(slots -> new Relative(Unit.YEAR, -1, AnchorKind.UTTERANCE));

  static final TimeRule DECADE =
      rule("the <decade>s")
          .pattern("[the] <decade>[']s")
          .example("the 1990s", "199")
          .example("1960s", "196")
          .example("the 2010's", "201")
          .example("the 1800s", "18")
          .butNot("the 1995s")
          .when(slots -> slots.number("decade") % 10 == 0)
          .means(slots -> decade(slots.number("decade")));

  static final TimeRule SHORT_DECADE =
      rule("the '90s")
          .pattern("[the] '<shortyear>[']s", "the <shortyear>s")
          .example("the '90s", "199")
          .example("the 60s", "196")
          .butNot("in her 30s")
          .when(slots -> slots.number("shortyear") % 10 == 0 && slots.number("shortyear") > 0)
          .means(slots -> decade(1900 + slots.number("shortyear")));

  static final TimeRule SPELLED_DECADE =
      rule("the nineties")
          .pattern("the [nineteen] <spelleddecade>")
          .example("the nineties", "199")
          .example("the Sixties", "196")
          .butNot("in his fifties")
          .means(slots -> decade(slots.number("spelleddecade")));

  static final TimeRule ERA_DECADE =
      rule("the 470s BC")
          .pattern("the <oldyear>s <era>")
          .example("the 470s BC", "BC047")
          .when(slots -> slots.number("oldyear") % 10 == 0)
          .means(
              slots -> new Fixed(Period.of(Unit.DECADE, firstDay(slots.number("oldyear"), slots))));

  static final TimeRule CENTURY =
      rule("the <nth> century")
          .pattern("[the] <nth>[-] century [<era>]")
          .example("the 20th century", "19")
          .example("21st century", "20")
          .example("the fourth century BC", "BC03")
          .example("the nineteenth century", "18")
          .butNot("a 20 century")
          .when(slots -> slots.number("nth") <= 30)
          .means(Years::century);

  static final TimeRule WHICH_CENTURY =
      rule("this century")
          .pattern("<which> century")
          .example("this century", "20")
          .example("last century", "19")
          .means(slots -> new Relative(Unit.CENTURY, which(slots), AnchorKind.UTTERANCE));

  static final TimeRule TEXT_DECADE =
      rule("the following decade")
          .pattern(
              "the (following|next) (decade|century)", "the (previous|preceding) (decade|century)")
          .example("in [the following decade]", "202")
          .example("the previous century", "19")
          .means(Years::nextLongUnit);

  static final TimeRule WHICH_DECADE =
      rule("last decade")
          .pattern("<which> decade", "the (last|past) decade", "past decade")
          .example("last decade", "200")
          .example("the past decade", "200")
          .example("this decade", "201")
          .means(
              slots ->
                  new Relative(
                      Unit.DECADE, slots.has("which") ? which(slots) : -1, AnchorKind.UTTERANCE));

  static final TimeRule SHORT_YEAR =
      rule("'<shortyear>")
          .pattern("{(in|of|since|during|from|to|and|by)} '<shortyear>")
          .example("in ['94]", "1994")
          .example("since ['07]", "2007")
          .butNot("the '5 rule")
          .means(slots -> new Fixed(Period.year(inCentury(slots.number("shortyear")))));

  private static final List<String> THINGS =
      List.of(
          "people",
          "homes",
          "jobs",
          "points",
          "troops",
          "men",
          "women",
          "workers",
          "miles",
          "shares",
          "barrels",
          "dollars",
          "students",
          "members",
          "votes",
          "feet",
          "meters",
          "metres",
          "kilometers",
          "kilometres",
          "km",
          "tons",
          "tonnes",
          "words",
          "euros",
          "pounds",
          "times",
          "years",
          "days",
          "hours",
          "minutes",
          "months",
          "weeks",
          "employees",
          "soldiers",
          "members",
          "square",
          "acres",
          "hectares",
          "percent",
          "per",
          "units",
          "copies",
          "cars",
          "megawatts",
          "degrees",
          "deaths",
          "cases",
          "refugees",
          "civilians",
          "prisoners",
          "different",
          "or",
          "others",
          "million",
          "billion",
          "thousand",
          "rubles",
          "rpm",
          "mg",
          "grams",
          "seats",
          "houses",
          "families",
          "children",
          "schools",
          "trees",
          "cubic",
          "calories",
          "islands",
          "locations",
          "stores",
          "customers",
          "subscribers",
          "passengers",
          "visitors",
          "protesters",
          "demonstrators",
          "inhabitants",
          "tanks",
          "aircraft",
          "ships",
          "guns",
          "rifles",
          "casualties",
          "wounded",
          "dead",
          "letters",
          "pages",
          "stocks",
          "bytes");

  private static final List<String> LABELS =
      List.of(
          "no",
          "number",
          "page",
          "article",
          "section",
          "room",
          "flight",
          "channel",
          "route",
          "highway",
          "model",
          "chapter",
          "paragraph",
          "box",
          "windows",
          "office",
          "id",
          "than",
          "only",
          "nearly",
          "almost",
          "exactly",
          "least",
          "over",
          "some",
          "than",
          "building");

  private static boolean isNoQuantity(Slots slots) {
    if (slots.line().word(slots.from()).equals("the")) {
      return true;
    }
    String before = slots.line().mark(slots.from() - 1) == '.' ? "" : slots.before();
    return !LABELS.contains(before) && !isNoun(slots) && !isLabelled(slots);
  }

  private static boolean isSpelledYear(Slots slots) {
    String first = slots.line().word(slots.from());
    return first.equals("the")
        || (!isNoun(slots) && (slots.before().equals("in") || !first.equals("two")));
  }

  private static boolean isNoun(Slots slots) {
    return THINGS.contains(slots.after());
  }

  /** “No. 1984”. */
  private static boolean isLabelled(Slots slots) {
    return slots.before().equals(".") && slots.line().any(slots.from() - 2).equals("no");
  }

  private static TimeValue nextLongUnit(Slots slots) {
    String word = slots.line().word(slots.from() + 1);
    boolean ahead = word.equals("following") || word.equals("next");
    Unit unit = slots.line().word(slots.to() - 1).equals("century") ? Unit.CENTURY : Unit.DECADE;
    return new Relative(unit, ahead ? 1 : -1, AnchorKind.TEXT);
  }

  private static int which(Slots slots) {
    return slots.number("which");
  }

  static TimeValue decade(int year) {
    boolean century = year % 100 == 0 && year < 2000;
    return new Fixed(Period.of(century ? Unit.CENTURY : Unit.DECADE, LocalDate.of(year, 1, 1)));
  }

  static TimeValue inEra(Slots slots) {
    int year = slots.number(slots.has("year") ? "year" : "oldyear");
    return inEra(slots, year);
  }

  /** A year before or after Christ. */
  static TimeValue inEra(Slots slots, int year) {
    return new Fixed(Period.of(Unit.YEAR, firstDay(year, slots)));
  }

  private static TimeValue century(Slots slots) {
    int year = slots.number("nth") * 100 - (isBeforeChrist(slots) ? 1 : 100);
    return new Fixed(Period.of(Unit.CENTURY, firstDay(Math.max(year, 1), slots)));
  }

  private static LocalDate firstDay(int year, Slots slots) {
    return LocalDate.of(isBeforeChrist(slots) ? 1 - year : year, 1, 1);
  }

  private static boolean isBeforeChrist(Slots slots) {
    return slots.has("era") && slots.get("era", Boolean.class);
  }

  /** Two figures of a year: up to 30 of this century, else of the last. */
  static int inCentury(int shortYear) {
    return shortYear <= 30 ? 2000 + shortYear : 1900 + shortYear;
  }

  /** The rules that name one year, for others to build on. */
  static final List<TimeRule> NAMING_YEARS =
      List.of(ERA_YEAR, YEAR, SPELLED_YEAR, WHICH_YEAR, TEXT_YEAR, FOLLOWING_YEAR, PREVIOUS_YEAR);

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          ERA_YEAR,
          YEAR,
          SPELLED_YEAR,
          WHICH_YEAR,
          TEXT_YEAR,
          FOLLOWING_YEAR,
          PREVIOUS_YEAR,
          YEAR_ENDED,
          THE_YEAR,
          LATEST_YEAR,
          DECADE,
          SHORT_DECADE,
          SPELLED_DECADE,
          ERA_DECADE,
          CENTURY,
          WHICH_CENTURY,
          WHICH_DECADE,
          TEXT_DECADE,
          SHORT_YEAR);
}
