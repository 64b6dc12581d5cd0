package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.Curation;
import io.github.dateline.timeline.EarlierTimeline;
import io.github.dateline.timeline.Settings;
import io.github.dateline.timeline.SettingsReader;
import io.github.dateline.timeline.TimelineBuilder;
import io.github.dateline.timeline.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many of the days that journalists chose for their timelines Dateline keeps, told their number
 * and span and the topic's words (the settings of Gholipour Ghalandari and Ifrim 2020): {@code mvn
 * -Pbenchmark-merging -Dtimelines=DIR test-compile exec:exec@timelines}.
 *
 * <p>DIR holds a folder a topic: {@code articles.jsonl}, {@code timelines/*.jsonl} with a {@code
 * date} a line, and {@code meta.json} with {@code keywords}, without which the folder's name is the
 * topic. Every topic is read once.
 */
public final class TimelineBenchmark {

  private TimelineBenchmark() {}

  /** Precision and recall of the days of some timelines, each on average. */
  private record Score(double precision, double recall) {

    static Score mean(List<Score> scores) {
      return new Score(
          scores.stream().mapToDouble(Score::precision).average().orElse(0),
          scores.stream().mapToDouble(Score::recall).average().orElse(0));
    }

    double f() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    String line(String name) {
      return String.format(
          Locale.ROOT, "%-24s P %.3f  R %.3f  F %.3f", name, precision, recall, f());
    }
  }

  /** Takes the folder of topics. */
  public static void main(String[] arguments) throws IOException, InputException {
    List<Score> all = new ArrayList<>();
    for (Path topic : list(Path.of(arguments[0]))) {
      if (Files.exists(articles(topic))) {
        List<Score> scores = scores(topic);
        System.out.println(Score.mean(scores).line(topic.getFileName().toString()));
        all.addAll(scores);
      }
    }
    System.out.println(Score.mean(all).line("all " + all.size()));
  }

  private static List<Score> scores(Path topic) throws IOException, InputException {
    String query = keywords(topic);
    SettingsReader.Overrides all = SettingsReader.Overrides.none();
    Told told = Pipeline.find(new Inputs(articles(topic), topic, all, true), new Silence()).told();
    List<Score> scores = new ArrayList<>();
    for (Path timeline : list(topic.resolve("timelines"))) {
      TreeSet<LocalDate> days = days(timeline);
      Set<LocalDate> kept = kept(told, settings(topic, query, days));
      Set<LocalDate> both = new HashSet<>(kept);
      both.retainAll(days);
      scores.add(
          new Score(
              kept.isEmpty() ? 0 : (double) both.size() / kept.size(),
              (double) both.size() / days.size()));
    }
    return scores;
  }

  private static Settings settings(Path topic, String query, TreeSet<LocalDate> days) {
    return SettingsReader.read(
            articles(topic),
            new SettingsReader.Overrides(
                Optional.of(query),
                OptionalInt.of(days.size()),
                OptionalInt.empty(),
                Optional.of(days.first()),
                Optional.of(days.last())))
        .settings();
  }

  private static Set<LocalDate> kept(Told told, Settings settings) {
    Told asked =
        new Told(
            settings,
            told.articles(),
            told.dates(),
            told.mentions(),
            told.days(),
            told.copies(),
            told.clusters());
    return TimelineBuilder.build(asked, Curation.none(), EarlierTimeline.none())
        .timeline()
        .events()
        .stream()
        .map(event -> event.date())
        .filter(ResolvedDate::isOneDay)
        .map(ResolvedDate::start)
        .collect(Collectors.toSet());
  }

  private static Path articles(Path topic) {
    return topic.resolve("articles.jsonl");
  }

  private static String keywords(Path topic) throws IOException {
    Path meta = topic.resolve("meta.json");
    if (!Files.exists(meta)) {
      return topic.getFileName().toString().replace('_', ' ');
    }
    List<String> words = new ArrayList<>();
    JsonObject read = JsonParser.parseString(Files.readString(meta, UTF_8)).getAsJsonObject();
    if (read.has("keywords")) {
      read.getAsJsonArray("keywords").forEach(word -> words.add(word.getAsString()));
    }
    return String.join(" ", words);
  }

  private static TreeSet<LocalDate> days(Path timeline) throws IOException {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (String line : Files.readAllLines(timeline, UTF_8)) {
      JsonElement date = JsonParser.parseString(line).getAsJsonObject().get("date");
      if (date != null && !date.isJsonNull() && date.getAsString().length() >= 10) {
        days.add(LocalDate.parse(date.getAsString().substring(0, 10)));
      }
    }
    return days;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
