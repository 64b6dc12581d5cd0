package io.github.dateline.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which names mean one actor: a surname and the full name, an acronym and what it stands for, two
 * spellings of one name.
 *
 * <p>Built from all names of a folder; what stands for several full names means the one that is
 * named far oftener than the others, or else itself alone.
 */
public final class NameVariants {

  private static final int SHORTEST_SPELLING = 6;

  /** The share of those with a surname from which on it means one of them. */
  private static final double FOREMOST = 0.8;

  private final Map<String, String> canonical;

  private NameVariants(Map<String, String> canonical) {
    this.canonical = canonical;
  }

  /**
   * Groups names.
   *
   * @param names every mention, repetitions included: among two spellings the more frequent one
   *     wins
   */
  public static NameVariants of(Collection<String> names) {
    Map<String, Integer> counts = new TreeMap<>();
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    List<String> distinct = new ArrayList<>(counts.keySet());
    distinct.sort(
        Comparator.comparingInt((String name) -> -words(name).size())
            .thenComparing(name -> -counts.getOrDefault(name, 0))
            .thenComparing(Comparator.naturalOrder()));
    Map<String, String> canonical = new HashMap<>();
    Map<String, Set<String>> heads = new HashMap<>();
    for (String name : distinct) {
      Set<String> near = new TreeSet<>();
      keysOfForm(name).forEach(key -> near.addAll(heads.getOrDefault(key, Set.of())));
      String head = fullForm(name, near, counts).orElse(name);
      canonical.put(name, head);
      if (head.equals(name)) {
        keysOfFull(name).forEach(key -> heads.computeIfAbsent(key, k -> new TreeSet<>()).add(name));
      }
    }
    return new NameVariants(canonical);
  }

  /** The fullest form of a name; the name itself where nothing is known of it. */
  public String canonical(String name) {
    return canonical.getOrDefault(name, name);
  }

  private static Optional<String> fullForm(
      String name, Set<String> heads, Map<String, Integer> counts) {
    List<String> fits = heads.stream().filter(head -> sameActor(name, head)).toList();
    return fits.size() == 1
        ? Optional.of(fits.get(0))
        : exact(name, fits).or(() -> foremost(fits, counts));
  }

  /** The one that is named far oftener than the others together: his brothers bear it too. */
  private static Optional<String> foremost(List<String> fits, Map<String, Integer> counts) {
    int all = fits.stream().mapToInt(name -> counts.getOrDefault(name, 0)).sum();
    return fits.stream().filter(name -> counts.getOrDefault(name, 0) >= FOREMOST * all).findFirst();
  }

  private static Optional<String> exact(String name, List<String> fits) {
    return fits.stream().filter(head -> words(head).size() == words(name).size()).findFirst();
  }

  /**
   * By what the fuller forms of a name are found: each of them has one of these among its {@link
   * #keysOfFull}. So a name is compared with few others, however many there are.
   */
  private static Set<String> keysOfForm(String name) {
    List<String> words = words(name);
    String last = folded(words.get(words.size() - 1));
    return words.size() == 1 && acronym(name) ? new TreeSet<>(List.of(last, name)) : Set.of(last);
  }

  /** By what a full form is found: its last word, and its initials. */
  private static Set<String> keysOfFull(String full) {
    List<String> words = words(full);
    return new TreeSet<>(List.of(folded(words.get(words.size() - 1)), initials(words)));
  }

  private static String folded(String word) {
    return transliteration(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code name} is a shorter or another form of {@code full}. */
  static boolean sameActor(String name, String full) {
    List<String> few = words(name);
    List<String> many = words(full);
    if (few.size() == 1 && many.size() == 1) {
      return sameSpelling(few.get(0), many.get(0));
    }
    if (few.size() == 1 && acronym(name)) {
      return initials(many).equals(name);
    }
    if (few.size() == 1) {
      // A surname; “Armenia” in “Republic of Armenia” is none.
      boolean personal =
          many.size() <= 3 && many.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
      return personal && sameSpelling(few.get(0), many.get(many.size() - 1)) && !acronym(full);
    }
    if (few.size() == many.size()) {
      for (int i = 0; i < few.size(); i++) {
        if (!sameSpelling(few.get(i), many.get(i))) {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  /**
   * What all forms of a person's name have in common: the last word, however it is transliterated.
   * Cruder than {@link #canonical}, and needs no other names.
   */
  public static String surnameKey(String name) {
    List<String> words = words(name);
    return transliteration(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
  }

  private static boolean acronym(String name) {
    return name.length() >= 2
        && name.length() <= 6
        && name.chars().allMatch(Character::isUpperCase);
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      for (String part : word.split("-", -1)) {
        if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
          initials.append(part.charAt(0));
        }
      }
    }
    return initials.toString();
  }

  /** Equal, or long and one letter apart where transliteration wavers: “Pashinyan”, “Pashinian”. */
  private static boolean sameSpelling(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    if (left.equals(right)) {
      return true;
    }
    if (Math.min(left.length(), right.length()) < SHORTEST_SPELLING
        || Character.isLowerCase(a.charAt(0)) != Character.isLowerCase(b.charAt(0))) {
      return false;
    }
    return transliteration(left).equals(transliteration(right));
  }

  /** Folds the letters on which transliterations and spellings of one name differ. */
  private static String transliteration(String word) {
    return word.replace('z', 's')
        .replace("kh", "h")
        .replace("yy", "y")
        .replace("iy", "y")
        .replace("ij", "y")
        .replace('i', 'y')
        .replace('j', 'y')
        .replace("yy", "y")
        .replace("yev", "ev")
        .replace("yo", "o");
  }

  private static List<String> words(String name) {
    return List.of(name.strip().split(" +", -1));
  }
}
