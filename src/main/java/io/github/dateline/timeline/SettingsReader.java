package io.github.dateline.timeline;

import io.github.dateline.article.KnownKeys;
import io.github.dateline.article.Problem;
import io.github.dateline.article.YamlFile;
import io.github.dateline.article.YamlValue;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.Years;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads {@code timeline.yaml}; every setting has a default, so the file may be missing. */
public final class SettingsReader {
  private static final KnownKeys KEYS =
      KnownKeys.of(
          "title",
          "description",
          "language",
          "baseUrl",
          "subjects",
          "maxDays",
          "maxPerDay",
          "from",
          "to",
          "story",
          "publishFullText");

  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[^\\s/?#]+[^\\s?#]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Of a timeline that has no other. */
  static final String DEFAULT_TITLE = "Timeline";

  private static final String BOUND = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";

  /** From a year, month or day to another, open at one end at most; or one alone. */
  private static final Pattern STRETCH =
      Pattern.compile(BOUND + "(?:/(?:" + BOUND + "|\\.\\.))?|\\.\\./" + BOUND);

  private static final String DEFAULT_LANGUAGE = "en";

  private final Path file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();

  private SettingsReader(Path file) {
    this.file = file;
  }

  /**
   * What was read.
   *
   * @param settings the settings; where one was wrong, its default
   * @param problems what has to be mended, in order of lines
   */
  public record Read(Settings settings, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * What the command line says; it wins over the file.
   *
   * @param query further words for what the timeline is about
   */
  public record Overrides(
      Optional<String> query,
      OptionalInt maxDays,
      OptionalInt maxPerDay,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {

    /** The command line says nothing. */
    public static Overrides none() {
      return new Overrides(
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * Reads the settings of a folder of articles.
   *
   * @param seeds the folder; of a single file there are no settings but the defaults
   */
  public static Read read(Path seeds, Overrides overrides) {
    return new SettingsReader(seeds.resolve("timeline.yaml"))
        .read(Files.isDirectory(seeds), overrides);
  }

  private Read read(boolean isFolder, Overrides overrides) {
    Optional<YamlValue.Mapping> mapping =
        isFolder ? YamlFile.read(file, problems::add) : Optional.empty();
    mapping.ifPresent(
        read -> {
          KEYS.check(read, name(), problems::add);
          read.entries().forEach(entry -> entries.put(entry.key(), entry));
        });
    Settings settings =
        new Settings(
            text("title").orElse(DEFAULT_TITLE),
            text("description").orElse(""),
            text("language").flatMap(this::language).orElse(DEFAULT_LANGUAGE),
            text("baseUrl").flatMap(this::baseUrl),
            subjects(),
            overrides.query().orElse(""),
            first(overrides.maxDays(), count("maxDays")),
            first(overrides.maxPerDay(), count("maxPerDay")),
            overrides.from().or(() -> day("from")),
            overrides.to().or(() -> day("to")),
            text("story").flatMap(this::story),
            flag("publishFullText"));
    if (settings.from().isPresent()
        && settings.to().isPresent()
        && settings.to().get().isBefore(settings.from().get())) {
      int line = Math.max(line("from"), line("to"));
      problems.add(
          new Problem(
              name(),
              line,
              "\"to\" ("
                  + settings.to().get()
                  + ") lies before \"from\" ("
                  + settings.from().get()
                  + ")",
              "let \"from\" be the earlier day"));
    }
    problems.sort(Comparator.comparing(Problem::line));
    return new Read(settings, problems);
  }

  private Optional<String> text(String key) {
    YamlValue.Entry entry = entries.get(key);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.value() instanceof YamlValue.Scalar scalar) {
      return Optional.of(scalar.text().strip()).filter(text -> !text.isEmpty());
    }
    report(entry, "is not a single value", "write one value in its line");
    return Optional.empty();
  }

  private Optional<String> language(String tag) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      return wrong(
          "language", tag, "is not a language tag", "write a tag such as \"en\" or \"en-GB\"");
    }
  }

  private Optional<String> baseUrl(String url) {
    return WEB_ADDRESS.matcher(url).matches()
        ? Optional.of(url.endsWith("/") ? url : url + "/")
        : wrong("baseUrl", url, "is not http or https", "write \"baseUrl: https://...\"");
  }

  private OptionalInt count(String key) {
    Optional<String> written = text(key);
    if (written.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int count = Integer.parseInt(written.get());
      if (count > 0) {
        return OptionalInt.of(count);
      }
    } catch (NumberFormatException e) {
      // Told below, as is a number that is not positive.
    }
    wrong(
        key,
        written.get(),
        "is not a number from 1 up",
        "write \"" + key + ": 20\", or leave it out");
    return OptionalInt.empty();
  }

  private Optional<LocalDate> day(String key) {
    return text(key).flatMap(written -> day(key, written));
  }

  private Optional<LocalDate> day(String key, String written) {
    try {
      if (DAY.matcher(written).matches()) {
        return Optional.of(Years.dayOfPublication(written));
      }
    } catch (DateTimeException e) {
      // Told below: it has the form of a day and is none.
    }
    return wrong(
        key, written, "is not a date", "write year, month and day: \"" + key + ": 2024-05-08\"");
  }

  private Optional<ResolvedDate> story(String written) {
    if (STRETCH.matcher(written).matches()) {
      try {
        return Optional.of(ResolvedDate.parse(written));
      } catch (IllegalArgumentException e) {
        // Told below: it has the form of a stretch of time and is none.
      }
    }
    return wrong(
        "story",
        written,
        "is not a stretch of time",
        "write its first and last year: \"story: 2018/2024\", or \"story: 2018/..\" while it goes on");
  }

  private boolean flag(String key) {
    Optional<String> written = text(key);
    if (written.isPresent() && !written.get().equals("true") && !written.get().equals("false")) {
      wrong(key, written.get(), "is neither true nor false", "write \"" + key + ": false\"");
    }
    return written.equals(Optional.of("true"));
  }

  private Map<String, List<String>> subjects() {
    Map<String, List<String>> subjects = new LinkedHashMap<>();
    YamlValue.Entry entry = entries.get("subjects");
    if (entry == null || isBlank(entry.value())) {
      return Map.of();
    }
    if (entry.value() instanceof YamlValue.Mapping mapping) {
      for (YamlValue.Entry subject : mapping.entries()) {
        subjects.put(subject.key().strip(), aliases(subject));
      }
    } else {
      report(
          entry, "is not a name with a list of aliases", "write \"  Armenia: [Yerevan]\" below it");
    }
    return Collections.unmodifiableMap(subjects);
  }

  private List<String> aliases(YamlValue.Entry subject) {
    List<YamlValue> items =
        subject.value() instanceof YamlValue.Sequence sequence
            ? sequence.items()
            : List.of(subject.value());
    List<String> aliases = new ArrayList<>();
    for (YamlValue item : items) {
      if (!(item instanceof YamlValue.Scalar scalar)) {
        report(
            new YamlValue.Entry(item.line(), subject.key(), item),
            "has an alias that is not a single value",
            "write one alias a line, each after \"- \"");
      } else if (!scalar.text().isBlank()) {
        aliases.add(scalar.text().strip());
      }
    }
    return List.copyOf(aliases);
  }

  private static boolean isBlank(YamlValue value) {
    return value instanceof YamlValue.Scalar scalar && scalar.text().isBlank();
  }

  private static OptionalInt first(OptionalInt one, OptionalInt other) {
    return one.isPresent() ? one : other;
  }

  private <T> Optional<T> wrong(String key, String written, String what, String remedy) {
    problems.add(new Problem(name(), line(key), key + ": \"" + written + "\" " + what, remedy));
    return Optional.empty();
  }

  private void report(YamlValue.Entry entry, String what, String remedy) {
    problems.add(new Problem(name(), entry.line(), "\"" + entry.key() + "\" " + what, remedy));
  }

  private int line(String key) {
    YamlValue.Entry entry = entries.get(key);
    return entry == null ? 0 : entry.line();
  }

  private String name() {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
