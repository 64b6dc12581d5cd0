package io.github.dateline.article;

import java.time.LocalDate;

/**
 * A publication date that a page's metadata give.
 *
 * @param day at the paper's own place: the day as it is written, whatever the offset
 * @param where what gives it, for people: {@code JSON-LD datePublished}
 */
public record PageDate(LocalDate day, String where) {}
