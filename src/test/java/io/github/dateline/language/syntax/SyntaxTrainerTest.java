package io.github.dateline.language.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxTrainerTest {

  private static final String TREEBANK =
      """
      # newdoc id = first
      # text = The river rose.
      1\tThe\tthe\tDET\tDT\tDefinite=Def|PronType=Art\t2\tdet\t_\t_
      2\triver\triver\tNOUN\tNN\tNumber=Sing\t3\tnsubj\t_\t_
      3\trose\trise\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No
      4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

      # newdoc id = second
      # text = Farms weren't flooded.
      1\tFarms\tfarm\tNOUN\tNNS\tNumber=Plur\t4\tnsubj:pass\t_\t_
      2-3\tweren't\t_\t_\t_\t_\t_\t_\t_\t_
      2\twere\tbe\tAUX\tVBD\tTense=Past|VerbForm=Fin\t4\taux:pass\t_\t_
      3\tn't\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod\t_\t_
      4\tflooded\tflood\tVERB\tVBN\tTense=Past|VerbForm=Part|Voice=Pass\t0\troot\t_\t_
      5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

      """;

  @TempDir Path folder;

  @Test
  void treebanksAreReadByDocument() throws IOException {
    GoldTree tree = treebank(id -> id.equals("second")).get(0);
    assertEquals(List.of("Farms", "were", "n't", "flooded", "."), tree.forms());
    assertEquals("Farms weren't flooded.", tree.text());
    assertEquals(Relation.NSUBJ_PASS, tree.relations()[0]);
    assertArrayEquals(new int[] {4, 4, 4, 0, 4}, tree.heads());
  }

  @Test
  void whatWasTaughtIsReadAndWrittenTheSameEachTime() throws IOException {
    List<GoldTree> trees = repeated(treebank(id -> true));
    byte[] bytes = bytes(SyntaxTrainer.train(trees, List.of()));
    assertArrayEquals(bytes, bytes(SyntaxTrainer.train(trees, List.of())));
    SyntaxModel read = SyntaxModel.read(new ByteArrayInputStream(bytes));
    assertArrayEquals(bytes, bytes(read));
    Attachment attachment = Attachment.of(read, trees);
    assertEquals(100, attachment.labelled());
    assertEquals(attachment.words(), attachment.tags());
  }

  @Test
  void anotherFileIsNoModel() {
    byte[] other = "no model".getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> SyntaxModel.read(new ByteArrayInputStream(other)));
  }

  @Test
  void aTelegramDropsArticlesAndTheFinalMark() throws IOException {
    GoldTree river = treebank(id -> id.equals("first")).get(0);
    Copies copies = new Copies(1);
    List<List<String>> seen = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      copies.of(river).forEach(copy -> seen.add(copy.forms()));
    }
    assertTrue(seen.contains(List.of("river", "rose")));
    assertTrue(seen.contains(List.of("THE", "RIVER", "ROSE")));
    assertTrue(seen.contains(List.of("The", "river", "rose")));
  }

  private List<GoldTree> treebank(java.util.function.Predicate<String> document)
      throws IOException {
    Path file = folder.resolve("train.conllu");
    Files.writeString(file, TREEBANK);
    return Conllu.read(file, document, tag -> tag);
  }

  private static List<GoldTree> repeated(List<GoldTree> trees) {
    List<GoldTree> many = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      many.addAll(trees);
    }
    return many;
  }

  private static byte[] bytes(SyntaxModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }
}
