package io.github.dateline.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words in square brackets date: a clause, by its predicate; a noun. */
class AttachmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell on [Monday].                                       | fell",
        "On [Monday] the bridge fell.                                       | fell",
        "The mayor said on [Monday] that the bridge had fallen.             | said",
        "The mayor said that the bridge had fallen on [Monday].             | fallen",
        "The bridge, which was built in [1931], fell.                       | built",
        "The contract signed in [2015] is void.                             | signed",
        "He was arrested in [May] and released in June.                     | arrested",
        "He was arrested in May and released in [June].                     | released",
        "The owner filed a suit on [Monday] arguing that the fine was void.  | filed",
        "Arrested in [2004], she has denied the charges.                     | arrested",
        "Speaking in Vienna on [Monday], she denied the charges.             | denied",
        "The survey showed the rate for young men declined last [month].     | declined",
        "The festival ended after the [2020] riots.                         | noun: riots",
        "Two people died in [Tuesday]'s attack on the base.                 | noun: attack",
        "He has kept silent since his visit to Oslo in [December].          | noun: visit",
        "The election on [Sunday] was peaceful.                             | peaceful",
        "There was an explosion in the port on [Monday].                    | noun: explosion",
        "The trial is on [Monday].                                          | noun: trial",
        "Photographs of [Monday]'s visit show the hall.                      | noun: visit",
        "[Monday]'s visit showed the hall.                                   | showed",
        "Ada Kroll became the first woman to win the race on [Monday].      | became",
        "Ada Kroll was the only woman to win the race on [Monday].          | woman",
        "He has been at the helm since [2018].                              | helm",
        "It is the highest level since [1994].                              | nothing",
        "It was her first win since [May].                                  | nothing",
        "The [2020] budget was cut.                                         | nothing"
      })
  void dates(String marked, String expected) {
    assertEquals(expected, dated(marked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell on [Monday].              | on Monday",
        "The bridge fell late on [Monday].         | late on Monday",
        "It has been shut since the [1990s].       | since the 1990s",
        "Trade has grown [since 2015,] he said.    | since 2015 ,"
      })
  void theDateAndItsPreposition(String marked, String expected) {
    Reading reading = reading(marked);
    Phrase phrase = Attachment.datePhrase(reading, time(reading, marked));
    assertEquals(expected, words(reading, phrase));
  }

  private static String dated(String marked) {
    Reading reading = reading(marked);
    return Attachment.of(reading, time(reading, marked), marked.contains("day]"), false)
        .map(dated -> (dated instanceof Dated.Nominal ? "noun: " : "") + reading.word(dated.head()))
        .orElse("nothing");
  }

  private static Reading reading(String marked) {
    return Press.reading(marked.replace("[", "").replace("]", ""));
  }

  private static Phrase time(Reading reading, String marked) {
    return reading.tokensOf(marked.indexOf('['), marked.indexOf(']') - 1);
  }

  private static String words(Reading reading, Phrase phrase) {
    return IntStream.rangeClosed(phrase.first(), phrase.last())
        .mapToObj(i -> reading.tokens().get(i).text())
        .collect(Collectors.joining(" "));
  }
}
