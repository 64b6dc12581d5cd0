package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Settings;
import io.github.dateline.timeline.Timeline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The timeline's page. */
final class IndexPage {
  /** Where each year has a page of its own, so many of its events are named on the first page. */
  private static final int HIGHLIGHTS = 3;

  private final Timeline timeline;
  private final SiteMap site;
  private final PagePlan plan;
  private final Sections sections;
  private final Words words;
  private final DateWords dates;
  private final EventViews events;
  private final Lists lists;

  IndexPage(
      Timeline timeline,
      SiteMap site,
      PagePlan plan,
      Sections sections,
      Words words,
      DateWords dates) {
    this.timeline = timeline;
    this.site = site;
    this.plan = plan;
    this.sections = sections;
    this.words = words;
    this.dates = dates;
    this.events =
        new EventViews(
            site, words, dates, plan.parts().isEmpty() ? timeline.articles() : List.of());
    this.lists = new Lists(timeline, site, plan, words, dates);
  }

  IndexView view(Frame frame) {
    Settings settings = timeline.settings();
    boolean whole = plan.parts().isEmpty();
    List<IndexView.SectionView> inFull =
        whole ? sections.of(timeline.events()).stream().map(events::section).toList() : List.of();
    return new IndexView(
        frame,
        Optional.of(settings.description().strip()).filter(text -> !text.isEmpty()),
        extent(),
        lists.links(),
        new Overview(words, dates)
            .view(
                timeline.events(),
                settings.subjects().keySet(),
                event -> whole ? "#" + event.id() : site.event(event.id())),
        new Filter(timeline, site, words, dates).view(),
        timeline.events().isEmpty(),
        !whole,
        inFull,
        plan.parts().stream().map(this::part).toList(),
        whole ? lists.undated(timeline.unresolved()) : Optional.empty(),
        whole ? lists.articles(timeline.articles()) : Optional.empty(),
        new FormerPlaces(timeline, plan, words, dates).onIndex());
  }

  private String extent() {
    String count = words.count("events", timeline.events().size());
    String from = words.count("articles", timeline.articles().size());
    if (timeline.events().isEmpty()) {
      return words.say("summary-undated", count, from);
    }
    List<Integer> years = List.copyOf(Sections.years(timeline.events()).keySet());
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    String extent =
        first == last
            ? dates.year(first)
            : words.say("date.years", dates.year(first), dates.year(last));
    return words.say("summary", count, from, extent);
  }

  private IndexView.PartLinkView part(PagePlan.Part part) {
    return new IndexView.PartLinkView(
        part.path(),
        part.heading(),
        words.count("events", part.events().size()),
        part.events().stream()
            .sorted(Comparator.comparingDouble(Event::score).reversed())
            .limit(HIGHLIGHTS)
            .sorted(Comparator.comparingInt(part.events()::indexOf))
            .map(
                event ->
                    new IndexView.HighlightView(
                        site.event(event.id()), dates.view(event.date()), event.title()))
            .toList());
  }
}
