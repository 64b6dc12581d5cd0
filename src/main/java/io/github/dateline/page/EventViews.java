package io.github.dateline.page;

import io.github.dateline.event.Status;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Event;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Events as the timeline shows them. */
final class EventViews {
  /** Further sources named at once; the rest stand in the details. */
  private static final int NAMED = 3;

  private final SiteMap site;
  private final Words words;
  private final DateWords dates;
  private final CorrectionViews corrections;

  EventViews(SiteMap site, Words words, DateWords dates) {
    this.site = site;
    this.words = words;
    this.dates = dates;
    this.corrections = new CorrectionViews(words, dates);
  }

  EventView view(Event event) {
    List<EventView.SourceView> sources = event.sources().stream().map(this::source).toList();
    List<EventView.SourceView> others =
        sources.subList(Math.min(1, sources.size()), sources.size());
    return new EventView(
        event.id(),
        dates.view(event.date()),
        event.title(),
        event.sources().stream().findFirst().flatMap(lead -> site.tongue(lead.article())),
        mark(event.status()),
        who(event),
        sources.stream().findFirst(),
        also(others),
        others,
        event.conflict().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new EventView.ConflictView(event.conflict().stream().map(this::side).toList())),
        event.curated().stream().map(corrections::view).toList());
  }

  /** A year or a month with its events. */
  IndexView.SectionView section(Sections.Section section) {
    return new IndexView.SectionView(
        section.anchor(), section.heading(), section.events().stream().map(this::view).toList());
  }

  private Optional<EventView.MarkView> mark(Status status) {
    return status == Status.OCCURRED
        ? Optional.empty()
        : Optional.of(
            new EventView.MarkView(
                status.word(),
                words.say("status." + status.word()),
                words.say("status." + status.word() + ".meaning")));
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
        site.article(source.article()).flatMap(ArticleRecord::published).map(dates::view),
        Piece.cut(
            source.quote(),
            source.dated().map(dated -> new Piece.Mark(dated.start(), dated.end())).stream()
                .toList()),
        site.tongue(source.article()),
        source.dated().map(this::why));
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
                .map(other -> new EventView.NameView(other.source(), other.href()))
                .toList(),
            rest > 0 ? Optional.of(words.count("sources.more", rest)) : Optional.empty()));
  }

  private EventView.WhyView why(Event.Dated dated) {
    return new EventView.WhyView(
        dated.expression(),
        dated.anchorWhy().or(dated::anchor).map(dates::inText),
        dated.rule(),
        dated.value(),
        dates.view(dated.date()));
  }

  private EventView.SideView side(Event.DatedBy side) {
    return new EventView.SideView(
        dates.view(side.date()),
        side.articles().stream().map(site::nameOf).distinct().collect(Collectors.joining(", ")));
  }
}
