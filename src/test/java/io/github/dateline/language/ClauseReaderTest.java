package io.github.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.VerbGroup.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The clauses of {@code corpus/clause/clauses.tsv}: {@code sentence | subject + verb TENSE …}, the
 * clauses parted by {@code ;;}; a clause without a verb is left out.
 */
class ClauseReaderTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "corpus", "clause");
  private static final PartOfSpeechTagger TAGGER = new PartOfSpeechTagger();

  @TestFactory
  Stream<DynamicTest> corpus() {
    return lines("clauses.tsv").stream()
        .map(line -> dynamicTest(line[0], () -> assertEquals(line[1], read(line[0]))));
  }

  /** What is not read yet, so that a gain is noticed. */
  @TestFactory
  Stream<DynamicTest> misses() {
    return lines("known-misses.tsv").stream()
        .map(
            line ->
                dynamicTest(
                    line[0],
                    () -> assertNotEquals(line[1], read(line[0]), "read now: move the line")));
  }

  /** Every token belongs to one clause, whatever the sentence is. */
  @Test
  void everyTokenBelongsToOneClause() {
    List<String> sentences =
        new ArrayList<>(
            List.of(
                "",
                ",",
                "that that that",
                "He, who, which, when",
                "— and — or —",
                "\"",
                "said said said"));
    lines("clauses.tsv").forEach(line -> sentences.add(line[0]));
    for (String sentence : sentences) {
      List<Token> tokens = TAGGER.tag(sentence);
      List<Clause> clauses = ClauseReader.read(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        int token = i;
        long holders = clauses.stream().filter(clause -> clause.contains(token)).count();
        assertEquals(1, holders, sentence + ": token " + i + " of " + clauses);
      }
    }
  }

  @Test
  void aClauseHangsOnAnother() {
    for (String[] line : lines("clauses.tsv")) {
      List<Clause> clauses = ClauseReader.read(TAGGER.tag(line[0]));
      assertEquals(Clause.Kind.MAIN, clauses.get(0).kind(), line[0]);
      for (int i = 0; i < clauses.size(); i++) {
        int parent = clauses.get(i).parent();
        assertTrue(parent < clauses.size() && parent != i, line[0]);
        assertTrue(parent >= 0 || clauses.get(i).kind() == Clause.Kind.MAIN, line[0]);
      }
    }
  }

  /** Sentence and clauses of each line. */
  private static List<String[]> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 2))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String sentence) {
    List<Token> tokens = TAGGER.tag(sentence);
    return ClauseReader.read(tokens).stream()
        .filter(clause -> clause.verb().isPresent())
        .map(clause -> told(tokens, clause))
        .collect(Collectors.joining(" ;; "));
  }

  private static String told(List<Token> tokens, Clause clause) {
    VerbGroup verb = clause.verb().orElseThrow();
    StringBuilder told = new StringBuilder();
    if (clause.kind() != Clause.Kind.MAIN) {
      told.append(clause.kind().name().toLowerCase(Locale.ROOT)).append(": ");
    }
    told.append(clause.subject().map(phrase -> words(tokens, phrase)).orElse("–"));
    told.append(" + ").append(words(tokens, new Phrase(verb.first(), verb.last())));
    told.append(" ").append(verb.tense());
    told.append(verb.form() == Form.FINITE ? "" : " " + verb.form());
    told.append(verb.passive() ? " passive" : "");
    told.append(verb.negated() ? " negated" : "");
    told.append(verb.modal() ? " modal" : "");
    return told.toString();
  }

  private static String words(List<Token> tokens, Phrase phrase) {
    return IntStream.rangeClosed(phrase.first(), phrase.last())
        .mapToObj(i -> tokens.get(i).text())
        .collect(Collectors.joining(" "));
  }
}
