package io.github.dateline.review;

import io.github.dateline.article.YamlReader;
import io.github.dateline.article.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A YAML file of the editor's, taken apart into what can change by itself.
 *
 * @param file as it is named to the user
 * @param parts its keys with their values, or the entries of its list
 */
record YamlText(String file, List<Part> parts) {

  /**
   * A key with its value, or an entry of a list.
   *
   * @param line where it starts, from 1
   * @param key its key; of an entry of a list, nothing
   * @param value on one line, whatever its layout in the file
   * @param texts the single values in it, each as it is written
   */
  record Part(int line, String key, String value, List<Text> texts) {

    Optional<String> text(String name) {
      return texts.stream().filter(text -> text.key.equals(name)).map(Text::value).findFirst();
    }
  }

  /** A single value and the key that it stands behind. */
  record Text(String key, String value) {}

  YamlText {
    parts = List.copyOf(parts);
  }

  /** A file of keys and values. */
  static YamlText keys(String file, String yaml) {
    List<Part> parts = new ArrayList<>();
    YamlReader.read(yaml, file, 1, problem -> {})
        .ifPresent(
            mapping ->
                mapping
                    .entries()
                    .forEach(entry -> parts.add(part(entry.line(), entry.key(), entry.value()))));
    return new YamlText(file, parts);
  }

  /** A file that is a list. */
  static YamlText list(String file, String yaml) {
    List<Part> parts = new ArrayList<>();
    YamlReader.readList(yaml, file, 1, problem -> {})
        .ifPresent(list -> list.items().forEach(item -> parts.add(part(item.line(), "", item))));
    return new YamlText(file, parts);
  }

  /** The first part with this key. */
  Optional<Part> part(String key) {
    return parts.stream().filter(part -> part.key().equals(key)).findFirst();
  }

  private static Part part(int line, String key, YamlValue value) {
    List<Text> texts = new ArrayList<>();
    collect(key, value, texts);
    return new Part(line, key, inOneLine(value), List.copyOf(texts));
  }

  private static void collect(String key, YamlValue value, List<Text> texts) {
    if (value instanceof YamlValue.Scalar scalar) {
      texts.add(new Text(key, scalar.text().strip()));
    } else if (value instanceof YamlValue.Sequence list) {
      list.items().forEach(item -> collect(key, item, texts));
    } else if (value instanceof YamlValue.Mapping mapping) {
      mapping.entries().forEach(entry -> collect(entry.key(), entry.value(), texts));
    }
  }

  private static String inOneLine(YamlValue value) {
    if (value instanceof YamlValue.Sequence list) {
      return "["
          + list.items().stream().map(YamlText::inOneLine).collect(Collectors.joining(", "))
          + "]";
    }
    if (value instanceof YamlValue.Mapping mapping) {
      return "{"
          + mapping.entries().stream()
              .map(entry -> entry.key() + ": " + inOneLine(entry.value()))
              .collect(Collectors.joining(", "))
          + "}";
    }
    return ((YamlValue.Scalar) value).text().strip().replaceAll("\\s+", " ");
  }
}
