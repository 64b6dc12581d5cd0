package io.github.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.uima.jcas.JCas;

/**
 * HeidelTime (Strötgen and Gertz 2013) with its own tokenizer: its wrapper of Stanford's tagger is
 * older than CoreNLP 4.
 */
final class HeidelTimeTagger implements Tagger {

  private final String name;
  private final HeidelTimeStandalone heidelTime;

  HeidelTimeTagger(String name, DocumentType type) {
    this.name = name;
    Logger.getLogger("HeidelTimeStandalone").setLevel(Level.OFF);
    this.heidelTime =
        new HeidelTimeStandalone(
            Language.ENGLISH, type, OutputType.TIMEML, config().toString(), POSTagger.NO);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Annotation> tag(Corpus.Document document) {
    List<Annotation> found = new ArrayList<>();
    ResultFormatter collect =
        cas -> {
          collect(cas, found);
          return "";
        };
    try {
      heidelTime.process(document.text(), Date.valueOf(document.created()), collect);
    } catch (DocumentCreationTimeMissingException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  private static void collect(JCas cas, List<Annotation> found) {
    for (var annotation : cas.getAnnotationIndex(Timex3.type)) {
      Timex3 timex = (Timex3) annotation;
      found.add(
          new Annotation(
              timex.getBegin(),
              timex.getEnd(),
              timex.getTimexType(),
              timex.getTimexValue() == null ? "" : timex.getTimexValue()));
    }
  }

  /** The settings that its own distribution has. */
  private static Path config() {
    List<String> lines =
        List.of(
            "considerDate = true",
            "considerDuration = true",
            "considerSet = true",
            "considerTime = true",
            "considerTemponym = false",
            "typeSystemHome = desc/type/HeidelTime_TypeSystem.xml",
            "typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml",
            "uimaVarDate = Date",
            "uimaVarDuration = Duration",
            "uimaVarLanguage = Language",
            "uimaVarSet = Set",
            "uimaVarTime = Time",
            "uimaVarTemponym = Temponym",
            "uimaVarTypeToProcess = Type",
            "uimaVarConvertDurations = ConvertDurations");
    try {
      return Files.write(Files.createTempFile("heideltime", ".props"), lines, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
