package io.github.dateline.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The keys that a YAML file may have. Any other is a slip of the pen, and the nearest known key is
 * the remedy.
 *
 * @param keys the keys, in the order in which they are told to the user
 */
public record KnownKeys(List<String> keys) {
  public KnownKeys {
    keys = List.copyOf(keys);
  }

  /** These keys. */
  public static KnownKeys of(String... keys) {
    return new KnownKeys(List.of(keys));
  }

  /** Reports every key of {@code mapping} that is not known. */
  public void check(YamlValue.Mapping mapping, String file, Consumer<Problem> problems) {
    for (YamlValue.Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key())) {
        String remedy =
            nearest(entry.key())
                .map(key -> "write \"" + key + "\"")
                .orElse("known keys: " + String.join(", ", keys));
        problems.accept(
            new Problem(file, entry.line(), "unknown key \"" + entry.key() + "\"", remedy));
      }
    }
  }

  /** The known key that {@code written} was probably meant to be. */
  public Optional<String> nearest(String written) {
    String word = written.strip();
    if (word.length() > 40) {
      return Optional.empty();
    }
    return keys.stream()
        .filter(key -> EditDistance.between(word, key) <= Math.max(1, key.length() / 3))
        .min(Comparator.comparingInt(key -> EditDistance.between(word, key)));
  }
}
