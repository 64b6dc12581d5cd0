package io.github.dateline.timeline;

import io.github.dateline.event.Status;
import io.github.dateline.merge.Decision;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Tellable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One happening on the timeline.
 *
 * @param id {@code e-} and seven characters of Crockford base 32
 * @param title what happened, as a person would write it, without the date
 * @param by who says that it happened; only where it is {@link Status#REPORTED}
 * @param subjects which of the timeline's subjects take part, by name
 * @param actors who takes part, each by its fullest name
 * @param score how salient the event is by its own evidence, rounded to two decimals
 * @param sources the sentences that tell it, the one that gave date and title first
 * @param conflict each date with its sources, where they disagree; else empty
 * @param curated what an editor changed, in the order of {@code curation.yaml}; mostly nothing
 */
public record Event(
    String id,
    ResolvedDate date,
    String title,
    Status status,
    Optional<String> by,
    List<String> subjects,
    List<String> actors,
    double score,
    List<Source> sources,
    List<DatedBy> conflict,
    List<Curated> curated) {

  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
  private static final Pattern ID = Pattern.compile("e-[0-9a-hjkmnp-tv-z]{7}");

  /**
   * A sentence that tells an event.
   *
   * @param article the article's id
   * @param sentence its index; 0 is the title
   * @param quote the sentence as it stands in the article
   * @param dated what gave the date; empty where the sentence tells the happening without one
   * @param decision why it stands beside another; empty of the first
   */
  public record Source(
      String article,
      int sentence,
      String quote,
      Optional<Dated> dated,
      Optional<Decision> decision) {

    /** The first, or one of which nobody says why. */
    public Source(String article, int sentence, String quote, Optional<Dated> dated) {
      this(article, sentence, quote, dated, Optional.empty());
    }
  }

  /**
   * Why a source dates the event as it does.
   *
   * @param ground what the date rests on
   * @param value its TIMEX3 value
   * @param rule the name of the rule that read the words, or the word for how the day was carried
   * @param anchor what it was counted from, EDTF; empty where the words name the date themselves
   * @param anchorWhy the same, to be told: “published 8–9 May 2024”
   * @param date the result
   */
  public record Dated(
      Ground ground,
      String value,
      String rule,
      Optional<String> anchor,
      Optional<Tellable> anchorWhy,
      ResolvedDate date) {

    /** The words of the sentence that say when; empty where the date is carried. */
    public Optional<Words> words() {
      return ground instanceof Words words ? Optional.of(words) : Optional.empty();
    }
  }

  /** What the date of a source rests on. */
  public sealed interface Ground {}

  /**
   * Words of the sentence.
   *
   * @param text the words: “Wednesday”
   * @param start their first character within the quote, in UTF-16 code units
   * @param end one past their last
   */
  public record Words(String text, int start, int end) implements Ground {}

  /** The day of publication: it is the article's own news, told in its lead. */
  public record Lead() implements Ground {}

  /** The day of publication: it is told as part of that news. */
  public record News() implements Ground {}

  /**
   * The day that was named before, which the text tells on from.
   *
   * @param words those that named it
   */
  public record Earlier(String words) implements Ground {}

  /** A date and the articles that give it. */
  public record DatedBy(ResolvedDate date, List<String> articles) {}

  /**
   * What an editor changed, and what the machine had said.
   *
   * @param action {@code redate}, {@code retitle} …; see {@link CurationAction}
   * @param to what stands there now: a date in EDTF, a title, a note, the other event's id; empty
   *     for {@code pin} and {@code hide}
   * @param machine the machine's own answer
   */
  public record Curated(String action, String to, String reason, String machine) {}

  public Event {
    subjects = List.copyOf(subjects);
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
    conflict = List.copyOf(conflict);
    curated = List.copyOf(curated);
  }

  /** Whether its date was carried: no words of a sentence that tells it name one as fine. */
  public boolean isCarried() {
    return sources.stream()
        .findFirst()
        .flatMap(Source::dated)
        .filter(dated -> dated.words().isEmpty())
        .isPresent();
  }

  /**
   * The sources that tell it in words of their own: of a sentence that stands in several articles,
   * as agencies' and captions' do, whatever its numbers (“This appeared on page 2”), the first by
   * the articles' ids.
   */
  List<Source> voices() {
    Map<String, Source> byWords = new TreeMap<>();
    sources.stream()
        .sorted(Comparator.comparing(Source::article).thenComparing(Source::sentence))
        .forEach(
            source ->
                byWords.putIfAbsent(
                    NUMBER.matcher(Wording.of(source.quote())).replaceAll("0"), source));
    return List.copyOf(byWords.values());
  }

  /** Whether an editor keeps it, whatever the machine leaves out. */
  public boolean isPinned() {
    return curated.stream().anyMatch(mark -> mark.action().equals("pin"));
  }

  /** The year it stands in: of its first day, or of the last of what has no first. */
  public int year() {
    return (date.open() == ResolvedDate.Open.START ? date.end() : date.start()).getYear();
  }

  /** Whether {@code text} has the form of an event's id. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** The same happening on another date. */
  Event on(ResolvedDate other) {
    return new Event(
        id, other, title, status, by, subjects, actors, score, sources, conflict, curated);
  }

  /** The same happening under another title. */
  Event titled(String other) {
    return new Event(
        id, date, other, status, by, subjects, actors, score, sources, conflict, curated);
  }

  /** The same happening, with what an editor changed. */
  Event marked(List<Curated> marks) {
    return new Event(
        id, date, title, status, by, subjects, actors, score, sources, conflict, marks);
  }
}
