package io.github.dateline.app;

import java.util.Optional;

/**
 * What an editor asks for.
 *
 * @param id the event's id
 * @param action {@code pin}, {@code hide}, {@code merge}, {@code split}, {@code redate}, {@code
 *     retitle} or {@code note}
 * @param to the date, the title, the note, the other event's id, or {@code ARTICLE:SENTENCE}
 * @param reason why
 */
public record CurateRequest(String id, String action, Optional<String> to, String reason) {}
