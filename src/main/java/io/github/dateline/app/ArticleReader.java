package io.github.dateline.app;

import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.article.Article;
import io.github.dateline.event.EventDetector;
import io.github.dateline.event.en.EnglishLexicon;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.SentenceAnnotator;
import io.github.dateline.language.Tense;
import io.github.dateline.language.en.English;
import io.github.dateline.time.Bound;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.rule.RuleBook;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one reading of an article that every command shares: its sentences, the time expressions in
 * them by the rules for news or for histories, and which way their verbs look. Can be shared by
 * threads.
 */
final class ArticleReader {

  /**
   * What an article says, and when.
   *
   * @param expressions in the order of the text
   * @param domain how it counts time
   */
  record Read(AnnotatedArticle article, List<TimeExpression> expressions, Domain domain) {}

  private final SentenceAnnotator annotator = new SentenceAnnotator(English.LANGUAGE);
  private final EventDetector detector = new EventDetector(English.LANGUAGE, EnglishLexicon.load());
  private final TimeTagger tagger;
  private final TimeTagger taggerOfHistories;
  private final Domain domain;

  /**
   * @param domain how the articles count time
   * @param book what is known of their language's expressions
   */
  ArticleReader(Domain domain, RuleBook book) {
    this.domain = domain;
    this.tagger = new TimeTagger(book);
    this.taggerOfHistories = new TimeTagger(EnglishRuleBook.ofHistories(book));
  }

  EventDetector detector() {
    return detector;
  }

  /**
   * Reads an article.
   *
   * @param published its publication date, where it is known
   */
  Read read(Article article, Optional<LocalDate> published) {
    AnnotatedArticle annotated = annotator.annotate(article);
    List<TimeExpression> expressions = find(annotated, tagger);
    Domain told = ExpressionResolver.domain(expressions, published.map(ResolvedDate::day), domain);
    return new Read(
        annotated,
        told == Domain.NARRATIVE ? find(annotated, taggerOfHistories) : expressions,
        told);
  }

  /** The same, and of each expression whose date hangs on it the tense of the verb over it. */
  Read readTenses(Article article, Optional<LocalDate> published) {
    Read read = read(article, published);
    return new Read(
        read.article(),
        detector.directed(
            read.article(), read.expressions(), expression -> hangsOnTree(expression, published)),
        read.domain());
  }

  /**
   * Whether the tree of its sentence can change an expression's date: words nearby say nothing of
   * its tense, or its day lies ahead of a verb that may be another's.
   */
  private static boolean hangsOnTree(TimeExpression expression, Optional<LocalDate> published) {
    if (!expression.value().followsTense()) {
      return false;
    }
    boolean silent = expression.tense() == Tense.UNKNOWN || expression.tense() == Tense.PRESENT;
    boolean open = silent || expression.bound() == Bound.UNTIL;
    if (open && expression.value().anchorKind() != AnchorKind.UTTERANCE) {
      return true;
    }
    return published
        .map(
            day ->
                open
                    ? moves(expression, Tense.PAST, false, day)
                        || moves(expression, Tense.PAST, true, day)
                        || moves(expression, Tense.FUTURE, false, day)
                    : moves(expression, expression.tense(), true, day))
        .orElse(open);
  }

  /** Whether another tense gives another date. */
  private static boolean moves(
      TimeExpression expression, Tense tense, boolean sure, LocalDate day) {
    TimeExpression read = expression.withTense(tense, sure);
    return !expression
        .value()
        .resolve(expression.spokenOn(day))
        .equals(expression.value().resolve(read.spokenOn(day)));
  }

  private static List<TimeExpression> find(AnnotatedArticle article, TimeTagger tagger) {
    // A title that only the front matter states has no place in the text.
    return article.sentences().stream()
        .filter(sentence -> sentence.start() >= 0)
        .sorted(Comparator.comparing(Sentence::start))
        .flatMap(sentence -> tagger.tag(sentence).stream())
        .toList();
  }
}
