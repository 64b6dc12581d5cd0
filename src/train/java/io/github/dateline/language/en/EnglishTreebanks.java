package io.github.dateline.language.en;

import io.github.dateline.language.syntax.Conllu;
import io.github.dateline.language.syntax.GoldTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** The Universal Dependencies treebanks of English: which there are, and what is learnt of them. */
public final class EnglishTreebanks {

  /** What is measured: the name to say, the file, how the documents' ids begin. */
  public enum Part {
    EWT("EWT test", "en_ewt/test.conllu", ""),
    GUM("GUM test", "en_gum/test.conllu", ""),
    GUM_NEWS("GUM news", "en_gum/test.conllu", "GUM_news"),
    PUD("PUD", "en_pud/test.conllu", "");

    private final String title;
    private final String file;
    private final String document;

    Part(String title, String file, String document) {
      this.title = title;
      this.file = file;
      this.document = document;
    }

    public String title() {
      return title;
    }

    public Path file(Path ud) {
      return ud.resolve(file);
    }

    public List<GoldTree> read(Path ud) throws IOException {
      return Conllu.read(file(ud), id -> id.startsWith(document), EnglishTreebanks::kept);
    }
  }

  private static final Set<String> EVERYWHERE =
      Set.of("VerbForm", "Tense", "Voice", "Polarity", "Poss", "PronType");

  private static final Map<String, Set<String>> BY_PART =
      Map.of(
          "NOUN", Set.of("Number"),
          "PROPN", Set.of("Number"),
          "PRON", Set.of("Number", "Person", "Gender", "Case"));

  private EnglishTreebanks() {}

  /** What a model is learnt from, in the order it is learnt in. */
  static List<GoldTree> training(Path ud) throws IOException {
    List<GoldTree> trees = new ArrayList<>();
    for (String treebank : List.of("en_ewt", "en_gum")) {
      Path file = ud.resolve(treebank).resolve("train.conllu");
      trees.addAll(Conllu.read(file, id -> true, EnglishTreebanks::kept));
    }
    return trees;
  }

  /**
   * What a reader of news needs of a word's features: not the person of {@code said}, which only
   * its subject tells, nor what holds of nearly every word of its kind.
   *
   * @param tag the part of speech, {@code |}, the features
   */
  static String kept(String tag) {
    String[] parts = tag.split("\\|");
    boolean thirdSingular =
        tag.contains("Number=Sing")
            && tag.contains("Person=3")
            && tag.contains("Tense=Pres")
            && !parts[0].equals("PRON");
    StringJoiner kept = new StringJoiner("|");
    kept.add(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      String feature = parts[i];
      String name = feature.substring(0, feature.indexOf('='));
      if (feature.equals("Number=Ptan")) {
        kept.add("Number=Plur"); // Plural in form: trousers, police.
      } else if (EVERYWHERE.contains(name)
          || BY_PART.getOrDefault(parts[0], Set.of()).contains(name) && !feature.equals("Case=Gen")
          || feature.equals("Mood=Imp")
          || name.equals("Degree") && !feature.equals("Degree=Pos")
          || thirdSingular && (name.equals("Number") || name.equals("Person"))) {
        kept.add(feature);
      }
    }
    return kept.toString();
  }
}
