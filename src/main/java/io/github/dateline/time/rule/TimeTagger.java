package io.github.dateline.time.rule;

import io.github.dateline.language.Sentence;
import io.github.dateline.language.Tense;
import io.github.dateline.time.Bound;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the time expressions of a sentence with the rules of a book.
 *
 * <p>Where readings overlap, the longest counts; of two as long, the one whose rule stands earlier
 * in the book. A rule that {@linkplain TimeRule#isNoTime() finds no time} takes part in this, and
 * so keeps its words from others.
 *
 * <p>The time it takes grows with the length of the text alone: no pattern repeats, so the steps
 * that can be taken from one token are bounded by the book. Taggers are immutable and can be shared
 * by threads.
 */
public final class TimeTagger {
  private final RuleBook book;
  private final Automaton automaton;

  public TimeTagger(RuleBook book) {
    this.book = book;
    this.automaton = new Automaton(book);
  }

  /**
   * The expressions of a sentence, in order, not overlapping.
   *
   * @return offsets count in the article's text; for a title that the text does not hold, whose
   *     {@link Sentence#start} is −1, in the title
   */
  public List<TimeExpression> tag(Sentence sentence) {
    return tag(sentence.text(), Math.max(0, sentence.start()));
  }

  /**
   * The expressions of a text.
   *
   * @param offset where the text starts, in UTF-16 code units; added to all offsets
   */
  public List<TimeExpression> tag(String text, int offset) {
    TokenLine line = new TokenLine(text, automaton.vocabulary());
    Matcher matcher = new Matcher(automaton, line, offset);
    List<Matcher.Match> kept = new ArrayList<>();
    for (int token = 0; token < line.size(); token++) {
      if (automaton.canStart(line, token)) {
        Matcher.Match match = matcher.at(token);
        if (match != null) {
          keep(match, kept);
        }
      }
    }
    List<TimeExpression> expressions = new ArrayList<>();
    for (Matcher.Match match : kept) {
      expressions.addAll(expressions(match, matcher, line, offset));
    }
    return expressions;
  }

  private static void keep(Matcher.Match match, List<Matcher.Match> kept) {
    while (!kept.isEmpty() && kept.get(kept.size() - 1).to() > match.from()) {
      if (!match.beats(kept.get(kept.size() - 1))) {
        return;
      }
      kept.remove(kept.size() - 1);
    }
    kept.add(match);
  }

  private List<TimeExpression> expressions(
      Matcher.Match match, Matcher matcher, TokenLine line, int offset) {
    TimeRule rule = matcher.rule(match);
    Slots slots = matcher.slots(match);
    List<TimeExpression> found = new ArrayList<>();
    for (int piece = 0; piece < (rule.isNoTime() ? 0 : match.pieces.size()); piece++) {
      TimeValue value = rule.meaning(piece).apply(slots.of(piece + 1));
      int from = match.pieces.get(piece)[0];
      int to = match.pieces.get(piece)[1];
      int start = line.start(from);
      int end = line.end(to - 1);
      Bound bound = bound(line, from);
      Tense tense =
          looks(value) ? tense(line, from, to, piece > 0 ? Bound.NONE : bound) : Tense.UNKNOWN;
      found.add(
          new TimeExpression(
              offset + start,
              offset + end,
              line.text().substring(start, end),
              value,
              rule.name(),
              bound,
              tense,
              (bound == Bound.SINCE && tense == Tense.PAST)
                  || (bound == Bound.UNTIL && tense == Tense.FUTURE)));
    }
    return found;
  }

  /**
   * “since March” looks back and “until March” ahead, whatever the verb; but “Until March, they had
   * …” tells what is over. The last end of a range goes with the first.
   */
  private Tense tense(TokenLine line, int from, int to, Bound bound) {
    return switch (bound) {
      case SINCE -> Tense.PAST;
      case UNTIL -> line.isCapital(from - 1) ? book.tense().near(line, from, to) : Tense.FUTURE;
      case NONE, BY, TO, AND -> book.tense().near(line, from, to);
    };
  }

  /** Whether a verb tells where the value lies, or from which of two dates it counts. */
  private static boolean looks(TimeValue value) {
    return value.followsTense() || value.anchorKind() == TimeValue.AnchorKind.TEXT;
  }

  private Bound bound(TokenLine line, int from) {
    return book.bounds().getOrDefault(line.word(from - 1), Bound.NONE);
  }
}
