package io.github.dateline.app;

import io.github.dateline.anchor.Anchor;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.ResolvedExpression;
import io.github.dateline.app.TaggedDocument.Tag;
import io.github.dateline.article.Article;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.SentenceAnnotator;
import io.github.dateline.language.en.English;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.Timex;
import io.github.dateline.time.TimexType;
import io.github.dateline.time.rule.RuleBook;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the time expressions of one article and says their values; can be shared by threads. */
public final class ArticleTagger {

  private final SentenceAnnotator annotator = new SentenceAnnotator(English.LANGUAGE);
  private final TimeTagger tagger;
  private final TimeTagger taggerOfHistories;
  private final ExpressionResolver resolver = new ExpressionResolver();
  private final Domain domain;

  /**
   * @param domain how the articles count time
   */
  public ArticleTagger(Domain domain) {
    this(domain, EnglishRuleBook.book());
  }

  /**
   * @param domain how the articles count time
   * @param book what is known of their language's expressions
   */
  public ArticleTagger(Domain domain, RuleBook book) {
    this.domain = domain;
    this.tagger = new TimeTagger(book);
    this.taggerOfHistories = new TimeTagger(EnglishRuleBook.ofHistories(book));
  }

  /**
   * The article's text with its time expressions.
   *
   * @param published its publication date, where it is known
   */
  public TaggedDocument tag(Article article, Optional<LocalDate> published) {
    return new TaggedDocument(
        article.id(),
        published.map(LocalDate::toString),
        article.text(),
        resolve(article, published).stream()
            .map(ArticleTagger::tag)
            .sorted(Comparator.comparing(Tag::start))
            .toList());
  }

  /** The time expressions that stand in the article's text, resolved. */
  List<ResolvedExpression> resolve(Article article, Optional<LocalDate> published) {
    AnnotatedArticle annotated = annotator.annotate(article);
    Optional<ResolvedDate> publication = published.map(ResolvedDate::day);
    List<TimeExpression> expressions = find(annotated, tagger);
    Domain told = ExpressionResolver.domain(expressions, publication, domain);
    if (told == Domain.NARRATIVE) {
      expressions = find(annotated, taggerOfHistories);
    }
    return resolver.resolve(annotated, expressions, publication, told);
  }

  private static List<TimeExpression> find(AnnotatedArticle article, TimeTagger tagger) {
    // A title that only the front matter states has no place in the text.
    return article.sentences().stream()
        .filter(sentence -> sentence.start() >= 0)
        .sorted(Comparator.comparing(Sentence::start))
        .flatMap(sentence -> tagger.tag(sentence).stream())
        .toList();
  }

  private static Tag tag(ResolvedExpression resolved) {
    TimeExpression expression = resolved.expression();
    return new Tag(
        expression.start(),
        expression.end(),
        resolved.resolution().map(Resolution::timex).orElseGet(() -> unknown(expression)),
        expression.rule(),
        resolved.anchor().map(Anchor::date).map(ResolvedDate::edtf));
  }

  /**
   * What TIMEX3 writes of a day that cannot be told (TimeML annotation guidelines, section 2.4.1).
   */
  private static Timex unknown(TimeExpression expression) {
    TimexType type = expression.value().type();
    return Timex.of(type, type == TimexType.TIME ? "XXXX-XX-XXTXX" : "XXXX-XX-XX");
  }
}
