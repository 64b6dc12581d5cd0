package io.github.dateline.language.syntax;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.language.en.EnglishSyntax;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsroomTest {

  /** Of a hundred words; a model taught without copies of news reads 81 and 77. */
  private static final int LEAST = 85;

  @ParameterizedTest
  @ValueSource(strings = {"newsroom.tsv", "newsroom-unseen.tsv"})
  void theShippedModelReadsNews(String file) throws IOException {
    Path sentences = Path.of("src/test/resources/corpus/syntax").resolve(file);
    Newsroom newsroom = Newsroom.of(new EnglishSyntax(), sentences);
    String mistakes = newsroom + "\n" + String.join("\n", newsroom.mistakes());
    assertTrue(newsroom.relations() * 100 >= LEAST * newsroom.arcs(), mistakes);
  }
}
