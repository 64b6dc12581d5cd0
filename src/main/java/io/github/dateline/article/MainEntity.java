package io.github.dateline.article;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which nodes of a page's JSON-LD are of the page itself: by the headline, by the address, or
 * else because nothing says that they are of another page.
 */
final class MainEntity {
  /** Shorter words are in every headline. */
  private static final int SHORTEST_WORD = 4;

  private static final double MOST = 0.5;

  private final PageTitles titles;
  private final List<String> addresses;

  /**
   * @param titles what the page is called, but for what JSON-LD says
   * @param addresses the page's own, but for what JSON-LD says
   */
  MainEntity(PageTitles titles, List<String> addresses) {
    this.titles = titles;
    this.addresses = addresses.stream().map(MainEntity::key).toList();
  }

  /**
   * The page's own article, if there is one, and the page itself.
   *
   * @param candidates articles, and behind them pages
   */
  List<JsonObject> of(List<JsonObject> candidates) {
    Stream<JsonObject> article =
        first(candidates.stream().filter(JsonLd::isArticle).toList()).stream();
    Stream<JsonObject> page =
        first(candidates.stream().filter(node -> !JsonLd.isArticle(node)).toList()).stream();
    return Stream.concat(article, page).toList();
  }

  private Optional<JsonObject> first(List<JsonObject> nodes) {
    return nodes.stream()
        .filter(node -> headline(node).filter(titles::isTitle).isPresent())
        .findFirst()
        .or(() -> nodes.stream().filter(this::isAtThisAddress).findFirst())
        .or(() -> nodes.stream().filter(this::canBeOfThisPage).findFirst());
  }

  private static Optional<String> headline(JsonObject node) {
    return JsonLd.string(node, "headline").or(() -> JsonLd.string(node, "name"));
  }

  private boolean isAtThisAddress(JsonObject node) {
    return addressesOf(node, "url", "mainEntityOfPage", "@id").anyMatch(addresses::contains);
  }

  /** Headlines are worded otherwise for search engines, and addresses differ by a mark. */
  private boolean canBeOfThisPage(JsonObject node) {
    // The name of a page is often that of its site.
    Optional<String> headline = headline(node).filter(words -> JsonLd.isArticle(node));
    boolean elsewhere =
        !addresses.isEmpty() && addressesOf(node, "url", "mainEntityOfPage").findAny().isPresent();
    double likeness = headline.map(this::likeness).orElse(elsewhere ? 0.0 : 1.0);
    return elsewhere ? likeness >= MOST : likeness > 0;
  }

  /** How many of its words a headline shares with one of the page's titles. */
  private double likeness(String headline) {
    Set<String> words = words(headline);
    return titles.all().isEmpty() || words.isEmpty()
        ? 1
        : titles.all().stream()
            .map(MainEntity::words)
            .mapToDouble(
                title -> (double) words.stream().filter(title::contains).count() / words.size())
            .max()
            .orElse(1);
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= SHORTEST_WORD) {
        words.add(word);
      }
    }
    return words;
  }

  private static Stream<String> addressesOf(JsonObject node, String... keys) {
    return Stream.of(keys)
        .flatMap(key -> JsonLd.address(node, key).stream())
        .filter(Stated::isWebAddress)
        .filter(PageMetadata::isPage)
        .map(MainEntity::key);
  }

  /** An address without what changes nothing. */
  private static String key(String address) {
    return address
        .strip()
        .replaceFirst("#.*$", "")
        .replaceFirst("^(?i:https?://(?:www\\.|amp\\.|m\\.)?)", "")
        .replaceFirst("/+$", "");
  }
}
