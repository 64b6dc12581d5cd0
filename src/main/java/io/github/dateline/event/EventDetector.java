package io.github.dateline.event;

import io.github.dateline.article.Block;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.Language;
import io.github.dateline.language.Name;
import io.github.dateline.language.NameFinder;
import io.github.dateline.language.ParsedSentence;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.SentenceParser;
import io.github.dateline.language.Token;
import io.github.dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds what an article says happened, and the words in which it says when. Depends on one article
 * alone.
 */
public final class EventDetector {

  private final SentenceParser parser;
  private final NameFinder names;
  private final Lexicon lexicon;

  /**
   * @param language what the articles are written in
   * @param lexicon its words for happenings
   */
  public EventDetector(Language language, Lexicon lexicon) {
    this.parser = new SentenceParser(language);
    this.names = language.names();
    this.lexicon = lexicon;
  }

  /**
   * The happenings of an article, in the order of the text.
   *
   * @param expressions all time expressions of the article, with what words nearby tell of their
   *     tense
   */
  public AnalysedArticle detect(AnnotatedArticle annotated, List<TimeExpression> expressions) {
    Map<Reading, List<TimeExpression>> read = read(annotated, expressions);
    List<Reading> readings = List.copyOf(read.keySet());
    Persons persons = new Persons(readings);
    Referents referents = new Referents(readings, persons, outside(annotated));
    Quotations quotations = new Quotations(readings);
    // “We” outside quotations is who wrote it, where that is a person; never the paper.
    Optional<String> author = annotated.article().metadata().author();
    StoryLine story = new StoryLine();
    List<EventMention> mentions = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      List<TimeExpression> dates = read.getOrDefault(reading, List.of());
      referents.read(
          reading,
          new SentenceDates(reading, dates).tokens(),
          quotations.quoted(i),
          quotations.speakerOf(i));
      SentenceEvents.Context context =
          new SentenceEvents.Context(
              annotated.article().id(),
              referents,
              persons,
              quotations.speakerOf(i),
              author,
              quotations.quoted(i),
              story);
      List<EventMention> told = new SentenceEvents(context, reading, dates).mentions();
      story.read(reading, told, dates);
      mentions.addAll(told);
    }
    return new AnalysedArticle(annotated, asRead(expressions, read.values(), mentions), mentions);
  }

  /** The sentences of an article that tell something, in order, with their time expressions. */
  Map<Reading, List<TimeExpression>> read(
      AnnotatedArticle annotated, List<TimeExpression> expressions) {
    Map<Sentence, List<TimeExpression>> times = bySentence(annotated, expressions);
    List<Sentence> sentences =
        annotated.sentences().stream().filter(sentence -> sentence.block().tells()).toList();
    List<ParsedSentence> parsed =
        sentences.stream()
            .map(sentence -> parse(sentence, times.getOrDefault(sentence, List.of())))
            .toList();
    // In a headline every word may have a capital: nothing is learnt from it.
    List<List<Token>> tokens =
        names.mendOpenings(
            parsed.stream().map(ParsedSentence::tokens).toList(),
            i -> sentences.get(i).block() != Block.Kind.TITLE);
    Map<Reading, List<TimeExpression>> readings = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Name> named = names.find(tokens.get(i));
      readings.put(
          new Reading(
              sentence,
              tokens.get(i),
              NamesFirst.of(parsed.get(i).tree(), named, lexicon),
              named,
              lexicon),
          directed(sentence, times.getOrDefault(sentence, List.of()), parsed.get(i)));
    }
    return readings;
  }

  /** Who wrote the article, and who published it. */
  private static Set<String> outside(AnnotatedArticle annotated) {
    Set<String> names = new HashSet<>();
    annotated.article().metadata().author().ifPresent(names::add);
    annotated.article().metadata().publisher().ifPresent(names::add);
    return names;
  }

  private ParsedSentence parse(Sentence sentence, List<TimeExpression> times) {
    return parser.parse(sentence, whole -> Asides.of(lexicon, sentence, whole, times));
  }

  /**
   * The expressions of an article with the tenses of the verbs that govern them.
   *
   * @param asked those of which the words nearby do not tell enough; only their sentences are read
   */
  public List<TimeExpression> directed(
      AnnotatedArticle annotated,
      List<TimeExpression> expressions,
      Predicate<TimeExpression> asked) {
    if (expressions.stream().noneMatch(asked)) {
      return expressions;
    }
    List<List<TimeExpression>> read = new ArrayList<>();
    bySentence(annotated, expressions)
        .forEach(
            (sentence, times) -> {
              if (sentence.block().tells() && times.stream().anyMatch(asked)) {
                read.add(directed(sentence, times, parse(sentence, times)));
              }
            });
    return asRead(expressions, read, List.of());
  }

  private List<TimeExpression> directed(
      Sentence sentence, List<TimeExpression> times, ParsedSentence parsed) {
    return Directions.read(
        new Reading(sentence, parsed.tokens(), parsed.tree(), List.of(), lexicon), times);
  }

  /** The expressions as their sentences and mentions have them. */
  private static List<TimeExpression> asRead(
      List<TimeExpression> expressions,
      Collection<List<TimeExpression>> sentences,
      List<EventMention> mentions) {
    Map<Integer, TimeExpression> read = new HashMap<>();
    mentions.forEach(
        mention -> mention.when().forEach(when -> read.putIfAbsent(when.start(), when)));
    sentences.forEach(times -> times.forEach(time -> read.putIfAbsent(time.start(), time)));
    return expressions.stream()
        .map(guessed -> read.getOrDefault(guessed.start(), guessed))
        .toList();
  }

  /** The expressions of each sentence of the text; one that crosses its end is in none. */
  private static Map<Sentence, List<TimeExpression>> bySentence(
      AnnotatedArticle annotated, List<TimeExpression> expressions) {
    NavigableMap<Integer, Sentence> starts = new TreeMap<>();
    annotated.sentences().stream()
        .filter(sentence -> sentence.start() >= 0)
        .forEach(sentence -> starts.put(sentence.start(), sentence));
    Map<Sentence, List<TimeExpression>> found = new HashMap<>();
    for (TimeExpression expression : expressions) {
      Map.Entry<Integer, Sentence> at = starts.floorEntry(expression.start());
      if (at != null && expression.end() <= at.getValue().end()) {
        found.computeIfAbsent(at.getValue(), key -> new ArrayList<>()).add(expression);
      }
    }
    return found;
  }
}
