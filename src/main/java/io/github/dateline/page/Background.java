package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Story;
import io.github.dateline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is not the story itself: folded below the story, on whatever page it stands. */
final class Background {
  /** Its anchor, where it stands below a story. */
  static final String ANCHOR = "background";

  /** So many events of a kind are named on the first page of a long timeline. */
  private static final int NAMED = 5;

  private final Story story;
  private final Sections sections;
  private final EventViews events;
  private final Words words;

  Background(Story story, Sections sections, EventViews events, Words words) {
    this.story = story;
    this.sections = sections;
    this.events = events;
    this.words = words;
  }

  /** Those of a page's events that belong to the story, in order. */
  List<Event> story(List<Event> ofPage) {
    return ofPage.stream().filter(story::holds).toList();
  }

  /** The others, in full; nothing where there are none. */
  Optional<BackgroundView> below(List<Event> ofPage) {
    List<Event> apart = ofPage.stream().filter(event -> !story.holds(event)).toList();
    return apart.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BackgroundView(
                words.count("events", apart.size()),
                sections.of(apart).stream().map(this::section).toList(),
                List.of()));
  }

  private IndexView.SectionView section(Sections.Section section) {
    IndexView.SectionView view = events.section(section);
    return new IndexView.SectionView(ANCHOR + "-" + view.anchor(), view.heading(), view.events());
  }

  /** The way to those of a long timeline; nothing where there are none. */
  Optional<BackgroundView> of(List<PagePlan.Part> parts) {
    List<BackgroundView.GroupView> groups = new ArrayList<>();
    int size = 0;
    for (Story.Part kind : List.of(Story.Part.BEFORE, Story.Part.AFTER, Story.Part.ASIDE)) {
      List<Event> all = new ArrayList<>();
      List<BackgroundView.PlaceView> places = new ArrayList<>();
      for (PagePlan.Part part : parts) {
        List<Event> here =
            part.events().stream().filter(event -> story.part(event) == kind).toList();
        if (!here.isEmpty()) {
          places.add(
              new BackgroundView.PlaceView(
                  part.path() + (isAll(part) ? "" : "#" + ANCHOR), part.heading(), here.size()));
          all.addAll(here);
        }
      }
      if (!all.isEmpty()) {
        size += all.size();
        groups.add(
            new BackgroundView.GroupView(
                words.say("background." + kind.name().toLowerCase(Locale.ROOT)),
                words.count("events", all.size()),
                story.best(all, NAMED).stream().map(events::highlight).toList(),
                places));
      }
    }
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(new BackgroundView(words.count("events", size), List.of(), groups));
  }

  /** Whether a page holds nothing of the story. */
  boolean isAll(PagePlan.Part part) {
    return part.events().stream().noneMatch(story::holds);
  }
}
