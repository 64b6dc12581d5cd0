package io.github.dateline.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well and how fast systems find and date expressions: a column a system. */
record QualityTable(List<Tagger> taggers, Report report) {

  /** CPU seconds after which a virtual machine has compiled what matters. */
  private static final double WARM_AFTER = 6;

  /**
   * Three rows a corpus: what rules may be learnt from, what is held back, and all of it.
   *
   * @return of each corpus what each system made of all of it
   */
  List<List<Measured>> print(List<Corpus> corpora) {
    List<String> names = new ArrayList<>(List.of("corpus (documents)"));
    taggers.forEach(tagger -> names.add(tagger.name()));
    report.columns(names);
    taggers.forEach(tagger -> warmUp(tagger, corpora));
    return corpora.stream().map(this::rows).toList();
  }

  private static void warmUp(Tagger tagger, List<Corpus> corpora) {
    List<Corpus.Document> documents =
        corpora.stream().flatMap(corpus -> corpus.documents().stream()).toList();
    long nanos = 0;
    for (int i = 0; nanos < WARM_AFTER * 1e9; i = (i + 1) % documents.size()) {
      nanos += Measured.of(tagger, documents.get(i)).nanos();
    }
  }

  private List<Measured> rows(Corpus corpus) {
    List<Measured> development = measure(corpus.development());
    List<Measured> heldBack = measure(corpus.heldBack());
    row(corpus.development(), development);
    row(corpus.heldBack(), heldBack);
    List<Measured> whole = new ArrayList<>();
    for (int i = 0; i < taggers.size(); i++) {
      whole.add(development.get(i).plus(heldBack.get(i)));
    }
    row(corpus, whole);
    return whole;
  }

  private List<Measured> measure(Corpus corpus) {
    return taggers.stream().map(tagger -> Measured.of(tagger, corpus)).toList();
  }

  private void row(Corpus corpus, List<Measured> measured) {
    report.row(
        corpus.name() + " (" + corpus.documents().size() + ")",
        measured.stream()
            .map(
                one ->
                    one.quality() + String.format(Locale.ROOT, "; %,.0f/s", one.tokensPerSecond()))
            .toList());
  }
}
