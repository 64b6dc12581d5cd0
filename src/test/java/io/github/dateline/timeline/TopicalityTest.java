package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Press;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicalityTest {

  private static final AnalysedArticle FLOOD =
      Press.dated(
          "flood",
          "2022-06-15",
          "The Ostanian flood reached Bergen on Tuesday. Ivar Holt visited the harbour."
              + " The army closed the bridge.");

  /** The sentences that are about the topic, and the choice of the article: of three and one. */
  @ParameterizedTest
  @CsvSource({
    "flood, .5",
    "FLOOD, .5",
    "Ostania, .5",
    "flood harbour, .75",
    "flood harbour bridge, 1",
    "the flood of the year, .5",
    "election, .25",
    // No beginning of “harbour”, and too short to be met in longer words.
    "har, .25"
  })
  void aWordOfTheQuery(String query, double expected) {
    assertEquals(expected, topicality(Folder.about(query)));
  }

  @Test
  void aSubjectIsNamedAsAWhole() {
    assertEquals(.5, topicality(about(Map.of("Holt", List.of("Ivar Holt")))));
    assertEquals(.25, topicality(about(Map.of("Minister", List.of("Ivar Falk")))));
  }

  @Test
  void theTitleOfTheTimelineIsItsTopic() {
    assertEquals(.75, topicality(Folder.settings("The flood and the bridge", Map.of(), "", 0, 0)));
  }

  @Test
  void whereNobodySaysWhatTheTopicIsEveryArticleIsAboutIt() {
    assertEquals(1, topicality(Folder.about("")));
    assertEquals(1, topicality(Folder.about("the")));
  }

  private static Settings about(Map<String, List<String>> subjects) {
    return Folder.settings("Timeline", subjects, "", 0, 0);
  }

  private static double topicality(Settings settings) {
    return Topicality.of(Folder.told(settings, FLOOD)).of("flood");
  }
}
