package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A stretch of a quoted sentence.
 *
 * @param marked whether these are the words that say when
 */
record Piece(String text, boolean marked) {

  /** A stretch to mark: UTF-16 code units, end exclusive. */
  record Mark(int start, int end) {
    static Mark of(Event.Words words) {
      return new Mark(words.start(), words.end());
    }
  }

  /** Cuts {@code text} at the marks; marks outside the text or across each other are left out. */
  static List<Piece> cut(String text, List<Mark> marks) {
    SortedMap<Integer, Integer> ends = new TreeMap<>();
    for (Mark mark : marks) {
      ends.merge(mark.start(), mark.end(), Math::max);
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (var mark : ends.entrySet()) {
      int start = mark.getKey();
      int end = mark.getValue();
      if (start >= from && end > start && end <= text.length()) {
        add(pieces, text.substring(from, start), false);
        add(pieces, text.substring(start, end), true);
        from = end;
      }
    }
    add(pieces, text.substring(from), false);
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
