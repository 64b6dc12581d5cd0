package io.github.dateline.app;

import io.github.dateline.timeline.Settings;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a command says on top of {@code timeline.yaml}; what is empty leaves the file's word.
 *
 * @param query further words for what the timeline is about
 * @param from first day shown
 * @param to last day shown
 * @param maxDays keep the most salient days only
 * @param maxPerDay keep the most salient events of a day only
 */
public record Overrides(
    String query,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    OptionalInt maxDays,
    OptionalInt maxPerDay) {

  /** The settings with these on top. */
  Settings on(Settings settings) {
    return new Settings(
        settings.title(),
        settings.description(),
        settings.language(),
        settings.baseUrl(),
        settings.subjects(),
        Stream.of(settings.query(), query)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(" ")),
        maxDays.isPresent() ? maxDays : settings.maxDays(),
        maxPerDay.isPresent() ? maxPerDay : settings.maxPerDay(),
        from.or(settings::from),
        to.or(settings::to),
        settings.publishFullText());
  }
}
