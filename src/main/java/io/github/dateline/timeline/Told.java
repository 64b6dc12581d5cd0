package io.github.dateline.timeline;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.NamedDay;
import io.github.dateline.article.Copies;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.merge.EventCluster;
import java.util.List;
import java.util.Map;

/**
 * What the machine found in a folder of articles.
 *
 * @param articles all articles, by id
 * @param dates of every article, by id
 * @param mentions of every article: those whose words gave no date are listed as unresolved
 * @param days those that articles name, by the articles' ids; nothing is known of one that is
 *     missing
 * @param copies which articles speak with one voice
 * @param clusters what the mentions tell
 */
public record Told(
    Settings settings,
    List<AnalysedArticle> articles,
    Map<String, DocumentCreationTime> dates,
    List<DatedMention> mentions,
    Map<String, List<NamedDay>> days,
    Copies copies,
    List<EventCluster> clusters) {
  public Told {
    articles = List.copyOf(articles);
    mentions = List.copyOf(mentions);
    days = Map.copyOf(days);
    clusters = List.copyOf(clusters);
  }
}
