package io.github.dateline.page;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.EarlierEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A block of a review file while it is read, line by line. */
final class EarlierEventDraft {

  private final String id;
  private final String title;
  private final OptionalInt year;
  private final List<EarlierEvent.Source> sources = new ArrayList<>();
  private Optional<ResolvedDate> date = Optional.empty();
  private Optional<ResolvedDate> redated = Optional.empty();
  private Optional<String> retitled = Optional.empty();
  private boolean splitOff;
  private String action = "";
  private String article = "";
  private int sentence;
  private boolean isDated;
  private String expression = "";

  EarlierEventDraft(String id, String title, OptionalInt year) {
    this.id = id;
    this.title = title;
    this.year = year;
  }

  /** The first date that can be read: two sides of a merge may give two. */
  void date(String edtf) {
    date = date.or(() -> parsed(edtf));
  }

  void curated(String word) {
    action = word;
    splitOff |= word.equals("split");
  }

  void machine(String says) {
    if (action.equals("redate")) {
      redated = redated.or(() -> parsed(says));
    } else if (action.equals("retitle")) {
      retitled = Optional.of(says);
    }
  }

  /** What stands there now: only the rest of a split names the other part. */
  void now() {
    splitOff &= !action.equals("split");
  }

  void source(String id, int number) {
    article = id;
    sentence = number;
    isDated = false;
    expression = "";
  }

  /**
   * The sentence has a date.
   *
   * @param words those that give it; empty where none do
   */
  void dated(String words) {
    isDated = true;
    expression = words;
  }

  void quote(String words) {
    EarlierEvent.Source source =
        new EarlierEvent.Source(article, sentence, words, isDated, expression);
    if (!article.isEmpty() && !sources.contains(source)) {
      sources.add(source);
    }
  }

  EarlierEvent event() {
    return new EarlierEvent(id, date, title, redated, retitled, sources, year, splitOff);
  }

  /** A date in EDTF; empty for what is none. */
  static Optional<ResolvedDate> parsed(String edtf) {
    try {
      return Optional.of(ResolvedDate.parse(edtf));
    } catch (IllegalArgumentException e) {
      // A line that was damaged says nothing.
      return Optional.empty();
    }
  }
}
