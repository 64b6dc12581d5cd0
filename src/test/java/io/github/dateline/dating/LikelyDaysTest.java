package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Press;
import io.github.dateline.time.ResolvedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A folder of a harbour strike: every day three papers tell what is new. */
class LikelyDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 5, 2);

  /** What was new on each day of the strike. */
  private static final List<String> NEWS =
      List.of(
          "Crane drivers at Port Olsna stopped work over night shifts and walked out of the gates",
          "Tug crews joined the walkout and moored eleven tugs across the northern basin",
          "Container ships queued beyond the breakwater while pilots refused to board them",
          "Mayor Hilda Brandt offered to mediate between the union and the terminal company",
          "A court in Olsna forbade pickets on the rail bridge that feeds the coal quay",
          "Police towed trucks which drivers had parked across the ferry ramp",
          "Bakers said flour from the grain silo would run out in the eastern districts",
          "Union leader Piet Marsk fell ill and handed the talks to his deputy Ana Volk",
          "The terminal company flew in managers to run two gantries by themselves",
          "A gantry run by managers dropped a container of tiles and closed berth seven",
          "Divers searched the harbour floor for the tiles and for a missing hook",
          "Insurers raised the premium for vessels calling at Olsna by a third",
          "Students marched with lanterns through the old fish market for the strikers",
          "Ana Volk turned down a bonus for night work as an insult to families",
          "Fishermen blocked the lock chamber because ice for their catch had gone",
          "Minister Oskar Lindt sent army engineers to open the lock chamber",
          "Engineers opened the lock and thirty barges with oranges passed inland",
          "Oranges rotted on the barges since no lorry came to fetch them",
          "Judges allowed the pickets again and fined the terminal company for delay",
          "The company offered four nights of rest in seven and a new canteen",
          "Members voted on the canteen offer in the drill hall and counted ballots",
          "The ballots showed that six in ten members accepted the offer",
          "Crane drivers returned to their cabs and unloaded the first freighter",
          "The freighter left for Malta and harbour trains ran on time");

  /** What is told again and again, a part of it in every article. */
  private static final List<String> BACKGROUND =
      List.of(
          "The port handles a tenth of the country's grain, ore and timber in most years.",
          "Dockers there want shorter nights, safer hooks, and pensions from sixty onwards.",
          "Shopkeepers around the harbour have lent money, soup and blankets to families.");

  private static final List<String> PAPERS = List.of("argus", "courier", "gazette");

  private static AnalysedArticle dated(int day, String paper) {
    LocalDate published = FIRST.plusDays(day);
    String weekday = name(published.minusDays(1).getDayOfWeek());
    return Press.dated(
        String.format(Locale.ROOT, "day-%02d-%s", day, paper),
        published.toString(),
        NEWS.get(day) + " on " + weekday + ".\n" + BACKGROUND.get(day % BACKGROUND.size()) + "\n");
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static DocumentCreationTime date(String text) {
    List<AnalysedArticle> folder = new ArrayList<>();
    for (int day = 0; day < NEWS.size(); day++) {
      for (String paper : PAPERS) {
        folder.add(dated(day, paper));
      }
    }
    folder.add(Press.undated("x", text));
    return ArticleDater.date(folder, Optional.empty()).get("x");
  }

  /** Told of the same day in an article's own words, by a writer who has no date. */
  private static String retold(int day) {
    String weekday = name(FIRST.plusDays(day - 1L).getDayOfWeek());
    return NEWS.get(day)
        + ", dockers told our reporter on "
        + weekday
        + ".\n"
        + BACKGROUND.get(0)
        + "\n";
  }

  @Test
  void theNewsOfADayDatesAnArticle() {
    int found = 0;
    for (int day = 1; day < NEWS.size() - 1; day++) {
      DocumentCreationTime date = date(retold(day));
      LocalDate published = FIRST.plusDays(day);
      if (date.date().isPresent()) {
        found++;
        assertEquals(Rung.OTHER_ARTICLE, date.from());
        assertTrue(date.date().get().contains(published), day + ": " + Reasons.words(date.why()));
        assertTrue(
            Reasons.words(date.why()).contains(String.format(Locale.ROOT, "day-%02d", day)),
            Reasons.words(date.why()));
        assertTrue(
            Reasons.words(date.why()).contains("of 100 articles so dated"),
            Reasons.words(date.why()));
      }
    }
    assertTrue(found >= NEWS.size() / 2, found + " of " + (NEWS.size() - 2));
  }

  @Test
  void theTopicAloneTellsNoDay() {
    DocumentCreationTime date =
        date("The strike at Port Olsna goes on.\n" + BACKGROUND.get(0) + "\n");
    assertNoDay(date);
  }

  @Test
  void aSharedNameTellsNoDay() {
    DocumentCreationTime date =
        date(
            "Mayor Hilda Brandt opened a museum of clocks on Friday and praised its founder.\n"
                + BACKGROUND.get(0)
                + "\n");
    assertNoDay(date);
  }

  /** In a large archive two articles are alike by chance: what says no day gets none. */
  @Test
  void likenessAloneTellsNoDay() {
    DocumentCreationTime date =
        date(NEWS.get(9) + ", dockers told our reporter.\n" + BACKGROUND.get(0) + "\n");
    assertNoDay(date);
  }

  /** Days that a text names may lie long before it: another article has to speak for them. */
  @Test
  void whatItNamesItselfDatesNothing() {
    LocalDate named = FIRST.plusDays(9);
    DocumentCreationTime date =
        date(
            "A book on the strike at Port Olsna is out, its printer said on "
                + name(named.getDayOfWeek())
                + ".\n"
                + BACKGROUND.get(0)
                + " It tells of "
                + String.format(Locale.ENGLISH, "%tB %<te, %<tY", named.minusDays(1))
                + " and of "
                + String.format(Locale.ENGLISH, "%tB %<te, %<tY", named)
                + ".\n");
    assertEquals(Rung.UNKNOWN, date.from(), Reasons.words(date.why()));
  }

  @Test
  void anotherYearsArticleIsNotDatedByThisYearsStory() {
    DocumentCreationTime date =
        date("Archaeologists found a Roman oven below the vineyards of Terrano on Monday.\n");
    assertEquals(Rung.UNKNOWN, date.from(), Reasons.words(date.why()));
  }

  @Test
  void aSmallFolderTellsNoDay() {
    List<AnalysedArticle> folder = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      folder.add(dated(day, "argus"));
    }
    folder.add(Press.undated("x", retold(2).replaceAll(" on [A-Z][a-z]+day", "")));
    assertNoDay(ArticleDater.date(folder, Optional.empty()).get("x"));
  }

  /** At most the time of the story, and that is said. */
  private static void assertNoDay(DocumentCreationTime date) {
    String why = Reasons.words(date.why());
    if (date.from() != Rung.UNKNOWN) {
      ResolvedDate period = date.date().orElseThrow();
      assertTrue(period.start().plusDays(Solver.FEW_DAYS).isBefore(period.end()), why);
      assertTrue(period.contains(FIRST.plusDays(2)) || period.contains(FIRST.plusDays(9)), why);
      assertTrue(why.contains("of 100 articles so dated"), why);
    }
  }
}
