package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import io.github.dateline.words.Words;
import java.util.List;
import java.util.Optional;

/** The pages of a timeline that is split by year. */
final class PartPage {
  private final PagePlan plan;
  private final EventViews events;
  private final Sections sections;
  private final Background background;
  private final FormerPlaces former;
  private final Words words;

  PartPage(
      PagePlan plan,
      EventViews events,
      Sections sections,
      Background background,
      FormerPlaces former,
      Words words) {
    this.plan = plan;
    this.events = events;
    this.sections = sections;
    this.background = background;
    this.former = former;
    this.words = words;
  }

  PartView view(PagePlan.Part part, Frame frame) {
    boolean apart = background.isAll(part);
    List<PagePlan.Part> row =
        plan.parts().stream().filter(other -> background.isAll(other) == apart).toList();
    int at = row.indexOf(part);
    List<Event> open = apart ? part.events() : background.story(part.events());
    return new PartView(
        frame,
        part.heading(),
        (apart ? words.say("background") + ": " : "") + words.count("events", open.size()),
        new ListView.StepsView(step(row, at - 1), step(row, at + 1)),
        sections.of(open).stream().map(events::section).toList(),
        apart ? Optional.empty() : background.below(part.events()),
        former.on(part));
  }

  private static Optional<ListView.StepView> step(List<PagePlan.Part> row, int index) {
    return index < 0 || index >= row.size()
        ? Optional.empty()
        : Optional.of(new ListView.StepView(row.get(index).path(), row.get(index).heading()));
  }
}
