package io.github.dateline.dating;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The first sentences of an article that tell anything, and the weekdays they name. */
final class Lead {

  /** How many sentences after the title count; saved pages tell the lede twice. */
  private static final int SENTENCES = 4;

  private final Set<Integer> sentences;

  Lead(AnalysedArticle article) {
    this.sentences =
        article.annotated().sentences().stream()
            .filter(sentence -> sentence.block().tells() && sentence.index() > 0)
            .limit(SENTENCES)
            .map(Sentence::index)
            .collect(Collectors.toSet());
  }

  /** Whether a sentence, by its index, belongs to the lead. */
  boolean has(int sentence) {
    return sentences.contains(sentence);
  }

  /** The weekday of a bare “Wednesday”, “late on Wednesday”: no “last”, no date beside it. */
  static Optional<DayOfWeek> bareWeekday(TimeExpression expression) {
    TimeValue value = expression.value();
    return value.isBareWeekday() && value.anchorKind() == AnchorKind.UTTERANCE
        ? value.weekday()
        : Optional.empty();
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
