package io.github.dateline.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dateline.anchor.DatedMention;
import io.github.dateline.time.ResolvedDate;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How well reports of one happening are told from others, and how fast they are brought together:
 * {@code mvn -Pbenchmark-merging -Devents=DIR -Decb=DIR -Darticles=DIR}; each of the folders may be
 * left out.
 */
public final class MergingBenchmark {

  /** Topics that nothing is learnt from. */
  private static final Set<String> HELD_BACK = Set.of("egypt", "Charles_Taylor", "Nawaz_Sharif");

  private static final int NEAR_DAYS = 3;
  private static final double[] SCORES = {-1, -0.75, -0.5, -0.25, 0, 0.5};

  /** How much alike, on average, the articles of two clusters of ECB+ are that become one. */
  private static final double ALIKE = 0.18;

  private static final int MANY_MENTIONS = 20_000;
  private static final int ROUNDS = 5;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final PrintStream out = new PrintStream(System.out, true, UTF_8);

  private MergingBenchmark() {}

  /** Takes folders of labelled topics, of ECB+ and of articles, and the file for the clusters. */
  public static void main(String[] arguments) throws IOException {
    MergingBenchmark benchmark = new MergingBenchmark();
    if (Files.isDirectory(Path.of(arguments[0]))) {
      benchmark.weights(Path.of(arguments[0]));
    }
    if (Files.isDirectory(Path.of(arguments[1]))) {
      benchmark.documents(Path.of(arguments[1]), Path.of(arguments[3]));
    }
    if (Files.isDirectory(Path.of(arguments[2]))) {
      benchmark.time(Path.of(arguments[2]));
    }
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  /** Learns the weights anew and prints them beside those that are shipped. */
  private void weights(Path folder) throws IOException {
    Map<Boolean, List<WeightFit.Pair>> pairs =
        Map.of(true, new ArrayList<>(), false, new ArrayList<>());
    for (Path topic : files(folder, "gold.jsonl")) {
      boolean held = HELD_BACK.contains(name(topic));
      pairs(topic).forEach(pairs.getOrDefault(held, List.of())::add);
    }
    List<WeightFit.Pair> learning = pairs.getOrDefault(false, List.of());
    List<WeightFit.Pair> held = pairs.getOrDefault(true, List.of());
    double[] learnt = WeightFit.weights(learning);
    say("| evidence | learnt | shipped |%n|---|---|---|");
    double[] shipped = new double[learnt.length];
    for (Evidence kind : Evidence.values()) {
      shipped[kind.ordinal()] = kind.weight();
      String word = kind.given() ? "given" : number(learnt[kind.ordinal()]);
      say("| %s | %s | %s |", kind, word, number(kind.weight()));
    }
    say("%nPairs of reports of two articles, brought together from a score on: precision, recall");
    scores("learnt, each topic by the others", learning, byTheOthers(learning));
    scores("shipped", learning, pair -> pair.score(shipped));
    scores("learnt, topics held back", held, pair -> pair.score(learnt));
    scores("shipped, topics held back", held, pair -> pair.score(shipped));
  }

  private static String number(double weight) {
    return String.format(Locale.ROOT, "%.2f", weight);
  }

  private interface Scoring {
    double of(WeightFit.Pair pair);
  }

  private static Scoring byTheOthers(List<WeightFit.Pair> pairs) {
    Map<String, double[]> weights = new HashMap<>();
    for (String topic : new HashSet<>(pairs.stream().map(WeightFit.Pair::topic).toList())) {
      weights.put(
          topic,
          WeightFit.weights(pairs.stream().filter(pair -> !pair.topic().equals(topic)).toList()));
    }
    return pair -> pair.score(weights.getOrDefault(pair.topic(), new double[0]));
  }

  private void scores(String name, List<WeightFit.Pair> pairs, Scoring scoring) {
    long ones = pairs.stream().filter(WeightFit.Pair::one).count();
    StringBuilder line = new StringBuilder();
    for (double least : SCORES) {
      long together = 0;
      long right = 0;
      for (WeightFit.Pair pair : pairs) {
        boolean joined = !pair.excluded() && scoring.of(pair) >= least;
        together += joined ? 1 : 0;
        right += joined && pair.one() ? 1 : 0;
      }
      line.append(
          String.format(
              Locale.ROOT,
              "; %.2f: %.2f, %.2f",
              least,
              (double) right / Math.max(1, together),
              (double) right / Math.max(1, ones)));
    }
    say("- %s (%d of %d are one)%s", name, ones, pairs.size(), line);
  }

  private static List<WeightFit.Pair> pairs(Path gold) throws IOException {
    List<DatedMention> dated =
        News.of(List.of(gold.resolveSibling("articles.jsonl"))).mentions().stream()
            .filter(mention -> mention.date().isPresent() && !mention.mention().open())
            .toList();
    Map<DatedMention, String> happenings = Labels.of(gold).of(dated);
    Comparer comparer = Comparer.among(dated);
    List<DatedMention> labelled = dated.stream().filter(happenings::containsKey).toList();
    List<WeightFit.Pair> pairs = new ArrayList<>();
    for (DatedMention a : labelled) {
      for (DatedMention b : labelled.subList(0, labelled.indexOf(a))) {
        if (near(a, b) && !a.mention().article().equals(b.mention().article())) {
          Comparison comparison = comparer.compare(a, b);
          pairs.add(
              new WeightFit.Pair(
                  name(gold),
                  comparison.values(),
                  comparison.excluded(),
                  happenings.getOrDefault(a, "").equals(happenings.get(b))));
        }
      }
    }
    return pairs;
  }

  private static boolean near(DatedMention a, DatedMention b) {
    ResolvedDate one = a.date().orElseThrow();
    ResolvedDate other = b.date().orElseThrow();
    return !one.start().isAfter(other.end().plusDays(NEAR_DAYS))
        && !other.start().isAfter(one.end().plusDays(NEAR_DAYS));
  }

  /** Clusters the documents of ECB+ by what they tell, writes the clusters down, prints B³. */
  private void documents(Path folder, Path file) throws IOException {
    Map<String, String> stories = new TreeMap<>();
    List<JsonObject> articles = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("docs.jsonl"), UTF_8)) {
      JsonObject document = JsonParser.parseString(line).getAsJsonObject();
      stories.put(document.get("id").getAsString(), document.get("event").getAsString());
      articles.add(article(document));
    }
    DocumentClusters documents =
        DocumentClusters.of(List.copyOf(stories.keySet()), News.read(articles).mentions());
    say("%nDocuments of ECB+ by what they tell: least likeness; clusters; B³ precision, recall, F");
    for (double least = ALIKE - 0.04; least < ALIKE + 0.045; least += 0.02) {
      List<Set<String>> clusters = documents.at(least);
      double precision = 0;
      double recall = 0;
      for (Set<String> cluster : clusters) {
        for (String document : cluster) {
          String story = stories.getOrDefault(document, "");
          long right = cluster.stream().filter(other -> story.equals(stories.get(other))).count();
          precision += (double) right / cluster.size();
          recall += (double) right / Collections.frequency(stories.values(), story);
        }
      }
      precision /= stories.size();
      recall /= stories.size();
      double f = 2 * precision * recall / (precision + recall);
      say("- %.2f; %d; %.3f, %.3f, %.3f", least, clusters.size(), precision, recall, f);
    }
    write(documents.at(ALIKE), file);
  }

  private static JsonObject article(JsonObject document) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, JsonElement> one : document.getAsJsonObject("sentences").entrySet()) {
      text.append(one.getValue().getAsString()).append("\n\n");
    }
    JsonObject article = new JsonObject();
    article.add("id", document.get("id"));
    article.addProperty("text", text.toString());
    return article;
  }

  private static void write(List<Set<String>> clusters, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (String document : clusters.get(i)) {
        JsonObject line = new JsonObject();
        line.addProperty("doc", document);
        line.addProperty("cluster", i);
        lines.add(line.toString());
      }
    }
    Collections.sort(lines);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines, UTF_8);
  }

  /** How long one core takes to bring together what many articles tell. */
  private void time(Path folder) throws IOException {
    News news = News.of(files(folder, "articles.jsonl"));
    List<DatedMention> mentions = new ArrayList<>();
    int dated = 0;
    for (DatedMention mention : news.mentions()) {
      if (dated < MANY_MENTIONS) {
        mentions.add(mention);
        dated += mention.date().isPresent() ? 1 : 0;
      }
    }
    long of = mentions.stream().map(mention -> mention.mention().article()).distinct().count();
    say("%n%,d dated mentions (%,d in all) of %,d articles merged:", dated, mentions.size(), of);
    for (int round = 1; round <= ROUNDS; round++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      int events = EventMerger.merge(mentions, news.copies()).size();
      double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
      say("- round %d: %,d events, %.2f s of one core", round, events, seconds);
    }
  }

  private static List<Path> files(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith(name)).sorted().toList();
    }
  }

  private static String name(Path gold) {
    return String.valueOf(gold.toAbsolutePath().getParent().getFileName());
  }
}
