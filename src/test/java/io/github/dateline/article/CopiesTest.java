package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.article.Copies.Kind;
import io.github.dateline.article.Copies.Repeat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final List<String> WIRE =
      List.of(
          "Two tankers collided in the strait shortly before dawn on Thursday, and the coast guard"
              + " closed it to all ships until further notice.",
          "Three sailors are missing, and eleven were taken to a hospital in Karasu with burns, the"
              + " port authority said in a statement.",
          "“We heard the horn, and then the wall came at us,” said Bilal Aydin, a cook on the smaller"
              + " of the two ships.",
          "The strait was last closed in 1994, for eleven days, after a freighter had run aground"
              + " below the old fort.",
          "Forty ships are waiting at both ends. Pilots expect the first of them to pass on Saturday"
              + " at the earliest, if the wind allows it.",
          "By the afternoon oil had reached the beaches of Karasu, and schools in the town will stay"
              + " closed on Friday.");

  private static final String OWN_WORDS =
      """
      The coast guard shut the strait on Thursday after one tanker rammed another in the dark.

      A search is under way for three men of the crew; eleven others are being treated for burns.

      “We heard the horn, and then the wall came at us,” said Bilal Aydin, a cook on the smaller ship.

      Nobody in the pilots' office would say when traffic can resume, but Saturday was mentioned.

      Fishermen in Karasu brought out booms, yet black water stood in the harbour by four o'clock.
      """;

  @Test
  void aShortenedCopyWithItsOwnHeadlineAndLeadIsACopy() {
    Article wire = article("wire", 1, "Tankers collide", text(0, 6));
    String shortened = "KARASU (Coast Wire) – " + text(0, 4);
    Article copy = article("a-copy", 2, "Strait closed after crash at dawn", shortened);
    String lead = "The strait is closed, Coast Wire reported on Thursday.\n\n" + text(1, 6);
    Article other = article("b-copy", 3, "Oil reaches Karasu", lead);
    Copies copies = Copies.among(List.of(copy, other, wire));
    assertEquals(Optional.of(new Repeat(Kind.COPY, "wire")), copies.repeat("a-copy"));
    assertEquals(Optional.of(new Repeat(Kind.COPY, "wire")), copies.repeat("b-copy"));
    assertEquals(Optional.empty(), copies.repeat("wire"));
    assertEquals("wire", copies.voice("a-copy"));
    assertEquals("wire", copies.voice("wire"));
  }

  @Test
  void theSameHappeningInOwnWordsIsNoCopyThoughItQuotesTheSameSentence() {
    Copies copies =
        Copies.among(
            List.of(
                article("wire", 1, "Tankers collide", text(0, 6)),
                article("own", 2, "Tankers collide", OWN_WORDS)));
    assertEquals(Optional.empty(), copies.repeat("own"));
  }

  @Test
  void aRoundUpThatPrintsAShortReportAmongOthersIsNoCopy() {
    StringBuilder roundUp = new StringBuilder(text(0, 2));
    for (int i = 0; i < 12; i++) {
      roundUp.append("\n\nIn province ").append(i).append(" the harvest of rye ");
      roundUp.append("number ").append(i * i).append(" was brought in by ").append(i);
      roundUp.append(" men before the rain that day ").append(i).append(" came down hard.");
    }
    Copies copies =
        Copies.among(
            List.of(
                article("brief", 1, "Tankers collide", text(0, 2)),
                article("round-up", 2, "The day", roundUp.toString())));
    assertEquals(Optional.empty(), copies.repeat("round-up"));
  }

  @Test
  void shortFormulasAreNoCopies() {
    String weather = "It will be dry and mild in the valley today, with fog in the morning.";
    Copies copies =
        Copies.among(
            List.of(article("mon", 1, "Weather", weather), article("tue", 2, "Weather", weather)));
    assertEquals(Optional.empty(), copies.repeat("tue"));
  }

  @Test
  void anotherTextOfOneAddressIsAnEarlierVersion() {
    Article first = article("first", 1, "Tankers collide", text(0, 2), "https://a.example/strait");
    Article last =
        article("last", 2, "Strait closed", OWN_WORDS, "http://www.a.example/strait/?utm_source=x");
    Article copy = article("copy", 3, "Tankers collide", text(0, 2), "https://b.example/strait");
    Copies copies = Copies.among(List.of(last, copy, first));
    assertEquals(Optional.of(new Repeat(Kind.EARLIER_VERSION, "last")), copies.repeat("first"));
    assertEquals(Optional.empty(), copies.repeat("last"));
    assertEquals(Optional.empty(), copies.repeat("copy"));
  }

  @Test
  void onePageSavedTwiceIsACopy() {
    Article one = article("one", 1, "Tankers collide", text(0, 6), "https://a.example/strait");
    Article two = article("two", 1, "Tankers collide", text(0, 6), "https://a.example/strait#top");
    assertEquals(
        Optional.of(new Repeat(Kind.COPY, "one")), Copies.among(List.of(two, one)).repeat("two"));
  }

  @Test
  void theOrderOfTheArticlesChangesNothing() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      articles.add(article("a" + i, 1 + i % 5, "Title " + i, text(i % 3, 4 + i % 3)));
    }
    Copies expected = Copies.among(articles);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(articles, new Random(seed));
      Copies copies = Copies.among(articles);
      articles.forEach(
          article -> assertEquals(expected.repeat(article.id()), copies.repeat(article.id())));
    }
    assertEquals(19, articles.stream().filter(a -> expected.repeat(a.id()).isPresent()).count());
  }

  private static String text(int from, int to) {
    return String.join("\n\n", WIRE.subList(from, to));
  }

  private static Article article(String id, int day, String title, String text, String... url) {
    Stated stated =
        new Stated(
            Optional.of(title),
            url.length == 0 ? Optional.empty() : Optional.of(url[0]),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2020, 11, day)),
            Optional.empty());
    return Draft.plain(id, id, stated, title + "\n\n" + text).article();
  }
}
