package io.github.dateline.timeline;

import io.github.dateline.article.Article;
import io.github.dateline.article.Copies;
import io.github.dateline.dating.Reason;
import io.github.dateline.language.Sentence;
import io.github.dateline.time.ResolvedDate;
import java.util.List;
import java.util.Optional;

/**
 * What the timeline knows of one article.
 *
 * @param published a day or a short interval; empty where it is not known
 * @param publishedFrom the rung of the ladder that found it: {@code stated}, {@code calendar} …
 *     {@code unknown}
 * @param why how its date was found, or why it was not
 * @param repeat which article it repeats; empty where it speaks for itself
 * @param sentences all its sentences, in order
 * @param events the ids of the events it tells, in the timeline's order
 */
public record ArticleRecord(
    Article article,
    Optional<ResolvedDate> published,
    String publishedFrom,
    Reason why,
    Optional<Copies.Repeat> repeat,
    List<Sentence> sentences,
    List<String> events) {}
