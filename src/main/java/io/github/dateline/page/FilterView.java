package io.github.dateline.page;

import java.util.List;

/**
 * Search and filters.
 *
 * @param found “{0} of {1} events”, for the script to fill in
 * @param none what to say when nothing is found
 */
record FilterView(String found, String none, List<ChoiceView> choices) {

  /**
   * Something to filter by.
   *
   * @param key its name in the page's address
   */
  record ChoiceView(String key, String label, List<OptionView> options) {}

  /** A value to choose. */
  record OptionView(String option, String shown) {}
}
