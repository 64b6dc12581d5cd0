package io.github.dateline.time.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A slot of words and phrases, each with its meaning. A word that is written with a capital counts
 * only where the text has a capital too: {@code May}, {@code Sat}.
 */
public final class WordSlot implements Slot {
  private record Entry(Phrase phrase, Object value) {}

  private final Map<String, List<Entry>> byFirstWord = new LinkedHashMap<>();

  private WordSlot(Map<String, ?> meanings) {
    for (Map.Entry<String, ?> meaning : meanings.entrySet()) {
      Phrase phrase = Phrase.of(meaning.getKey());
      byFirstWord
          .computeIfAbsent(phrase.words().get(0).text(), first -> new ArrayList<>())
          .add(new Entry(phrase, meaning.getValue()));
    }
    Comparator<Entry> longestFirst =
        Comparator.comparingInt(entry -> -entry.phrase().words().size());
    byFirstWord.values().forEach(entries -> entries.sort(longestFirst));
  }

  /**
   * A slot of these phrases.
   *
   * @param meanings phrase → what it means
   */
  public static WordSlot of(Map<String, ?> meanings) {
    return new WordSlot(meanings);
  }

  @Override
  public Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  @Override
  public Set<String> words() {
    Set<String> words = new TreeSet<>();
    byFirstWord
        .values()
        .forEach(
            entries ->
                entries.forEach(entry -> entry.phrase().words().forEach(w -> words.add(w.text()))));
    return words;
  }

  @Override
  public @Nullable Reading read(TokenLine line, int at) {
    List<Entry> entries = byFirstWord.get(line.word(at));
    if (entries == null) {
      return null;
    }
    for (Entry entry : entries) {
      int end = entry.phrase().end(line, at);
      if (end >= 0) {
        return new Reading(end, entry.value());
      }
    }
    return null;
  }
}
