package io.github.dateline.event;

import io.github.dateline.language.Token;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the tokens of a title into words: pronouns replaced in square brackets, marks in order. */
final class TitleText {

  private static final int LONGEST = 140;
  private static final Pattern SPACE_BEFORE_MARK = Pattern.compile("\\s+([,.;:!?)\\]])");
  private static final Pattern DOUBLED_COMMA = Pattern.compile(",(\\s*,)+");

  private final Reading reading;
  private final Referents referents;
  private final Persons persons;
  private final Participants participants;

  /** What stands between two marks. */
  private final BitSet quoted;

  TitleText(Reading reading, Referents referents, Persons persons) {
    this.reading = reading;
    this.referents = referents;
    this.persons = persons;
    this.participants = new Participants(reading);
    this.quoted = Quotations.within(reading);
  }

  /**
   * The title that some tokens make.
   *
   * @param tokens indexes in the order of the title
   * @param bare whether an article at the beginning is left out
   */
  String write(List<Integer> tokens, boolean bare) {
    List<Integer> kept = new ArrayList<>(tokens);
    kept.removeIf(token -> Quotations.isMark(reading, token) || isBracket(token));
    while (!kept.isEmpty()
        && (isOpener(kept.get(0)) || (bare && reading.hangs(kept.get(0), Relation.CASE)))) {
      kept.remove(0);
    }
    while (kept.size() > 1 && isLeftover(kept)) {
      kept.remove(kept.size() - 1);
    }
    if (bare && kept.size() > 1 && reading.is("article", kept.get(0))) {
      kept.remove(0);
    }
    StringBuilder text = new StringBuilder();
    int previous = -1;
    int descriptionEnds = -1;
    int quoteEnds = -1;
    boolean gaps = false;
    boolean marked = false;
    for (int at = 0; at < kept.size(); at++) {
      int token = kept.get(at);
      if (at <= descriptionEnds) {
        continue;
      }
      text.append(gap(previous, token));
      if (quoteEnds < at && quoted.get(token)) {
        quoteEnds = endOfQuote(kept, at);
        gaps = hasGaps(kept, at, quoteEnds);
        marked = isShownAsQuote(kept, at, quoteEnds, gaps);
        text.append(marked ? "\u201c" : "");
      } else if (quoteEnds >= at && marked && gaps && isGap(previous, token)) {
        text.append("\u2026 ");
      }
      Optional<Description> described = quoteEnds >= at ? Optional.empty() : description(kept, at);
      if (described.isPresent()) {
        descriptionEnds = described.get().last();
        text.append(named(described.get().noun()));
        previous = kept.get(descriptionEnds);
      } else {
        text.append(shown(token, kept));
        previous = token;
      }
      if (quoteEnds == at && marked) {
        text.append('\u201d');
      }
    }
    return tidy(text.toString());
  }

  private boolean isBracket(int token) {
    return reading.word(token).equals("[") || reading.word(token).equals("]");
  }

  /** The place in the title of the last word of the quotation that a word stands in. */
  private int endOfQuote(List<Integer> kept, int from) {
    int end = from;
    while (end + 1 < kept.size()
        && quoted.get(kept.get(end + 1))
        && kept.get(end + 1) > kept.get(end)
        && quoted.nextClearBit(kept.get(end)) > kept.get(end + 1)) {
      end++;
    }
    return end;
  }

  private boolean hasGaps(List<Integer> kept, int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (isGap(kept.get(i - 1), kept.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isGap(int previous, int token) {
    for (int i = previous + 1; i < token; i++) {
      if (!reading.is(PartOfSpeech.PUNCT, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Words with gaps are no quotation; but “we” and “I” need their marks, and show the gaps. What is
   * quoted alone needs none.
   */
  private boolean isShownAsQuote(List<Integer> kept, int from, int to, boolean gaps) {
    boolean self = false;
    for (int i = from; i <= to; i++) {
      self |= reading.is("self", kept.get(i));
    }
    boolean all = from == 0 && to == kept.size() - 1;
    return self || (!gaps && !all);
  }

  /**
   * “the prime minister”, where it is known who that is, and the title does not say it.
   *
   * @param last the place in the title of its last word
   */
  private record Description(int noun, int last) {}

  /** The description that begins at a place in the title. */
  private Optional<Description> description(List<Integer> kept, int from) {
    for (int at = from; at < kept.size(); at++) {
      int noun = kept.get(at);
      if (reading.isNominalNoun(noun) && referents.of(noun).isPresent()) {
        BitSet words = participants.core(noun);
        for (int i : reading.dependents(noun)) {
          // “the judge [in the case]”, but not “the leader [of the party]”.
          if (reading.hangs(i, Relation.NMOD)
              && !reading.is("of", reading.dependent(i, Relation.CASE))) {
            words.andNot(reading.subtree(i));
          }
        }
        int cased = reading.dependent(noun, Relation.CASE);
        words.clear(0, cased >= 0 && cased < noun ? cased + 1 : 0);
        int last = from;
        while (last < kept.size() && words.get(kept.get(last))) {
          last++;
        }
        boolean whole = last > at && (from == 0 || !words.get(kept.get(from - 1)));
        return whole && !isNamed(noun, kept)
            ? Optional.of(new Description(noun, last - 1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the title names whom a word of it means, or did so before. */
  private boolean isNamed(int token, List<Integer> kept) {
    Optional<String> meant = referents.of(token);
    return kept.indexOf(referents.namedAt(token)) >= 0
        || kept.stream().anyMatch(i -> i < token && referents.of(i).equals(meant))
        || isNamedBefore(meant.orElse(""), token, kept);
  }

  /** Whom a word means, in brackets. */
  private String named(int token) {
    boolean owns = reading.hangs(token, Relation.NMOD_POSS);
    return "[" + (owns ? referents.whose(token) : referents.of(token)).orElseThrow() + "]";
  }

  private boolean isOpener(int token) {
    return reading.is(PartOfSpeech.PUNCT, token)
        || reading.is(PartOfSpeech.CCONJ, token)
        || (reading.hangs(token, Relation.MARK) && reading.is("that", token));
  }

  /** What a date or a clause that was left out leaves behind at the end. */
  private boolean isLeftover(List<Integer> kept) {
    int last = kept.get(kept.size() - 1);
    boolean mark = reading.is(PartOfSpeech.PUNCT, last) && !reading.word(last).equals(")");
    boolean governs =
        reading.hangs(last, Relation.CASE)
            || reading.hangs(last, Relation.MARK)
            || reading.hangs(last, Relation.CC)
            || (reading.hangs(last, Relation.DET) && !reading.is(PartOfSpeech.PRON, last));
    return mark || (governs && reading.head(last) > last);
  }

  private String gap(int previous, int token) {
    if (previous < 0) {
      return "";
    }
    Token left = reading.tokens().get(previous);
    Token right = reading.tokens().get(token);
    boolean adjoining = token == previous + 1;
    return adjoining ? " ".repeat(Math.max(0, Math.min(1, right.start() - left.end()))) : " ";
  }

  private String shown(int token, List<Integer> kept) {
    Token shown = reading.tokens().get(token);
    // An ending stands apart from its apostrophe in some archives.
    String text = reading.sentence().text().substring(shown.start(), shown.end()).replace(" ", "");
    boolean moved = token != kept.get(0) && isFirstWord(token);
    if (moved
        && !Quotations.isMark(reading, token - 1)
        && !reading.is(PartOfSpeech.PROPN, token)
        && !reading.word(token + 1).equals("-")
        && reading.nameAt(token).isEmpty()) {
      // The sentence's first word, now within the title.
      text = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
    if (reading.is("whose", token)) {
      Optional<String> owner = owner(token);
      if (owner.isPresent()) {
        return "[" + owner.get() + "\u2019s]";
      }
    }
    boolean meant = reading.is(PartOfSpeech.PRON, token) && referents.of(token).isPresent();
    return meant && !isNamed(token, kept) ? named(token) : text;
  }

  /** “Ana Rossi, [whose] visit …”: the name of whom the relative clause tells. */
  private Optional<String> owner(int relative) {
    int clause = reading.predicateOf(reading.head(relative));
    return clause < 0
        ? Optional.empty()
        : reading
            .nameAt(reading.head(clause))
            .map(name -> persons.isPerson(name) ? Persons.surname(name.text()) : name.text());
  }

  private boolean isFirstWord(int token) {
    for (int i = 0; i < token; i++) {
      if (!reading.is(PartOfSpeech.PUNCT, i)) {
        return false;
      }
    }
    return true;
  }

  /** A pronoun whose person the title names before it needs no brackets. */
  private boolean isNamedBefore(String person, int token, List<Integer> kept) {
    return reading.names().stream()
        .anyMatch(
            name ->
                name.last() < token
                    && Persons.surname(name.text()).equals(person)
                    && kept.contains(name.last()));
  }

  private static String tidy(String raw) {
    String text = raw.replace('\n', ' ').replaceAll("\\s+", " ").strip();
    text = SPACE_BEFORE_MARK.matcher(text).replaceAll("$1");
    text = DOUBLED_COMMA.matcher(text).replaceAll(",");
    text = trimEnds(text);
    text = Quotes.bare(Quotes.balance(shorten(text)));
    int first = text.startsWith("[") ? 1 : 0;
    return text.length() <= first
        ? text
        : text.substring(0, first)
            + text.substring(first, first + 1).toUpperCase(Locale.ROOT)
            + text.substring(first + 1);
  }

  private static String trimEnds(String text) {
    String trimmed = text;
    String before;
    do {
      before = trimmed;
      trimmed =
          trimmed
              .replaceAll("[\\s,;:.\u2013\u2014-]+$", "")
              .replaceAll("^[\\s,;:.\u2013\u2014-]+", "");
      trimmed = trimmed.replaceAll("([,.;])([\"\u201d\u2019]+)$", "$2");
    } while (!before.equals(trimmed));
    return trimmed;
  }

  /** A word of hostile length is cut, and said. */
  private static String shorten(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST - 1);
    return trimEnds(text.substring(0, space > LONGEST / 2 ? space : LONGEST - 1)) + "\u2026";
  }
}
