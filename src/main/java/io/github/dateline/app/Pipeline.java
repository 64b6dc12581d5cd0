package io.github.dateline.app;

import io.github.dateline.anchor.DatedArticle;
import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.NamedDay;
import io.github.dateline.anchor.Resolver;
import io.github.dateline.article.Articles;
import io.github.dateline.article.Copies;
import io.github.dateline.article.Problem;
import io.github.dateline.article.SeedReader;
import io.github.dateline.article.Shingles;
import io.github.dateline.dating.ArticleDater;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.language.en.English;
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
import io.github.dateline.words.Teller;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The way of the data from a folder of articles to a timeline, stage by stage. */
final class Pipeline {

  private Pipeline() {}

  /**
   * Where the way ends.
   *
   * @param told what the machine found on the way
   * @param complete whether every article of the input could be read
   */
  record Outcome(Told told, Timeline timeline, boolean complete) {}

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
    return run(inputs, site, reporter, new Analyses(inputs.cache()));
  }

  /** The same, with another reading of the articles. */
  static Outcome run(Inputs inputs, Path site, Reporter reporter, Analyses analyses)
      throws InputException {
    Future<EarlierTimeline> earlier = InParallel.begin(() -> ReviewFilesReader.read(site));
    Found found = find(inputs, reporter, analyses);
    TimelineBuilder.Built built =
        TimelineBuilder.build(found.told(), found.curation(), InParallel.await(earlier));
    built.notes().forEach(note -> reporter.note(note.toString()));
    if (!built.problems().isEmpty() && !inputs.keepGoing()) {
      throw new InputException(built.problems());
    }
    built.problems().forEach(reporter::problem);
    return new Outcome(
        found.told(), built.timeline(), found.complete() && built.problems().isEmpty());
  }

  /**
   * Reads the articles and finds what they tell.
   *
   * @throws InputException when the input has to be mended first
   */
  static Found find(Inputs inputs, Reporter reporter) throws InputException {
    return find(inputs, reporter, new Analyses(inputs.cache()));
  }

  private static Found find(Inputs inputs, Reporter reporter, Analyses analyses)
      throws InputException {
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

    List<Attempt<Examined>> attempts = analyses.of(articles.articles(), reporter);
    leaveOut(Attempt.defects(attempts), inputs, reporter);
    List<Examined> examined = Attempt.results(attempts);
    Reading reading = Reading.of(examined, settings.settings().to());
    boolean complete = problems.isEmpty() && examined.size() == attempts.size();
    while (!reading.defects().isEmpty()) {
      // What such an article says of others' dates and copies goes with it.
      leaveOut(reading.defects(), inputs, reporter);
      complete = false;
      examined = reading.readable();
      reading = Reading.of(examined, settings.settings().to());
    }
    if (examined.isEmpty() && !complete) {
      throw new InputException(
          new Problem(
              inputs.seeds().toString(), 0, "no article is left", "mend what is named above"));
    }
    Map<String, DocumentCreationTime> dates = reading.dates();
    List<AnalysedArticle> analysed = examined.stream().map(Examined::analysed).toList();
    analysed.forEach(article -> tellDisagreements(article, dates, reporter));
    List<DatedMention> mentions = reading.mentions();
    Told told =
        new Told(
            settings.settings(),
            analysed,
            dates,
            mentions,
            reading.days(),
            reading.copies(),
            EventMerger.merge(mentions, reading.copies()));
    return new Found(told, curation.curation(), complete);
  }

  /** Names articles that show a defect; whoever does not want to keep going gets no timeline. */
  private static void leaveOut(List<ArticleDefect> defects, Inputs inputs, Reporter reporter)
      throws InputException {
    if (!defects.isEmpty() && !inputs.keepGoing()) {
      throw InputException.of(defects);
    }
    defects.forEach(defect -> defect.tell(reporter));
  }

  /**
   * What articles say in the light of each other.
   *
   * @param resolved for each of the articles what it tells
   */
  private record Reading(
      List<Examined> articles,
      Map<String, DocumentCreationTime> dates,
      List<Attempt<DatedArticle>> resolved,
      Copies copies) {

    static Reading of(List<Examined> examined, Optional<LocalDate> to) {
      Future<Copies> copies = InParallel.begin(() -> Pipeline.copies(examined));
      Map<String, DocumentCreationTime> dates =
          ArticleDater.dateByClues(examined.stream().map(Examined::clues).toList(), to);
      List<Attempt<DatedArticle>> resolved =
          InParallel.map(
              examined,
              one -> resolve(one.analysed(), published(dates, one.analysed())),
              done -> {});
      return new Reading(examined, dates, resolved, InParallel.await(copies));
    }

    List<ArticleDefect> defects() {
      return Attempt.defects(resolved);
    }

    List<DatedMention> mentions() {
      return Attempt.results(resolved).stream()
          .flatMap(article -> article.mentions().stream())
          .toList();
    }

    /** The days that articles name, by the articles' ids; asked where every one could be read. */
    Map<String, List<NamedDay>> days() {
      Map<String, List<NamedDay>> days = new HashMap<>();
      List<DatedArticle> dated = Attempt.results(resolved);
      for (int i = 0; i < dated.size(); i++) {
        days.put(articles.get(i).article().id(), dated.get(i).days());
      }
      return days;
    }

    List<Examined> readable() {
      return IntStream.range(0, articles.size())
          .filter(i -> resolved.get(i).defect().isEmpty())
          .mapToObj(articles::get)
          .toList();
    }
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
      date.disagreements()
          .forEach(other -> reporter.note(file + ": " + Teller.plain().tell(other)));
    }
  }

  private static Attempt<DatedArticle> resolve(
      AnalysedArticle article, Optional<ResolvedDate> published) {
    Resolver resolver = new Resolver(new ExpressionResolver(), English.LANGUAGE.stem());
    return Attempt.at(
        article.annotated().article(), () -> resolver.date(article, published, Domain.AUTO));
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
