package io.github.dateline.anchor;

import io.github.dateline.anchor.DatedMention.Dating;
import io.github.dateline.anchor.DatedMention.Worded;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.Status;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.time.Bound;
import io.github.dateline.time.EventOffset;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Gives the mentions of one article their dates. */
public final class Resolver {

  private final ExpressionResolver expressions;
  private final UnaryOperator<String> stem;

  /**
   * @param stem what all forms of a word share, in the articles' language
   */
  public Resolver(ExpressionResolver expressions, UnaryOperator<String> stem) {
    this.expressions = expressions;
    this.stem = stem;
  }

  /** The mentions of an article; see {@link #date}. */
  public List<DatedMention> resolve(
      AnalysedArticle article, Optional<ResolvedDate> publication, Domain domain) {
    return date(article, publication, domain).mentions();
  }

  /**
   * The mentions of an article with their dates, and the days that it names.
   *
   * @param publication a day or a range of days; empty where it is not known
   */
  public DatedArticle date(
      AnalysedArticle article, Optional<ResolvedDate> publication, Domain domain) {
    List<ResolvedExpression> all =
        expressions.resolve(article.annotated(), article.expressions(), publication, domain);
    Map<TimeExpression, ResolvedExpression> resolved = new HashMap<>();
    all.forEach(expression -> resolved.put(expression.expression(), expression));
    List<DatedMention> dated = new ArrayList<>();
    for (EventMention mention : article.mentions()) {
      dated.add(date(mention, resolved, publication));
    }
    return new DatedArticle(
        CarriedDays.apply(EventAnchors.apply(dated, stem), resolved, publication),
        days(article.annotated(), all));
  }

  /** A stretch of days, and one that is open, names no day. */
  private static List<NamedDay> days(AnnotatedArticle article, List<ResolvedExpression> resolved) {
    NavigableMap<Integer, Sentence> starts = new TreeMap<>();
    article.sentences().stream()
        .filter(sentence -> sentence.start() >= 0)
        .forEach(sentence -> starts.put(sentence.start(), sentence));
    SortedSet<NamedDay> days = new TreeSet<>();
    for (ResolvedExpression expression : resolved) {
      Map.Entry<Integer, Sentence> at = starts.floorEntry(expression.expression().start());
      expression
          .resolution()
          .flatMap(Resolution::date)
          .filter(date -> at != null && date.isOneDay())
          .ifPresent(date -> days.add(new NamedDay(date.start(), at.getValue().index())));
    }
    return List.copyOf(days);
  }

  private static DatedMention date(
      EventMention mention,
      Map<TimeExpression, ResolvedExpression> resolved,
      Optional<ResolvedDate> publication) {
    Optional<Dating> best = Optional.empty();
    Optional<AnchorReason> failure = Optional.empty();
    for (TimeExpression expression : mention.when()) {
      ResolvedExpression found = resolved.get(expression);
      if (found == null) {
        continue;
      }
      Optional<ResolvedDate> date = found.resolution().flatMap(Resolution::date);
      if (date.isEmpty() && expression.value() instanceof EventOffset) {
        continue;
      }
      if (date.isEmpty()) {
        // A later date of the sentence can make the first one finer, not stand in for it.
        failure = best.isPresent() ? failure : Optional.of(found.why());
        break;
      }
      Dating dating = new Worded(found, expression.bound().apply(date.get()));
      if (best.filter(first -> joins(expression.bound(), first, date.get())).isPresent()) {
        best = best.map(first -> upTo(first, date.get()));
      } else if (best.isEmpty() || refines(dating.date(), best.get().date())) {
        best = Optional.of(dating);
      }
    }
    Status status =
        best.map(dating -> status(mention, dating.date(), publication)).orElse(mention.status());
    return new DatedMention(mention, status, best, best.isPresent() ? Optional.empty() : failure);
  }

  /** “On 8 and 9 July” is a stretch, as “from 8 to 10 July” is; “on 8 and 12 July” is none. */
  private static boolean joins(Bound bound, Dating first, ResolvedDate last) {
    boolean next =
        bound == Bound.AND
            && last.isOneDay()
            && last.start().equals(first.date().end().plusDays(1));
    return (next || bound == Bound.TO) && leadsTo(first, last);
  }

  /** “from 2016 to 2018”: both ends are as fine, and in order. */
  private static boolean leadsTo(Dating first, ResolvedDate last) {
    ResolvedDate date = first.date();
    return date.open() == ResolvedDate.Open.NONE
        && date.granularity() == last.granularity()
        && date.end().isBefore(last.start());
  }

  private static Dating upTo(Dating first, ResolvedDate last) {
    return first instanceof Worded words
        ? new Worded(words.expression(), ResolvedDate.between(words.date(), last))
        : first;
  }

  private static boolean refines(ResolvedDate date, ResolvedDate first) {
    return first.contains(date) && date.granularity().finerThan(first.granularity());
  }

  /** “meets on Friday”, “Friday's meeting”: told before it happens, it is a plan. */
  static Status status(
      EventMention mention, ResolvedDate date, Optional<ResolvedDate> publication) {
    boolean ahead =
        publication.isPresent()
            && date.start().isAfter(publication.get().end())
            && (mention.status() == Status.OCCURRED || mention.status() == Status.REPORTED);
    return ahead ? Status.PLANNED : mention.status();
  }
}
