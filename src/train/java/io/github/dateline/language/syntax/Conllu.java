package io.github.dateline.language.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reads treebanks in the CoNLL-U format; multiword tokens and empty nodes are passed over. */
public final class Conllu {

  private Conllu() {}

  /**
   * @param document which documents to take, by {@code newdoc id}
   * @param feature which features to keep of a word: its part of speech, {@code |}, its features in
   *     CoNLL-U's notation → what to keep of that
   */
  public static List<GoldTree> read(
      Path file, Predicate<String> document, UnaryOperator<String> feature) throws IOException {
    List<GoldTree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String text = "";
    boolean taken = document.test("");
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("# newdoc id = ")) {
          taken = document.test(line.substring(14));
        } else if (line.startsWith("# text = ")) {
          text = line.substring(9);
        } else if (line.isEmpty()) {
          if (taken && !rows.isEmpty()) {
            trees.add(tree(text, rows, feature));
          }
          rows.clear();
        } else if (line.charAt(0) != '#') {
          String[] row = line.split("\t");
          if (row[0].indexOf('-') < 0 && row[0].indexOf('.') < 0) {
            rows.add(row);
          }
        }
      }
    }
    return trees;
  }

  private static GoldTree tree(String text, List<String[]> rows, UnaryOperator<String> feature) {
    List<String> forms = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    int[] heads = new int[rows.size()];
    Relation[] relations = new Relation[rows.size()];
    for (int i = 0; i < heads.length; i++) {
      String[] row = rows.get(i);
      forms.add(row[1]);
      tags.add(feature.apply(row[3] + (row[5].equals("_") ? "" : "|" + row[5])));
      heads[i] = Integer.parseInt(row[6]);
      relations[i] = Relation.of(row[7]);
    }
    return new GoldTree(text, List.copyOf(forms), List.copyOf(tags), heads, relations);
  }
}
