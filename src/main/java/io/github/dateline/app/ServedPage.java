package io.github.dateline.app;

import io.github.dateline.article.Problem;
import io.github.dateline.page.Html;
import java.util.stream.Collectors;

/**
 * A page as the preview serves it: with a script that loads it again after a change. The page on
 * disk has none. The script comes from the same host, so the page's policy lets it in.
 */
final class ServedPage {

  /** The addresses of what a preview adds; no page's path begins with a dot. */
  static final String SCRIPT = "/.dateline/reload.js";

  static final String CHANGES = "/.dateline/changes";

  private ServedPage() {}

  /** The page with the script. */
  static String reloading(String html, Edition edition) {
    String script =
        "<script defer src=\""
            + SCRIPT
            + "\" data-edition=\""
            + edition.number()
            + "\"></script>\n";
    return html.replace("</head>", script + "</head>");
  }

  /** Waits for an edition that is not the one this page belongs to. */
  static String script() {
    return """
        'use strict';
        var edition = document.currentScript.getAttribute('data-edition');
        new EventSource('%s?' + edition).onmessage = function () { location.reload(); };
        """
        .formatted(CHANGES);
  }

  /** A page that says what has to be mended. */
  static String problems(Edition edition) {
    return reloading(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>To be mended</title>
        <style>
        body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
        li { margin-top: .75rem; overflow-wrap: anywhere; }
        code { font-weight: 600; }
        </style>
        </head>
        <body>
        <h1>To be mended</h1>
        <p>The timeline is shown again as soon as the input is.</p>
        <ul>
        %s
        </ul>
        </body>
        </html>
        """
            .formatted(
                edition.problems().stream()
                    .map(ServedPage::item)
                    .collect(Collectors.joining("\n"))),
        edition);
  }

  private static String item(Problem problem) {
    String place = problem.file() + (problem.line() > 0 ? ":" + problem.line() : "");
    return "<li><code>%s</code><br>%s; %s</li>"
        .formatted(Html.escape(place), Html.escape(problem.what()), Html.escape(problem.remedy()));
  }
}
