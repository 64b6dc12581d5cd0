package io.github.dateline.language.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbFormsTest {

  @ParameterizedTest
  @CsvSource({"said, says", "announced, announce", "added, add", "stopped, stop", "met, meets"})
  void formsOfOneVerbHaveOneStem(String one, String other) {
    assertEquals(VerbForms.stem(one), VerbForms.stem(other));
  }

  /** Only letters are doubled by an ending. */
  @ParameterizedTest
  @ValueSource(strings = {"100", "288", "1,200", "2011"})
  void numbersStayAsTheyAre(String number) {
    assertEquals(number, VerbForms.stem(number));
    assertNotEquals(
        VerbForms.stem(number), VerbForms.stem(number.substring(0, number.length() - 1)));
  }
}
