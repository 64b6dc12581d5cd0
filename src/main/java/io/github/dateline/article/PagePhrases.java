package io.github.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that pages wear around a story: share buttons, bylines, credits of pictures. They are a
 * table, {@code page-phrases.txt}, with examples and lookalikes beside every section.
 */
final class PagePhrases {
  /** Longer lines are prose. */
  private static final int LONGEST_LINE = 420;

  /** Longer lines are no rows of pieces. */
  private static final int LONGEST_ROW = 160;

  private static final Pattern BETWEEN_PIECES =
      Pattern.compile("\\s+[•·]\\s+|\\s*\\|\\s*|\\s*&(?:middot|bull);\\s*");

  /** Where somebody speaks, the line tells something. */
  private static final Pattern SPEECH = Pattern.compile("^[^:]*\\b(?:said|told|says)\\b");

  private static final PagePhrases ENGLISH = load("page-phrases.txt");

  private final List<Section> sections;

  private PagePhrases(List<Section> sections) {
    this.sections = List.copyOf(sections);
  }

  /** What a line tells about the lines after it. */
  enum Opens {
    NOTHING,
    /** Headlines of other articles follow. */
    LINKS,
    /** What readers wrote follows. */
    COMMENTS
  }

  /**
   * A kind of line.
   *
   * @param examples lines that belong to it
   * @param lookalikes lines that belong to no section at all
   */
  record Section(
      String name,
      Block.Kind kind,
      Opens opens,
      List<Phrase> phrases,
      List<String> examples,
      List<String> lookalikes) {

    private boolean matches(String line) {
      return phrases.stream().anyMatch(phrase -> phrase.matches(line));
    }
  }

  /** The English table. */
  static PagePhrases english() {
    return ENGLISH;
  }

  List<Section> sections() {
    return sections;
  }

  /**
   * The section of a line, or of the pieces it is put together from: {@code By Jane Doe | 3 min
   * read}.
   */
  Optional<Section> sectionOf(String line) {
    if (line.length() > LONGEST_LINE || SPEECH.matcher(line).find()) {
      return Optional.empty();
    }
    String bare = bare(line);
    Optional<Section> whole = whole(bare);
    return whole.isPresent() || bare.length() > LONGEST_ROW ? whole : row(bare);
  }

  private Optional<Section> whole(String bare) {
    return sections.stream().filter(section -> section.matches(bare)).findFirst();
  }

  /**
   * A row of short pieces, half of which at least belong to a section; a byline among them rules.
   */
  private Optional<Section> row(String bare) {
    List<String> pieces =
        BETWEEN_PIECES.splitAsStream(bare).filter(piece -> !piece.isBlank()).toList();
    if (pieces.size() < 2 || pieces.stream().anyMatch(piece -> Shape.wordCount(piece) > 6)) {
      return Optional.empty();
    }
    List<Section> known = pieces.stream().map(this::whole).flatMap(Optional::stream).toList();
    if (known.size() * 2 < pieces.size()) {
      return Optional.empty();
    }
    return known.stream()
        .filter(section -> section.kind() == Block.Kind.BYLINE)
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  /** A line without the marks around it, with straight quotes and single spaces. */
  private static String bare(String line) {
    String straight =
        line.replaceAll("(?<!!)\\[([^\\]]*)]\\([^)]*\\)", "$1")
            .replaceAll("[\\s\\p{Z}]+", " ")
            .replaceAll("[‘’]", "'")
            .replaceAll("[“”«»]", "\"");
    String bare =
        straight
            .replaceAll("^[^\\p{L}\\p{N}\"'(@©*]+", "")
            .replaceAll("[^\\p{L}\\p{N}\"')\\].!?*]+$", "");
    // [Related] and (Photo: ...) are the same as without brackets.
    boolean enclosed =
        bare.length() > 2 && bare.charAt(0) == '(' && bare.indexOf(')') == bare.length() - 1;
    return enclosed ? bare.substring(1, bare.length() - 1) : bare.replaceAll("^\\[|\\]$", "");
  }

  private static PagePhrases load(String resource) {
    try (InputStream in = PagePhrases.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new PagePhrases(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Section> parse(String table) {
    List<Section> sections = new ArrayList<>();
    Pattern head = Pattern.compile("\\[(?<name>.+)] (?<kind>\\w+)(?: opens (?<opens>\\w+))?");
    List<String> lines = new ArrayList<>();
    for (String line : (table + "\n[end] furniture").split("\r?\n")) {
      if (head.matcher(line).matches()) {
        section(head, lines).ifPresent(sections::add);
        lines.clear();
      }
      lines.add(line);
    }
    return sections;
  }

  private static Optional<Section> section(Pattern head, List<String> lines) {
    Matcher matcher = head.matcher(lines.isEmpty() ? "" : lines.get(0));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String opens = matcher.group("opens");
    List<Phrase> phrases = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    List<String> lookalikes = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("+ ")) {
        examples.add(line.substring(2));
      } else if (line.startsWith("- ")) {
        lookalikes.add(line.substring(2));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        phrases.add(Phrase.of(line));
      }
    }
    return Optional.of(
        new Section(
            matcher.group("name"),
            Block.Kind.valueOf(matcher.group("kind").toUpperCase(Locale.ROOT)),
            opens == null ? Opens.NOTHING : Opens.valueOf(opens.toUpperCase(Locale.ROOT)),
            List.copyOf(phrases),
            List.copyOf(examples),
            List.copyOf(lookalikes)));
  }
}
