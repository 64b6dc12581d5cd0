package io.github.dateline.page;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an editor can change about the look: Mustache templates, a style sheet, and files that are
 * copied as they are.
 *
 * @param folder where they were read, as it is named to the user
 * @param texts name → text: {@code index.html}, {@code style.css} …
 * @param statics path below {@code static/} → content, copied to the top of the site
 */
public record Templates(
    String folder, SortedMap<String, String> texts, SortedMap<String, byte[]> statics) {
  public Templates {
    texts = new TreeMap<>(texts);
    statics = new TreeMap<>(statics);
  }

  /** One template or the style sheet. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }
}
