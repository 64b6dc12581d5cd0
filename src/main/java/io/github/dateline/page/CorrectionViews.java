package io.github.dateline.page;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.Event;
import io.github.dateline.words.DateWords;
import io.github.dateline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What editors changed, as the timeline shows it: what, why, and what the machine had said. */
final class CorrectionViews {

  /** An address ends before the mark that ends the sentence around it. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?)]");

  private final Words words;
  private final DateWords dates;

  CorrectionViews(Words words, DateWords dates) {
    this.words = words;
    this.dates = dates;
  }

  EventView.CuratedView view(Event.Curated changed) {
    String action = changed.action();
    return new EventView.CuratedView(
        words.say("curated." + action),
        action.equals("note") ? Optional.of(changed.to()) : Optional.empty(),
        reasons(changed.reason()),
        machine(changed));
  }

  private Optional<String> machine(Event.Curated changed) {
    return switch (changed.action()) {
      case "redate" -> Optional.of(dates.say(ResolvedDate.parse(changed.machine())));
      case "retitle" -> Optional.of(changed.machine());
      case "merge", "split" -> Optional.of(dateAndTitle(changed.machine()));
      default -> Optional.empty();
    };
  }

  private String dateAndTitle(String machine) {
    int blank = machine.indexOf(' ');
    return dates.say(ResolvedDate.parse(machine.substring(0, blank)))
        + ": "
        + machine.substring(blank + 1);
  }

  private static List<EventView.ReasonView> reasons(String reason) {
    List<EventView.ReasonView> reasons = new ArrayList<>();
    Matcher address = ADDRESS.matcher(reason);
    int from = 0;
    while (address.find()) {
      add(reasons, reason.substring(from, address.start()), Optional.empty());
      add(reasons, address.group(), Optional.of(address.group()));
      from = address.end();
    }
    add(reasons, reason.substring(from), Optional.empty());
    return reasons;
  }

  private static void add(List<EventView.ReasonView> reasons, String words, Optional<String> link) {
    if (!words.isEmpty()) {
      reasons.add(new EventView.ReasonView(words, link));
    }
  }
}
