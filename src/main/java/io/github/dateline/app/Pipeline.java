package io.github.dateline.app;

import io.github.dateline.article.Articles;
import io.github.dateline.article.Problem;
import io.github.dateline.article.SeedReader;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.SentenceAnnotator;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.SettingsReader;
import io.github.dateline.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

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
   * Goes the whole way.
   *
   * @throws InputException when the input has to be mended first
   */
  static Outcome run(Inputs inputs, Reporter reporter) throws InputException {
    Articles articles = SeedReader.read(inputs.seeds());
    SettingsReader.Read settings = SettingsReader.read(inputs.seeds(), inputs.overrides());
    List<Problem> problems = new ArrayList<>(articles.problems());
    problems.addAll(settings.problems());
    articles.notices().forEach(notice -> reporter.note(notice.toString()));
    if (!problems.isEmpty() && (!inputs.keepGoing() || nothingLeft(articles))) {
      throw new InputException(problems);
    }
    problems.forEach(reporter::problem);

    SentenceAnnotator annotator = new SentenceAnnotator();
    List<AnnotatedArticle> annotated =
        InParallel.map(
            articles.articles(),
            annotator::annotate,
            done -> reporter.progress("reading", done, articles.articles().size()));
    Timeline timeline =
        new Timeline(
            settings.settings(),
            List.of(),
            annotated.stream()
                .map(
                    a ->
                        new ArticleRecord(
                            a.article(),
                            a.article().metadata().date().map(ResolvedDate::day),
                            a.article().metadata().date().isPresent() ? "stated" : "unknown",
                            "",
                            a.sentences(),
                            List.of()))
                .toList(),
            List.of());
    return new Outcome(timeline, problems.isEmpty());
  }

  /** Not one good article: then there is nothing to keep going with. */
  private static boolean nothingLeft(Articles articles) {
    return articles.articles().isEmpty();
  }
}
