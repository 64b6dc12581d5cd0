package io.github.dateline.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

  /** Of “its Navy and Army” a later “they” has no words that another sentence could say. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ostania sent its Navy and Army to the coast. They fired on the town on Tuesday.",
        "The mayor praised her Council and Guard on Monday. They said they were honoured.",
        "They sold its Power and Light on Monday. They said they left on Friday.",
        "Its Money and Power they care about. They left on Friday."
      })
  void nobodyIsNamedByHalfACouple(String text) {
    List<String> halves =
        Press.dated("a", "2022-03-02", text).mentions().stream()
            .flatMap(
                mention ->
                    Stream.concat(
                        mention.actors().stream(),
                        mention.participants().stream().flatMap(one -> one.name().stream())))
            .filter(name -> name.startsWith(" ") || name.endsWith(" "))
            .toList();
    assertEquals(List.of(), halves);
  }
}
