package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Annual;
import io.github.dateline.time.Choice;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.Period;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.util.List;
import java.util.Set;

/** Seasons. */
final class Seasons {
  private Seasons() {}

  /** Words before which a fall is the season and nobody's defeat. */
  private static final List<String> FALL = List.of("in", "until", "since", "during", "by");

  static final TimeRule SEASON_OF_YEAR =
      rule("<season> of a year")
          .pattern("[the] <season> [of] <whichyear>")
          .example("fall of 1989", "1989-FA")
          .example("spring 1968", "1968-SP")
          .example("the summer of that year", "2011-SU")
          .example("winter of 1939", "1939-WI")
          .example("the autumn of the previous year", "2010-FA")
          .example("summer 2007", "2007-SU")
          .example("the winter of nineteen ninety-four", "1994-WI")
          .example("the fall of last year", "2010-FA")
          .example("autumn of 481 BC", "BC0481-FA")
          .means(
              slots ->
                  MonthsAndDays.inYear(
                      new Annual.OfSeason(slots.season()), slots.value("whichyear")));

  static final TimeRule SEASON_OF_TWO_YEARS =
      rule("<season> of <year>–<yy>")
          .pattern(
              "[the] <season> [of] <year>(-|/)<shortyear>",
              "[the] <season> [of] <year>(-|/)<end:year>")
          .example("the winter of 1917–18", "1917-WI")
          .example("winter 2010/2011", "2010-WI")
          .butNot("the winter of 1917-12-31", "the winter of 2010-12")
          .when(
              slots ->
                  !slots.has("shortyear") || slots.number("shortyear") == (slots.year() + 1) % 100)
          .means(
              slots ->
                  MonthsAndDays.inYear(
                      new Annual.OfSeason(slots.season()), new Fixed(Period.year(slots.year()))));

  static final TimeRule SEASON =
      rule("the <season>")
          .pattern(
              "{(in|by|until|since|during|through|throughout|over|from|till|for|and|of)} [the] <season>",
              "the <season>")
          .example("by [winter]", "2010-WI")
          .example("throughout [the autumn] it rained", "2010-FA")
          .example("[The summer] was dry", "2010-SU")
          .example("until [spring]", "2011-SP")
          .example("in [the spring]", "2011-SP")
          .example("over [the summer]", "2011-SU")
          .example("since [autumn]", "2010-FA")
          .butNot(
              "the fall of the government",
              "a spring in his step",
              "in spring water",
              "the fall in prices",
              "Winter said",
              "Prague Spring",
              "the Winter Palace",
              "at the Summer Olympics",
              "in Winter Park",
              "the Spring Festival hotel")
          .when(slots -> !isName(slots))
          .when(
              slots ->
                  !slots.line().word(slots.to() - 1).equals("fall")
                      || (!slots.after().equals("in") && FALL.contains(slots.before())))
          .notBefore(
              "of",
              "water",
              "s",
              "from",
              "games",
              "olympics",
              "paralympics",
              "weather",
              "storm",
              "storms",
              "clothes",
              "clothing",
              "coat",
              "coats",
              "sports",
              "tyres",
              "tires")
          .means(slots -> season(slots, Choice.NEAREST));

  static final TimeRule SEASON_OF_DEEDS =
      rule("<season> offensive")
          .pattern(
              "<season> {(offensive|counter-offensive|counteroffensive|campaign|semester|holidays"
                  + "|months|session|term|offensives|campaigns|meeting|meetings|conference)}")
          .example("their [summer] offensive had failed", "2010-SU")
          .example("an [autumn] session will be held", "2011-FA")
          .example("the bank held its [Autumn] meetings", "2010-FA")
          .example("[Spring] offensives on the militias", "2011-SP")
          .butNot("a spring onion", "the Winter Campaign Medal")
          .when(
              slots -> !slots.line().isCapital(slots.from()) || !slots.line().isCapital(slots.to()))
          .means(slots -> season(slots, Choice.NEAREST));

  /** Only behind words that leave no doubt: “the middle of summer”, “early spring”. */
  static final TimeRule BARE_SEASON =
      rule("<season>").pattern("[the] <season>").means(slots -> season(slots, Choice.NEAREST));

  /** “the Winter Palace”. */
  private static boolean isName(Slots slots) {
    return slots.line().isCapital(slots.to() - 1) && slots.line().isCapital(slots.to());
  }

  private static TimeValue season(Slots slots, Choice choice) {
    return new Recurring(new Annual.OfSeason(slots.season()), choice, AnchorKind.UTTERANCE);
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          SEASON_OF_YEAR,
          SEASON_OF_TWO_YEARS,
          SEASON_OF_DEEDS,
          SEASON);
}
