package io.github.dateline.page;

import io.github.dateline.article.Copies;
import io.github.dateline.event.Status;
import io.github.dateline.language.CalendarWords;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Event;
import io.github.dateline.words.Teller;
import io.github.dateline.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Events as the timeline shows them. */
final class EventViews {
  /** Further sources named at once; the rest stand in the details. */
  private static final int NAMED = 3;

  private final SiteMap site;
  private final Words words;
  private final DateViews dates;
  private final Teller teller;
  private final CorrectionViews corrections;
  private final Map<String, Integer> notes;

  /**
   * @param listed the articles that stand on the same page, in order
   */
  EventViews(SiteMap site, Words words, DateViews dates, List<ArticleRecord> listed) {
    this.site = site;
    this.words = words;
    this.dates = dates;
    this.teller = Teller.of(words);
    this.corrections = new CorrectionViews(words, dates.words());
    this.notes = new HashMap<>();
    listed.forEach(record -> notes.put(record.article().id(), notes.size() + 1));
  }

  EventView view(Event event) {
    List<EventView.SourceView> sources = event.sources().stream().map(this::source).toList();
    List<EventView.SourceView> others =
        sources.subList(Math.min(1, sources.size()), sources.size());
    return new EventView(
        event.id(),
        site.formerIds(event.id()),
        dates.view(event.date()),
        event.title(),
        event.sources().stream().findFirst().flatMap(lead -> site.tongue(lead.article())),
        mark(event),
        who(event),
        sources.stream().findFirst(),
        also(others),
        others,
        event.conflict().isEmpty() ? Optional.empty() : Optional.of(conflict(event)),
        event.curated().stream().map(corrections::view).toList());
  }

  /** A year or a month with its events. */
  IndexView.SectionView section(Sections.Section section) {
    return new IndexView.SectionView(
        section.anchor(), section.heading(), section.events().stream().map(this::view).toList());
  }

  /** A link to an event from the site's top. */
  IndexView.HighlightView highlight(Event event) {
    return new IndexView.HighlightView(
        site.event(event.id()), dates.view(event.date()), event.title());
  }

  private Optional<EventView.MarkView> mark(Event event) {
    Status status = event.status();
    return status == Status.OCCURRED
        ? Optional.empty()
        : Optional.of(
            new EventView.MarkView(
                status.word(),
                words.say("status." + status.word()),
                words.say("status." + status.word() + ".meaning"),
                event.by()));
  }

  private static Optional<EventView.WhoView> who(Event event) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> who = new ArrayList<>();
    List<String> everyone = new ArrayList<>(event.subjects());
    everyone.addAll(event.actors());
    for (String name : everyone) {
      if (seen.add(name.toLowerCase(Locale.ROOT))) {
        who.add(name);
      }
    }
    return who.isEmpty() ? Optional.empty() : Optional.of(new EventView.WhoView(who));
  }

  private EventView.SourceView source(Event.Source source) {
    return new EventView.SourceView(
        site.nameOf(source.article()),
        SiteMap.sentence(source.article(), source.sentence()),
        Optional.ofNullable(notes.get(source.article())),
        site.article(source.article()).flatMap(ArticleRecord::published).map(dates::view),
        site.article(source.article()).flatMap(ArticleRecord::repeat).map(this::repeat),
        Piece.cut(
            source.quote(),
            source.dated().flatMap(Event.Dated::words).map(Piece.Mark::of).stream().toList()),
        site.tongue(source.article()),
        source.dated().map(this::why));
  }

  private String repeat(Copies.Repeat repeat) {
    return words.say("repeat." + repeat.kind().word());
  }

  private Optional<EventView.AlsoView> also(List<EventView.SourceView> others) {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    int rest = others.size() - NAMED;
    return Optional.of(
        new EventView.AlsoView(
            others.stream()
                .limit(NAMED)
                .map(other -> new EventView.NameView(other.source(), other.href(), other.note()))
                .toList(),
            rest > 0 ? Optional.of(words.count("sources.more", rest)) : Optional.empty()));
  }

  private EventView.WhyView why(Event.Dated dated) {
    Optional<Event.Words> own = dated.words();
    return new EventView.WhyView(
        own.map(Event.Words::text),
        own.isPresent() ? Optional.empty() : Optional.of(carried(dated)),
        own.flatMap(words -> dated.anchorWhy()).map(teller::tell),
        dated.rule(),
        dated.value(),
        dates.view(dated.date()));
  }

  private String carried(Event.Dated dated) {
    String day = dates.view(dated.date()).when();
    return dated.ground() instanceof Event.Earlier earlier
        ? words.say("carried.earlier", earlier.words(), day)
        : words.say(dated.ground() instanceof Event.Lead ? "carried.lead" : "carried.news", day);
  }

  private EventView.ConflictView conflict(Event event) {
    return new EventView.ConflictView(
        event.conflict().stream().map(side -> side(side, event)).toList());
  }

  /** The date as its sources give it: with the weekday if that is what they said. */
  private EventView.SideView side(Event.DatedBy side, Event event) {
    boolean byWeekday =
        event.sources().stream()
            .filter(source -> side.articles().contains(source.article()))
            .flatMap(source -> source.dated().stream())
            .filter(dated -> dated.date().equals(side.date()))
            .flatMap(dated -> dated.words().stream())
            .anyMatch(said -> CalendarWords.namesWeekday(said.text()));
    return new EventView.SideView(
        byWeekday ? dates.viewWithWeekday(side.date()) : dates.view(side.date()),
        side.articles().stream().map(site::nameOf).distinct().collect(Collectors.joining(", ")));
  }
}
