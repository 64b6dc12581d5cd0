package io.github.dateline.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dateline.anchor.DatedMention;
import io.github.dateline.time.ResolvedDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which happening of those that readers labelled a mention tells. */
final class Labels {

  private static final double HALF = 0.5;

  private final List<JsonObject> labels = new ArrayList<>();

  private Labels() {}

  /** How well a mention tells what a label says. */
  private record Match(double score, int mention, int label) {}

  /** Those of a file {@code gold.jsonl}; a line that labels nothing dated counts for nothing. */
  static Labels of(Path file) throws IOException {
    Labels labels = new Labels();
    for (String line : Files.readAllLines(file, UTF_8)) {
      JsonObject label = JsonParser.parseString(line).getAsJsonObject();
      if (!label.has("none")) {
        labels.labels.add(label);
      }
    }
    return labels;
  }

  /** The happening that each mention tells, best match first, a label for one mention only. */
  Map<DatedMention, String> of(List<DatedMention> mentions) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = 0; j < labels.size(); j++) {
        if (isOf(mentions.get(i), labels.get(j))) {
          matches.add(new Match(score(mentions.get(i), labels.get(j)), i, j));
        }
      }
    }
    matches.sort(
        Comparator.comparingDouble((Match match) -> -match.score())
            .thenComparing(Match::mention)
            .thenComparing(Match::label));
    Map<DatedMention, String> happenings = new HashMap<>();
    Set<Integer> told = new HashSet<>();
    for (Match match : matches) {
      DatedMention mention = mentions.get(match.mention());
      if (!happenings.containsKey(mention) && told.add(match.label())) {
        happenings.put(mention, text(labels.get(match.label()), "event"));
      }
    }
    return happenings;
  }

  /** Whether both are of one sentence. */
  private static boolean isOf(DatedMention mention, JsonObject label) {
    if (!mention.mention().article().equals(text(label, "article"))) {
      return false;
    }
    Set<String> quoted = words(mention.mention().quote());
    Set<String> labelled = words(text(label, "sentence"));
    int fewer = Math.min(quoted.size(), labelled.size());
    quoted.retainAll(labelled);
    return quoted.size() >= HALF * fewer;
  }

  private static double score(DatedMention mention, JsonObject label) {
    ResolvedDate date = mention.date().orElseThrow();
    boolean exact = false;
    boolean fits = false;
    List<String> dates = new ArrayList<>(List.of(text(label, "date")));
    strings(label, "alt").forEach(dates::add);
    for (String labelled : dates) {
      Optional<ResolvedDate> other = parse(labelled);
      exact |=
          other
              .filter(o -> o.start().equals(date.start()) && o.end().equals(date.end()))
              .isPresent();
      fits |= other.filter(o -> o.contains(date) || date.contains(o)).isPresent();
    }
    String title = mention.mention().title().toLowerCase(Locale.ROOT);
    JsonArray needs = label.getAsJsonArray("needs");
    double told = 0;
    for (JsonElement group : needs) {
      for (JsonElement word : group.getAsJsonArray()) {
        if (title.contains(word.getAsString().replace("*", ""))) {
          told++;
          break;
        }
      }
    }
    String expression = text(label, "expression").toLowerCase(Locale.ROOT);
    boolean when =
        mention.mention().when().stream()
            .anyMatch(time -> expression.contains(time.text().toLowerCase(Locale.ROOT)));
    return (exact ? 2 : 0) + (fits ? 1 : 0) + 2 * told / needs.size() + (when ? 1 : 0);
  }

  private static Optional<ResolvedDate> parse(String edtf) {
    try {
      return Optional.of(ResolvedDate.parse(edtf));
    } catch (RuntimeException noDateOfOurs) {
      return Optional.empty();
    }
  }

  private static List<String> strings(JsonObject label, String key) {
    List<String> strings = new ArrayList<>();
    if (label.has(key) && label.get(key).isJsonArray()) {
      label.getAsJsonArray(key).forEach(string -> strings.add(string.getAsString()));
    }
    return strings;
  }

  private static String text(JsonObject label, String key) {
    return label.has(key) && !label.get(key).isJsonNull() ? label.get(key).getAsString() : "";
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
    words.remove("");
    return words;
  }
}
