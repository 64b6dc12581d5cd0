package io.github.dateline.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the JSON-LD of a page says of its article, in the words of schema.org. */
final class JsonLd {
  private static final Set<String> OTHER_ARTICLES =
      Set.of("BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report");

  /**
   * What lies under other keys are parts and neighbours of the article, with dates of their own.
   */
  private static final List<String> CONTAINERS = List.of("@graph", "mainEntity");

  private final List<JsonObject> nodes = new ArrayList<>();
  private final Map<String, JsonObject> byId = new HashMap<>();

  private JsonLd() {}

  /** Reads all JSON-LD of a page; what is broken is read as far as it goes. */
  static JsonLd of(Document page) {
    JsonLd data = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      String json = script.data();
      boolean escaped = json.indexOf('"') < 0 && json.contains("&quot;");
      data.add(TolerantJson.read(escaped ? Parser.unescapeEntities(json, false) : json));
    }
    return data;
  }

  private void add(JsonElement element) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(this::add);
    } else if (element.isJsonObject()) {
      JsonObject node = element.getAsJsonObject();
      nodes.add(node);
      string(node, "@id").ifPresent(id -> byId.putIfAbsent(id, node));
      CONTAINERS.stream().filter(node::has).forEach(key -> add(node.get(key)));
    }
  }

  /** The articles, and behind them the pages, that tell of themselves. */
  List<JsonObject> candidates() {
    List<JsonObject> found = new ArrayList<>(nodes.stream().filter(JsonLd::isArticle).toList());
    nodes.stream()
        .filter(node -> types(node).stream().anyMatch(type -> type.endsWith("Page")))
        .forEach(found::add);
    return found;
  }

  /** The first text under a key: itself, the name of a thing, or of the first of several. */
  Optional<String> name(JsonObject node, String key) {
    return names(node, key).stream().findFirst();
  }

  /** All such texts under a key. */
  List<String> names(JsonObject node, String key) {
    return node.has(key) ? names(node.get(key)) : List.of();
  }

  private List<String> names(JsonElement element) {
    if (element.isJsonPrimitive()) {
      return List.of(element.getAsString());
    }
    if (element.isJsonArray()) {
      return element.getAsJsonArray().asList().stream()
          .flatMap(item -> names(item).stream())
          .toList();
    }
    if (!element.isJsonObject()) {
      return List.of();
    }
    JsonObject thing = element.getAsJsonObject();
    Optional<String> name = string(thing, "name");
    if (name.isPresent()) {
      return List.of(name.get());
    }
    return string(thing, "@id").map(byId::get).flatMap(other -> string(other, "name")).stream()
        .toList();
  }

  /** The text under a key, or under {@code @id} or {@code url} of the thing there. */
  static Optional<String> address(JsonObject node, String key) {
    if (node.has(key) && node.get(key).isJsonObject()) {
      JsonObject thing = node.getAsJsonObject(key);
      return string(thing, "@id").or(() -> string(thing, "url"));
    }
    return string(node, key);
  }

  /** The texts under a key, whatever its case, in all forms that a date is given in. */
  static List<String> dates(JsonObject node, String key) {
    return node.keySet().stream()
        .filter(own -> own.equalsIgnoreCase(key) || own.equalsIgnoreCase("schema:" + key))
        .flatMap(own -> values(node.get(own)).stream())
        .toList();
  }

  private static List<String> values(JsonElement element) {
    if (element.isJsonPrimitive()) {
      return List.of(element.getAsString());
    }
    if (element.isJsonArray()) {
      return element.getAsJsonArray().asList().stream()
          .flatMap(item -> values(item).stream())
          .toList();
    }
    return element.isJsonObject() && element.getAsJsonObject().has("@value")
        ? values(element.getAsJsonObject().get("@value"))
        : List.of();
  }

  /** The text under a key. */
  static Optional<String> string(JsonObject node, String key) {
    return node.has(key) && node.get(key).isJsonPrimitive()
        ? Optional.of(node.get(key).getAsString())
        : Optional.empty();
  }

  static boolean isArticle(JsonObject node) {
    return types(node).stream()
        .anyMatch(type -> type.endsWith("Article") || OTHER_ARTICLES.contains(type));
  }

  private static List<String> types(JsonObject node) {
    if (!node.has("@type")) {
      return List.of();
    }
    JsonElement type = node.get("@type");
    if (type.isJsonArray()) {
      return type.getAsJsonArray().asList().stream()
          .filter(JsonElement::isJsonPrimitive)
          .map(JsonElement::getAsString)
          .toList();
    }
    return type.isJsonPrimitive() ? List.of(type.getAsString()) : List.of();
  }
}
