package io.github.dateline.language;

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

/** The forms of English verbs: a table for the irregular ones, endings for the others. */
public final class VerbForms {

  private static final Map<String, String> BASE_OF_PAST = new HashMap<>();
  private static final Map<String, String> BASE_OF_PARTICIPLE = new HashMap<>();
  private static final Set<String> BASES = new HashSet<>();

  /** Past forms that are also nouns, adjectives or base forms, and so do not tell. */
  private static final Set<String> MANY_SIDED =
      Set.of(
          "left",
          "found",
          "felt",
          "saw",
          "set",
          "put",
          "cut",
          "hit",
          "let",
          "cost",
          "read",
          "spread",
          "shot",
          "bit",
          "lay",
          "ground",
          "wound",
          "bound",
          "rose",
          "broke",
          "fell",
          "cast",
          "bid",
          "split",
          "bet",
          "shed",
          "burst",
          "light",
          "lit",
          "stuck",
          "hurt",
          "shut",
          "quit",
          "upset",
          "forecast",
          "broadcast",
          "run",
          "come",
          "become",
          "overcome",
          "thought",
          "lost",
          "sent",
          "spent",
          "bent",
          "led",
          "drunk",
          "dug",
          "born",
          "beat",
          "learned",
          "kept",
          "meant",
          "shone");

  /**
   * Words in “-eed” that are no past: of the verbs only “agree”, “free” and their like have one so.
   */
  private static final Set<String> ENDS_IN_EED =
      Set.of(
          "bleed", "breed", "creed", "deed", "exceed", "feed", "greed", "heed", "indeed", "need",
          "proceed", "reed", "seed", "speed", "steed", "succeed", "weed");

  private static final Set<String> INTRANSITIVE = new HashSet<>();

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

  static {
    for (String verb :
        List.of(
            "agree",
            "appear",
            "apologise",
            "apologize",
            "arrive",
            "begin",
            "collapse",
            "collide",
            "come",
            "crash",
            "die",
            "disappear",
            "emerge",
            "erupt",
            "escape",
            "expire",
            "fail",
            "fall",
            "flee",
            "gather",
            "go",
            "stay",
            "object",
            "wait",
            "exist",
            "climb",
            "slip",
            "surge",
            "soar",
            "plunge",
            "decline",
            "recover",
            "proceed",
            "complain",
            "happen",
            "intervene",
            "land",
            "march",
            "occur",
            "protest",
            "rally",
            "react",
            "refuse",
            "remain",
            "reply",
            "resign",
            "respond",
            "retire",
            "return",
            "rise",
            "sit",
            "speak",
            "step",
            "surrender",
            "survive",
            "talk",
            "travel",
            "tumble",
            "vanish",
            "vote",
            "warn")) {
      INTRANSITIVE.add(stem(verb));
    }
  }

  private VerbForms() {}

  private static void learn(String line) {
    String[] forms = line.split(" ", -1);
    BASES.add(forms[0]);
    for (String past : forms[1].split("/", -1)) {
      BASE_OF_PAST.put(past, forms[0]);
    }
    for (String participle : forms[2].split("/", -1)) {
      BASE_OF_PARTICIPLE.put(participle, forms[0]);
    }
  }

  /** Whether a lower-case word is a past tense (“said”, “announced”). */
  public static boolean isPast(String word) {
    return BASE_OF_PAST.containsKey(word) || regularPast(word);
  }

  /** Whether a lower-case word is a past participle (“taken”, “announced”). */
  public static boolean isParticiple(String word) {
    return BASE_OF_PARTICIPLE.containsKey(word) || regularPast(word);
  }

  /** Whether a lower-case word is an -ing form. */
  public static boolean isGerund(String word) {
    return word.length() > 4 && word.endsWith("ing") && !word.equals("during");
  }

  /** Whether a lower-case word can only be a participle, never a past tense: “taken”. */
  public static boolean onlyParticiple(String word) {
    return BASE_OF_PARTICIPLE.containsKey(word)
        && !BASE_OF_PAST.containsKey(word)
        && !BASES.contains(word);
  }

  /** Whether a verb takes no object, so that its past form never qualifies a noun: “arrived”. */
  static boolean isIntransitive(String word) {
    return INTRANSITIVE.contains(stem(word));
  }

  /** Whether a lower-case word can hardly be anything but a past tense: “met”. */
  static boolean onlyPast(String word) {
    return BASE_OF_PAST.containsKey(word) && !MANY_SIDED.contains(word);
  }

  /** Whether a lower-case word can follow “to”: “cut”, “announce”, but not “met”, “announced”. */
  static boolean canBeBase(String word) {
    return BASES.contains(word) || !isPast(word);
  }

  /** Whether the word has the shape of a verb that carries tense. */
  static boolean finiteLooking(String word) {
    return isPast(word) || word.endsWith("s") || BASES.contains(word);
  }

  /**
   * What all forms of a verb share: the Porter stem of its base form (“said”, “says” → “sai”;
   * “announced” → “announc”).
   */
  public static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String base =
        switch (lower) {
          case "is", "are", "am", "'s", "'re", "being" -> "be";
          case "has", "'ve", "having" -> "have";
          default ->
              BASE_OF_PAST.getOrDefault(lower, BASE_OF_PARTICIPLE.getOrDefault(lower, lower));
        };
    String stem = new PorterStemmer().stem(base);
    int last = stem.length() - 1;
    // Porter undoubles “added” to “ad” but leaves “add”.
    boolean doubled =
        last > 1
            && stem.charAt(last) == stem.charAt(last - 1)
            && "aeiou".indexOf(stem.charAt(last)) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }

  private static boolean regularPast(String word) {
    return word.length() > 3 && word.endsWith("ed") && !ENDS_IN_EED.contains(word);
  }
}
