package io.github.dateline.timeline;

import io.github.dateline.anchor.DatedArticle;
import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.NamedDay;
import io.github.dateline.anchor.Resolver;
import io.github.dateline.article.Copies;
import io.github.dateline.dating.ArticleDater;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.en.English;
import io.github.dateline.merge.EventMerger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a folder of articles tells, found as the pipeline finds it. */
final class Folder {

  private Folder() {}

  static Told told(Settings settings, AnalysedArticle... articles) {
    return told(settings, Copies.none(), List.of(articles));
  }

  static Told told(Settings settings, Copies copies, List<AnalysedArticle> articles) {
    Map<String, DocumentCreationTime> dates = ArticleDater.date(articles, Optional.empty());
    Resolver resolver = new Resolver(new ExpressionResolver(), English.LANGUAGE.stem());
    List<DatedMention> mentions = new ArrayList<>();
    Map<String, List<NamedDay>> days = new HashMap<>();
    for (AnalysedArticle article : articles) {
      DatedArticle dated = resolver.date(article, dates.get(article.id()).date(), Domain.NEWS);
      mentions.addAll(dated.mentions());
      days.put(article.id(), dated.days());
    }
    return new Told(
        settings, articles, dates, mentions, days, copies, EventMerger.merge(mentions, copies));
  }

  /** Settings for words of the query, and for nothing else. */
  static Settings about(String query) {
    return settings("Timeline", Map.of(), query, 0, 0);
  }

  /**
   * Settings.
   *
   * @param days 0 for all
   * @param perDay 0 for all
   */
  static Settings settings(
      String title, Map<String, List<String>> subjects, String query, int days, int perDay) {
    return new Settings(
        title,
        "",
        "en",
        Optional.empty(),
        subjects,
        query,
        days == 0 ? OptionalInt.empty() : OptionalInt.of(days),
        perDay == 0 ? OptionalInt.empty() : OptionalInt.of(perDay),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
