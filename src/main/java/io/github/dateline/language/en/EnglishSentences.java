package io.github.dateline.language.en;

import io.github.dateline.language.SentenceCutter;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Cuts English text into sentences: OpenNLP's model, mended by {@link SentenceEnds}. */
final class EnglishSentences implements SentenceCutter {

  /** A text longer than this is cut at white space first, so that hostile text stays cheap. */
  private static final int LONGEST_STRETCH = 20_000;

  /** Loaded with the first text. */
  private static final class Shipped {
    static final SentenceModel MODEL = EnglishModels.sentences();
  }

  /** The detector keeps state between calls; the model does not. */
  private final ThreadLocal<SentenceDetectorME> detectors =
      ThreadLocal.withInitial(() -> new SentenceDetectorME(Shipped.MODEL));

  @Override
  public List<Stretch> sentences(String text) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = stretchEnd(text, from);
      for (Span span : detectors.get().sentPosDetect(text.substring(from, to))) {
        found.add(new Span(from + span.getStart(), from + span.getEnd()));
      }
      from = to;
    }
    return SentenceEnds.mend(text, found).stream()
        .map(span -> new Stretch(span.getStart(), span.getEnd()))
        .toList();
  }

  private static int stretchEnd(String text, int from) {
    if (text.length() - from <= LONGEST_STRETCH) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', from + LONGEST_STRETCH);
    return space > from ? space : from + LONGEST_STRETCH;
  }
}
