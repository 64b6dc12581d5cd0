package io.github.dateline.page;

import java.util.Optional;

/**
 * A page of a list that is too long for the timeline's page: of the articles, or of what could not
 * be dated.
 *
 * @param steps links to the pages before and after
 */
record ListView(
    Frame page,
    StepsView steps,
    Optional<IndexView.UndatedView> undated,
    Optional<IndexView.ArticlesView> articles) {

  /** Where a reader can turn from here. */
  record StepsView(Optional<StepView> before, Optional<StepView> after) {}

  /** A link to the page before or after. */
  record StepView(String path, String label) {}
}
