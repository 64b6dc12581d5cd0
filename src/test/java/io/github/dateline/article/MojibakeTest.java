package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tarvik\u00E2\u20AC\u2122s harbour | Tarvik\u2019s harbour",
        "Tarvik\u00E2\u20AC \u2122s harbour | Tarvik\u2019s harbour",
        "a break \u00E2\u20AC \u201C the second | a break \u2013 the second",
        "\u00E2\u20AC\u0153No,\u00E2\u20AC\uFFFD she said | \u201CNo,\u201D she said",
        "\u00E2\u20AC\u0153No,\u00E2\u20AC \uFFFD she said | \u201CNo,\u201D she said",
        "he said \u00E2\u20AC | he said \u201D",
        "Jos\u00C3\u00A9 Holt | Jos\u00E9 Holt",
        "Jos\u00C3 \u00A9 Holt | Jos\u00E9 Holt",
        "wait\u00E2\u20AC\u00A6 | wait\u2026",
      })
  void mends(String written, String meant) {
    assertEquals(meant, Mojibake.mend(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00C2ge et \u00E2ge",
        "le ch\u00E2teau",
        "20 \u20AC and \u00A35",
        "S\u00C3O PAULO",
        "\u201CNo,\u201D she said",
        "\u00C5land"
      })
  void leavesAloneWhatIsMeantSo(String text) {
    assertEquals(text, Mojibake.mend(text));
  }
}
