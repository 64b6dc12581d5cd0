package io.github.dateline.article;

import io.github.dateline.article.Block.Kind;
import io.github.dateline.article.PagePhrases.Opens;
import io.github.dateline.article.PagePhrases.Section;
import io.github.dateline.article.Passage.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Tells the blocks of a text apart: headline, paragraphs, captions, and what a saved page wears
 * around the story.
 *
 * <p>First the passages are cut, then each gets its kind from the table of page phrases, from
 * repetition, and from its outer form, in this order. Every character that leaves ink belongs to a
 * block, but for marks of lists, headings and quotes ({@code •}, {@code ##}, {@code >}), which
 * stand between blocks.
 */
final class BlockReader {
  /** So many paragraphs make a story; a comment form or links before them do not end it. */
  private static final int STORY = 2;

  /** A headline stands among the first passages or nowhere. */
  private static final int HEAD = 12;

  /** So far into a text stands what belongs before a story, in characters. */
  private static final int OPENING = 1500;

  private final String text;
  private final List<Passage> passages;
  private final Optional<String> publisher;
  private final PagePhrases phrases = PagePhrases.english();
  private final Repetitions repetitions;
  private final List<Optional<Section>> sections;
  private final BitSet heads;

  private int paragraphs;
  private Opens open = Opens.NOTHING;

  private BlockReader(String text, List<Passage> passages, Optional<String> publisher) {
    this.text = text;
    this.publisher = publisher.map(WordKey::of);
    this.passages = passages;
    this.repetitions = new Repetitions();
    this.heads = Chronicle.heads(text, passages);
    this.sections = passages.stream().map(passage -> phrases.sectionOf(passage.of(text))).toList();
  }

  /**
   * Reads the blocks of a text.
   *
   * @param title the headline, where it is stated beside the text
   * @param publisher the publisher's name, where it is known
   * @return the blocks, in order, not overlapping
   */
  static List<Block> read(String text, Optional<String> title, Optional<String> publisher) {
    return read(text, PassageReader.read(text), title, publisher);
  }

  /** The same, of a text whose passages are known. */
  static List<Block> read(
      String text, List<Passage> passages, Optional<String> title, Optional<String> publisher) {
    return new BlockReader(text, passages, publisher).read(title);
  }

  private List<Block> read(Optional<String> statedTitle) {
    boolean[] navigation = navigation();
    int title = statedTitle.map(this::indexOf).orElseGet(() -> indexOfTitle(navigation));
    statedTitle.map(WordKey::of).ifPresent(repetitions::add);
    List<Block> blocks = new ArrayList<>();
    Kind before = Kind.FURNITURE;
    for (int i = 0; i < passages.size(); i++) {
      if (heads.get(i) && i != title) {
        // The day and what happened on it are one statement.
        blocks.add(new Block(Kind.LIST_ITEM, passages.get(i).start(), passages.get(i + 1).end()));
        before = Kind.LIST_ITEM;
        paragraphs++;
        i++;
        continue;
      }
      Kind kind = i == title ? Kind.TITLE : navigation[i] ? Kind.FURNITURE : kind(i, before);
      if (i == title) {
        repetitions.addTitle(passages.get(i).of(text));
      } else if (kind == Kind.PARAGRAPH) {
        paragraphs++;
      }
      before = kind;
      int start = passages.get(i).start();
      boolean caption = kind == Kind.CAPTION && passages.get(i).mark() != Mark.CAPTION;
      if ((kind == Kind.PARAGRAPH || caption) && start < OPENING) {
        boolean opens = kind == Kind.PARAGRAPH && paragraphs <= STORY;
        List<RunIn.Part> parts = RunIn.of(passages.get(i).of(text), opens);
        for (RunIn.Part part : parts) {
          blocks.add(new Block(part.kind(), start + part.start(), start + part.end()));
        }
        if (!parts.isEmpty()) {
          start = skipBlanks(start + parts.get(parts.size() - 1).end());
          kind = Kind.PARAGRAPH;
        }
      }
      int end = passages.get(i).end();
      int note = kind == Kind.PARAGRAPH ? start + RunIn.note(text.substring(start, end)) : end;
      if (note > start) {
        blocks.add(new Block(kind, start, trimmed(start, note)));
      }
      if (note < end) {
        blocks.add(new Block(Kind.FURNITURE, note, end));
      }
    }
    return blocks;
  }

  /** The end without the blanks before it. */
  private int trimmed(int start, int end) {
    int to = end;
    while (to > start && PassageReader.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private int skipBlanks(int at) {
    int to = at;
    while (PassageReader.isBlank(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** The passage that repeats the stated title, or −1. */
  private int indexOf(String title) {
    String key = WordKey.of(title);
    for (int i = 0; i < Math.min(HEAD, passages.size()); i++) {
      String passage = passages.get(i).of(text);
      if (passage.length() < 2 * title.length() + 80
          && Repetitions.titleKeys(passage).contains(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The first passage that can be a headline, if no paragraph stands before it; or −1. */
  private int indexOfTitle(boolean[] navigation) {
    int outlet = -1;
    for (int i = 0; i < Math.min(HEAD, passages.size()); i++) {
      Passage passage = passages.get(i);
      String words = passage.of(text);
      if (passage.mark() == Mark.FIRST_HEADING) {
        return i;
      }
      if (navigation[i] || isPageLine(i, words) || Shape.isCaption(words)) {
        continue;
      }
      if (passage.mark() == Mark.BULLET || !Shape.isHeadline(words)) {
        return outlet;
      }
      boolean isOutlet = Shape.isOutlet(words) || (i + 1 < passages.size() && navigation[i + 1]);
      if (outlet < 0 && isOutlet) {
        // Most likely the name of the site, unless the story follows at once.
        outlet = i;
      } else {
        return outlet >= 0 && Shape.isClosed(words) ? outlet : i;
      }
    }
    return outlet;
  }

  private boolean isPageLine(int i, String words) {
    return !Shape.hasLetters(words) || isPublisher(words) || sections.get(i).isPresent();
  }

  private Kind kind(int i, Kind before) {
    Passage passage = passages.get(i);
    String words = passage.of(text);
    if (!Shape.hasLetters(words) || isPublisher(words)) {
      return Kind.FURNITURE;
    }
    if (open == Opens.COMMENTS || passage.mark() == Mark.CODE) {
      return Kind.FURNITURE;
    }
    if (passage.mark() == Mark.HEADING && Phrase.isDay(words)) {
      return Kind.HEADING;
    }
    Optional<Section> section = sections.get(i);
    if (section.isPresent()) {
      if (paragraphs >= STORY && section.get().opens() != Opens.NOTHING) {
        open = section.get().opens();
      }
      repetitions.add(WordKey.of(words));
      return section.get().kind();
    }
    if (open == Opens.LINKS && !Shape.isClosed(words) && words.length() < 200) {
      return Kind.FURNITURE;
    }
    open = Opens.NOTHING;
    if (repetitions.isRepetition(words)) {
      return Kind.REPETITION;
    }
    return form(i, passage, words, before);
  }

  private Kind form(int i, Passage passage, String words, Kind before) {
    if (passage.mark() == Mark.BYLINE) {
      return Kind.BYLINE;
    }
    if (passage.mark() == Mark.CAPTION || Shape.isCaption(words)) {
      return Kind.CAPTION;
    }
    if (passage.mark() == Mark.HEADING || passage.mark() == Mark.FIRST_HEADING) {
      return Kind.HEADING;
    }
    if (passage.mark() == Mark.BULLET || Shape.isChronicleEntry(words)) {
      return Kind.LIST_ITEM;
    }
    if (Shape.isName(words) && (isUnderTheTitle(before) || isAttribution(i))) {
      return Kind.BYLINE;
    }
    return passage.mark() != Mark.QUOTE && Shape.isHeading(words) ? Kind.HEADING : Kind.PARAGRAPH;
  }

  /** A name between the headline and the story is its author's. */
  private boolean isUnderTheTitle(Kind before) {
    return paragraphs == 0 && (before == Kind.TITLE || before == Kind.BYLINE);
  }

  /**
   * A name under a quotation, or under a long line without a full stop, says whose words they are.
   */
  private boolean isAttribution(int i) {
    if (i == 0) {
      return false;
    }
    String above = passages.get(i - 1).of(text);
    return Shape.isQuote(above)
        || passages.get(i - 1).mark() == Mark.QUOTE
        || (above.length() > 80
            && !Shape.isClosed(above)
            && !above.endsWith("?")
            && !above.endsWith(":"));
  }

  private boolean isPublisher(String words) {
    return publisher.isPresent()
        && words.length() < 100
        && WordKey.of(words).equals(publisher.get());
  }

  /** Menus: four lines or more of one or two words each, two of which a page is known to have. */
  private boolean[] navigation() {
    boolean[] navigation = new boolean[passages.size()];
    int start = 0;
    for (int i = 0; i <= passages.size(); i++) {
      if (i < passages.size() && isMenuWord(passages.get(i).of(text))) {
        continue;
      }
      long known = sections.subList(start, i).stream().filter(Optional::isPresent).count();
      if (i - start >= 4 && known >= 2) {
        Arrays.fill(navigation, start, i, true);
      }
      start = i + 1;
    }
    return navigation;
  }

  private static boolean isMenuWord(String words) {
    return words.length() <= 30 && !Shape.isClosed(words) && Shape.wordCount(words) <= 2;
  }
}
