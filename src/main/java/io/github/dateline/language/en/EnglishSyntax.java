package io.github.dateline.language.en;

import io.github.dateline.language.syntax.DependencyTree;
import io.github.dateline.language.syntax.SyntaxModel;
import io.github.dateline.language.syntax.SyntaxReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads English words into a tree, with the model that is shipped; it is loaded when it is first
 * asked for, and once in a process.
 */
public final class EnglishSyntax implements SyntaxReader {

  static final String RESOURCE = "english-syntax.bin";

  @Override
  public DependencyTree read(List<String> words) {
    return OfPhrases.mend(Subordinators.mend(Participles.mend(Shipped.MODEL.read(words))));
  }

  /** Loaded with the first sentence. */
  private static final class Shipped {
    static final SyntaxModel MODEL = load();

    private static SyntaxModel load() {
      try (InputStream in = EnglishSyntax.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the model " + RESOURCE + " is not on the class path");
        }
        return SyntaxModel.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the model " + RESOURCE + " cannot be read", e);
      }
    }
  }
}
