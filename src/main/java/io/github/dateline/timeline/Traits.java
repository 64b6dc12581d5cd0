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
 * @param title by the machine, as {@link Wording}
 */
record Traits(List<Sentence> sentences, Optional<ResolvedDate> date, String title) {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * A sentence.
   *
   * @param words as {@link Wording}
   * @param expression the words that date it, as {@link Wording}; empty where none do
   */
  record Sentence(String article, String words, String expression) {

    /** What two sentences share that stand in the same article and say the same. */
    String key() {
      return article + "\n" + words;
    }

    boolean sameArticle(Sentence other) {
      return article.equals(other.article);
    }

    boolean same(Sentence other) {
      return sameArticle(other) && words.equals(other.words);
    }

    boolean sameExpression(Sentence other) {
      return isDated() && expression.equals(other.expression);
    }

    boolean isDated() {
      return !expression.isEmpty();
    }

    /** How alike both are but for the words that date them. */
    double likeness(Sentence other) {
      Set<String> dating = new HashSet<>(List.of(expression.split(" ")));
      dating.addAll(List.of(other.expression.split(" ")));
      return WordLikeness.of(words, other.words, dating);
    }
  }

  /** Of what this run found. */
  static Traits of(EventCluster cluster) {
    return new Traits(
        cluster.mentions().stream().map(Traits::sentence).toList(),
        Optional.of(cluster.date()),
        Wording.of(cluster.title()));
  }

  private static Sentence sentence(DatedMention mention) {
    return new Sentence(
        article(mention.mention().article()),
        Wording.of(mention.mention().quote()),
        mention
            .dating()
            .map(dating -> Wording.of(dating.expression().expression().text()))
            .orElse(""));
  }

  /** Of what an earlier run published. */
  static Traits of(EarlierEvent event) {
    return new Traits(
        event.sources().stream()
            .map(
                source ->
                    new Sentence(
                        article(source.article()),
                        Wording.of(source.quote()),
                        source.expression().map(Wording::of).orElse("")))
            .toList(),
        event.machineDate(),
        Wording.of(event.machineTitle()));
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
                        renamed.apply(sentence.article()), sentence.words(), sentence.expression()))
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
    return title.equals(other.title) && !title.isEmpty()
        ? 1
        : WordLikeness.of(title, other.title, Set.of());
  }
}
