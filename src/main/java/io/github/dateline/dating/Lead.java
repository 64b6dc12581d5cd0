package io.github.dateline.dating;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue.AnchorKind;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The first sentences of an article that tell anything, and the weekdays they name. */
final class Lead {

  /** How many sentences after the title count; saved pages tell the lede twice. */
  private static final int SENTENCES = 4;

  private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values());

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
    boolean bare =
        expression.value().anchorKind() == AnchorKind.UTTERANCE
            && expression.value().followsTense()
            && expression.text().chars().noneMatch(Character::isDigit);
    return bare ? weekdayIn(expression.text()) : Optional.empty();
  }

  /** The weekday that an expression names. */
  static Optional<DayOfWeek> weekdayIn(String text) {
    return DAYS.stream().filter(day -> text.contains(name(day))).findFirst();
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
