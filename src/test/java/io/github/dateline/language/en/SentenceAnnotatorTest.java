package io.github.dateline.language.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.Article;
import io.github.dateline.article.Article.Metadata;
import io.github.dateline.article.Block;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.SentenceAnnotator;
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

  private static final SentenceAnnotator ANNOTATOR = new SentenceAnnotator(English.LANGUAGE);

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

  /** Abbreviations of places, and of what is named after them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was arrested in the U.S. / Two others were freed in June 2016.",
        "He fled to the U.S.A. / The police arrested him there.",
        "She moved from the U.K. / Her sons stayed.",
        "The U.S. Coast Guard searched the bay. / It found nothing.",
        "The U.N. Security Council met on Friday. / Nothing was decided.",
        "A visit by U.S. President Olm was called off. / He was ill.",
        "N.Y. Post reporters were there. / They wrote at once.",
        "The fire started near Fresno, Calif. / No one was hurt.",
        "Sen. Paul Olm (R-Wyo.) said it was time. / Others waited.",
        "Nora Dorr, D-N.C., voted no. / So did Olm.",
        "The team flew to St. Petersburg on Monday. / It won.",
        "They met in Washington, D.C. / Then they flew home.",
        "Gov. A. Smith of N.C. signed bill No. 12 on Jan. 5, 2017, Sen. B. Jones said. / It took effect.",
        "The house stands in Elm St. / The neighbours saw smoke."
      })
  void placesEndSentencesAndDoNot(String marked) {
    endsOfSentences(marked);
  }

  /** Ranks, offices and forms of address. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lt. Col. Ada Olm took command. / Sgt. Dorr left.",
        "Maj. Gen. Ian Dorr resigned. / Brig. Gen. Olm followed.",
        "Rep. Nora Field and Sen. Paul Ost met Gov. Hall. / They agreed.",
        "The vote was won by Rep. J. D. Olm. / His rival gave up.",
        "Rev. Dr. Amos Dorr spoke first. / Mme. Olm spoke last."
      })
  void ranksAndTitles(String marked) {
    endsOfSentences(marked);
  }

  /** Months cut short, and days that end a sentence. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The troops entered the town on Feb. 3. / The mayor fled on Feb. 4.",
        "The U.S. troops entered the town on Feb. 3. / The mayor fled on Feb. 4 to St. Helen.",
        "The bridge was opened in Sept. 2010. / It fell in 2012.",
        "The court ruled in Nov. / The company paid.",
        "The law was passed on Jan. 5. / On Jan. 6 it was signed.",
        "It rose by 4.5. / Nora Dorr was glad."
      })
  void monthsAndDays(String marked) {
    endsOfSentences(marked);
  }

  /** Eras and halves of the day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The city was founded in 480 B.C. / The temple is younger.",
        "They met at 9 a.m. Tuesday. / Nobody spoke.",
        "The shop closed at 5 p.m. EST. / It never opened again.",
        "The gates shut at 5 p.m. / The crowd went home.",
        "The train left at 7:30 p.m. / On Sunday it was late again.",
        "He died in A.D. 70. / His son ruled.",
        "Nora Olm (b. 1950) won. / Ole Berg (d. 2001) had lost.",
        "The mill (est. 1890) burned. / This was plan B. / It failed."
      })
  void erasAndClocks(String marked) {
    endsOfSentences(marked);
  }

  /** Firms. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He works for Dorr Inc. / She does not.",
        "Olm Corp. Chairman Nora Dorr resigned. / The shares fell.",
        "The deal with Olm & Co. / It was worth a million.",
        "Olm Motor Co. said it would pay. / Workers cheered.",
        "They sued Dorr Bros. / The court agreed.",
        "It belonged to Dorr Bros. Ltd. in 1890. / Messrs. Pike and Co. bought it."
      })
  void firms(String marked) {
    endsOfSentences(marked);
  }

  /** Initials, and letters that are none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "J. K. Olm wrote it. / It sold well.",
        "A book by Robert S. Kaplan was read. / Then it was dark.",
        "“F. W. de Klerk was there,” he said. / Nobody asked why.",
        "“J. Dorr is ill,” she said. / He was not.",
        "They chose plan B. / The mayor objected.",
        "The book is about Malcolm X. / He was born in 1925.",
        "It was the time of World War I. / The city starved."
      })
  void initials(String marked) {
    endsOfSentences(marked);
  }

  /** Numbers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was received at No. 10. / The talks went on.",
        "The answer was no. / The mayor left.",
        "It was passed as No. 14 of the series. / Nobody read it.",
        "Prices rose 4.5 percent, to $3.75. / Wages did not.",
        "Version 2.0 was released. / It failed."
      })
  void numbers(String marked) {
    endsOfSentences(marked);
  }

  /** What closes a quotation belongs to the sentence before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"I was there.\" / He left.",
        "“I was there.” / He left.",
        "He said: “It was dark. / We saw nothing.” / Then he left.",
        "“Why?” she asked. / Nobody knew.",
        "\"Stop!\" the guard shouted. / Nobody did.",
        "“It was late. / We were tired,” she said. / They slept.",
        "'It is over.' / The judge rose.",
        "He called it \"a lie.\" / The court agreed."
      })
  void quotations(String marked) {
    endsOfSentences(marked);
  }

  /** Brackets, notes and ellipses. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left. / (Nobody saw it.) / She stayed.",
        "The dam (built in 1921) broke. / It was rebuilt.",
        "The army withdrew.[12] / The town was free.",
        "He waited … and waited. / Nobody came.",
        "It was ... well, late. / We left."
      })
  void bracketsAndEllipses(String marked) {
    endsOfSentences(marked);
  }

  /** Sentences end behind ordinary words, whoever comes next. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The road was closed. / Nora Dorr walked. / Ian Olm drove.",
        "He lost. / Nobody cared.",
        "The ship sank off Oslo. / Divers found it."
      })
  void sentencesThatTheModelRunsTogether(String marked) {
    endsOfSentences(marked);
  }

  /** The mark / stands where a space is missing between sentences. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The war ended./The army went home.",
        "He left in 2010./She stayed.",
        "Was it true?/Nobody knew.",
        "He said it was over.”/The guard left.",
        "The storm broke./\"It was dark,\" she said.",
        "See www.example.org for more.",
        "The file is called main.Java and is short.",
        "The firm asp.Net grew.",
        "It costs 3.Five at most.",
        "Write to a.Dorr@example.org today."
      })
  void spacesThatAreMissing(String marked) {
    assertEquals(
        List.of(marked.split("/")),
        annotate(marked.replace("/", "")).stream().map(Sentence::text).toList());
  }

  @Test
  void theWordsAreThoseOfALineEach() {
    assertTrue(EndWords.expectsName("Gen"));
    assertTrue(EndWords.expectsNumber("Sept"));
    assertTrue(EndWords.isAbbreviation("Calif"));
    assertTrue(EndWords.opens("Two"));
    assertTrue(EndWords.followsHalfOfDay("Tuesday"));
    assertTrue(EndWords.followsFirm("Chairman"));
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
