package io.github.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds proper names by their capitals; titles, roles and calendar words are no part of a name. */
public final class NameFinder {

  private final Set<String> titles;
  private final Set<String> institutions;
  private final Set<String> links;
  private final Set<String> inner;
  private final Set<String> feasts;
  private final Set<String> givenNames;
  private final Set<String> surnames;
  private final Set<String> self;
  private final Set<String> demonymEndings;
  private final Set<String> countryEndings;
  private final Set<String> pluralEndings;
  private final Set<String> articles;

  /**
   * @param words of one language, in lower case: titles, institutions that take an “of”, and the
   *     like
   */
  public NameFinder(WordGroups words) {
    this.titles = words.of("titles");
    this.institutions = words.of("institutions");
    this.links = words.of("links");
    this.inner = words.of("inner");
    this.feasts = words.of("feasts");
    this.givenNames = words.of("given-names");
    this.surnames = words.of("surnames");
    this.self = words.of("self");
    this.demonymEndings = words.of("demonym-endings");
    this.countryEndings = words.of("country-endings");
    this.pluralEndings = words.of("plural-endings");
    this.articles = words.of("articles");
  }

  /**
   * The sentences of one article, the names that open them tagged as such, see {@link
   * OpeningWords}.
   *
   * @param telling whether the capitals of a sentence, by its index, tell anything
   */
  public List<List<Token>> mendOpenings(List<List<Token>> sentences, IntPredicate telling) {
    return OpeningWords.mend(sentences, telling, articles);
  }

  /** The names of a sentence, in order. */
  public List<Name> find(List<Token> tokens) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!capital(tokens, i)) {
        i++;
        continue;
      }
      int last = end(tokens, i);
      add(tokens, i, last, names);
      i = last + 1;
    }
    return List.copyOf(names);
  }

  private int end(List<Token> tokens, int first) {
    int last = first;
    int i = first + 1;
    while (i < tokens.size()) {
      if (capital(tokens, i) && adjoins(tokens, i)) {
        last = i++;
      } else if (links.contains(tokens.get(i).text())
          && i + 1 < tokens.size()
          && capital(tokens, i + 1)
          && opensWithOf(tokens.get(last).text())) {
        i++;
      } else if (inner.contains(tokens.get(i).text())
          && i + 1 < tokens.size()
          && capital(tokens, i + 1)) {
        i++;
      } else if (hyphen(tokens, i)) {
        last = i + 1;
        i += 2;
      } else {
        break;
      }
    }
    return last;
  }

  /** “Bank of England”, “Republic of Armenia”; not “Putin of Russia”. */
  private boolean opensWithOf(String word) {
    return institutions.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean adjoins(List<Token> tokens, int i) {
    return tokens.get(i).start() - tokens.get(i - 1).end() <= 1;
  }

  private boolean hyphen(List<Token> tokens, int i) {
    return tokens.get(i).text().equals("-")
        && i + 1 < tokens.size()
        && capital(tokens, i + 1)
        && tokens.get(i).start() == tokens.get(i - 1).end()
        && tokens.get(i).end() == tokens.get(i + 1).start()
        && tokens.get(i - 1).tag().equals("PROPN")
        && tokens.get(i + 1).tag().equals("PROPN");
  }

  private boolean capital(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String text = token.text();
    if (!Character.isUpperCase(text.codePointAt(0)) || ofCalendar(tokens, i)) {
      return false;
    }
    boolean opensSentence =
        i == 0
            || Set.of("\"", "•", ":", "(", "-", "–", "—", "'").contains(tokens.get(i - 1).text());
    if (!opensSentence) {
      return !self.contains(text.toLowerCase(Locale.ROOT));
    }
    return switch (token.tag()) {
      case "PROPN" -> true;
      case "ADJ", "NOUN" ->
          i + 1 < tokens.size() && (nextIsCapital(tokens, i) || unknownWord(tokens, i));
      default -> false;
    };
  }

  /** A month or a weekday; not the “Jan” of “Jan Holt” nor the “May” of “Theresa May said”. */
  private boolean ofCalendar(List<Token> tokens, int i) {
    String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
    if (!isOfCalendar(word)) {
      return false;
    }
    boolean nameFollows = i + 1 < tokens.size() && plainName(tokens.get(i + 1));
    boolean numberFollows =
        i + 1 < tokens.size() && Character.isDigit(tokens.get(i + 1).text().charAt(0));
    boolean firstName = givenNames.contains(word) && nameFollows;
    boolean surname =
        surnames.contains(word) && i > 0 && plainName(tokens.get(i - 1)) && !numberFollows;
    return !firstName && !surname;
  }

  private boolean isOfCalendar(String word) {
    return CalendarWords.isName(word) || feasts.contains(word);
  }

  private boolean plainName(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0))
        && token.tag().equals("PROPN")
        && !isOfCalendar(token.text().toLowerCase(Locale.ROOT));
  }

  private boolean nextIsCapital(List<Token> tokens, int i) {
    return Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0))
        && !isOfCalendar(tokens.get(i + 1).text().toLowerCase(Locale.ROOT));
  }

  /**
   * A word that opens the sentence and that a verb follows: “Pashinyan said”, not “Critics said”.
   */
  private boolean unknownWord(List<Token> tokens, int i) {
    String tag = tokens.get(i + 1).tag();
    boolean plural = endsIn(tokens.get(i).text(), pluralEndings);
    return tokens.get(i).tag().equals("ADJ")
        && !plural
        && (tag.equals("VERB")
            || tag.equals("AUX")
            || tag.equals("PART")
            || tag.equals("PUNCT")
            || tag.equals("ADV"));
  }

  private void add(List<Token> tokens, int first, int last, List<Name> names) {
    int from = first;
    boolean titled = first > 0 && titles.contains(lower(tokens, first - 1));
    for (int i = first; i <= last; i++) {
      boolean title = titles.contains(lower(tokens, i)) || (tokens.get(i).text().equals("."));
      // “Foreign Ministry spokesman X”: what stands before a title is not the name.
      if (title && i < last) {
        from = i + 1;
        titled = true;
      }
    }
    if (from > last || (from == last && titles.contains(lower(tokens, last)))) {
      return;
    }
    String text = text(tokens, from, last);
    if (text.length() > 1 && !(from == last && qualifies(tokens, last))) {
      names.add(new Name(from, last, text, titled));
    }
  }

  /** “Armenian authorities”, “Azerbaijani protesters”, “Russian-led”: an adjective of a name. */
  private boolean qualifies(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    String text = tokens.get(i).text();
    boolean ofPeople = endsIn(text, demonymEndings) && !endsIn(text, countryEndings);
    boolean joined = next.text().equals("-") && next.start() == tokens.get(i).end();
    boolean adjective = tokens.get(i).tag().equals("ADJ");
    boolean noun =
        Set.of("NOUN", "ADJ", "PROPN").contains(next.tag())
            && Character.isLowerCase(next.text().charAt(0));
    return joined || (noun && (adjective || ofPeople));
  }

  private static boolean endsIn(String word, Set<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }

  /** A word in lower case, without the full stop of an abbreviation: “Dr.”. */
  private static String lower(List<Token> tokens, int i) {
    String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
    boolean abbreviated = word.length() > 1 && word.endsWith(".");
    return abbreviated ? word.substring(0, word.length() - 1) : word;
  }

  private static String text(List<Token> tokens, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && tokens.get(i).start() > tokens.get(i - 1).end()) {
        text.append(' ');
      }
      text.append(tokens.get(i).text());
    }
    return text.toString();
  }
}
