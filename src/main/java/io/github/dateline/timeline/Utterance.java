package io.github.dateline.timeline;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * Words of a sentence or a title: in the open, or veiled, where they must not be published and yet
 * be known again.
 *
 * <p>A veil is a check sum of the whole, and ten bits of one for each of the words that carry it,
 * in the order of these bits. So many words share each of them that nobody reads the text from it;
 * and what was edited can still be told from what is another text.
 *
 * @param text open: as {@link Wording}; veiled: check sums with a blank between them
 */
record Utterance(String text, boolean veiled) {

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  /** Words in the open. */
  static Utterance of(String text) {
    return new Utterance(Wording.of(text), false);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Its words, each once; of a veiled one their check sums. */
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>(List.of(text.split(" ")));
    words.remove("");
    return words;
  }

  /**
   * The same, veiled.
   *
   * @param except words that do not count when it is compared
   */
  Utterance veil(Set<String> except) {
    if (veiled || isEmpty()) {
      return new Utterance(text, true);
    }
    return new Utterance(
        checkSum(text, 6)
            + WordLikeness.carrying(text, except).stream()
                .map(word -> checkSum(word, 2))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(word -> " " + word)
                .collect(Collectors.joining()),
        true);
  }

  /** Whether both say the same. */
  boolean same(Utterance other) {
    return veiled == other.veiled
        ? veiled ? whole().equals(other.whole()) : text.equals(other.text)
        : veil(Set.of()).whole().equals(other.veil(Set.of()).whole());
  }

  /**
   * How alike both are; see {@link WordLikeness}. A veil hides which words are misprints of others.
   *
   * @param except words that do not count
   */
  double likeness(Utterance other, Set<String> except) {
    if (!veiled && !other.veiled) {
      return WordLikeness.of(text, other.text, except);
    }
    Set<String> ours = veil(except).carrying();
    Set<String> theirs = other.veil(except).carrying();
    return ours.isEmpty() || theirs.isEmpty()
        ? 0
        : 2.0 * common(ours, theirs) / (ours.size() + theirs.size());
  }

  /** How many of its words another has too, as a share; 0 where that is but one. */
  double within(Utterance other, Set<String> except) {
    boolean compareVeiled = veiled || other.veiled;
    Set<String> ours =
        compareVeiled ? veil(except).carrying() : WordLikeness.carrying(text, except);
    Set<String> theirs =
        compareVeiled ? other.veil(except).carrying() : WordLikeness.carrying(other.text, except);
    int common = common(ours, theirs);
    return common < 2 ? 0 : (double) common / ours.size();
  }

  private static int common(Set<String> ours, Set<String> theirs) {
    Set<String> common = new HashSet<>(ours);
    common.retainAll(theirs);
    return common.size();
  }

  private String whole() {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  private Set<String> carrying() {
    Set<String> words = words();
    words.remove(whole());
    return words;
  }

  private static String checkSum(String text, int digits) {
    CRC32C sum = new CRC32C();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    long bits = sum.getValue();
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < digits; i++) {
      written.append(DIGITS.charAt((int) (bits & 31)));
      bits >>>= 5;
    }
    return written.toString();
  }
}
