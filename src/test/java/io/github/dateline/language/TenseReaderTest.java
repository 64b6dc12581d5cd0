package io.github.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tense of the verb that governs the words in square brackets. */
class TenseReaderTest {

  private static final PartOfSpeechTagger TAGGER = new PartOfSpeechTagger();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court ruled on [Friday].                                      | PAST",
        "On [Friday] the court ruled against him.                          | PAST",
        "The court will rule on [Friday].                                  | FUTURE",
        "She flies to Rome on [Friday].                                     | PRESENT",
        "The court has ruled on [Friday].                                  | PAST",
        "The court is due to rule on [Friday].                             | FUTURE",
        "The two sides are to meet on [Friday].                            | FUTURE",
        "They agreed to meet on [Friday].                                  | FUTURE",
        "They refused to meet on [Friday].                                 | PAST",
        "They managed to meet on [Friday].                                 | PAST",
        "A meeting scheduled for [Friday] fell through.                    | FUTURE",
        "The match was postponed to [Friday].                              | FUTURE",
        "The match was abandoned on [Friday].                              | PAST",
        "The mayor said that he would resign on [Friday].                  | FUTURE",
        "The mayor said on [Friday] that he would resign.                  | PAST",
        "The mayor, who was elected in [May], will resign.                 | PAST",
        "The mayor will resign because he was fined in [May].              | PAST",
        "He was fined in May, and he will resign on [Friday].              | FUTURE",
        "The wall collapsed, killing two on [Friday].                      | PAST",
        "The wall had collapsed on [Friday].                               | PAST",
        "A rally on [Friday].                                              | UNKNOWN",
        "She hopes to be home by [Friday].                                 | FUTURE"
      })
  void tense(String marked, Tense expected) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String sentence = marked.replace("[", "").replace("]", "");
    assertEquals(expected, TenseReader.tenseAt(TAGGER.tag(sentence), start, end));
  }

  @Test
  void outsideOfTheSentenceNothingGoverns() {
    assertEquals(Tense.UNKNOWN, TenseReader.tenseAt(TAGGER.tag("He left."), 40, 44));
    assertEquals(Tense.UNKNOWN, TenseReader.tenseAt(List.of(), 0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "said, say, true",
    "taken, take, true",
    "announced, announces, true",
    "met, meet, true",
    "sold, sail, false",
    "left, live, false"
  })
  void formsOfOneVerbHaveOneStem(String form, String other, boolean same) {
    assertEquals(same, VerbForms.stem(form).equals(VerbForms.stem(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "announced, true",
    "went, true",
    "agreed, true",
    "indeed, false",
    "need, false",
    "speed, false",
    "red, false",
    "go, false"
  })
  void past(String word, boolean past) {
    assertEquals(past, VerbForms.isPast(word));
  }

  @Test
  void duringIsNoGerund() {
    assertTrue(VerbForms.isGerund("flooding"));
    assertTrue(!VerbForms.isGerund("during"));
  }
}
