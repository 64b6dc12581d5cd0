package io.github.dateline.time.rule.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.Reference;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.Timex;
import io.github.dateline.time.rule.RuleBook;
import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.TimeRule;
import io.github.dateline.time.rule.TimeTagger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example and every lookalike of every rule within the whole book. */
class EnglishRuleBookTest {
  private static final RuleBook BOOK = EnglishRuleBook.book();
  private static final TimeTagger TAGGER = new TimeTagger(BOOK);
  private static final TimeTagger HISTORIES = new TimeTagger(EnglishRuleBook.ofHistories(BOOK));
  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+|\\p{Punct}");

  /** A Tuesday. */
  private static final LocalDate READING_DAY = LocalDate.of(2011, 3, 15);

  @TestFactory
  Stream<DynamicTest> everyRuleReadsItsExamples() {
    return rules()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            dynamicTest(
                                rule.name() + ": " + example.phrase(),
                                () -> reads(rule, example))));
  }

  @TestFactory
  Stream<DynamicTest> noRuleReadsItsLookalikes() {
    return rules()
        .flatMap(
            rule ->
                rule.lookalikes().stream()
                    .map(
                        phrase ->
                            dynamicTest(
                                rule.name() + ": not " + phrase, () -> passesOver(rule, phrase))));
  }

  @Test
  void everyRuleHasExamples() {
    rules()
        .forEach(
            rule ->
                assertTrue(
                    rule.isNoTime() ? !rule.lookalikes().isEmpty() : !rule.examples().isEmpty(),
                    rule.name()));
  }

  @Test
  void thePhrasesAreManyAndDifferent() {
    List<String> phrases = rules().flatMap(EnglishRuleBookTest::phrases).toList();
    List<String> twice =
        phrases.stream().filter(phrase -> Collections.frequency(phrases, phrase) > 1).toList();
    assertEquals(List.of(), twice);
    assertTrue(phrases.size() >= 600, () -> phrases.size() + " phrases");
  }

  /** Those of the English book, and those of histories. */
  private static Stream<TimeRule> rules() {
    return Stream.concat(BOOK.rules().stream(), Histories.ALL.stream());
  }

  private static List<TimeExpression> found(TimeRule rule, String phrase) {
    return (Histories.ALL.contains(rule) ? HISTORIES : TAGGER).tag(phrase, 0);
  }

  /** What counts as a phrase of its own: “last Monday” and “last Friday” are one. */
  @Test
  void atLeastSixHundredPhrasesDifferInMoreThanTheWordOfASlot() {
    List<Set<String>> slots = BOOK.slots().values().stream().map(Slot::words).toList();
    int differing = 0;
    for (TimeRule rule : BOOK.rules()) {
      List<List<String>> counted = new ArrayList<>();
      phrases(rule)
          .map(EnglishRuleBookTest::words)
          .filter(
              phrase -> counted.stream().noneMatch(other -> sameButForASlot(phrase, other, slots)))
          .forEach(counted::add);
      differing += counted.size();
    }
    int found = differing;
    assertTrue(found >= 600, () -> found + " phrases");
  }

  private static Stream<String> phrases(TimeRule rule) {
    return Stream.concat(
            rule.examples().stream().map(TimeRule.Example::phrase), rule.lookalikes().stream())
        .map(phrase -> phrase.replaceAll("[\\[\\]]", ""));
  }

  private static List<String> words(String phrase) {
    return WORD.matcher(phrase.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** Whether one word differs, and both can stand in the same slot. */
  private static boolean sameButForASlot(
      List<String> one, List<String> other, List<Set<String>> slots) {
    if (one.size() != other.size()) {
      return false;
    }
    List<Integer> different =
        IntStream.range(0, one.size())
            .filter(word -> !one.get(word).equals(other.get(word)))
            .boxed()
            .toList();
    if (different.size() != 1) {
      return different.isEmpty();
    }
    Set<String> two = Set.of(one.get(different.get(0)), other.get(different.get(0)));
    return two.stream().allMatch(word -> word.matches("\\d+"))
        || slots.stream().anyMatch(slot -> slot.containsAll(two));
  }

  private static void reads(TimeRule rule, TimeRule.Example example) {
    String phrase = example.phrase();
    boolean marked = phrase.contains("[");
    List<TimeExpression> found = found(rule, phrase.replaceAll("[\\[\\]]", ""));
    List<String> values = new ArrayList<>();
    StringBuilder spans = new StringBuilder(phrase.replaceAll("[\\[\\]]", ""));
    for (int i = found.size() - 1; i >= 0; i--) {
      spans.insert(found.get(i).end(), "]").insert(found.get(i).start(), "[");
      values.add(0, value(found.get(i)));
    }
    assertEquals(marked ? phrase : "[" + phrase + "]", spans.toString());
    assertEquals(example.values(), values);
    assertTrue(
        found.stream().anyMatch(expression -> expression.rule().equals(rule.name())),
        () -> "read by “" + found.get(0).rule() + "”");
  }

  private static String value(TimeExpression expression) {
    Timex timex =
        expression
            .value()
            .resolve(new Reference(READING_DAY, Granularity.DAY, expression.tense()))
            .timex();
    return timex.value() + timex.mod().map(mod -> " " + mod).orElse("");
  }

  private static void passesOver(TimeRule rule, String phrase) {
    List<TimeExpression> found = found(rule, phrase);
    assertEquals(
        List.of(),
        found.stream()
            .filter(expression -> rule.isNoTime() || expression.rule().equals(rule.name()))
            .map(TimeExpression::text)
            .toList());
  }
}
