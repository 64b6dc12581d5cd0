package io.github.dateline.page;

import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.timeline.Unresolved;
import io.github.dateline.words.Teller;
import io.github.dateline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What could not be dated, and the articles: below the timeline, or on pages of their own where it
 * is long.
 */
final class Lists {
  /** Entries on a page. */
  private static final int FULL = 300;

  private static final String UNDATED = "undated";
  private static final String ARTICLES = "articles";

  private final Timeline timeline;
  private final SiteMap site;
  private final boolean whole;
  private final Words words;
  private final DateViews dates;
  private final Teller teller;

  Lists(Timeline timeline, SiteMap site, PagePlan plan, Words words, DateViews dates) {
    this.timeline = timeline;
    this.site = site;
    this.whole = plan.parts().isEmpty();
    this.words = words;
    this.dates = dates;
    this.teller = Teller.of(words);
  }

  /** Links to the lists that there are. */
  List<IndexView.ListLinkView> links() {
    List<IndexView.ListLinkView> links = new ArrayList<>();
    if (!timeline.unresolved().isEmpty()) {
      links.add(new IndexView.ListLinkView(target(UNDATED), words.say("undated")));
    }
    if (!timeline.articles().isEmpty()) {
      links.add(new IndexView.ListLinkView(target(ARTICLES), words.say("articles-heading")));
    }
    return links;
  }

  private String target(String list) {
    return whole ? "#" + list : path(list, 0);
  }

  private static String path(String list, int page) {
    return list + (page == 0 ? "" : "-" + (page + 1)) + ".html";
  }

  /** A page with a part of a list. */
  record ListPage(String path, String title, Function<Frame, ListView> view) {}

  /** The pages of the lists; none where the timeline's page holds them. */
  List<ListPage> pages() {
    List<ListPage> pages = new ArrayList<>();
    if (!whole) {
      cut(
          pages,
          UNDATED,
          words.say("undated"),
          timeline.unresolved(),
          (some, steps) -> frame -> new ListView(frame, steps, undated(some), Optional.empty()));
      cut(
          pages,
          ARTICLES,
          words.say("articles-heading"),
          timeline.articles(),
          (some, steps) -> frame -> new ListView(frame, steps, Optional.empty(), articles(some)));
    }
    return pages;
  }

  private static <T> void cut(
      List<ListPage> pages,
      String list,
      String title,
      List<T> entries,
      BiFunction<List<T>, ListView.StepsView, Function<Frame, ListView>> view) {
    int count = (entries.size() + FULL - 1) / FULL;
    for (int i = 0; i < count; i++) {
      List<T> some = entries.subList(i * FULL, Math.min(entries.size(), (i + 1) * FULL));
      ListView.StepsView steps =
          new ListView.StepsView(step(list, i - 1, count), step(list, i + 1, count));
      pages.add(new ListPage(path(list, i), title, view.apply(some, steps)));
    }
  }

  private static Optional<ListView.StepView> step(String list, int page, int count) {
    return page < 0 || page >= count
        ? Optional.empty()
        : Optional.of(new ListView.StepView(path(list, page), (page + 1) + "/" + count));
  }

  /** Statements without a date, if there are any. */
  Optional<IndexView.UndatedView> undated(List<Unresolved> unresolved) {
    return unresolved.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndexView.UndatedView(unresolved.stream().map(this::statement).toList()));
  }

  /** Articles, if there are any. */
  Optional<IndexView.ArticlesView> articles(List<ArticleRecord> records) {
    return records.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndexView.ArticlesView(records.stream().map(this::article).toList()));
  }

  private IndexView.StatementView statement(Unresolved unresolved) {
    int at = unresolved.quote().indexOf(unresolved.expression());
    return new IndexView.StatementView(
        Piece.cut(
            unresolved.quote(),
            at < 0
                ? List.of()
                : List.of(new Piece.Mark(at, at + unresolved.expression().length()))),
        site.tongue(unresolved.article()),
        site.nameOf(unresolved.article()),
        SiteMap.sentence(unresolved.article(), unresolved.sentence()),
        teller.tell(unresolved.reason()));
  }

  private IndexView.ArticleView article(ArticleRecord record) {
    return new IndexView.ArticleView(
        SiteMap.title(record),
        site.tongue(record.article().id()),
        SiteMap.source(record.article().id()),
        record.article().metadata().publisher(),
        SiteMap.url(record),
        record.published().map(dates::view),
        words.how(record.publishedFrom()),
        teller.tell(record.why()),
        record.events().isEmpty()
            ? Optional.empty()
            : Optional.of(words.count("events", record.events().size())));
  }
}
