package io.github.dateline.event;

import io.github.dateline.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the tokens of a title into words: pronouns and roles replaced in square brackets, marks in
 * order, not too long.
 */
final class TitleText {

  private static final int LONGEST = 120;
  private static final Set<String> OPENERS =
      Set.of(
          "and",
          "but",
          "however",
          "meanwhile",
          "moreover",
          "also",
          "then",
          "so",
          "yet",
          "or",
          "that",
          "when",
          "while",
          "as",
          "after",
          "before",
          "where",
          "because",
          "although",
          "though",
          "which",
          "who",
          "since",
          "earlier",
          "later",
          "still",
          "instead",
          "furthermore",
          "additionally",
          "nevertheless",
          "therefore",
          "thus",
          "separately",
          "finally",
          "indeed",
          "besides",
          "once",
          "now",
          "especially",
          "just",
          "only");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Pattern CONNECTIVE_AT_END =
      Pattern.compile("(?: (?:and|but|or|that|while|when|as|especially|including))+$");
  private static final Pattern SPACE_BEFORE_MARK = Pattern.compile("\\s+([,.;:!?)\\]])");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*[\\[(][\\s,]*[\\])]");
  private static final Pattern DOUBLED_COMMA = Pattern.compile(",(\\s*,)+");

  private static final Set<String> CLOSING = Set.of("\"", ")", "]");
  private static final Set<String> CONNECTIVES = Set.of("CCONJ", "SCONJ");
  private static final Set<String> LEFT_OVER =
      Set.of("late", "early", "especially", "only", "just", "both", "long");

  /** What a sentence's first word can be without keeping its capital inside a title. */
  private static final Set<String> LOWERED =
      Set.of("DET", "PRON", "ADV", "ADP", "SCONJ", "NOUN", "NUM");

  private final Reading reading;
  private final BitSet dropped;
  private final Referents referents;

  /**
   * @param dropped tokens that no title shows
   */
  TitleText(Reading reading, BitSet dropped, Referents referents) {
    this.reading = reading;
    this.dropped = dropped;
    this.referents = referents;
  }

  /** Whether no title shows a token. */
  boolean drops(int token) {
    return dropped.get(token);
  }

  /**
   * The title that some tokens make.
   *
   * @param tokens indexes in the order of the title
   * @param possessor whose it is: “Ana Rossi’s”, before everything else
   * @param bare whether an article at the beginning is left out
   * @param verb what a title that is too long must still hold; empty for none
   */
  String write(List<Integer> tokens, Optional<String> possessor, boolean bare, String verb) {
    List<Integer> kept = new ArrayList<>(tokens);
    kept.removeIf(token -> token < 0 || dropped.get(token));
    while (!kept.isEmpty() && opener(kept)) {
      kept.remove(0);
    }
    while (kept.size() > 1 && leftover(kept)) {
      kept.remove(kept.size() - 1);
    }
    StringBuilder text = new StringBuilder(possessor.map(owner -> owner + " ").orElse(""));
    int previous = -1;
    int roleEnds = -1;
    for (int token : kept) {
      if (token <= roleEnds) {
        continue;
      }
      boolean article =
          previous < 0 && bare && ARTICLES.contains(reading.word(token)) && kept.size() > 1;
      Optional<Referents.Role> role = referents.role(reading, token);
      if (role.isPresent()) {
        text.append(gap(previous, token)).append('[').append(role.get().name()).append(']');
        roleEnds = role.get().last();
        previous = roleEnds;
      } else if (!article) {
        text.append(gap(previous, token)).append(shown(token, kept));
        previous = token;
      }
    }
    return tidy(text.toString(), verb);
  }

  /**
   * What a date leaves behind at the end: “and especially [since last September]”; not the “in” of
   * “sworn in”.
   */
  private boolean leftover(List<Integer> kept) {
    int last = kept.get(kept.size() - 1);
    String tag = reading.tag(last);
    boolean particle = reading.tag(last - 1).equals("VERB");
    boolean mark = tag.equals("PUNCT") && !CLOSING.contains(reading.word(last));
    return mark
        || CONNECTIVES.contains(tag)
        || LEFT_OVER.contains(reading.word(last))
        || (tag.equals("ADP") && !particle)
        || (tag.startsWith("AD") && opensClause(last));
  }

  /** “collapsed over [who would run it]”: what the preposition took is left out. */
  private boolean opensClause(int preposition) {
    return reading.clauses().stream().anyMatch(clause -> clause.connector() == preposition + 1);
  }

  private boolean opener(List<Integer> kept) {
    int token = kept.get(0);
    String tag = reading.tag(token);
    boolean mark =
        tag.equals("PUNCT")
            && !reading.word(token).equals("\"")
            && !reading.word(token).equals("[");
    return mark || (OPENERS.contains(reading.word(token)) && kept.size() > 2);
  }

  private String gap(int previous, int token) {
    if (previous < 0) {
      return "";
    }
    Token left = reading.tokens().get(previous);
    Token right = reading.tokens().get(token);
    boolean adjoining = token == previous + 1;
    return adjoining ? " ".repeat(Math.min(1, right.start() - left.end())) : " ";
  }

  private String shown(int token, List<Integer> kept) {
    Token shown = reading.tokens().get(token);
    String text = reading.sentence().text().substring(shown.start(), shown.end());
    boolean moved = token != kept.get(0) && reading.word(token - 1).isEmpty();
    if (moved && LOWERED.contains(shown.tag()) && !inName(token)) {
      // The sentence's first word, now within the title.
      text = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
    Optional<String> person = referents.of(reading, token);
    if (person.isEmpty() || namedBefore(person.get(), token, kept)) {
      return text;
    }
    String word = reading.word(token);
    boolean possessive =
        word.equals("his")
            || (word.equals("her")
                && !reading.tag(token + 1).equals("PUNCT")
                && reading.tag(token + 1).matches("NOUN|ADJ|PROPN"));
    return "[" + person.get() + (possessive ? "\u2019s" : "") + "]";
  }

  private boolean inName(int token) {
    return reading.names().stream().anyMatch(name -> name.first() <= token && token <= name.last());
  }

  /** A pronoun whose person the title names before it needs no brackets. */
  private boolean namedBefore(String person, int token, List<Integer> kept) {
    return reading.names().stream()
        .anyMatch(
            name ->
                name.last() < token
                    && Referents.surname(name.text()).equals(person)
                    && kept.contains(name.last()));
  }

  private static String tidy(String raw, String verb) {
    String text = raw.replace('\n', ' ').replaceAll("\\s+", " ").strip();
    text = SPACE_BEFORE_MARK.matcher(text).replaceAll("$1");
    text = EMPTY_BRACKETS.matcher(text).replaceAll("");
    text = DOUBLED_COMMA.matcher(text).replaceAll(",");
    text = trimEnds(text);
    text = Quotes.bare(Quotes.balance(shorten(text, verb)));
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

  /**
   * Cut where the sentence itself pauses, or else between two words, and said; never before the
   * verb.
   */
  private static String shorten(String text, String verb) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int from = Math.max(LONGEST / 2, text.indexOf(" " + verb) + verb.length() + 1);
    int pause =
        Stream.of(", ", ",\" ", ",\u201d ")
            .mapToInt(mark -> text.lastIndexOf(mark, LONGEST))
            .max()
            .orElse(-1);
    if (pause > from) {
      return trimEnds(CONNECTIVE_AT_END.matcher(text.substring(0, pause)).replaceAll(""));
    }
    int space = text.lastIndexOf(' ', LONGEST - 1);
    return trimEnds(text.substring(0, space > from ? space : LONGEST - 1)) + "\u2026";
  }
}
