package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.LocalDate;

/**
 * What a relative expression is resolved against.
 *
 * @param day the day that the words count from
 * @param granularity how fine {@code day} is meant: of an anchor “2015” only the year counts
 * @param tense which way the governing verb looks
 */
public record Reference(LocalDate day, Granularity granularity, Tense tense) {}
