package io.github.dateline.page;

import io.github.dateline.article.Article;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where things stand in the site, and what an article is called. */
final class SiteMap {
  static final String INDEX = "index.html";
  static final String SOURCES = "sources/";
  static final String YEARS = "years/";
  private static final int NAME_LENGTH = 70;
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\"<>]+");
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

  private final Map<String, ArticleRecord> articles = new TreeMap<>();
  private final Map<String, List<String>> formerIds = new TreeMap<>();
  private final PagePlan plan;
  private final String language;

  SiteMap(Timeline timeline, PagePlan plan) {
    this.plan = plan;
    this.language = timeline.settings().language();
    timeline.articles().forEach(record -> articles.put(record.article().id(), record));
    timeline
        .redirects()
        .forEach(
            (id, redirect) ->
                redirect
                    .now()
                    .filter(now -> !redirect.moved())
                    .ifPresent(
                        now -> formerIds.computeIfAbsent(now, key -> new ArrayList<>()).add(id)));
  }

  /** The page of an article, from the site's top. */
  static String source(String article) {
    return SOURCES + FileNames.of(article) + ".html";
  }

  /** A sentence on its article's page, from the site's top. */
  static String sentence(String article, int sentence) {
    return source(article) + "#" + anchor(sentence);
  }

  /** A sentence's anchor. */
  static String anchor(int sentence) {
    return "s" + sentence;
  }

  /** An event on the timeline, from the site's top. */
  String event(String id) {
    return plan.event(id);
  }

  /** The ids of events that this one took the place of. */
  List<String> formerIds(String id) {
    return formerIds.getOrDefault(id, List.of());
  }

  Optional<ArticleRecord> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** The language of an article's words, where it is known and not the page's own. */
  Optional<String> tongue(String article) {
    return article(article)
        .flatMap(record -> record.article().metadata().language())
        .filter(tag -> TAG.matcher(tag).matches())
        .filter(tag -> !primary(tag).equals(primary(language)));
  }

  private static String primary(String tag) {
    int dash = tag.indexOf('-');
    return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
  }

  /** Who tells it: the publisher, or else the article's title, or else its id. */
  String nameOf(String article) {
    return article(article).map(SiteMap::byline).orElse(article);
  }

  private static String byline(ArticleRecord record) {
    Article.Metadata metadata = record.article().metadata();
    return metadata.publisher().orElseGet(() -> shorten(title(record)));
  }

  /** An article's title, or its id where it has none. */
  static String title(ArticleRecord record) {
    String title = record.article().metadata().title().strip();
    return title.isEmpty() ? record.article().id() : title;
  }

  /** An article's address, if it is one that a reader can follow. */
  static Optional<String> url(ArticleRecord record) {
    @Nullable String url = record.article().metadata().url().orElse(null);
    return url != null && ADDRESS.matcher(url).matches() ? Optional.of(url) : Optional.empty();
  }

  private static String shorten(String text) {
    if (text.codePointCount(0, text.length()) <= NAME_LENGTH) {
      return text;
    }
    int cut = text.offsetByCodePoints(0, NAME_LENGTH);
    int space = text.lastIndexOf(' ', cut);
    return text.substring(0, space > cut / 2 ? space : cut).strip() + "…";
  }
}
