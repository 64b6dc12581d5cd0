package io.github.dateline.page;

import java.util.Map;
import java.util.Optional;

/**
 * What every page has around it.
 *
 * @param language of the page, a BCP 47 tag
 * @param title of this page, for the browser's tab
 * @param summary of this page, for search engines; may be empty
 * @param site the timeline's title
 * @param root the way from this page to the site's top: empty, {@code ../}, or absolute
 * @param canonical this page's address, where the site's is known
 * @param linkedData the events of this page as JSON-LD; empty on pages without events
 */
record Frame(
    String language,
    String title,
    String summary,
    String site,
    String root,
    Optional<String> canonical,
    Optional<Markup> linkedData,
    Map<String, String> words) {}
