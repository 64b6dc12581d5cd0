package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.dateline.article.Problem;
import io.github.dateline.page.Pages;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a preview to browsers on this machine, and tells them when to load it again (server-sent
 * events, HTML standard, section 9.2).
 */
final class PreviewServer implements AutoCloseable {

  /** The names under which a browser on this machine may ask: no other site may read along. */
  private static final List<String> HOSTS = List.of("localhost", "127.0.0.1", "[::1]");

  /** How long a browser that has gone away may keep its thread, in milliseconds. */
  private static final long STILL_THERE = 10_000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
  private Edition edition = Edition.NONE;
  private boolean closed;

  private PreviewServer(HttpServer server) {
    this.server = server;
  }

  static PreviewServer start(int port) throws InputException {
    if (port < 0 || port > 65_535) {
      throw refused(port, "there is no such port", "name one from 1 to 65535, or 0 for any");
    }
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      PreviewServer preview = new PreviewServer(server);
      server.setExecutor(preview.threads);
      server.createContext("/", preview::answer);
      server.start();
      return preview;
    } catch (BindException e) {
      throw refused(port, "taken by another program", "name another, or 0 for any");
    } catch (IOException e) {
      throw refused(port, String.valueOf(e.getMessage()), "name another, or 0 for any");
    }
  }

  private static InputException refused(int port, String what, String remedy) {
    return new InputException(new Problem("port " + port, 0, what, remedy));
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "dateline preview");
    thread.setDaemon(true);
    return thread;
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  synchronized void show(Pages pages) {
    edition = edition.with(pages);
    notifyAll();
  }

  synchronized void show(List<Problem> problems) {
    edition = edition.with(problems);
    notifyAll();
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!asksThisMachine(exchange)) {
        Answer.text(403, "This preview is for this machine alone.").send(exchange);
      } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        Answer.text(405, "GET and HEAD alone are understood here.").send(exchange);
      } else if (path.equals(ServedPage.CHANGES)) {
        tellChanges(exchange);
      } else {
        Answer.to(path, current()).send(exchange);
      }
    }
  }

  private static boolean asksThisMachine(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
        .map(host -> host.replaceFirst(":\\d+$", ""))
        .filter(HOSTS::contains)
        .isPresent();
  }

  private synchronized Edition current() {
    return edition;
  }

  /** One event for each edition that is not the one that the page says it shows. */
  private void tellChanges(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    String shown = String.valueOf(exchange.getRequestURI().getQuery());
    while (isOpen()) {
      String now = String.valueOf(current().number());
      // A line that starts with a colon says nothing, but fails where nobody is left to read it.
      body.write((now.equals(shown) ? ":\n\n" : "data: " + now + "\n\n").getBytes(UTF_8));
      body.flush();
      shown = now;
      awaitOtherThan(now);
    }
  }

  private synchronized boolean isOpen() {
    return !closed;
  }

  private synchronized void awaitOtherThan(String shown) {
    long end = System.currentTimeMillis() + STILL_THERE;
    try {
      while (!closed && shown.equals(String.valueOf(edition.number()))) {
        long left = end - System.currentTimeMillis();
        if (left <= 0) {
          return;
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }
}
