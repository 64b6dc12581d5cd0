package io.github.dateline.app;

import io.github.dateline.article.Problem;
import io.github.dateline.page.Pages;
import java.util.List;
import java.util.Optional;

/**
 * What a preview shows at a time.
 *
 * @param number counts up from 1 with every change
 * @param pages the last that could be made; empty before there were any
 * @param problems what has to be mended before newer ones can be made
 */
record Edition(long number, Optional<Pages> pages, List<Problem> problems) {

  /** Before anything is made. */
  static final Edition NONE = new Edition(0, Optional.empty(), List.of());

  Edition {
    problems = List.copyOf(problems);
  }

  /** The next one, with new pages. */
  Edition with(Pages made) {
    return new Edition(number + 1, Optional.of(made), List.of());
  }

  /** The next one, with the same pages and what hinders new ones. */
  Edition with(List<Problem> found) {
    return new Edition(number + 1, pages, found);
  }
}
