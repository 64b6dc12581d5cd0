package io.github.dateline.article;

import io.github.dateline.article.Passage.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the days that head the entries of a chronicle: lines that are a day and nothing else, each
 * with what happened below it. Such a day is its entry's and says nothing of when the chronicle was
 * published.
 *
 * <p>A line like these can also be the byline, above the story. It is, unless others of its make
 * follow; where they do, it is if it stands out of their order.
 */
final class Chronicle {
  /** An entry tells in a few passages what happened. */
  private static final int LONGEST_ENTRY = 4;

  /** A day alone and the words below it that tell something. */
  private static final int FEWEST_WORDS = 3;

  private final String text;
  private final List<Passage> passages;

  private Chronicle(String text, List<Passage> passages) {
    this.text = text;
    this.passages = passages;
  }

  /** The passages that head entries; the passage behind each is its entry. */
  static BitSet heads(String text, List<Passage> passages) {
    return new Chronicle(text, passages).heads();
  }

  private BitSet heads() {
    List<Integer> days = new ArrayList<>();
    for (int i = 0; i + 1 < passages.size(); i++) {
      if (isDay(i) && tells(i + 1) && !isLabelled(i)) {
        days.add(i);
      }
    }
    if (!days.isEmpty() && isByline(days)) {
      days.remove(0);
    }
    BitSet heads = new BitSet();
    if (days.stream().map(this::words).distinct().count() > 1) {
      days.forEach(heads::set);
    }
    return heads;
  }

  private boolean isDay(int i) {
    return Phrase.isDay(words(i));
  }

  private boolean tells(int i) {
    String words = words(i);
    return !isDay(i)
        && passages.get(i).mark() != Mark.HEADING
        && (Shape.isClosed(words) || Shape.wordCount(words) >= FEWEST_WORDS)
        && PagePhrases.english().sectionOf(words).isEmpty();
  }

  /** Below “Published:”. */
  private boolean isLabelled(int i) {
    return i > 0
        && words(i - 1).chars().noneMatch(Character::isDigit)
        && PagePhrases.english()
            .sectionOf(words(i - 1))
            .filter(section -> section.kind() == Block.Kind.BYLINE)
            .isPresent();
  }

  /** Whether the first day stands above the story and is none of its entries' days. */
  private boolean isByline(List<Integer> days) {
    int first = days.get(0);
    for (int i = 0; i < first; i++) {
      if (passages.get(i).mark() != Mark.FIRST_HEADING && Shape.isClosed(words(i))) {
        return false;
      }
    }
    if (passages.get(first).mark() == Mark.HEADING || days.size() < 2) {
      return days.size() < 2;
    }
    boolean ofOtherMake = passages.get(days.get(1)).mark() != passages.get(first).mark();
    boolean ofOtherLength = days.get(1) - first > LONGEST_ENTRY;
    return ofOtherMake || ofOtherLength || isOutOfOrder(days);
  }

  /** Later than the second, while the others ascend, or while there are no others. */
  private boolean isOutOfOrder(List<Integer> days) {
    List<LocalDate> written =
        days.stream()
            .map(i -> WrittenDay.of(words(i)).map(WrittenDay::day))
            .flatMap(Optional::stream)
            .toList();
    return written.size() == days.size()
        && written.get(0).isAfter(written.get(1))
        && (written.size() == 2 || written.get(1).isBefore(written.get(2)));
  }

  private String words(int i) {
    return passages.get(i).of(text);
  }
}
