package io.github.dateline.page;

import java.util.List;
import java.util.Optional;

/** The pages of a timeline that is split by year. */
final class PartPage {
  private final PagePlan plan;
  private final EventViews events;
  private final Sections sections;
  private final FormerPlaces former;
  private final Words words;

  PartPage(PagePlan plan, EventViews events, Sections sections, FormerPlaces former, Words words) {
    this.plan = plan;
    this.events = events;
    this.sections = sections;
    this.former = former;
    this.words = words;
  }

  PartView view(PagePlan.Part part, Frame frame) {
    int at = plan.parts().indexOf(part);
    return new PartView(
        frame,
        part.heading(),
        words.count("events", part.events().size()),
        new ListView.StepsView(step(at - 1), step(at + 1)),
        sections.of(part.events()).stream().map(events::section).toList(),
        former.on(part));
  }

  private Optional<ListView.StepView> step(int index) {
    List<PagePlan.Part> parts = plan.parts();
    return index < 0 || index >= parts.size()
        ? Optional.empty()
        : Optional.of(new ListView.StepView(parts.get(index).path(), parts.get(index).heading()));
  }
}
