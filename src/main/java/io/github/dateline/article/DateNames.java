package io.github.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names under which pages tell their dates to programs: a table, {@code page-dates.txt}. Sites
 * agree upon the words and not upon how they are put together, so case and marks do not count.
 */
final class DateNames {
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private static final Map<String, List<String>> TABLE = load("page-dates.txt");

  private DateNames() {}

  /** Sections of the table, the most trusted first. */
  enum Kind {
    PUBLISHED("published", PageDate.Act.PUBLISHED, false),
    /** Any day of the page may go by such a name. */
    BARE("bare", PageDate.Act.PUBLISHED, true),
    /** The day on which a file or a row of a table came to be. */
    MADE("made", PageDate.Act.PUBLISHED, false),
    MADE_BARE("made, bare", PageDate.Act.PUBLISHED, true),
    MODIFIED("modified", PageDate.Act.MODIFIED, false);

    private final String section;
    private final PageDate.Act act;
    private final boolean isBare;

    Kind(String section, PageDate.Act act, boolean isBare) {
      this.section = section;
      this.act = act;
      this.isBare = isBare;
    }
  }

  /**
   * A name of a date.
   *
   * @param rank in its section: the smaller, the more it is trusted
   */
  record Name(Kind kind, int rank) implements Comparable<Name> {
    private static final Comparator<Name> ORDER =
        Comparator.comparing(Name::kind).thenComparing(Name::rank);

    /** What happened on that date. */
    PageDate.Act act() {
      return kind.act;
    }

    /** Whether it says of the page only that it came to be. */
    boolean isMaking() {
      return kind == Kind.MADE || kind == Kind.MADE_BARE;
    }

    @Override
    public int compareTo(Name other) {
      return ORDER.compare(this, other);
    }
  }

  /** What a name dates; empty where it is no name of a date of the page. */
  static Optional<Name> of(String written) {
    List<String> words =
        Arrays.stream(BETWEEN_WORDS.split(CAMEL.matcher(written.strip()).replaceAll(" ")))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    for (int from = 0; from < words.size(); from++) {
      List<String> before = words.subList(0, from);
      String name = String.join("", words.subList(from, words.size()));
      Optional<Name> found =
          before.stream().anyMatch(section("of something else")::contains)
              ? Optional.empty()
              : named(name, before);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Name> named(String name, List<String> before) {
    boolean ofThePage = section("of the page").containsAll(before);
    for (Kind kind : Kind.values()) {
      int rank = section(kind.section).indexOf(name);
      if (rank >= 0 && (ofThePage || !kind.isBare)) {
        return Optional.of(new Name(kind, rank));
      }
    }
    return Optional.empty();
  }

  private static List<String> section(String name) {
    return TABLE.getOrDefault(name, List.of());
  }

  private static Map<String, List<String>> load(String resource) {
    try (InputStream in = DateNames.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      Map<String, List<String>> sections = new HashMap<>();
      List<String> section = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\r?\n")) {
        if (line.startsWith("[")) {
          section =
              sections.computeIfAbsent(line.replaceAll("[\\[\\]]", ""), k -> new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          section.add(line.strip());
        }
      }
      return sections;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
