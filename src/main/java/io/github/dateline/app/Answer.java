package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.github.dateline.page.Pages;
import java.io.IOException;
import java.util.Map;

/** What a preview answers to a browser. */
final class Answer {

  private static final String LOST = "404.html";

  /** By the ending of the file's name; all of them are UTF-8 where they are text. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("jsonl", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("md", "text/plain; charset=utf-8"),
          Map.entry("tsv", "text/plain; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"));

  private final int status;
  private final String type;
  private final byte[] content;

  private Answer(int status, String type, byte[] content) {
    this.status = status;
    this.type = type;
    this.content = content;
  }

  static Answer text(int status, String text) {
    return new Answer(status, "text/plain; charset=utf-8", text.getBytes(UTF_8));
  }

  private static Answer html(int status, String html) {
    return new Answer(status, "text/html; charset=utf-8", html.getBytes(UTF_8));
  }

  /**
   * The file that an address names; in place of a page, what hinders newer ones.
   *
   * @param path with its leading slash
   */
  static Answer to(String path, Edition edition) {
    String file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    if (path.equals(ServedPage.SCRIPT)) {
      return new Answer(200, type(path), ServedPage.script().getBytes(UTF_8));
    }
    if (!edition.problems().isEmpty() && type(file).startsWith("text/html")) {
      return html(500, ServedPage.problems(edition));
    }
    return edition
        .pages()
        .map(pages -> file(file, pages, edition))
        .orElseGet(() -> text(404, "There is nothing yet."));
  }

  private static Answer file(String file, Pages pages, Edition edition) {
    if (!pages.has(file)) {
      return html(404, ServedPage.reloading(pages.text(LOST), edition));
    }
    return type(file).startsWith("text/html")
        ? html(200, ServedPage.reloading(pages.text(file), edition))
        : new Answer(200, type(file), pages.bytes(file));
  }

  private static String type(String file) {
    return TYPES.getOrDefault(
        file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
  }

  /** Sends it, without its content where only the head is asked for. */
  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, content.length);
    exchange.getResponseBody().write(content);
  }
}
