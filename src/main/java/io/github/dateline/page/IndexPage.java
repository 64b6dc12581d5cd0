package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Settings;
import io.github.dateline.timeline.Story;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The timeline's page. */
final class IndexPage {
  /** Where each year has a page of its own, so many of its events are named on the first page. */
  private static final int HIGHLIGHTS = 3;

  /** Of a month that takes many pages, this many. */
  private static final int MOST_HIGHLIGHTS = 9;

  private final Timeline timeline;
  private final Story story;
  private final List<Event> told;
  private final SiteMap site;
  private final PagePlan plan;
  private final Sections sections;
  private final Words words;
  private final DateViews dates;
  private final EventViews events;
  private final Background background;
  private final Lists lists;

  IndexPage(
      Timeline timeline,
      Story story,
      SiteMap site,
      PagePlan plan,
      Sections sections,
      Words words,
      DateViews dates) {
    this.timeline = timeline;
    this.story = story;
    this.site = site;
    this.plan = plan;
    this.sections = sections;
    this.words = words;
    this.dates = dates;
    this.events =
        new EventViews(
            site, words, dates, plan.parts().isEmpty() ? timeline.articles() : List.of());
    this.background = new Background(story, sections, events, words);
    this.told = background.story(timeline.events());
    this.lists = new Lists(timeline, site, plan, words, dates);
  }

  IndexView view(Frame frame) {
    Settings settings = timeline.settings();
    boolean whole = plan.parts().isEmpty();
    List<IndexView.SectionView> inFull =
        whole ? sections.of(told).stream().map(events::section).toList() : List.of();
    List<IndexView.HighlightView> brief =
        story.keyEvents().stream().map(events::highlight).toList();
    return new IndexView(
        frame,
        Optional.of(settings.description().strip()).filter(text -> !text.isEmpty()),
        extent(),
        lists.links(),
        brief.isEmpty() ? Optional.empty() : Optional.of(new IndexView.BriefView(brief)),
        new Overview(words, dates.words())
            .view(
                told,
                settings.subjects().keySet(),
                event -> whole ? "#" + event.id() : site.event(event.id())),
        new Filter(timeline, site, words, dates.words()).view(),
        timeline.events().isEmpty(),
        !whole,
        inFull,
        parts(),
        whole ? background.below(timeline.events()) : background.of(plan.parts()),
        whole ? lists.undated(timeline.unresolved()) : Optional.empty(),
        whole ? lists.articles(timeline.articles()) : Optional.empty(),
        new FormerPlaces(timeline, plan, words, dates).onIndex());
  }

  private String extent() {
    String count = words.count("events", told.size());
    String from = words.count("articles", timeline.articles().size());
    if (told.isEmpty()) {
      return words.say("summary-undated", count, from);
    }
    List<Integer> years = List.copyOf(Sections.years(told).keySet());
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    String extent =
        first == last
            ? dates.words().year(first)
            : words.say("date.years", dates.words().year(first), dates.words().year(last));
    return words.say("summary", count, from, extent);
  }

  /** The years and months that tell of the story. */
  private List<IndexView.PartLinkView> parts() {
    Map<String, List<PagePlan.Part>> periods = new LinkedHashMap<>();
    for (PagePlan.Part part : plan.parts()) {
      if (!background.isAll(part)) {
        periods.computeIfAbsent(part.period(), period -> new ArrayList<>()).add(part);
      }
    }
    return periods.values().stream().map(this::period).toList();
  }

  private IndexView.PartLinkView period(List<PagePlan.Part> pages) {
    List<Event> inPeriod =
        pages.stream().flatMap(page -> background.story(page.events()).stream()).toList();
    List<IndexView.ListLinkView> links = new ArrayList<>();
    for (PagePlan.Part page : pages) {
      links.add(new IndexView.ListLinkView(page.path(), Integer.toString(links.size() + 1)));
    }
    return new IndexView.PartLinkView(
        pages.get(0).path(),
        pages.get(0).period(),
        words.count("events", inPeriod.size()),
        pages.size() == 1 ? List.of() : links,
        story.best(inPeriod, Math.min(MOST_HIGHLIGHTS, HIGHLIGHTS * pages.size())).stream()
            .map(events::highlight)
            .toList());
  }
}
