package io.github.dateline.dating;

import io.github.dateline.article.Article;
import io.github.dateline.article.PageDate;
import io.github.dateline.dating.Evidence.Place;
import io.github.dateline.event.AnalysedArticle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What dating has to know of one article: small, and without its text, so that an archive's clues
 * fit into memory.
 *
 * @param file where the article stands, as it is named to the user
 * @param stated the date of the front matter
 * @param pageDates the dates of the page's metadata, the most trusted first
 * @param url its address
 * @param dateLines the dates beside the story, in the order of the text
 * @param calendar what its calendar words say
 * @param latest the latest day that it states
 * @param cited the addresses that its text names
 * @param told the happenings that it tells of a day, in the order of the text
 * @param dayWords the days that its story names
 * @param opening the terms that it opens with
 */
public record ArticleClues(
    String id,
    String file,
    Optional<LocalDate> stated,
    List<PageDate> pageDates,
    Optional<String> url,
    List<DateLine> dateLines,
    List<CalendarClue> calendar,
    Optional<LocalDate> latest,
    Set<String> cited,
    List<Told> told,
    DayWords dayWords,
    Fingerprint opening) {

  /** More happenings date nothing better. */
  private static final int MOST_TOLD = 40;

  private static final int MOST_CITED = 40;

  private static final Pattern LINE_OF_ARCHIVE = Pattern.compile("(?i)\\.jsonl(?:\\.gz)?:[0-9]+$");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s)\\]>\"'”]*[\\p{L}\\p{N}/]");

  public ArticleClues {
    pageDates = List.copyOf(pageDates);
    dateLines = List.copyOf(dateLines);
    calendar = List.copyOf(calendar);
    cited = Set.copyOf(cited);
    told = List.copyOf(told);
  }

  /** The same clues of an article that is named otherwise to the user. */
  public ArticleClues inFile(String name) {
    return new ArticleClues(
        id, name, stated, pageDates, url, dateLines, calendar, latest, cited, told, dayWords,
        opening);
  }

  /** Takes from an article what dating needs. */
  public static ArticleClues of(AnalysedArticle analysed) {
    Article article = analysed.annotated().article();
    Lead lead = new Lead(analysed);
    DayWords dayWords = DayWords.of(analysed, lead);
    List<DateLine> lines = DateLines.of(analysed);
    return new ArticleClues(
        article.id(),
        article.file(),
        article.metadata().date(),
        article.metadata().pageDates(),
        article.metadata().url(),
        lines,
        CalendarClues.of(analysed),
        latest(analysed, lines),
        cited(article.text()),
        analysed.mentions().stream()
            .map(mention -> Told.of(mention, lead, dayWords.leadWeekday()))
            .flatMap(Optional::stream)
            .limit(MOST_TOLD)
            .toList(),
        dayWords,
        OpeningTerms.of(analysed.annotated()));
  }

  /** Where an editor states its date: in the front matter, or in its line of an archive. */
  Place stating() {
    return LINE_OF_ARCHIVE.matcher(file).find() ? Place.LINE : Place.FRONT_MATTER;
  }

  private static Set<String> cited(String text) {
    return ADDRESS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .limit(MOST_CITED)
        .collect(Collectors.toSet());
  }

  private static Optional<LocalDate> latest(AnalysedArticle analysed, List<DateLine> lines) {
    Article.Metadata metadata = analysed.annotated().article().metadata();
    return Stream.of(
            metadata.date().stream(),
            metadata.pageDates().stream().map(PageDate::day),
            lines.stream()
                .flatMap(line -> Stream.concat(line.whole().stream(), line.readings().stream())),
            CalendarClues.statedDays(analysed))
        .flatMap(days -> days)
        .max(Comparator.naturalOrder());
  }
}
