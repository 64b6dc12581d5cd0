package io.github.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {

  @ParameterizedTest
  @CsvSource({
    "Morak, Lena Morak",
    "Pashinian, Nikol Pashinyan",
    "Nikol Pashinian, Nikol Pashinyan",
    "NATO, North Atlantic Treaty Organization",
    "EEU, Eurasian Economic Union",
    "Zelenskyy, Volodymyr Zelensky",
    "North Atlantic Treaty Organisation, North Atlantic Treaty Organization"
  })
  void oneActor(String shorter, String full) {
    NameVariants names = NameVariants.of(List.of(full, shorter, full));
    assertEquals(full, names.canonical(shorter));
    assertEquals(full, names.canonical(full));
  }

  @ParameterizedTest
  @CsvSource({
    "Lena, Lena Morak",
    "Armenia, Republic of Armenia",
    "Morak, Morak Industries",
    "Jan Morak, Lena Morak",
    "Austria, Australia",
    "Niger, Nigeria",
    "Iran, Iraq",
    "Mali, Bali",
    "UN, EU",
    "EU, Eurasian Economic Union",
    "Slovakia, Slovenia"
  })
  void twoActors(String one, String other) {
    NameVariants names = NameVariants.of(List.of(one, other));
    assertEquals(one, names.canonical(one));
    assertEquals(other, names.canonical(other));
  }

  @Test
  void whatFitsTwoStandsForItself() {
    NameVariants names = NameVariants.of(List.of("Lena Morak", "Jan Morak", "Morak"));
    assertEquals("Morak", names.canonical("Morak"));
  }

  /** A brother who is named once leaves the surname to the one whom everybody means. */
  @Test
  void whatFitsTwoMeansTheForemost() {
    NameVariants names =
        NameVariants.of(
            List.of("Lena Morak", "Lena Morak", "Lena Morak", "Lena Morak", "Jan Morak", "Morak"));
    assertEquals("Lena Morak", names.canonical("Morak"));
    assertEquals("Jan Morak", names.canonical("Jan Morak"));
  }

  @Test
  void spacesAreNoWords() {
    NameVariants names = NameVariants.of(List.of("Lena  Morak", "Morak"));
    assertEquals("Lena  Morak", names.canonical("Morak"));
  }

  @Test
  void ofTwoSpellingsTheMoreFrequentWins() {
    NameVariants names = NameVariants.of(List.of("Pashinyan", "Pashinian", "Pashinian"));
    assertEquals("Pashinian", names.canonical("Pashinyan"));
  }

  @Test
  void whatWasNeverReadIsItself() {
    assertEquals("Oslo", NameVariants.of(List.of()).canonical("Oslo"));
  }

  @Test
  void theOrderOfTheFolderDoesNotMatter() {
    List<String> mentions =
        List.of(
            "Lena Morak",
            "Morak",
            "Jan Holt",
            "Holt",
            "EEU",
            "Eurasian Economic Union",
            "Oslo",
            "Nikol Pashinyan",
            "Pashinian",
            "Peter Holt");
    NameVariants first = NameVariants.of(mentions);
    for (int seed = 0; seed < 20; seed++) {
      List<String> shuffled = new ArrayList<>(mentions);
      Collections.shuffle(shuffled, new Random(seed));
      NameVariants again = NameVariants.of(shuffled);
      mentions.forEach(name -> assertEquals(first.canonical(name), again.canonical(name)));
    }
  }
}
