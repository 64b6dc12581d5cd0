package io.github.dateline.app;

import io.github.dateline.anchor.Anchor;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ResolvedExpression;
import io.github.dateline.article.Article;
import io.github.dateline.article.Block;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.Timex;
import io.github.dateline.timeline.Event;
import io.github.dateline.words.Tellable;
import io.github.dateline.words.Teller;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How words became a date, step by step, as lines for a person. */
final class Explanation {

  private static final String NONE = "–";

  private final StringBuilder lines = new StringBuilder();

  private Explanation() {}

  /** An event: its date, and for each source the way from the words to the date. */
  static String of(Event event) {
    Explanation explanation = new Explanation();
    explanation.line(event.id() + "  " + event.title());
    explanation.step(
        "date",
        dateOf(event.date())
            + ", "
            + event.status().word()
            + event.by().map(by -> " by " + by).orElse(""));
    event
        .curated()
        .forEach(
            by ->
                explanation.step(
                    "curated",
                    by.action() + ": " + by.reason() + "; the machine said " + by.machine()));
    event
        .conflict()
        .forEach(
            by ->
                explanation.step(
                    "differs", by.date().edtf() + " in " + String.join(", ", by.articles())));
    event.sources().forEach(explanation::source);
    return explanation.lines.toString();
  }

  /**
   * A sentence by itself.
   *
   * @param published when it was published; without it, what is relative stays open
   */
  static String of(String sentence, Optional<LocalDate> published, Domain domain) {
    Explanation explanation = new Explanation();
    Article article = article(sentence);
    List<ResolvedExpression> found =
        ArticleDefect.named(article, () -> new ArticleTagger(domain).resolve(article, published));
    if (found.isEmpty()) {
      explanation.line("No time expression.");
    }
    found.forEach(explanation::expression);
    return explanation.lines.toString();
  }

  private static Article article(String sentence) {
    Article.Metadata nothing =
        new Article.Metadata(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    Block all = new Block(Block.Kind.PARAGRAPH, 0, sentence.length());
    return new Article("sentence", "sentence", nothing, sentence, List.of(all));
  }

  private void source(Event.Source source) {
    line("");
    line(
        source.article()
            + ", "
            + (source.sentence() == 0 ? "title" : "sentence " + source.sentence()));
    step("quote", "“" + source.quote() + "”");
    source
        .dated()
        .ifPresentOrElse(
            dated -> {
              step("words", dated.words().map(words -> "“" + words.text() + "”").orElse(NONE));
              step("rule", dated.rule());
              step("value", dated.value());
              step("anchor", anchor(dated.anchor(), dated.anchorWhy()));
              step("date", dateOf(dated.date()));
            },
            () -> step("words", NONE + " (tells the same happening without a date of its own)"));
  }

  private void expression(ResolvedExpression resolved) {
    if (lines.length() > 0) {
      line("");
    }
    TimeExpression expression = resolved.expression();
    step("words", "“" + expression.text() + "”");
    step("rule", expression.rule());
    step(
        "value", resolved.resolution().map(Resolution::timex).map(Explanation::value).orElse(NONE));
    step(
        "anchor",
        anchor(
            resolved.anchor().map(Anchor::date).map(ResolvedDate::edtf),
            Optional.of(resolved.why())));
    step(
        "date",
        resolved
            .resolution()
            .flatMap(Resolution::date)
            .map(expression.bound()::apply)
            .map(Explanation::dateOf)
            .orElse(NONE));
  }

  private static String value(Timex timex) {
    return timex.value()
        + " ("
        + timex.type()
        + timex.mod().map(mod -> ", " + mod).orElse("")
        + ")";
  }

  private static String anchor(Optional<String> date, Optional<? extends Tellable> why) {
    return date.orElse(NONE)
        + why.map(Teller.plain()::tell).map(told -> " (" + told + ")").orElse("");
  }

  private static String dateOf(ResolvedDate date) {
    return date.edtf() + " (" + date.granularity().word() + ")";
  }

  private void step(String name, String value) {
    line(String.format(Locale.ROOT, "  %-7s %s", name, value));
  }

  private void line(String text) {
    lines.append(text).append('\n');
  }
}
