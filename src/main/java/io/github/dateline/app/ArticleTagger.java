package io.github.dateline.app;

import io.github.dateline.anchor.Anchor;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.ResolvedExpression;
import io.github.dateline.app.TaggedDocument.Tag;
import io.github.dateline.article.Article;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.Timex;
import io.github.dateline.time.TimexType;
import io.github.dateline.time.rule.RuleBook;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the time expressions of one article and says their values; can be shared by threads. */
public final class ArticleTagger {

  private final ArticleReader reader;
  private final ExpressionResolver resolver = new ExpressionResolver();

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
    this.reader = new ArticleReader(domain, book);
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
    ArticleReader.Read read = reader.readTenses(article, published);
    return resolver.resolve(
        read.article(), read.expressions(), published.map(ResolvedDate::day), read.domain());
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
