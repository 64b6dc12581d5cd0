package io.github.dateline.article;

import java.util.List;

/**
 * A part of a YAML document as an editor wrote it, with its line, so that a problem can name it.
 */
public sealed interface YamlValue {

  /** The line it starts on, from 1, counted in the whole file. */
  int line();

  /**
   * A single value, read as text whatever it looks like.
   *
   * @param text the value; empty where nothing, {@code ~} or {@code null} is written
   */
  record Scalar(int line, String text) implements YamlValue {}

  /** A list. */
  record Sequence(int line, List<YamlValue> items) implements YamlValue {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys and values, in the order of the file. No key stands twice. */
  record Mapping(int line, List<Entry> entries) implements YamlValue {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key and its value. */
  record Entry(int line, String key, YamlValue value) {}
}
