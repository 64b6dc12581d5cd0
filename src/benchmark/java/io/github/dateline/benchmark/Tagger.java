package io.github.dateline.benchmark;

import java.util.List;

/** A system that finds time expressions and says their values. */
interface Tagger {

  /** The column's heading. */
  String name();

  /** Its annotations of one document. */
  List<Annotation> tag(Corpus.Document document);
}
