package io.github.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies at the top is what the contract names: a redirection once left an empty file there. */
class TopLevelTest {

  @Test
  void holdsWhatItIsToHold() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(""))) {
      Set<String> found =
          all.map(Path::toString)
              .filter(name -> !name.startsWith(".") && !name.equals("target"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(
          new TreeSet<>(
              Set.of("LICENSE", "README.md", "pom.xml", "seeds", "site", "src", "templates")),
          found);
    }
  }
}
