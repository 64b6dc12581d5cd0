package io.github.dateline.benchmark;

import io.github.dateline.anchor.Domain;
import io.github.dateline.app.ArticleTagger;
import io.github.dateline.app.TaggedDocument;
import io.github.dateline.article.SeedReader;
import io.github.dateline.time.rule.RuleBook;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.util.List;
import java.util.Optional;

/** Dateline, from the file to the values, as its command {@code tag} does it. */
final class DatelineTagger implements Tagger {

  private final String name;
  private final ArticleTagger tagger;

  DatelineTagger(String name, Domain domain, RuleBook book) {
    this.name = name;
    this.tagger = new ArticleTagger(domain, book);
  }

  /** As it is shipped. */
  static DatelineTagger shipped() {
    return in(Domain.AUTO, "Dateline");
  }

  /** Told how the texts count time. */
  static DatelineTagger in(Domain domain, String name) {
    return new DatelineTagger(name, domain, EnglishRuleBook.book());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Annotation> tag(Corpus.Document document) {
    return tags(document).stream().map(DatelineTagger::annotation).toList();
  }

  /** The same, with the rules that found them. */
  List<TaggedDocument.Tag> tags(Corpus.Document document) {
    return SeedReader.read(document.file()).articles().stream()
        .map(article -> tagger.tag(article, Optional.of(document.created())))
        .map(TaggedDocument::tags)
        .flatMap(List::stream)
        .toList();
  }

  static Annotation annotation(TaggedDocument.Tag tag) {
    return new Annotation(tag.start(), tag.end(), tag.timex().type().name(), tag.timex().value());
  }
}
