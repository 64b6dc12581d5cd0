package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Fixed;
import io.github.dateline.time.Period;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.LocalDate;
import java.util.List;

/** Decades and centuries. */
final class Decades {
  private Decades() {}

  static final TimeRule DECADE =
      rule("the <decade>s")
          .pattern(
              "[the] <decade:year>s",
              "the <decade:year>'s",
              "[the] '<decade:shortyear>(s|'s)",
              "the <decade:shortyear>(s|'s)",
              "the [nineteen[-]] <decade:spelleddecade>")
          .example("1980s", "198")
          .example("in [the 1700s]", "17")
          .example("the 2020s", "202")
          .example("the 2010's", "201")
          .example("in [the '30s]", "193")
          .example("the 80's", "198")
          .example("the 60s", "196")
          .example("the nineteen eighties", "198")
          .example("the Twenties", "192")
          .butNot("the 1995s", "since 2010's flood", "in her 30s", "in his fifties")
          .when(slots -> isDecade(slots.number("decade")))
          .means(slots -> decade(slots.number("decade")));

  /** Only behind words that leave no doubt: “the late 80s”, “the late nineteen-sixties”. */
  static final TimeRule BARE_DECADE =
      rule("a decade in two figures or in words")
          .pattern("[']<decade:shortyear>(s|'s)", "[nineteen[-]] <decade:spelleddecade>")
          .when(slots -> isDecade(slots.number("decade")))
          .means(slots -> decade(slots.number("decade")));

  static final TimeRule ERA_DECADE =
      rule("the 470s BC")
          .pattern("the <oldyear>s <era>")
          .example("the 50s BC", "BC005")
          .when(slots -> slots.number("oldyear") % 10 == 0)
          .means(
              slots ->
                  new Fixed(
                      Period.of(Unit.DECADE, Years.firstDay(slots.number("oldyear"), slots))));

  static final TimeRule CENTURY =
      rule("the <nth> century")
          .pattern("[the] <nth>[-] century [<era>]")
          .example("18th-century", "17")
          .example("the 3rd century BCE", "BC02")
          .example("the twenty-first century", "20")
          .example("a [5th century AD] wall", "04")
          .example("the 20th century", "19")
          .example("the fourth century BC", "BC03")
          .butNot("a 20 century")
          .when(slots -> slots.number("nth") <= 30)
          .means(slots -> century(slots, "nth"));

  static final TimeRule CENTURIES =
      rule("the <nth> and <nth> centuries")
          .pattern(
              "[the] <nth> {(and|or|to|-)} <end:nth> centuries [<era>]",
              "[the] <nth> {to the} <end:nth> centuries [<era>]")
          .example("[the 17th] and [18th centuries]", "16", "17")
          .example("[the fifth] and [fourth centuries BC]", "BC04", "BC03")
          .butNot("the 17th and last century")
          .when(slots -> slots.number("nth") <= 30 && slots.number("end") <= 30)
          .means(slots -> century(slots, "nth"), slots -> century(slots, "end"));

  static boolean isDecade(int number) {
    return number % 10 == 0 && number > 0;
  }

  /**
   * A decade, or a century where its figures are those of one.
   *
   * @param number its first year, or two figures of one of the last century
   */
  static TimeValue decade(int number) {
    int year = number < 100 ? 1900 + number : number;
    boolean century = year % 100 == 0 && year < 2000;
    return new Fixed(Period.of(century ? Unit.CENTURY : Unit.DECADE, LocalDate.of(year, 1, 1)));
  }

  private static TimeValue century(Slots slots, String label) {
    int year = slots.number(label) * 100 - (Years.isBeforeChrist(slots) ? 1 : 100);
    return new Fixed(Period.of(Unit.CENTURY, Years.firstDay(Math.max(year, 1), slots)));
  }

  /** In book order. */
  static final List<TimeRule> ALL = List.of(DECADE, ERA_DECADE, CENTURY, CENTURIES);
}
