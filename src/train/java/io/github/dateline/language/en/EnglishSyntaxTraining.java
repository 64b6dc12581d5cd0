package io.github.dateline.language.en;

import io.github.dateline.language.syntax.Attachment;
import io.github.dateline.language.syntax.RawText;
import io.github.dateline.language.syntax.SyntaxModel;
import io.github.dateline.language.syntax.SyntaxTrainer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns the model of English anew: {@code mvn -Ptrain -Dud=DIR}. It takes minutes, gives the same
 * bytes each time, and prints how well the model reads what it has not seen.
 */
final class EnglishSyntaxTraining {

  private static final List<String> TEXTS =
      List.of("timelines/t17", "timelines/entities", "events");

  private EnglishSyntaxTraining() {}

  /**
   * @param args the folder of the treebanks; the folder of articles without annotation, for the
   *     classes of words; the file to write
   */
  public static void main(String[] args) throws IOException {
    Path ud = Path.of(args[0]);
    Path text = Path.of(args[1]);
    Path file = Path.of(args[2]);
    List<List<String>> sentences = new ArrayList<>();
    for (String folder : TEXTS) {
      if (Files.isDirectory(text.resolve(folder))) {
        sentences.addAll(RawText.read(text.resolve(folder)));
      }
    }
    System.out.printf("%,d lines of text for the classes of words%n", sentences.size());
    SyntaxModel model = SyntaxTrainer.train(EnglishTreebanks.training(ud), sentences);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    Files.write(file, bytes.toByteArray());
    System.out.printf("%s: %,d bytes%n", file, bytes.size());
    SyntaxModel read = SyntaxModel.read(new ByteArrayInputStream(bytes.toByteArray()));
    for (EnglishTreebanks.Part part : EnglishTreebanks.Part.values()) {
      System.out.printf("%-10s %s%n", part.title(), Attachment.of(read, part.read(ud)));
    }
  }
}
