package io.github.dateline.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** Serves a site under any path, gzipped as hosts do, on this machine alone. */
final class PagesServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "xml", "application/xml");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final String prefix;
  private final Pages pages;

  private PagesServer(HttpServer server, String prefix, Pages pages) {
    this.server = server;
    this.prefix = prefix;
    this.pages = pages;
  }

  /**
   * @param prefix where the site's top is: {@code /some/sub/path/}
   * @param port 0 for any
   */
  static PagesServer start(String prefix, Pages pages, int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    PagesServer serving = new PagesServer(server, prefix, pages);
    server.setExecutor(serving.threads);
    server.createContext("/", serving::answer);
    server.start();
    return serving;
  }

  URI top() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + prefix);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String file = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
      String asked = path.equals(prefix) ? "index.html" : file;
      if (path.equals("/robots.txt")) {
        asked = "robots.txt"; // It lies at a host's top, wherever the site does.
      }
      boolean found = pages.has(asked);
      String name = found ? asked : "404.html";
      byte[] content = gzipped(pages.bytes(name));
      exchange
          .getResponseHeaders()
          .set(
              "Content-Type",
              TYPES.getOrDefault(
                  name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
      exchange.sendResponseHeaders(found ? 200 : 404, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    }
    return compressed.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
