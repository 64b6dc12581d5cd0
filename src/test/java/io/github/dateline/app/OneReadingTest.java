package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.ResolvedExpression;
import io.github.dateline.article.Article;
import io.github.dateline.article.SeedReader;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code tag}, {@code explain}, {@code dates} and {@code generate} read a sentence alike. */
class OneReadingTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2019, 7, 17);

  @TempDir Path folder;

  /** The tense of the verb over a day tells on which side of publication it lies. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sank on August 3 off Corvo. | 2018-08-03",
        "The clerk, who was dismissed on July 30, sued the town. | 2018-07-30",
        "The council rejected the plan on July 20. | 2018-07-20",
        "The poet died in Rome on the 30th of July. | 2018-07-30",
        "The mine stands idle since August 20. | 2018-08-20",
        "The custom dates from October. | 2018-10",
        "The quarrel can be traced back to September. | 2018-09",
        "A strike called for Thursday was cancelled. | 2019-07-18",
        "The ferry will sail on August 3. | 2019-08-03",
        "The new timetable takes effect on August 1. | 2019-08-01",
        "The two mayors meet Friday in Corvo. | 2019-07-19",
        "The ministers agreed to meet on Friday. | 2019-07-19",
        "The trial is to open on Monday. | 2019-07-22",
        "The vote was due on Friday. | 2019-07-19",
        "The vote was due in May. | 2019-05",
        "The strike was postponed to Monday. | 2019-07-22",
        "The court set the hearing for August 6. | 2019-08-06",
        "Speaking ahead of the vote on Sunday, the mayor was calm. | 2019-07-21",
        "The wake is at noon on Saturday. | 2019-07-20T12:00",
        "The wake is on Friday. | 2019-07-19",
        "It is Wednesday. | 2019-07-17",
        "I am busy on Sunday. | 2019-07-21",
        "We might meet Friday. | 2019-07-19",
        "Let's do lunch on Friday. | 2019-07-19",
        "Dinner on Saturday? | 2019-07-20",
        "We have a meeting Monday. | 2019-07-22",
        "The hall is taken on Sunday. | 2019-07-21",
        "The vote was moved to Monday. | 2019-07-22",
        "They could not be reached on Sunday. | 2019-07-14",
        "Snow is forecast for Thursday. | 2019-07-18",
        "The lights did not come back until Tuesday. | 2019-07-16",
        "The bridge was closed until Tuesday. | 2019-07-23",
        "The match on August 1 was called off. | 2019-08-01",
        "The bakery is closed on Monday. | 2019-07-22",
        "Call the clinic on Friday. | 2019-07-19",
        "Please be there by noon on Saturday. | 2019-07-20T12:00",
        "The bank was sold on Monday. | 2019-07-15",
        "The mayor called a meeting for Friday. | 2019-07-19",
        "She led the choir until May. | 2019-05",
        "He was the mayor until June. | 2019-06",
        "Set up lunch at noon on Monday. | 2019-07-22T12:00",
        "Shops must close from Saturday. | 2019-07-20",
        "The trial was to have begun in May. | 2019-05",
        "The list, to be published on Friday, is long. | 2019-07-19",
        "He expects her back in August. | 2019-08",
        "The circus returns in September. | 2019-09"
      })
  void aSentenceSaysTheSameToAll(String sentence, String value) {
    assertEquals(List.of(value), values(tagged(article(sentence))));
    assertEquals(List.of(value), values(analysed(article(sentence))));
    assertTrue(
        Explanation.of(sentence, Optional.of(WEDNESDAY), Domain.AUTO)
            .contains("value   " + value + " ("));
  }

  /** A history is read by the rules for histories, whoever reads it. */
  @Test
  void aHistorySaysTheSameToAll() {
    Article article =
        article(
            "The siege began in May 1831. The former mayor fled in June 1831. In 1832 the walls"
                + " fell. By that time half of the town was gone. The queen died in 1840. The"
                + " bridge was rebuilt in 1851. On the third day of the battle the fleet left.");
    assertEquals(values(tagged(article)), values(analysed(article)));
    assertTrue(values(tagged(article)).contains("PAST_REF"), values(tagged(article)).toString());
  }

  /** Whatever else stands in the article. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rovers beat Tarvik on Friday. The final is on July 28. Nobody was hurt.",
        "Gales blew from Sunday night to Tuesday. The fair runs from Friday evening to Sunday.",
        "The firm said it plans to close the mill by September. It was opened in March."
      })
  void anArticleSaysTheSameToAll(String text) {
    assertEquals(values(tagged(article(text))), values(analysed(article(text))));
  }

  private Article article(String text) {
    Newsroom.write(
        folder.resolve("seeds").resolve("one.md"),
        "---\ntitle: The news\ndate: " + WEDNESDAY + "\n---\n" + text + "\n");
    return SeedReader.read(folder.resolve("seeds")).articles().get(0);
  }

  private static List<ResolvedExpression> tagged(Article article) {
    return new ArticleTagger(Domain.AUTO).resolve(article, Optional.of(WEDNESDAY));
  }

  /** As {@code generate} and {@code dates} read it. */
  private static List<ResolvedExpression> analysed(Article article) {
    AnalysedArticle analysed = ArticleAnalyser.loaded().analyse(article);
    return new ExpressionResolver()
        .resolve(
            analysed.annotated(),
            analysed.expressions(),
            Optional.of(ResolvedDate.day(WEDNESDAY)),
            Domain.AUTO);
  }

  private static List<String> values(List<ResolvedExpression> expressions) {
    return expressions.stream()
        .map(ResolvedExpression::resolution)
        .flatMap(Optional::stream)
        .map(Resolution::timex)
        .map(timex -> timex.value())
        .toList();
  }
}
