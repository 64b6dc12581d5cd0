package io.github.dateline.language.en;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * What the forms of an English verb share: a table for the irregular ones ({@code
 * irregular-verbs.txt}), endings for the others.
 */
public final class VerbForms {

  private static final Map<String, String> BASE_OF_PAST = new HashMap<>();
  private static final Map<String, String> BASE_OF_OTHERS = new HashMap<>();
  private static final Set<String> PARTICIPLES = new HashSet<>();

  static {
    try (InputStream in =
            Objects.requireNonNull(VerbForms.class.getResourceAsStream("irregular-verbs.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(VerbForms::learn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private VerbForms() {}

  private static void learn(String line) {
    String[] forms = line.split(" ", -1);
    for (String past : forms[1].split("/", -1)) {
      BASE_OF_PAST.put(past, forms[0]);
    }
    if (forms.length > 2) {
      PARTICIPLES.addAll(List.of(forms[2].split("/", -1)));
    }
    for (int column = 2; column < forms.length; column++) {
      for (String form : forms[column].split("/", -1)) {
        BASE_OF_OTHERS.put(form, forms[0]);
      }
    }
  }

  /** Whether a word in lower case is the past participle of an irregular verb. */
  static boolean isParticiple(String word) {
    return PARTICIPLES.contains(word);
  }

  /**
   * What all forms of a verb share: the Porter stem of its base form (“said”, “says” → “sai”;
   * “announced” → “announc”). A number has one form: “288”.
   */
  public static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String base = BASE_OF_PAST.getOrDefault(lower, BASE_OF_OTHERS.getOrDefault(lower, lower));
    String stem = new PorterStemmer().stem(base);
    int last = stem.length() - 1;
    // Porter undoubles “added” to “ad” but leaves “add”.
    boolean doubled =
        last > 1
            && stem.charAt(last) == stem.charAt(last - 1)
            && Character.isLetter(stem.charAt(last))
            && "aeiou".indexOf(stem.charAt(last)) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
