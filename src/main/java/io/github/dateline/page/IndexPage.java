package io.github.dateline.page;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.ResolvedDate.Open;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Settings;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.timeline.Unresolved;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The timeline's page. */
final class IndexPage {
  /** A year with more events than this is shown by month. */
  private static final int DENSE = 24;

  private final Timeline timeline;
  private final SiteMap site;
  private final Words words;
  private final DateWords dates;
  private final EventViews events;

  IndexPage(Timeline timeline, SiteMap site, Words words, DateWords dates) {
    this.timeline = timeline;
    this.site = site;
    this.words = words;
    this.dates = dates;
    this.events = new EventViews(site, words, dates);
  }

  IndexView view(Frame frame) {
    Settings settings = timeline.settings();
    List<IndexView.SectionView> sections = sections();
    return new IndexView(
        frame,
        Optional.of(settings.description().strip()).filter(text -> !text.isEmpty()),
        extent(),
        sections.size() < 2
            ? List.of()
            : sections.stream()
                .map(section -> new IndexView.JumpView("#" + section.anchor(), section.heading()))
                .toList(),
        sections.isEmpty(),
        sections,
        timeline.unresolved().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new IndexView.UndatedView(
                    timeline.unresolved().stream().map(this::statement).toList())),
        timeline.articles().stream().map(this::article).toList());
  }

  private String extent() {
    String count = words.count("events", timeline.events().size());
    String from = words.count("articles", timeline.articles().size());
    if (timeline.events().isEmpty()) {
      return words.say("summary-undated", count, from);
    }
    int first = timeline.events().stream().mapToInt(IndexPage::year).min().orElseThrow();
    int last =
        timeline.events().stream().mapToInt(e -> e.date().end().getYear()).max().orElseThrow();
    String years =
        first == last
            ? dates.year(first)
            : words.say("date.years", dates.year(first), dates.year(last));
    return words.say("summary", count, from, years);
  }

  private List<IndexView.SectionView> sections() {
    SortedMap<Integer, List<Event>> years = new TreeMap<>();
    for (Event event : timeline.events()) {
      years.computeIfAbsent(year(event), year -> new ArrayList<>()).add(event);
    }
    List<IndexView.SectionView> sections = new ArrayList<>();
    years.forEach(
        (year, inYear) -> {
          if (inYear.size() > DENSE) {
            byMonth(year, inYear, sections);
          } else {
            sections.add(section("y" + year, dates.year(year), inYear));
          }
        });
    return sections;
  }

  /** A dense year: first what is known no finer than to a quarter, then month after month. */
  private void byMonth(int year, List<Event> inYear, List<IndexView.SectionView> sections) {
    Map<Optional<YearMonth>, List<Event>> months = new LinkedHashMap<>();
    months.put(Optional.empty(), new ArrayList<>());
    for (Event event : inYear) {
      months.computeIfAbsent(month(event.date()), month -> new ArrayList<>()).add(event);
    }
    months.forEach(
        (month, inMonth) -> {
          if (!inMonth.isEmpty()) {
            sections.add(
                section(
                    month.map(m -> "m" + m).orElse("y" + year),
                    month.map(dates::month).orElseGet(() -> dates.year(year)),
                    inMonth));
          }
        });
  }

  private IndexView.SectionView section(String anchor, String heading, List<Event> inside) {
    return new IndexView.SectionView(anchor, heading, inside.stream().map(events::view).toList());
  }

  private static Optional<YearMonth> month(ResolvedDate date) {
    return Granularity.MONTH.finerThan(date.granularity())
        ? Optional.empty()
        : Optional.of(YearMonth.from(shownAt(date)));
  }

  private static int year(Event event) {
    return shownAt(event.date()).getYear();
  }

  /** The day that decides where an event stands: its first, or the last of what has no first. */
  private static LocalDate shownAt(ResolvedDate date) {
    return date.open() == Open.START ? date.end() : date.start();
  }

  private IndexView.StatementView statement(Unresolved unresolved) {
    int at = unresolved.quote().indexOf(unresolved.expression());
    return new IndexView.StatementView(
        Piece.cut(
            unresolved.quote(),
            at < 0
                ? List.of()
                : List.of(new Piece.Mark(at, at + unresolved.expression().length()))),
        site.nameOf(unresolved.article()),
        SiteMap.sentence(unresolved.article(), unresolved.sentence()),
        unresolved.reason());
  }

  private IndexView.ArticleView article(ArticleRecord record) {
    return new IndexView.ArticleView(
        SiteMap.title(record),
        SiteMap.source(record.article().id()),
        record.article().metadata().publisher(),
        record.published().map(dates::view),
        words.how(record.publishedFrom()),
        record.why(),
        record.events().isEmpty()
            ? Optional.empty()
            : Optional.of(words.count("events", record.events().size())));
  }
}
