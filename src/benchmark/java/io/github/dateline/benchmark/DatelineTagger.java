package io.github.dateline.benchmark;

import io.github.dateline.anchor.Domain;
import io.github.dateline.app.ArticleTagger;
import io.github.dateline.app.TaggedDocument;
import io.github.dateline.article.SeedReader;
import java.util.List;
import java.util.Optional;

/** Dateline, from the file to the values, as its command {@code tag} does it. */
final class DatelineTagger implements Tagger {

  private final ArticleTagger tagger = new ArticleTagger(Domain.AUTO);

  @Override
  public String name() {
    return "Dateline";
  }

  @Override
  public List<Annotation> tag(Corpus.Document document) {
    return SeedReader.read(document.file()).articles().stream()
        .map(article -> tagger.tag(article, Optional.of(document.created())))
        .map(TaggedDocument::tags)
        .flatMap(List::stream)
        .map(DatelineTagger::annotation)
        .toList();
  }

  private static Annotation annotation(TaggedDocument.Tag tag) {
    return new Annotation(tag.start(), tag.end(), tag.timex().type().name(), tag.timex().value());
  }
}
