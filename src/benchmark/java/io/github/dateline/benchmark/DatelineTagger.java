package io.github.dateline.benchmark;

import java.util.List;

/** Dateline, as its command {@code tag} runs it. */
final class DatelineTagger implements Tagger {
  @Override
  public String name() {
    return "Dateline";
  }

  @Override
  public List<Annotation> tag(Corpus.Document document) {
    return List.of();
  }
}
