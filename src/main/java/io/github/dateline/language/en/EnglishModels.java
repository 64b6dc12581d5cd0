package io.github.dateline.language.en;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The English models of Apache OpenNLP, trained on the Universal Dependencies treebank EWT.
 *
 * <p>Each is loaded by its exact name: the model jars share every other file name, so that a jar
 * that shades them keeps only one of each.
 */
final class EnglishModels {

  private EnglishModels() {}

  static SentenceModel sentences() {
    return load("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
  }

  static TokenizerModel tokens() {
    return load("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T load(String name, Reader<T> reader) {
    try (InputStream in = EnglishModels.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the model " + name + " is not on the class path");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + name + " cannot be read", e);
    }
  }
}
