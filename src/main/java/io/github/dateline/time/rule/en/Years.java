package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Fixed;
import io.github.dateline.time.Period;
import io.github.dateline.time.Relative;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import io.github.dateline.time.rule.TokenLine;
import java.time.LocalDate;
import java.util.List;

/** Years, decades and centuries. */
final class Years {
  private Years() {}

  static final TimeRule YEAR =
      rule("<year>")
          .pattern("<year>", "the year <year>")
          .example("since [1066]", "1066")
          .example("[2003]'s winner", "2003")
          .example("in [2424]", "2424")
          .example("the year 2000", "2000")
          .butNot(
              "$1990",
              "1,990 homes",
              "in 2000 homes",
              "No. 1984",
              "page 1999",
              "call 555-2010",
              "the 1776th time",
              "they poured out 1000 of the bottles",
              "1052: the first bus has left")
          .when(slots -> isNoQuantity(slots) && isLikelyYear(slots))
          .means(slots -> new Fixed(Period.year(slots.year())));

  static final TimeRule SPELLED_YEAR =
      rule("a year spelled out")
          .pattern("[the year] <spelledyear>")
          .example("eighteen fifty", "1850")
          .example("in [two thousand eight]", "2008")
          .example("the year two thousand", "2000")
          .example("in [two thousand and ten]", "2010")
          .butNot("two thousand people came", "twenty thirty-year-olds")
          .when(Years::isSpelledYear)
          .means(slots -> new Fixed(Period.year(slots.number("spelledyear"))));

  static final TimeRule ERA_YEAR =
      rule("<year> BC or AD")
          .pattern(
              "<oldyear> <era>",
              "<oldyear> {(-|/|to|and|or|until)} <oldyear> <era>",
              "{(A.D.|AD)} <oldyear>",
              "AD <oldyear>")
          .example("1200 BCE", "BC1200")
          .example("A.D. [14]", "0014")
          .example("70 AD", "0070")
          .example("AD 476", "0476")
          .example("in [256]/[255 BC]", "BC0256", "BC0255")
          .means(Years::inEra);

  static final TimeRule FISCAL_YEAR =
      rule("fiscal <year>, or two figures of a year")
          .pattern(
              "[the] (fiscal [year]|financial year) <year>",
              "FY[ ](<year>|[']<shortyear>)",
              "[the] <year> (fiscal|financial) year",
              "{(in|of|since|during|from|to|and|by)} '<shortyear>")
          .example("in [the 2012 fiscal year]", "2012")
          .example("fiscal 1988", "1988")
          .example("in [the financial year 2015]", "2015")
          .example("FY2023", "2023")
          .example("in [FY22]", "2022")
          .example("FY '09", "2009")
          .example("the class of ['68]", "1968")
          .example("from ['89] on", "1989")
          .example("since ['07]", "2007")
          .butNot("FY223", "the '5 rule")
          .means(slots -> new Fixed(Period.year(year(slots))));

  static final TimeRule THE_YEAR =
      rule("the year")
          .pattern("the [(full|fiscal|whole|entire|calendar|financial)] year")
          .example("for [the entire year]", "2011")
          .example("the fiscal year", "2011")
          .example("profit for [the year] rose", "2011")
          .example("earnings for [the full year]", "2011")
          .butNot(
              "the year-long strike",
              "the year of the dragon",
              "the year he died",
              "the year Peters died",
              "person of the year")
          .when(slots -> !slots.line().isCapital(slots.to()) && !isTitle(slots))
          .notBefore(Words.array("years-behind-the-year"))
          .means(slots -> new Relative(Unit.YEAR, 0, AnchorKind.TEXT));

  /** “Person of the year”, but “most of the year”. */
  private static boolean isTitle(Slots slots) {
    return slots.before().equals("of")
        && !Words.of("years-shares").contains(slots.line().any(slots.from() - 2));
  }

  private static boolean isNoQuantity(Slots slots) {
    if (slots.line().word(slots.from()).equals("the")) {
      return true;
    }
    TokenLine line = slots.line();
    int before = slots.from() - 1;
    return (line.mark(before) == '.' || !Words.of("years-labels").contains(slots.before()))
        // “020 7946 1990”, “No. 1984”
        && (!line.isNumber(before) || line.isJoined(before))
        && !Words.of("years-things").contains(slots.after())
        && !(line.mark(before) == '.' && line.any(before - 1).equals("no"));
  }

  /** “1052: The bus has left”: where history seldom goes, a number needs a word that dates it. */
  private static boolean isLikelyYear(Slots slots) {
    int year = slots.year();
    return (year >= 1800 && year <= 2100)
        || slots.line().word(slots.from()).equals("the")
        || Words.of("years-before-years").contains(slots.before());
  }

  private static boolean isSpelledYear(Slots slots) {
    String first = slots.line().word(slots.from());
    return first.equals("the")
        || (!Words.of("years-things").contains(slots.after())
            && (slots.before().equals("in") || !first.equals("two")));
  }

  /** A year before or after Christ. */
  static TimeValue inEra(Slots slots) {
    int year = slots.number(slots.has("year") ? "year" : "oldyear");
    return new Fixed(Period.of(Unit.YEAR, firstDay(year, slots)));
  }

  static LocalDate firstDay(int year, Slots slots) {
    return LocalDate.of(isBeforeChrist(slots) ? 1 - year : year, 1, 1);
  }

  static boolean isBeforeChrist(Slots slots) {
    return slots.has("era") && slots.get("era", Boolean.class);
  }

  /** The year, or its two figures: up to 30 of this century, else of the last. */
  static int year(Slots slots) {
    if (slots.has("year")) {
      return slots.year();
    }
    int figures = slots.number("shortyear");
    return figures <= 30 ? 2000 + figures : 1900 + figures;
  }

  /** The rules that name one year by its number. */
  static final List<TimeRule> NUMBERED = List.of(ERA_YEAR, YEAR, SPELLED_YEAR, FISCAL_YEAR);

  static final TimeRule DECADE =
      rule("the <decade>s")
          .pattern(
              "[the] <decade:year>s",
              "the <decade:year>'s",
              "([the] '|the )<decade:shortyear>(s|'s)",
              "the [nineteen[-]] <decade:spelleddecade>",
              "the <decade:oldyear>s <era>",
              "the <decade:year>s {(and|or|to)} <decade:year>s",
              "the '<decade:shortyear>s {(and|or|to)} '<decade:shortyear>s",
              "the <decade:spelleddecade> {(and|or|to)} <decade:spelleddecade>")
          .example("1980s", "198")
          .example("in [the 1700s]", "17")
          .example("the 2010's", "201")
          .example("in [the '30s]", "193")
          .example("the 80's", "198")
          .example("the nineteen eighties", "198")
          .example("the Twenties", "192")
          .example("the 50s BC", "BC005")
          .example("[the 1980s] and [1990s]", "198", "199")
          .example("[the sixties] and [seventies]", "196", "197")
          .example("from [the '80s] to ['90s]", "198", "199")
          .butNot("the 1995s", "since 2010's flood", "in her 30s", "in his fifties")
          .when(Years::isDecade)
          .means(Years::decade);

  /** Only behind words that leave no doubt: “the late 80s”, “the late nineteen-sixties”. */
  static final TimeRule BARE_DECADE =
      rule("a decade in two figures or in words")
          .pattern("[']<decade:shortyear>(s|'s)", "[nineteen[-]] <decade:spelleddecade>")
          .when(Years::isDecade)
          .means(Years::decade);

  static final TimeRule CENTURY =
      rule("the <nth> century")
          .pattern(
              "[the] <nth>[-] century [<era>]",
              "[the] <nth> {(and|or|to|-|to the)} <nth> centuries [<era>]")
          .example("18th-century", "17")
          .example("the 3rd century BCE", "BC02")
          .example("the twenty-first century", "20")
          .example("a [5th century AD] wall", "04")
          .example("[the 17th] and [18th centuries]", "16", "17")
          .example("[the fifth] and [fourth centuries BC]", "BC04", "BC03")
          .butNot("a 20 century", "the 17th and last century")
          .when(slots -> slots.number("nth") <= 30)
          .means(Years::century);

  private static boolean isDecade(Slots slots) {
    return slots.number("decade") % 10 == 0 && slots.number("decade") > 0;
  }

  /** A decade, or a century where its figures are those of one; of two figures the last one's. */
  private static TimeValue decade(Slots slots) {
    int number = slots.number("decade");
    int year = number < 100 && !slots.has("era") ? 1900 + number : number;
    boolean century = year % 100 == 0 && year < 2000 && !slots.has("era");
    return new Fixed(Period.of(century ? Unit.CENTURY : Unit.DECADE, firstDay(year, slots)));
  }

  private static TimeValue century(Slots slots) {
    int year = slots.number("nth") * 100 - (isBeforeChrist(slots) ? 1 : 100);
    return new Fixed(Period.of(Unit.CENTURY, firstDay(Math.max(year, 1), slots)));
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(ERA_YEAR, YEAR, SPELLED_YEAR, FISCAL_YEAR, THE_YEAR, DECADE, CENTURY);
}
