package io.github.dateline.timeline;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.merge.EventCluster;
import io.github.dateline.time.ResolvedDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What makes a person take an event of two runs for the same.
 *
 * @param sentences those that tell it
 * @param date by the machine
 * @param title by the machine
 */
record Traits(List<Sentence> sentences, Optional<ResolvedDate> date, Utterance title) {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * A sentence.
   *
   * @param isDated whether it dates what it tells
   * @param expression the words that do; empty where none do, be it that its day is carried
   */
  record Sentence(String article, Utterance words, boolean isDated, Utterance expression) {

    boolean sameArticle(Sentence other) {
      return article.equals(other.article);
    }

    boolean same(Sentence other) {
      return sameArticle(other) && words.same(other.words);
    }

    /** Whether the same words date both, or both have their days without any. */
    boolean sameExpression(Sentence other) {
      return isDated && other.isDated && expression.same(other.expression);
    }

    /** How alike both are but for the words that date them. */
    double likeness(Sentence other) {
      Set<String> dating = new HashSet<>(dating());
      dating.addAll(other.dating());
      return words.likeness(other.words, dating);
    }

    /** How much of this one another one holds, but for the words that date them; 0 to 1. */
    double within(Sentence other) {
      Set<String> dating = new HashSet<>(dating());
      dating.addAll(other.dating());
      return words.within(other.words, dating);
    }

    VeiledEvent.Sentence veiled() {
      return new VeiledEvent.Sentence(
          article, isDated, expression.veil(Set.of()).text(), words.veil(dating()).text());
    }

    private Set<String> dating() {
      return expression.veiled() ? Set.of() : expression.words();
    }
  }

  /** Of what this run found. */
  static Traits of(EventCluster cluster) {
    return new Traits(
        cluster.mentions().stream().map(Traits::sentence).toList(),
        Optional.of(cluster.date()),
        Utterance.of(cluster.title()));
  }

  private static Sentence sentence(DatedMention mention) {
    return new Sentence(
        article(mention.mention().article()),
        Utterance.of(mention.mention().quote()),
        mention.dating().isPresent(),
        Utterance.of(mention.dating().map(Traits::words).orElse("")));
  }

  private static String words(DatedMention.Dating dating) {
    return dating instanceof DatedMention.Worded worded
        ? worded.expression().expression().text()
        : "";
  }

  /** Of what an earlier run published. */
  static Traits of(EarlierEvent event) {
    return new Traits(
        event.sources().stream()
            .map(
                source ->
                    new Sentence(
                        article(source.article()),
                        Utterance.of(source.quote()),
                        source.isDated(),
                        Utterance.of(source.expression())))
            .toList(),
        event.machineDate(),
        Utterance.of(event.machineTitle()));
  }

  /** The same, of what an earlier run kept of an event that it did not publish. */
  static Traits of(VeiledEvent event) {
    return new Traits(
        event.sentences().stream()
            .map(
                sentence ->
                    new Sentence(
                        sentence.article(),
                        new Utterance(sentence.words(), true),
                        sentence.isDated(),
                        new Utterance(sentence.expression(), true)))
            .toList(),
        event.date(),
        new Utterance(event.title(), true));
  }

  /**
   * The same where articles are called otherwise.
   *
   * @param renamed what an article is called now
   */
  Traits in(UnaryOperator<String> renamed) {
    return new Traits(
        sentences.stream()
            .map(
                sentence ->
                    new Sentence(
                        renamed.apply(sentence.article()),
                        sentence.words(),
                        sentence.isDated(),
                        sentence.expression()))
            .toList(),
        date,
        title);
  }

  /** An article's id as the review files hold it: on one line. */
  static String article(String id) {
    return SPACES.matcher(id.strip()).replaceAll(" ");
  }

  boolean sameDate(Traits other) {
    return date.isPresent() && date.equals(other.date);
  }

  /** Whether one date lies within the other. */
  boolean datesAgree(Traits other) {
    return date.isPresent()
        && other.date.isPresent()
        && (date.get().contains(other.date.get()) || other.date.get().contains(date.get()));
  }

  double titleLikeness(Traits other) {
    return title.same(other.title) && !title.isEmpty() ? 1 : title.likeness(other.title, Set.of());
  }
}
