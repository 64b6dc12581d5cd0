package io.github.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.Article;
import io.github.dateline.article.Article.Metadata;
import io.github.dateline.article.Block;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceAnnotatorTest {

  private static final SentenceAnnotator ANNOTATOR = new SentenceAnnotator();

  /** The sentences of a paragraph, parted by {@code /}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge fell. / Nobody was hurt.",
        "Mr. Dorr left. / Mrs. Olm stayed.",
        "Gen. Paul Ost met Dr. Nora Field. / They talked.",
        "George W. Hallan resigned. / His deputy followed.",
        "He lives at St. Mary's. / She does not.",
        "It was passed as No. 14 of the series. / Nobody read it.",
        "The fire broke out on Dec. 4 in a barn. / It spread fast.",
        "They came at 7 p.m. on Sunday. / They left at once.",
        "“We lost everything,” she said. / “The house is gone.”",
        "Sales rose 4.5 percent. / Profit fell.",
        "The U.S. embassy was closed. / It opened again.",
        "Was it safe? / Nobody knows!",
        "The firm (founded in 1921) closed. / Its workers left."
      })
  void endsOfSentences(String marked) {
    String text = marked.replace(" / ", " ");
    assertEquals(
        List.of(marked.split(" / ")), annotate(text).stream().map(Sentence::text).toList());
  }

  @Test
  void aWrappedLineIsNoEnd() {
    String text = "The electoral commission counted\nthe votes on Sunday. It took\nall night.";
    assertEquals(
        List.of("The electoral commission counted\nthe votes on Sunday.", "It took\nall night."),
        annotate(text).stream().map(Sentence::text).toList());
  }

  @Test
  void theTitleIsSentenceNought() {
    String text = "A title without a stop\n\nThe first sentence. The second one.";
    Article article =
        article(
            "A title without a stop",
            text,
            new Block(Block.Kind.TITLE, 0, 22),
            new Block(Block.Kind.PARAGRAPH, 24, text.length()));
    List<Sentence> sentences = ANNOTATOR.annotate(article).sentences();
    assertEquals(List.of(0, 1, 2), sentences.stream().map(Sentence::index).toList());
    assertEquals("A title without a stop", sentences.get(0).text());
    assertEquals(0, sentences.get(0).start());
  }

  @Test
  void aTitleThatOnlyTheFrontMatterHasStandsNowhereInTheText() {
    String text = "The first sentence.";
    Article article =
        article("Stated above", text, new Block(Block.Kind.PARAGRAPH, 0, text.length()));
    Sentence title = ANNOTATOR.annotate(article).sentences().get(0);
    assertEquals(new Sentence(0, Block.Kind.TITLE, -1, "Stated above"), title);
  }

  @Test
  void whiteSpaceAloneIsNoSentence() {
    assertEquals(List.of(), annotate(" \n\n \t "));
    assertEquals(List.of(), annotate(""));
  }

  @Test
  void furnitureYieldsSentencesOfItsKind() {
    String text = "Subscribe now.";
    Article article = article("", text, new Block(Block.Kind.FURNITURE, 0, text.length()));
    assertEquals(Block.Kind.FURNITURE, ANNOTATOR.annotate(article).sentences().get(0).block());
  }

  /** No word is lost, none comes twice, and every offset is the article's own. */
  @Property(tries = 60)
  void sentencesLieInOrderWithinTheirBlocks(@ForAll @From("texts") List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new java.util.ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(
          new Block(Block.Kind.PARAGRAPH, text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append("\n\n");
    }
    Article article = article("", text.toString(), blocks.toArray(new Block[0]));
    List<Sentence> sentences = ANNOTATOR.annotate(article).sentences();
    assertEquals(
        IntStream.rangeClosed(1, sentences.size()).boxed().toList(),
        sentences.stream().map(Sentence::index).toList());
    int last = 0;
    for (Sentence sentence : sentences) {
      assertTrue(sentence.start() >= last, sentence.toString());
      last = sentence.end();
      assertEquals(text.substring(sentence.start(), sentence.end()), sentence.text());
      assertTrue(
          blocks.stream()
              .anyMatch(
                  block -> block.start() <= sentence.start() && sentence.end() <= block.end()),
          sentence.toString());
    }
    assertEquals(
        letters(text.toString()),
        letters(String.join("", sentences.stream().map(Sentence::text).toList())));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(
            "Mr. ",
            "The mayor ",
            "left. ",
            "“No,” ",
            "he said. ",
            "7 p.m. ",
            "on Dec. 4 ",
            "\n",
            "… ",
            "Why? ",
            "J. ",
            "K. Olm ",
            "(sic) ",
            "🚒 ",
            "— ",
            "U.S. ",
            "!!! ",
            "a")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(4);
  }

  @Test
  void aMegabyteInOneLineIsReadInTime() {
    String text = "x".repeat(500_000) + " " + "word ".repeat(100_000);
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> assertTrue(!annotate(text).isEmpty()));
  }

  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<Sentence> annotate(String text) {
    return ANNOTATOR
        .annotate(article("", text, new Block(Block.Kind.PARAGRAPH, 0, text.length())))
        .sentences();
  }

  private static Article article(String title, String text, Block... blocks) {
    Metadata metadata =
        new Metadata(
            title,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    return new Article("article", "article.txt", metadata, text, List.of(blocks));
  }
}
