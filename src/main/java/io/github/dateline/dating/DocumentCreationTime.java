package io.github.dateline.dating;

import io.github.dateline.time.ResolvedDate;
import java.util.Optional;

/**
 * When an article was published, and how that was found.
 *
 * @param article the article's id
 * @param date a day or a range of a few days; empty where it was not found
 * @param why one line that a person can check
 */
public record DocumentCreationTime(
    String article, Optional<ResolvedDate> date, Rung from, String why) {}
