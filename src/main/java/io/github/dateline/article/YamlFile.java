package io.github.dateline.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A YAML file beside the articles, such as {@code timeline.yaml}. */
public final class YamlFile {
  private YamlFile() {}

  /**
   * Reads a file that has keys and values at its top.
   *
   * @param file the file
   * @param problems takes what is wrong with it
   * @return what it says; empty where there is no such file, or where it cannot be read at all
   */
  public static Optional<YamlValue.Mapping> read(Path file, Consumer<Problem> problems) {
    return text(file, problems)
        .flatMap(yaml -> YamlReader.read(yaml, SeedReader.name(file), 1, problems));
  }

  /**
   * Reads a file that has a list at its top.
   *
   * @param file the file
   * @param problems takes what is wrong with it
   * @return what it says; empty where there is no such file, or where it cannot be read at all
   */
  public static Optional<YamlValue.Sequence> readList(Path file, Consumer<Problem> problems) {
    return text(file, problems)
        .flatMap(yaml -> YamlReader.readList(yaml, SeedReader.name(file), 1, problems));
  }

  private static Optional<String> text(Path file, Consumer<Problem> problems) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String name = SeedReader.name(file);
    try {
      return TextDecoder.decode(Files.readAllBytes(file), name, 1, problems);
    } catch (IOException e) {
      problems.accept(SeedReader.unreadable(name, e));
      return Optional.empty();
    }
  }
}
