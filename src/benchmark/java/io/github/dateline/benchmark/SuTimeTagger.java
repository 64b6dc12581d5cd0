package io.github.dateline.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** SUTime (Chang and Manning 2012). */
final class SuTimeTagger implements Tagger {

  private final AnnotationPipeline pipeline = new AnnotationPipeline();

  SuTimeTagger() {
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
  }

  @Override
  public String name() {
    return "SUTime 4.5.10";
  }

  @Override
  public List<Annotation> tag(Corpus.Document document) {
    var annotated = new edu.stanford.nlp.pipeline.Annotation(document.text());
    annotated.set(CoreAnnotations.DocDateAnnotation.class, document.created().toString());
    pipeline.annotate(annotated);
    List<Annotation> found = new ArrayList<>();
    for (CoreMap expression : annotated.get(TimeAnnotations.TimexAnnotations.class)) {
      List<CoreLabel> tokens = expression.get(CoreAnnotations.TokensAnnotation.class);
      Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
      found.add(
          new Annotation(
              tokens.get(0).beginPosition(),
              tokens.get(tokens.size() - 1).endPosition(),
              timex.timexType(),
              timex.value() == null ? "" : timex.value()));
    }
    return found;
  }
}
