package io.github.dateline.review;

import java.util.Optional;

/**
 * An article as the public data state it.
 *
 * @param published EDTF; empty where it is not known
 * @param publishedFrom how the date was found: {@code stated}, {@code calendar} … {@code unknown}
 * @param why the reason in one line
 */
public record PublishedArticle(
    String id, String title, Optional<String> published, String publishedFrom, String why) {}
