package io.github.dateline.article;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself to programs: JSON-LD and microdata (schema.org), Open Graph, Dublin
 * Core, and the names that news sites have agreed upon beside them.
 *
 * <p>Whatever is wrong is left aside: nobody who saves a page can mend it.
 */
final class PageMetadata {
  /** What browsers write into a page that they save. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("(?:saved from url=\\(\\d+\\)|\\burl: ?)(?<url>https?://\\S+)");

  private final Document page;
  private final JsonLd linked;
  private final PageTitles titles;
  private final List<JsonObject> own;

  private PageMetadata(Document page) {
    this.page = page;
    this.linked = JsonLd.of(page);
    List<String> stated = new ArrayList<>();
    meta("og:title", "DC.title", "dcterms.title", "twitter:title", "headline", "title")
        .forEach(stated::add);
    if (!page.title().isEmpty()) {
      stated.add(page.title());
    }
    PageTitles shown = new PageTitles(page, stated);
    List<String> items = items("headline");
    // A page can hold several items; where one has the page's own headline, it is the one.
    List<String> confirmed = items.stream().filter(shown::isTitle).toList();
    stated.addAll(0, shown.all().isEmpty() ? items : confirmed);
    MainEntity main = new MainEntity(new PageTitles(page, stated), addresses());
    this.own = main.of(linked.candidates());
    own.stream()
        .filter(JsonLd::isArticle)
        .flatMap(node -> JsonLd.string(node, "headline").stream())
        .forEach(headline -> stated.add(0, headline));
    this.titles = new PageTitles(page, stated);
  }

  /** Reads a page's metadata. */
  static PageMetadata of(Document page) {
    return new PageMetadata(page);
  }

  PageTitles titles() {
    return titles;
  }

  Optional<String> publisher() {
    return Stream.concat(own.stream(), linked.candidates().stream())
        .flatMap(node -> linked.name(node, "publisher").stream())
        .findFirst()
        .or(() -> meta("og:site_name").findFirst())
        .or(() -> item("publisher"))
        .or(() -> meta("DC.publisher", "dcterms.publisher", "application-name").findFirst())
        .flatMap(PageMetadata::name)
        .or(() -> titles.site(titles.element()));
  }

  /** The authors, with a comma between. */
  Optional<String> author() {
    Set<String> names = new LinkedHashSet<>();
    own.stream()
        .filter(JsonLd::isArticle)
        .flatMap(node -> linked.names(node, "author").stream())
        .forEach(name -> name(name).ifPresent(names::add));
    if (names.isEmpty()) {
      meta("author", "article:author", "DC.creator", "dcterms.creator", "byl", "parsely-author")
          .findFirst()
          .or(() -> item("author"))
          .flatMap(PageMetadata::name)
          .map(name -> name.replaceFirst("(?i)^by ", ""))
          .ifPresent(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** The page's own address; never that of a site's front page. */
  Optional<String> url() {
    List<String> addresses = new ArrayList<>(addresses());
    own.forEach(
        node ->
            List.of("url", "mainEntityOfPage", "@id")
                .forEach(key -> JsonLd.address(node, key).ifPresent(addresses::add)));
    meta("DC.identifier", "dcterms.identifier", "twitter:url").forEach(addresses::add);
    savedFrom().ifPresent(addresses::add);
    return addresses.stream()
        .map(address -> address.strip())
        .filter(Stated::isWebAddress)
        .filter(PageMetadata::isPage)
        .findFirst();
  }

  /** What the page's head gives as its address. */
  private List<String> addresses() {
    return Stream.concat(
            page.select("link[rel=canonical][href]").stream().map(link -> link.attr("href")),
            meta("og:url"))
        .map(String::strip)
        .filter(Stated::isWebAddress)
        .filter(PageMetadata::isPage)
        .toList();
  }

  /** What the page is said to be written in; many pages say what their template says. */
  Optional<String> language() {
    return Optional.of(page.select("html").attr("lang"))
        .filter(tag -> !tag.isBlank())
        .or(() -> Optional.of(page.select("html").attr("xml:lang")).filter(tag -> !tag.isBlank()))
        .or(
            () ->
                meta("content-language", "DC.language", "dcterms.language", "og:locale")
                    .findFirst())
        .or(
            () ->
                own.stream()
                    .flatMap(node -> JsonLd.string(node, "inLanguage").stream())
                    .findFirst())
        .map(String::strip)
        .filter(tag -> tag.length() <= 35);
  }

  /**
   * The dates of publication, the most trusted first, and behind them those of a change.
   *
   * @param times elements that tell a time above the story
   * @param scope which elements speak of the story
   */
  List<PageDate> dates(List<Element> times, PageScope scope) {
    return PageDates.of(page, own, scope, times, DayOrder.of(language(), url()));
  }

  /** What {@code <meta>} of these names or properties say, name by name. */
  private Stream<String> meta(String... names) {
    List<Element> all = page.select("meta[content]");
    return Arrays.stream(names)
        .flatMap(name -> all.stream().filter(element -> isNamed(element, name)))
        .map(element -> element.attr("content").strip())
        .filter(content -> !content.isEmpty());
  }

  private static boolean isNamed(Element meta, String name) {
    return meta.attr("property").equalsIgnoreCase(name)
        || meta.attr("name").equalsIgnoreCase(name)
        || meta.attr("http-equiv").equalsIgnoreCase(name);
  }

  private Optional<String> item(String property) {
    return items(property).stream().findFirst();
  }

  /** The values of a microdata property, of the page's own article alone. */
  private List<String> items(String property) {
    return page.select("[itemprop]").stream()
        .filter(element -> List.of(element.attr("itemprop").split("\\s+")).contains(property))
        .filter(element -> element.parents().stream().noneMatch(PageMetadata::isOtherItem))
        .map(PageMetadata::value)
        .filter(value -> !value.isBlank())
        .toList();
  }

  private static boolean isOtherItem(Element element) {
    return element.attr("itemprop").matches("comment|review|liveBlogUpdate|hasPart")
        || element.attr("itemtype").matches(".*/(?:Comment|Review|UserComments)");
  }

  /** The value of a property, where it is written for programs, or else its words. */
  static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    Element name = element.selectFirst("[itemprop=name]");
    if (name == null) {
      return element.text();
    }
    return name.hasAttr("content") ? name.attr("content") : name.text();
  }

  /** A name in one line; an address or a handle is none. */
  private static Optional<String> name(String text) {
    String line = text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    boolean isName =
        !line.isEmpty() && line.length() <= 200 && !line.matches("(?i)(?:https?:|/|@).*");
    return isName ? Optional.of(line) : Optional.empty();
  }

  /** Whether an address is not that of a site's front page. */
  static boolean isPage(String address) {
    try {
      URI uri = new URI(address);
      return uri.getPath() == null || uri.getPath().length() > 1 || uri.getQuery() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Optional<String> savedFrom() {
    return Stream.concat(
            page.childNodes().stream(),
            page.select("html").stream().flatMap(html -> html.childNodes().stream()))
        .filter(Comment.class::isInstance)
        .map(node -> SAVED_FROM.matcher(((Comment) node).getData()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group("url"))
        .findFirst();
  }
}
