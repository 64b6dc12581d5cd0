package io.github.dateline.app;

import io.github.dateline.anchor.Domain;
import io.github.dateline.article.Problem;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Redirect;
import io.github.dateline.timeline.Timeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline explain}. */
@Command(
    name = "explain",
    description = {
      "Explains step by step how words became a date: words, rule, value, anchor, date.",
      "Of an event of the timeline, with why its reports stand together and the one most like them",
      "does not; or of a sentence as if published on --date."
    })
final class ExplainCommand implements Callable<Integer> {

  private final Dateline dateline;

  @Parameters(
      paramLabel = "ID | SENTENCE",
      arity = "1..*",
      description = "An event's id, as e-0123456, or a sentence.")
  private List<String> words;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "When the sentence was published, as 2011-03-15.")
  private @Nullable LocalDate date;

  @Option(
      names = "--domain",
      paramLabel = "DOMAIN",
      defaultValue = "news",
      description = "How the sentence counts time: news or narrative (default: ${DEFAULT-VALUE}).")
  private Domain domain;

  @Mixin private TimelineOptions options;

  @Option(
      names = "--site",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "The site whose ids are meant (default: ${DEFAULT-VALUE}).")
  private Path site;

  ExplainCommand(Dateline dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws InputException {
    String asked = String.join(" ", words);
    if (Event.isId(asked)) {
      return explainEvent(asked);
    }
    dateline.out().print(Explanation.of(asked, Optional.ofNullable(date), domain));
    return Dateline.DONE;
  }

  private int explainEvent(String id) throws InputException {
    Console console = dateline.console();
    Pipeline.Outcome outcome = Pipeline.run(options.inputs(), site, console);
    console.erase();
    Timeline timeline = outcome.timeline();
    Optional<Redirect> redirect =
        Optional.ofNullable(timeline.redirects().get(id)).filter(found -> !found.moved());
    redirect.ifPresent(
        found ->
            console.note(
                id
                    + ": "
                    + found.what()
                    + found.now().map(now -> "; it is " + now + " now").orElse("")));
    Companions companions = new Companions(outcome.told(), timeline.events());
    String meant = redirect.flatMap(Redirect::now).orElse(id);
    dateline
        .out()
        .print(
            Stream.concat(timeline.events().stream(), timeline.setAside().stream())
                .filter(event -> event.id().equals(meant))
                .findFirst()
                .map(event -> Explanation.of(event) + companions.of(event))
                .orElseThrow(
                    () ->
                        new InputException(
                            new Problem(
                                id,
                                0,
                                redirect
                                    .map(found -> "no longer on the timeline: " + found.what())
                                    .orElse("no such event"),
                                "take an id from site/data/events.jsonl"))));
    return Dateline.DONE;
  }
}
