package io.github.dateline.language.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a reader reads the sentences of {@code newsroom.tsv}, which are such as news agencies write.
 *
 * @param arcs how many words are asked for
 * @param heads of how many the head is right
 * @param relations of how many the relation is right, too
 * @param roots of how many sentences the root is right
 * @param whole how many sentences have no mistake
 * @param sentences how many there are
 * @param mistakes what was read instead
 */
record Newsroom(
    int arcs,
    int heads,
    int relations,
    int roots,
    int whole,
    int sentences,
    List<String> mistakes) {

  static Newsroom of(SyntaxReader reader, Path file) throws IOException {
    int arcs = 0;
    int heads = 0;
    int relations = 0;
    int roots = 0;
    int whole = 0;
    int sentences = 0;
    List<String> mistakes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      List<String> forms = List.of(cells[0].split(" "));
      DependencyTree tree = reader.read(forms);
      sentences++;
      int wrong = 0;
      for (int i = 1; i < cells.length; i++) {
        String[] parts = cells[i].split("[→ ]");
        Word word = tree.word(place(forms, parts[0]));
        boolean root = parts[1].equals("ROOT");
        boolean head = word.head() == (root ? -1 : place(forms, parts[1]));
        boolean relation = head && word.relation().label().equals(parts[2]);
        arcs++;
        heads += head ? 1 : 0;
        relations += relation ? 1 : 0;
        roots += root && head ? 1 : 0;
        if (!relation) {
          wrong++;
          String on = word.head() < 0 ? "ROOT" : forms.get(word.head());
          mistakes.add(cells[i] + ", not " + on + " " + word.relation().label() + ": " + cells[0]);
        }
      }
      whole += wrong == 0 ? 1 : 0;
    }
    return new Newsroom(arcs, heads, relations, roots, whole, sentences, mistakes);
  }

  /** The index of {@code word}, or of {@code word@2}, the second of its spelling. */
  private static int place(List<String> forms, String name) {
    String[] parts = name.split("@");
    int left = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i).equals(parts[0]) && --left == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no word " + name + " in: " + String.join(" ", forms));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "heads %.1f  relations %.1f  roots %d  without a mistake %d of %d sentences (%d arcs)",
        100.0 * heads / arcs,
        100.0 * relations / arcs,
        roots,
        whole,
        sentences,
        arcs);
  }
}
