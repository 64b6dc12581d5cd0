package io.github.dateline.app;

import io.github.dateline.anchor.Domain;
import io.github.dateline.article.Article;
import io.github.dateline.article.Articles;
import io.github.dateline.article.SeedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline tag}. */
@Command(
    name = "tag",
    description = "Prints the time expressions of articles with their TIMEX3 values.")
final class TagCommand implements Callable<Integer> {

  private final Dateline dateline;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Articles, or folders of articles.")
  private List<Path> paths;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The publication date of articles that carry none, as 2011-03-15.")
  private @Nullable LocalDate date;

  @Option(
      names = "--dates",
      paramLabel = "FILE.tsv",
      description = "Such dates by article: an article's id, a tab and a day per line.")
  private @Nullable Path dates;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "timeml",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private TagFormat format;

  @Option(
      names = "--domain",
      paramLabel = "DOMAIN",
      defaultValue = "auto",
      description =
          "How the texts count time: news, narrative, or auto to look at each text (default:"
              + " ${DEFAULT-VALUE}).")
  private Domain domain;

  TagCommand(Dateline dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws InputException, IOException {
    Map<String, LocalDate> byArticle = dates == null ? Map.of() : DatesFile.read(dates);
    Console console = dateline.console();
    List<Article> articles = new ArrayList<>();
    boolean complete = true;
    for (Path path : paths) {
      Articles read = SeedReader.read(path);
      read.notices().forEach(notice -> console.note(notice.toString()));
      read.problems().forEach(console::problem);
      complete &= read.problems().isEmpty();
      articles.addAll(read.articles());
    }
    ArticleTagger tagger = new ArticleTagger(domain);
    List<Attempt<TaggedDocument>> documents =
        InParallel.map(
            articles,
            article ->
                Attempt.at(article, () -> tagger.tag(article, published(article, byArticle))),
            done -> console.progress("tagging", done, articles.size()));
    console.erase();
    List<ArticleDefect> defects = Attempt.defects(documents);
    defects.forEach(defect -> defect.tell(console));
    Attempt.results(documents).forEach(document -> dateline.out().print(format.write(document)));
    return complete && defects.isEmpty() ? Dateline.DONE : Dateline.FAILED;
  }

  private Optional<LocalDate> published(Article article, Map<String, LocalDate> byArticle) {
    return article
        .metadata()
        .date()
        .or(() -> Optional.ofNullable(byArticle.get(article.id())))
        .or(() -> Optional.ofNullable(date));
  }
}
