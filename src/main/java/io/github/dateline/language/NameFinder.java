package io.github.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds proper names by their capitals; titles, roles and calendar words are no part of a name. */
public final class NameFinder {

  private static final Set<String> TITLES =
      Set.of(
          "president",
          "prime",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "senator",
          "governor",
          "mayor",
          "general",
          "colonel",
          "captain",
          "major",
          "lieutenant",
          "sergeant",
          "admiral",
          "judge",
          "justice",
          "chairman",
          "chairwoman",
          "chair",
          "chief",
          "director",
          "secretary",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "ambassador",
          "dr",
          "mr",
          "mrs",
          "ms",
          "sir",
          "lord",
          "lady",
          "pm",
          "ceo",
          "professor",
          "prof",
          "gen",
          "sen",
          "rep",
          "gov",
          "lt",
          "col",
          "capt",
          "analyst",
          "deputy",
          "leader",
          "speaker",
          "commissioner",
          "detective",
          "inspector",
          "sheriff",
          "officer",
          "engineer",
          "coach",
          "prosecutor",
          "lawyer",
          "attorney",
          "bishop",
          "archbishop",
          "cardinal",
          "imam",
          "rabbi",
          "sheikh",
          "vice",
          "executive",
          "commander");

  private static final Set<String> FEASTS = Set.of("easter", "christmas");

  /** Months that are given names too. */
  private static final Set<String> GIVEN_NAMES = Set.of("jan", "may", "april", "june", "august");

  /** Lower-case words that can stand inside a name, between capitals. */
  private static final Set<String> INNER =
      Set.of("of", "de", "la", "al", "bin", "van", "von", "der", "du", "and", "for", "the");

  /** “Azerbaijani”, “Israeli”, “Iraqi”; not “Haiti”, “Missouri”. */
  private static final Pattern DEMONYM = Pattern.compile("(?:ani|eli|aqi|audi|shi|mani)$");

  private NameFinder() {}

  /** The names of a sentence, in order. */
  public static List<Name> find(List<Token> tokens) {
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

  private static int end(List<Token> tokens, int first) {
    int last = first;
    int i = first + 1;
    while (i < tokens.size()) {
      if (capital(tokens, i) && adjoins(tokens, i)) {
        last = i++;
      } else if (tokens.get(i).text().equals("of")
          && i + 1 < tokens.size()
          && capital(tokens, i + 1)
          && opensWithOf(tokens.get(last).text())) {
        i++;
      } else if (INNER.contains(tokens.get(i).text())
          && !tokens.get(i).text().equals("and")
          && !tokens.get(i).text().equals("of")
          && !tokens.get(i).text().equals("for")
          && !tokens.get(i).text().equals("the")
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
  private static boolean opensWithOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Set.of(
            "bank",
            "republic",
            "ministry",
            "department",
            "university",
            "organization",
            "organisation",
            "court",
            "house",
            "commission",
            "council",
            "union",
            "league",
            "state",
            "board",
            "bureau",
            "office",
            "strait",
            "gulf",
            "bay",
            "city",
            "kingdom",
            "church",
            "chamber",
            "institute",
            "association",
            "federation",
            "cape",
            "isle",
            "lake")
        .contains(lower);
  }

  private static boolean adjoins(List<Token> tokens, int i) {
    return tokens.get(i).start() - tokens.get(i - 1).end() <= 1;
  }

  private static boolean hyphen(List<Token> tokens, int i) {
    return tokens.get(i).text().equals("-")
        && i + 1 < tokens.size()
        && capital(tokens, i + 1)
        && tokens.get(i).start() == tokens.get(i - 1).end()
        && tokens.get(i).end() == tokens.get(i + 1).start()
        && tokens.get(i - 1).tag().equals("PROPN")
        && tokens.get(i + 1).tag().equals("PROPN");
  }

  private static boolean capital(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String text = token.text();
    if (!Character.isUpperCase(text.codePointAt(0)) || ofCalendar(tokens, i)) {
      return false;
    }
    boolean opensSentence =
        i == 0
            || Set.of("\"", "•", ":", "(", "-", "–", "—", "'").contains(tokens.get(i - 1).text());
    if (!opensSentence) {
      return !text.equals("I");
    }
    return switch (token.tag()) {
      case "PROPN" -> true;
      case "ADJ", "NOUN" ->
          i + 1 < tokens.size() && (nextIsCapital(tokens, i) || unknownWord(tokens, i));
      default -> false;
    };
  }

  /** A month or a weekday; not the “Jan” of “Jan Holt” nor the “May” of “Theresa May said”. */
  private static boolean ofCalendar(List<Token> tokens, int i) {
    String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
    if (!isOfCalendar(word)) {
      return false;
    }
    boolean nameFollows = i + 1 < tokens.size() && plainName(tokens.get(i + 1));
    boolean numberFollows =
        i + 1 < tokens.size() && Character.isDigit(tokens.get(i + 1).text().charAt(0));
    boolean firstName = GIVEN_NAMES.contains(word) && nameFollows;
    boolean surname = word.equals("may") && i > 0 && plainName(tokens.get(i - 1)) && !numberFollows;
    return !firstName && !surname;
  }

  private static boolean isOfCalendar(String word) {
    return CalendarWords.isName(word) || FEASTS.contains(word);
  }

  private static boolean plainName(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0))
        && token.tag().equals("PROPN")
        && !isOfCalendar(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean nextIsCapital(List<Token> tokens, int i) {
    return Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0))
        && !isOfCalendar(tokens.get(i + 1).text().toLowerCase(Locale.ROOT));
  }

  /**
   * A word that opens the sentence and that a verb follows: “Pashinyan said”, not “Critics said”.
   */
  private static boolean unknownWord(List<Token> tokens, int i) {
    String tag = tokens.get(i + 1).tag();
    boolean plural = tokens.get(i).text().endsWith("s");
    return tokens.get(i).tag().equals("ADJ")
        && !plural
        && (tag.equals("VERB")
            || tag.equals("AUX")
            || tag.equals("PART")
            || tag.equals("PUNCT")
            || tag.equals("ADV"));
  }

  private static void add(List<Token> tokens, int first, int last, List<Name> names) {
    int from = first;
    boolean titled = first > 0 && TITLES.contains(lower(tokens, first - 1));
    for (int i = first; i <= last; i++) {
      boolean title = TITLES.contains(lower(tokens, i)) || (tokens.get(i).text().equals("."));
      // “Foreign Ministry spokesman X”: what stands before a title is not the name.
      if (title && i < last) {
        from = i + 1;
        titled = true;
      }
    }
    if (from > last || (from == last && TITLES.contains(lower(tokens, last)))) {
      return;
    }
    String text = text(tokens, from, last);
    if (text.length() > 1 && !(from == last && qualifies(tokens, last))) {
      names.add(new Name(from, last, text, titled));
    }
  }

  /** “Armenian authorities”, “Azerbaijani protesters”, “Russian-led”: an adjective of a name. */
  private static boolean qualifies(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    String text = tokens.get(i).text();
    boolean ofPeople =
        DEMONYM.matcher(text).find()
            || (text.endsWith("an") && !text.endsWith("stan"))
            || text.endsWith("ese")
            || text.endsWith("ish");
    boolean joined = next.text().equals("-") && next.start() == tokens.get(i).end();
    boolean adjective = tokens.get(i).tag().equals("ADJ");
    boolean noun =
        Set.of("NOUN", "ADJ", "PROPN").contains(next.tag())
            && Character.isLowerCase(next.text().charAt(0));
    return joined || (noun && (adjective || ofPeople));
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
