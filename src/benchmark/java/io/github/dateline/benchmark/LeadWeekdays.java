package io.github.dateline.benchmark;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.Tense;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.Weekday;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many days after the first bare weekday of its lead an article is published: the measure
 * behind “a weekday in the lead puts publication on that day or the next”.
 */
final class LeadWeekdays {

  private static final int SENTENCES = 4;

  private final int[] lags = new int[7];

  void count(AnalysedArticle article, LocalDate published) {
    List<Sentence> lead =
        article.annotated().sentences().stream()
            .filter(sentence -> sentence.block().tells() && sentence.index() > 0)
            .limit(SENTENCES)
            .toList();
    Optional<Weekday> first =
        article.expressions().stream()
            .filter(expression -> expression.tense() != Tense.FUTURE && in(lead, expression))
            .sorted(Comparator.comparing(TimeExpression::start))
            .map(TimeExpression::value)
            .filter(value -> value instanceof Weekday && value.followsTense())
            .map(Weekday.class::cast)
            .findFirst();
    first.ifPresent(
        weekday ->
            lags[
                Math.floorMod(
                    published.getDayOfWeek().getValue() - weekday.day().getValue(), 7)]++);
  }

  private static boolean in(List<Sentence> lead, TimeExpression expression) {
    return lead.stream()
        .anyMatch(
            sentence ->
                sentence.start() >= 0
                    && expression.start() >= sentence.start()
                    && expression.end() <= sentence.end());
  }

  void print(PrintStream out) {
    int all = 0;
    for (int lag : lags) {
      all += lag;
    }
    out.printf(
        Locale.ROOT,
        "Of %d articles with a bare weekday in the lead, published that day or the next: %.3f.%n",
        all,
        all == 0 ? 0 : (lags[0] + lags[1]) / (double) all);
    for (int lag = 0; lag < lags.length; lag++) {
      out.printf(Locale.ROOT, "- %d days later: %d%n", lag, lags[lag]);
    }
  }
}
