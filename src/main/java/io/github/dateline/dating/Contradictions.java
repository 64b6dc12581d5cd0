package io.github.dateline.dating;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Telling;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is at odds with a publication date and names no other: a date line without its year, the
 * month of an address, an update.
 */
final class Contradictions {

  private static final Pattern MONTH_IN_URL =
      Pattern.compile("/((?:19|20)[0-9]{2})[/-](0[1-9]|1[0-2])/(?![0-3]?[0-9](?:[/-]|$))");

  private Contradictions() {}

  /**
   * Half-sentences, in the order in which people look: address, date lines.
   *
   * @param published what the article's date was taken for
   */
  static Stream<Telling> with(ResolvedDate published, ArticleClues clues) {
    return Stream.concat(
        clues.url().flatMap(url -> month(url, published)).stream(),
        clues.dateLines().stream()
            .filter(line -> isAlone(line, clues))
            .flatMap(line -> line.clue().stream())
            .filter(clue -> !agrees(clue.days(), published))
            .map(clue -> Telling.of("disagreement.clue", clue.words(), clue.says())));
  }

  /** Several days beside a story are a chronicle's. */
  private static boolean isAlone(DateLine line, ArticleClues clues) {
    return clues.dateLines().stream()
        .filter(other -> other.kind() == line.kind())
        .allMatch(other -> other.day().equals(line.day()));
  }

  private static Optional<Telling> month(String url, ResolvedDate published) {
    Matcher matcher = MONTH_IN_URL.matcher(url);
    if (!matcher.find()) {
      return Optional.empty();
    }
    YearMonth month =
        YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    // At a month's end the clocks of the world name two.
    boolean agrees =
        !published.end().isBefore(month.atDay(1).minusDays(1))
            && !published.start().isAfter(month.atEndOfMonth().plusDays(1));
    return agrees
        ? Optional.empty()
        : Optional.of(Telling.of("disagreement.date", Telling.of("source.address"), month));
  }

  private static boolean agrees(Days days, ResolvedDate published) {
    return !days.in(new Horizon(published.start(), published.end())).isEmpty();
  }
}
