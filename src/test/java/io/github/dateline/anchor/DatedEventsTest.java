package io.github.dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.event.Press;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.time.EventOffset;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import io.github.dateline.words.Teller;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** “A day after the inauguration on 7 May”. */
class DatedEventsTest {
  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());

  private static ResolvedExpression offset(String sentence) {
    AnnotatedArticle article = Press.annotate(Press.article("news", sentence));
    List<TimeExpression> expressions =
        article.sentences().stream().flatMap(line -> TAGGER.tag(line).stream()).toList();
    return new ExpressionResolver()
            .resolve(
                article, expressions, Optional.of(ResolvedDate.parse("2024-05-20")), Domain.NEWS)
            .stream()
            .filter(found -> found.expression().value() instanceof EventOffset)
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister left a day after Putin's inauguration on 7 May 2024.|2024-05-08",
        "Posts closed two days before the vote, which took place on 12 March 2021.|2021-03-10",
        "A week before the summit, held on 9 July 2023, they met.|2023-06-26/2023-07-02",
        "She left three days after the flood of 3 March 1962.|1962-03-06",
        "It opened two months before the election in November 2020.|2020-09",
        "Ten days after the quake on Monday, aid arrived.|2024-05-30",
        "Four years after the treaty of 1919 it was void.|1923",
        "Two days after the vote he resigned on 12 March 2021.|?",
        "Two days after the vote, on 12 March 2021, he resigned.|?",
        "Two days after the vote the minister resigned on 12 March 2021.|?",
        "An hour after the blast on Monday they came.|2024-05-20",
        "Twelve hours after the blast on Monday they came.|2024-05-20/2024-05-21",
        "An hour after the blast of May 2021 they came.|?"
      })
  void countsFromTheDateThatTheWordsGiveTheHappening(String sentence, String date) {
    assertEquals(
        date,
        offset(sentence)
            .resolution()
            .flatMap(Resolution::date)
            .map(ResolvedDate::edtf)
            .orElse("?"));
  }

  @Test
  void namesTheHappening() {
    assertEquals(
        "counted back from 2021-03-12, the date of “the vote”",
        Teller.plain().tell(offset("Polls closed a day before the vote on 12 March 2021.").why()));
  }
}
