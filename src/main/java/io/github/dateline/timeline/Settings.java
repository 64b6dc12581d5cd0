package io.github.dateline.timeline;

import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code timeline.yaml}, with what the command line says on top.
 *
 * @param language of the page, a BCP 47 tag
 * @param baseUrl where the site will be published, ending in {@code /}
 * @param subjects name → aliases, in the order of the file: what the timeline is about
 * @param query further words for what it is about
 * @param maxDays keep the most salient days only
 * @param from first day shown
 * @param to last day shown
 * @param story when the story takes place that the timeline tells; empty where it is to be worked
 *     out
 * @param publishFullText whether source pages show whole articles
 */
public record Settings(
    String title,
    String description,
    String language,
    Optional<String> baseUrl,
    Map<String, List<String>> subjects,
    String query,
    OptionalInt maxDays,
    OptionalInt maxPerDay,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<ResolvedDate> story,
    boolean publishFullText) {}
