package io.github.dateline.app;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.Resolver;
import io.github.dateline.article.Articles;
import io.github.dateline.article.Copies;
import io.github.dateline.article.Problem;
import io.github.dateline.article.SeedReader;
import io.github.dateline.article.Shingles;
import io.github.dateline.dating.ArticleDater;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.merge.EventMerger;
import io.github.dateline.page.ReviewFilesReader;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.Curation;
import io.github.dateline.timeline.CurationReader;
import io.github.dateline.timeline.EarlierTimeline;
import io.github.dateline.timeline.SettingsReader;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.timeline.TimelineBuilder;
import io.github.dateline.timeline.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;

/** The way of the data from a folder of articles to a timeline, stage by stage. */
final class Pipeline {

  private Pipeline() {}

  /**
   * Where the way ends.
   *
   * @param complete whether every article of the input could be read
   */
  record Outcome(Timeline timeline, boolean complete) {}

  /**
   * How far the way goes before editors' corrections.
   *
   * @param curation what editors corrected
   * @param complete whether all of the input could be read
   */
  record Found(Told told, Curation curation, boolean complete) {}

  /**
   * Goes the whole way.
   *
   * @param site the site as it is: its ids are kept
   * @throws InputException when the input has to be mended first
   */
  static Outcome run(Inputs inputs, Path site, Reporter reporter) throws InputException {
    Future<EarlierTimeline> earlier = InParallel.begin(() -> ReviewFilesReader.read(site));
    Found found = find(inputs, reporter);
    TimelineBuilder.Built built =
        TimelineBuilder.build(found.told(), found.curation(), InParallel.await(earlier));
    built.notes().forEach(note -> reporter.note(note.toString()));
    if (!built.problems().isEmpty() && !inputs.keepGoing()) {
      throw new InputException(built.problems());
    }
    built.problems().forEach(reporter::problem);
    return new Outcome(built.timeline(), found.complete() && built.problems().isEmpty());
  }

  /**
   * Reads the articles and finds what they tell.
   *
   * @throws InputException when the input has to be mended first
   */
  static Found find(Inputs inputs, Reporter reporter) throws InputException {
    Analyses analyses = new Analyses(inputs.cache());
    Articles articles = SeedReader.read(inputs.seeds(), analyses);
    SettingsReader.Read settings = SettingsReader.read(inputs.seeds(), inputs.overrides());
    List<Problem> problems = new ArrayList<>(articles.problems());
    problems.addAll(settings.problems());
    CurationReader.Read curation = CurationReader.read(inputs.seeds());
    problems.addAll(curation.problems());
    articles.notices().forEach(notice -> reporter.note(notice.toString()));
    if (!problems.isEmpty() && (!inputs.keepGoing() || nothingLeft(articles))) {
      throw new InputException(problems);
    }
    problems.forEach(reporter::problem);

    List<Examined> examined = analyses.of(articles.articles(), reporter);
    Future<Copies> repeated = InParallel.begin(() -> copies(examined));
    List<AnalysedArticle> analysed = examined.stream().map(Examined::analysed).toList();
    Map<String, DocumentCreationTime> dates =
        ArticleDater.dateByClues(
            examined.stream().map(Examined::clues).toList(), settings.settings().to());
    analysed.forEach(article -> tellDisagreements(article, dates, reporter));
    List<DatedMention> mentions =
        InParallel.map(analysed, article -> resolve(article, published(dates, article)), done -> {})
            .stream()
            .flatMap(List::stream)
            .toList();
    Copies copies = InParallel.await(repeated);
    Told told =
        new Told(
            settings.settings(),
            analysed,
            dates,
            mentions,
            copies,
            EventMerger.merge(mentions, copies));
    return new Found(told, curation.curation(), problems.isEmpty());
  }

  private static Copies copies(List<Examined> examined) {
    Map<String, Shingles> shingles = new HashMap<>();
    examined.forEach(one -> shingles.put(one.article().id(), one.shingles()));
    return Copies.among(
        examined.stream().map(Examined::article).toList(),
        article -> Objects.requireNonNull(shingles.get(article.id())));
  }

  private static void tellDisagreements(
      AnalysedArticle article, Map<String, DocumentCreationTime> dates, Reporter reporter) {
    DocumentCreationTime date = dates.get(article.id());
    if (date != null) {
      String file = article.annotated().article().file();
      date.disagreements().forEach(line -> reporter.note(file + ": " + line));
    }
  }

  private static List<DatedMention> resolve(
      AnalysedArticle article, Optional<ResolvedDate> published) {
    Resolver resolver = new Resolver(new ExpressionResolver());
    return ArticleDefect.named(
        article.annotated().article(), () -> resolver.resolve(article, published, Domain.AUTO));
  }

  private static Optional<ResolvedDate> published(
      Map<String, DocumentCreationTime> dates, AnalysedArticle article) {
    return Optional.ofNullable(dates.get(article.id())).flatMap(DocumentCreationTime::date);
  }

  /** Not one good article: then there is nothing to keep going with. */
  private static boolean nothingLeft(Articles articles) {
    return articles.articles().isEmpty();
  }
}
