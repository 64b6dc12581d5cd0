package io.github.dateline.page;

import io.github.dateline.article.ConflictMarks;
import io.github.dateline.article.Problem;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Settings;
import io.github.dateline.timeline.Story;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.words.DateWords;
import io.github.dateline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders a timeline as a site: the same timeline and templates give the same bytes. */
public final class PageRenderer {
  /** Files of the templates that pages load; everything else there is a template. */
  private static final List<String> ASSETS = List.of("filter.js", "icon.svg", "style.css");

  private final Timeline timeline;
  private final Story story;
  private final Templates templates;
  private final TemplateEngine engine;
  private final Sections sections;
  private final PagePlan plan;
  private final SiteMap site;
  private final Words words;
  private final DateViews dates;
  private final Map<String, String> pageWords;

  private PageRenderer(Timeline timeline, Templates templates) {
    this.timeline = timeline;
    this.story = Story.of(timeline);
    this.templates = templates;
    this.engine = new TemplateEngine(templates);
    this.words = Words.in(timeline.settings().language());
    this.dates = new DateViews(new DateWords(words));
    this.sections = new Sections(dates.words());
    this.plan = new PagePlan(timeline.events(), sections);
    this.site = new SiteMap(timeline, plan);
    this.pageWords = hasCarried(timeline) ? words.all("made", "made.carried") : words.all();
  }

  private static boolean hasCarried(Timeline timeline) {
    return timeline.events().stream()
        .flatMap(event -> event.sources().stream())
        .flatMap(source -> source.dated().stream())
        .anyMatch(dated -> dated.words().isEmpty());
  }

  /**
   * Renders all files of the site.
   *
   * @throws PageException when a template is wrong: every mistake, with its line
   */
  public static Pages render(Timeline timeline, Templates templates) {
    PageRenderer renderer = new PageRenderer(timeline, templates);
    renderer.checkTemplates();
    return renderer.pages();
  }

  private void checkTemplates() {
    TemplateCheck check = new TemplateCheck(engine, words.all().keySet());
    check.check("index.html", IndexView.class);
    check.check("part.html", PartView.class);
    check.check("list.html", ListView.class);
    check.check("source.html", SourcePageView.class);
    check.check("404.html", LostView.class);
    List<Problem> problems = new ArrayList<>(check.problems());
    templates
        .texts()
        .forEach(
            (name, text) -> ConflictMarks.in(text, engine.file(name), 1).ifPresent(problems::add));
    for (String name : templates.texts().keySet()) {
      if (!ASSETS.contains(name) && !engine.used().contains(name)) {
        problems.add(
            new Problem(
                engine.file(name),
                0,
                "no page uses this file",
                "rename it to one that is used ("
                    + String.join(", ", engine.used())
                    + ", "
                    + String.join(", ", ASSETS)
                    + "), put it into static/ to have it copied, or remove it"));
      }
    }
    if (!problems.isEmpty()) {
      throw new PageException(problems);
    }
  }

  /** Every file is rendered by itself, on all cores. */
  private Pages pages() {
    Pages.Builder pages = new Pages.Builder();
    List<Runnable> files = new ArrayList<>();
    files.add(() -> index(pages));
    files.addAll(parts(pages));
    files.addAll(lists(pages));
    files.addAll(sources(pages));
    files.addAll(data(pages));
    files.add(() -> lost(pages));
    files.add(() -> assets(pages));
    files.add(() -> hosting(pages));
    files.parallelStream().forEach(Runnable::run);
    templates.statics().forEach((path, content) -> putStatic(pages, path, content));
    return pages.build();
  }

  private void index(Pages.Builder pages) {
    Settings settings = timeline.settings();
    page(
        pages,
        SiteMap.INDEX,
        new IndexPage(timeline, story, site, plan, sections, words, dates)
            .view(
                frame(
                    SiteMap.INDEX,
                    settings.title(),
                    settings.description().strip(),
                    plan.parts().isEmpty() ? timeline.events() : List.of())));
  }

  private List<Runnable> parts(Pages.Builder pages) {
    EventViews events = new EventViews(site, words, dates, List.of());
    PartPage parts =
        new PartPage(
            plan,
            events,
            sections,
            new Background(story, sections, events, words),
            new FormerPlaces(timeline, plan, words, dates),
            words);
    String description = timeline.settings().description().strip();
    return plan.parts().stream()
        .<Runnable>map(
            part ->
                () ->
                    page(
                        pages,
                        part.path(),
                        "part.html",
                        parts.view(
                            part,
                            frame(
                                part.path(), titled(part.heading()), description, part.events()))))
        .toList();
  }

  private List<Runnable> lists(Pages.Builder pages) {
    String description = timeline.settings().description().strip();
    return new Lists(timeline, site, plan, words, dates)
        .pages().stream()
            .<Runnable>map(
                list ->
                    () ->
                        page(
                            pages,
                            list.path(),
                            "list.html",
                            list.view()
                                .apply(frame(list.path(), titled(list.title()), description))))
            .toList();
  }

  private List<Runnable> sources(Pages.Builder pages) {
    SourcePage sources = new SourcePage(timeline, site, words, dates);
    return timeline.articles().stream()
        .<Runnable>map(record -> () -> source(pages, sources, record))
        .toList();
  }

  private void source(Pages.Builder pages, SourcePage sources, ArticleRecord record) {
    String path = SiteMap.source(record.article().id());
    String summary = words.say("source-of", timeline.settings().title());
    page(
        pages,
        path,
        "source.html",
        sources.view(record, frame(path, titled(SiteMap.title(record)), summary)));
  }

  private void lost(Pages.Builder pages) {
    page(pages, "404.html", new LostView(frame("404.html", titled(words.say("lost")), "")));
  }

  private String titled(String page) {
    return page + " · " + timeline.settings().title();
  }

  private void assets(Pages.Builder pages) {
    ASSETS.forEach(name -> pages.put("assets/" + name, templates.text(name).orElse("")));
    pages.put("assets/events.js", new Filter(timeline, site, words, dates.words()).data());
    pages.put(".nojekyll", "");
  }

  private List<Runnable> data(Pages.Builder pages) {
    Latest latest = new Latest(site);
    Summary summary = new Summary(site, dates.words());
    return List.of(
        () -> DataFiles.put(timeline, pages),
        () -> new Feeds(timeline, site, latest, summary).put(pages),
        () -> new ReviewFiles(timeline, dates).put(pages),
        () -> pages.put("timeline.ics", CalendarFile.of(timeline, site, latest, summary)),
        () -> pages.put("data/timelinejs.json", TimelineJs.of(timeline, site, dates.words())),
        () -> pages.put("data/events.csv", CsvFile.of(timeline)));
  }

  private void putStatic(Pages.Builder pages, String path, byte[] content) {
    if (pages.has(path)) {
      throw new PageException(
          new Problem(
              engine.file("static/" + path),
              0,
              "Dateline makes a file of this name itself",
              "give it another name"));
    }
    pages.put(path, content);
  }

  private void hosting(Pages.Builder pages) {
    Optional<String> base = timeline.settings().baseUrl();
    pages.put(
        "robots.txt",
        "User-agent: *\nAllow: /\n"
            + base.map(url -> "Sitemap: " + url + "sitemap.xml\n").orElse(""));
    if (base.isPresent()) {
      StringBuilder map = new StringBuilder();
      map.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      map.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
      location(map, base.get());
      for (PagePlan.Part part : plan.parts()) {
        location(map, base.get() + part.path());
      }
      for (ArticleRecord record : timeline.articles()) {
        location(map, base.get() + SiteMap.source(record.article().id()));
      }
      pages.put("sitemap.xml", map.append("</urlset>\n").toString());
    }
  }

  private static void location(StringBuilder map, String url) {
    map.append("  <url><loc>").append(Html.escape(url)).append("</loc></url>\n");
  }

  private void page(Pages.Builder pages, String path, Object view) {
    page(pages, path, path, view);
  }

  private void page(Pages.Builder pages, String path, String template, Object view) {
    pages.put(path, engine.render(template, view));
  }

  private Frame frame(String path, String title, String summary) {
    return frame(path, title, summary, List.of());
  }

  private Frame frame(String path, String title, String summary, List<Event> events) {
    Settings settings = timeline.settings();
    Optional<String> base = settings.baseUrl();
    boolean lost = path.equals("404.html");
    String root = path.contains("/") ? "../" : "";
    return new Frame(
        settings.language(),
        title,
        summary,
        settings.title(),
        // A host shows 404.html under any address, so its links cannot be relative where that can
        // be helped.
        lost ? base.orElse(root) : root,
        lost ? Optional.empty() : base.map(url -> url + (path.equals(SiteMap.INDEX) ? "" : path)),
        events.isEmpty()
            ? Optional.empty()
            : Optional.of(new LinkedData(settings, site, words).list(title, events)),
        pageWords);
  }
}
