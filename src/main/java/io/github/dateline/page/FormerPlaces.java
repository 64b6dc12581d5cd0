package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Redirect;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Places for links to events that are no longer where the links lead. What went into another event
 * has its anchor there ({@link SiteMap#formerIds}); all else has a line on the page where it stood.
 */
final class FormerPlaces {
  private final Timeline timeline;
  private final PagePlan plan;
  private final Words words;
  private final DateViews dates;
  private final Map<String, Event> events = new TreeMap<>();

  FormerPlaces(Timeline timeline, PagePlan plan, Words words, DateViews dates) {
    this.timeline = timeline;
    this.plan = plan;
    this.words = words;
    this.dates = dates;
    timeline.events().forEach(event -> events.put(event.id(), event));
  }

  /** The first page's: what is gone for good, and what stood on a page that is gone. */
  Optional<FormerView> onIndex() {
    NavigableSet<Integer> years = new TreeSet<>();
    plan.parts().forEach(part -> part.events().forEach(event -> years.add(event.year())));
    List<FormerView.PlaceView> places = new ArrayList<>();
    timeline
        .redirects()
        .forEach(
            (id, redirect) -> {
              boolean lostItsPage = !plan.parts().isEmpty() && !years.containsAll(redirect.years());
              if (redirect.now().isEmpty() || lostItsPage) {
                places.add(place(id, redirect));
              }
            });
    return view(places);
  }

  /** Those of a year's or a month's page. */
  Optional<FormerView> on(PagePlan.Part part) {
    NavigableSet<Integer> years = new TreeSet<>();
    part.events().forEach(event -> years.add(event.year()));
    List<FormerView.PlaceView> places = new ArrayList<>();
    timeline
        .redirects()
        .forEach(
            (id, redirect) -> {
              boolean stoodHere = redirect.years().stream().anyMatch(years::contains);
              boolean standsHere = redirect.now().map(plan::event).filter(isOn(part)).isPresent();
              if (stoodHere && !standsHere) {
                places.add(place(id, redirect));
              }
            });
    return view(places);
  }

  private static Predicate<String> isOn(PagePlan.Part part) {
    return target -> target.startsWith(part.path() + "#");
  }

  private FormerView.PlaceView place(String id, Redirect redirect) {
    return new FormerView.PlaceView(
        id,
        words.say("former." + redirect.what().replace(' ', '-')),
        redirect
            .now()
            .map(events::get)
            .map(
                event ->
                    new IndexView.HighlightView(
                        plan.event(event.id()), dates.view(event.date()), event.title())));
  }

  private static Optional<FormerView> view(List<FormerView.PlaceView> places) {
    return places.isEmpty() ? Optional.empty() : Optional.of(new FormerView(places));
  }
}
