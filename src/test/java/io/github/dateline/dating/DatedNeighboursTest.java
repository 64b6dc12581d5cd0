package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.dating.DatedNeighbours.Neighbour;
import io.github.dateline.event.Press;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which dated articles an undated one resembles, and how much. */
class DatedNeighboursTest {

  private static final String LOCK =
      "Army engineers opened the lock chamber and thirty barges with oranges passed inland.";

  private static final String VOTE =
      "Members counted ballots in the drill hall and six in ten accepted the canteen offer.";

  private static List<Neighbour> of(String undated, String... dated) {
    List<ArticleClues> folder = new ArrayList<>();
    Map<String, DocumentCreationTime> dates = new TreeMap<>();
    for (int i = 0; i < dated.length; i++) {
      String id = "d" + i;
      ArticleClues clues = ArticleClues.of(Press.undated(id, dated[i]));
      folder.add(clues);
      LocalDate day = LocalDate.of(2022, 5, 1).plusDays(i);
      dates.put(
          id,
          new DocumentCreationTime(
              id, Optional.of(Solver.days(day, day)), Rung.STATED, Reasons.STATED));
    }
    ArticleClues x = ArticleClues.of(Press.undated("x", undated));
    folder.add(x);
    return DatedNeighbours.of(folder, dates).of(x);
  }

  @Test
  void theSameOpeningIsAllAlike() {
    List<Neighbour> found =
        of(LOCK, LOCK, VOTE, "A choir sang in the rain.", "Two foxes crossed the frozen lake.");
    assertEquals(1, found.size());
    assertEquals("d0", found.get(0).dated().article().id());
    assertEquals(1, found.get(0).alike(), 1e-9);
  }

  @Test
  void moreInCommonIsMoreAlike() {
    String half = "Army engineers opened the lock chamber while a choir sang for them in the rain.";
    List<Neighbour> found =
        of(LOCK, half, LOCK, VOTE, "A choir sang in the rain.", "Two foxes crossed the lake.");
    assertEquals(2, found.size());
    assertTrue(
        found.get(0).alike() > 0 && found.get(0).alike() < found.get(1).alike(), found.toString());
  }

  @Test
  void aNameInCommonIsNothing() {
    String one = "Mayor Hilda Brandt praised the bakers of the old town for their patience.";
    String other = "Mayor Hilda Brandt opened a museum of clocks and thanked its founder.";
    assertEquals(List.of(), of(one, other, VOTE, LOCK, "Two foxes crossed the frozen lake."));
  }
}
