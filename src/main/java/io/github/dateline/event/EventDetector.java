package io.github.dateline.event;

import io.github.dateline.article.Article.Metadata;
import io.github.dateline.article.Block;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.ClauseReader;
import io.github.dateline.language.Name;
import io.github.dateline.language.NameFinder;
import io.github.dateline.language.OpeningWords;
import io.github.dateline.language.PartOfSpeechTagger;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.Token;
import io.github.dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what an article says happened, and the words in which it says when. Depends on one article
 * alone.
 */
public final class EventDetector {

  private final PartOfSpeechTagger tagger;

  public EventDetector(PartOfSpeechTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * The happenings of an article, in the order of the text.
   *
   * @param expressions all time expressions of the article; where a verb is read that governs one,
   *     its tense replaces the one that was guessed
   */
  public AnalysedArticle detect(AnnotatedArticle annotated, List<TimeExpression> expressions) {
    List<Reading> readings = readings(annotated);
    Set<String> persons = persons(readings);
    Referents referents = new Referents(persons, new Genders(readings, persons));
    List<Optional<String>> speakers = Speakers.of(readings);
    // “We” outside quotations is the author, or else the paper.
    Metadata metadata = annotated.article().metadata();
    Optional<String> voice = metadata.author().or(metadata::publisher);
    List<EventMention> mentions = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      List<TimeExpression> inSentence =
          expressions.stream()
              .filter(expression -> within(expression, reading.sentence()))
              .toList();
      mentions.addAll(
          new SentenceEvents(
                  annotated.article().id(), reading, inSentence, referents, speakers.get(i), voice)
              .mentions());
      referents.read(reading);
    }
    return new AnalysedArticle(annotated, withTensesRead(expressions, mentions), mentions);
  }

  private List<Reading> readings(AnnotatedArticle annotated) {
    List<Sentence> sentences =
        annotated.sentences().stream().filter(sentence -> sentence.block().tells()).toList();
    // In a headline every word may have a capital: nothing is learnt from it.
    List<List<Token>> tokens =
        OpeningWords.mend(
            sentences.stream().map(tagger::tag).toList(),
            i -> sentences.get(i).block() != Block.Kind.TITLE);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> words = tokens.get(i);
      readings.add(
          new Reading(sentences.get(i), words, ClauseReader.read(words), NameFinder.find(words)));
    }
    return readings;
  }

  private static List<TimeExpression> withTensesRead(
      List<TimeExpression> expressions, List<EventMention> mentions) {
    Map<Integer, TimeExpression> read = new HashMap<>();
    mentions.forEach(
        mention -> mention.when().forEach(when -> read.putIfAbsent(when.start(), when)));
    return expressions.stream()
        .map(guessed -> read.getOrDefault(guessed.start(), guessed))
        .toList();
  }

  private static boolean within(TimeExpression expression, Sentence sentence) {
    return sentence.start() >= 0
        && expression.start() >= sentence.start()
        && expression.end() <= sentence.end();
  }

  /**
   * Names that a title marks as a person's, or a surname that stands alone elsewhere; and the
   * surnames.
   */
  private static Set<String> persons(List<Reading> readings) {
    Set<String> all = new TreeSet<>();
    readings.forEach(reading -> reading.names().forEach(name -> all.add(name.text())));
    Set<String> persons = new TreeSet<>();
    for (Reading reading : readings) {
      for (Name name : reading.names()) {
        String surname = Referents.surname(name.text());
        boolean fullName = !surname.equals(name.text()) && name.last() - name.first() <= 2;
        if (name.person() || (fullName && all.contains(surname))) {
          persons.add(name.text());
          persons.add(surname);
        }
      }
    }
    return persons;
  }
}
