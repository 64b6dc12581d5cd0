package io.github.dateline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Many articles out of few: our own ones again and again, each time with other names for people and
 * places and, where they state their day, weeks later.
 */
final class VariedArticles {

  private static final List<Path> SOURCES =
      List.of(Path.of("src/test/resources/history/articles"), Path.of("src/test/resources/golden"));

  /** In the place of a name's last letter, one for each time. */
  private static final List<String> ENDS =
      List.of(
          "ba", "ko", "ri", "lu", "ne", "sa", "to", "vi", "mo", "du", "fe", "gal", "hin", "jor",
          "kel", "lar", "mun", "nor", "pel", "qui");

  private static final Set<String> CALENDAR =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Christmas",
          "Sept");

  private static final Pattern WORD = Pattern.compile("\\b[A-Z][a-z]{3,}\\b");
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{3,}\\b");
  private static final Pattern SMALL = Pattern.compile("\\b[a-z]+\\b");
  private static final Pattern DAY = Pattern.compile("(?m)^date: (\\d{4}-\\d\\d-\\d\\d)$");

  private VariedArticles() {}

  /** Writes so many articles, and says how many it has written. */
  static int write(Path seeds, int count) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path source : SOURCES) {
      try (Stream<Path> files = Files.walk(source)) {
        files
            .filter(file -> file.toString().matches(".*\\.(txt|md)") && !isSite(file))
            .sorted()
            .forEach(sources::add);
      }
    }
    Set<String> names = names(sources);
    for (int i = 0; i < count; i++) {
      Path source = sources.get(i % sources.size());
      int time = i / sources.size();
      String folder = source.getName(source.getNameCount() - 2).toString();
      String topic =
          folder.equals("seeds") ? source.getName(source.getNameCount() - 3).toString() : folder;
      Path article = seeds.resolve(topic + "-" + time).resolve(source.getFileName().toString());
      Files.createDirectories(article.getParent());
      Files.writeString(article, varied(Files.readString(source), time, names));
    }
    Files.copy(Path.of("src/test/resources/history/timeline.yaml"), seeds.resolve("timeline.yaml"));
    return count;
  }

  private static boolean isSite(Path file) {
    return file.toString().contains("/site/");
  }

  /** Words that are written with a capital within a sentence, and nowhere small. */
  private static Set<String> names(List<Path> sources) throws IOException {
    Set<String> names = new TreeSet<>();
    Set<String> small = new TreeSet<>();
    for (Path source : sources) {
      String text = Files.readString(source);
      NAME.matcher(text).results().forEach(name -> names.add(name.group()));
      SMALL.matcher(text).results().forEach(word -> small.add(word.group()));
    }
    names.removeIf(
        name -> CALENDAR.contains(name) || small.contains(name.toLowerCase(Locale.ROOT)));
    return names;
  }

  private static String varied(String text, int time, Set<String> names) {
    if (time == 0) {
      return text;
    }
    String end = ENDS.get(time % ENDS.size());
    String renamed =
        WORD.matcher(text)
            .replaceAll(
                word ->
                    names.contains(word.group())
                        ? word.group().substring(0, word.group().length() - 1) + end
                        : word.group());
    Matcher day = DAY.matcher(renamed);
    return day.replaceAll(found -> "date: " + LocalDate.parse(found.group(1)).plusWeeks(5L * time));
  }
}
