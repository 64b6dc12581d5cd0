package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.words.DateWords;
import io.github.dateline.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a reader can filter by, and the data that the filter's script reads. */
final class Filter {
  /** A reader sees fewer events than these at once. */
  private static final int WORTH_IT = 8;

  /** A list to choose from holds the most frequent values. */
  private static final int MOST_OPTIONS = 60;

  private final Timeline timeline;
  private final SiteMap site;
  private final Words words;
  private final DateWords dates;

  Filter(Timeline timeline, SiteMap site, Words words, DateWords dates) {
    this.timeline = timeline;
    this.site = site;
    this.words = words;
    this.dates = dates;
  }

  /** The form; nothing where there is nothing to choose. */
  Optional<FilterView> view() {
    if (timeline.events().size() < WORTH_IT) {
      return Optional.empty();
    }
    List<FilterView.ChoiceView> choices = new ArrayList<>();
    choice("subject", event -> event.subjects().stream()).ifPresent(choices::add);
    choice("actor", event -> event.actors().stream()).ifPresent(choices::add);
    choice("status", event -> Stream.of(event.status().word())).ifPresent(choices::add);
    choice("source", event -> sources(event).stream()).ifPresent(choices::add);
    return Optional.of(
        new FilterView(words.say("filter.found", "{0}", "{1}"), words.say("filter.none"), choices));
  }

  private Optional<FilterView.ChoiceView> choice(
      String key, Function<Event, Stream<String>> values) {
    Map<String, Integer> counts = new TreeMap<>();
    timeline.events().stream()
        .flatMap(event -> values.apply(event).distinct())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    List<FilterView.OptionView> options =
        counts.keySet().stream()
            .sorted(
                Comparator.comparing((String value) -> counts.getOrDefault(value, 0))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_OPTIONS)
            .sorted()
            .map(value -> new FilterView.OptionView(value, shown(key, value)))
            .toList();
    return options.size() < 2
        ? Optional.empty()
        : Optional.of(new FilterView.ChoiceView(key, words.say("filter." + key), options));
  }

  private String shown(String key, String value) {
    return key.equals("status") ? words.say("status." + value) : value;
  }

  private List<String> sources(Event event) {
    return event.sources().stream()
        .map(source -> site.nameOf(source.article()))
        .distinct()
        .toList();
  }

  /**
   * A classic script, since a page opened from disk may not fetch data: an array for each event.
   */
  String data() {
    StringBuilder script = new StringBuilder("datelineEvents=[\n");
    for (Event event : timeline.events()) {
      script
          .append(
              JsonText.line(
                  json -> {
                    json.beginArray();
                    for (String text :
                        Arrays.asList(
                            site.event(event.id()),
                            dates.say(event.date()),
                            event.title(),
                            event.status().word())) {
                      json.value(text);
                    }
                    JsonText.array(json, event.subjects());
                    JsonText.array(json, event.actors());
                    JsonText.array(json, sources(event));
                    JsonText.array(
                        json,
                        event.sources().stream().map(Event.Source::quote).distinct().toList());
                    json.endArray();
                  }))
          .append(",\n");
    }
    return script.append("];\n").toString();
  }
}
