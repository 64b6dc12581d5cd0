package io.github.dateline.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that sentences put in quotation marks, whatever marks those are. */
final class Quotations {

  private static final Pattern QUOTED = Pattern.compile("[\"“«„]([^\"“”«»„]+)[\"”»“]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}'’]+");

  /** One quoted word is a name or a term. */
  private static final int FEWEST = 2;

  private Quotations() {}

  /** Each quotation of two words or more, as its words in lower case. */
  static List<List<String>> of(String sentence) {
    List<List<String>> quotations = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(sentence);
    while (quoted.find()) {
      List<String> words =
          WORD.matcher(quoted.group(1).toLowerCase(Locale.ROOT))
              .results()
              .map(word -> word.group())
              .toList();
      if (words.size() >= FEWEST) {
        quotations.add(words);
      }
    }
    return quotations;
  }

  /** Whether a quotation of one stands within a quotation of the other. */
  static boolean share(List<List<String>> some, List<List<String>> others) {
    return some.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(
                        other ->
                            Collections.indexOfSubList(one, other) >= 0
                                || Collections.indexOfSubList(other, one) >= 0));
  }
}
