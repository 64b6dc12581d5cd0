package io.github.dateline.event;

import io.github.dateline.language.Tense;
import io.github.dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An article of which a test itself says what it tells, sentence by sentence. */
public final class Dictation {

  private final AnalysedArticle read;
  private final List<EventMention> mentions = new ArrayList<>();

  private Dictation(AnalysedArticle read) {
    this.read = read;
  }

  /** An undated article whose lines are paragraphs; its sentences count from 1. */
  public static Dictation of(String id, String lines) {
    return new Dictation(Press.undated(id, lines));
  }

  /** An article of a stated day. */
  public static Dictation of(String id, String day, String lines) {
    return new Dictation(Press.dated(id, day, lines));
  }

  /** The article's own news, told in its lead. */
  public Dictation lead(int sentence, String predicate, String... actors) {
    return carried(new Carried.Lead(), sentence, predicate, actors);
  }

  /** Told as part of that news. */
  public Dictation news(int sentence, String predicate, String... actors) {
    return carried(new Carried.News(), sentence, predicate, actors);
  }

  /** Told on from a day that these words named. */
  public Dictation after(String words, int sentence, String predicate, String... actors) {
    return carried(new Carried.From(expression(words)), sentence, predicate, actors);
  }

  private Dictation carried(Carried how, int sentence, String predicate, String... actors) {
    return add(List.of(), Optional.of(how), sentence, predicate, actors);
  }

  /** Dated by words of its own. */
  public Dictation named(String words, int sentence, String predicate, String... actors) {
    return add(List.of(expression(words)), Optional.empty(), sentence, predicate, actors);
  }

  /** Told without any date. */
  public Dictation silent(int sentence, String predicate, String... actors) {
    return add(List.of(), Optional.empty(), sentence, predicate, actors);
  }

  private Dictation add(
      List<TimeExpression> when,
      Optional<Carried> carried,
      int sentence,
      String predicate,
      String... actors) {
    String quote =
        read.annotated().sentences().stream()
            .filter(one -> one.index() == sentence)
            .findFirst()
            .orElseThrow()
            .text();
    mentions.add(
        new EventMention(
            read.id(),
            sentence,
            quote,
            when,
            carried,
            Status.OCCURRED,
            Optional.empty(),
            Tense.PAST,
            quote.replaceAll("\\.$", ""),
            List.of(actors),
            predicate,
            Optional.empty(),
            List.of(),
            Arrays.stream(quote.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(word -> word.length() > 3)
                .distinct()
                .toList(),
            false,
            false,
            false));
    return this;
  }

  /** What was told last is only reported. */
  public Dictation reported(Optional<String> by) {
    return last(Status.REPORTED, by, Tense.PAST);
  }

  /** What was told last was told of what is to come. */
  public Dictation ahead() {
    return last(Status.OCCURRED, Optional.empty(), Tense.FUTURE);
  }

  /** What was told last is named by a noun. */
  public Dictation nominal() {
    return last(Status.OCCURRED, Optional.empty(), Tense.PAST, true);
  }

  private Dictation last(Status status, Optional<String> by, Tense tense) {
    return last(status, by, tense, false);
  }

  private Dictation last(Status status, Optional<String> by, Tense tense, boolean nominal) {
    EventMention told = mentions.remove(mentions.size() - 1);
    mentions.add(
        new EventMention(
            told.article(),
            told.sentence(),
            told.quote(),
            told.when(),
            told.carried(),
            status,
            by,
            tense,
            told.title(),
            told.actors(),
            told.predicate(),
            told.kind(),
            told.participants(),
            told.words(),
            nominal,
            told.saying(),
            told.open()));
    return this;
  }

  private TimeExpression expression(String words) {
    return read.expressions().stream()
        .filter(expression -> expression.text().equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(words + ": " + read.expressions()));
  }

  public AnalysedArticle article() {
    return new AnalysedArticle(read.annotated(), read.expressions(), mentions);
  }
}
