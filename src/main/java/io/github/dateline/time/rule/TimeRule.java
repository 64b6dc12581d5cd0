package io.github.dateline.time.rule;

import io.github.dateline.time.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A temporal rule: what to look for, what it means, and phrases that prove it.
 *
 * @param name unique in its book; shown to people who ask why
 * @param meanings one for each expression that a pattern finds, or one for all of them; none where
 *     the words are no time
 * @param notAfter words that must not stand before it
 * @param notBefore words that must not stand after it
 * @param condition what else has to hold of each expression
 */
public record TimeRule(
    String name,
    List<String> patterns,
    List<Example> examples,
    List<String> lookalikes,
    List<Function<Slots, TimeValue>> meanings,
    Set<String> notAfter,
    Set<String> notBefore,
    Predicate<Slots> condition) {

  /**
   * A phrase and what it has to mean, read on Tuesday, 15 March 2011.
   *
   * @param phrase the expression itself, or a sentence with the expressions in {@code [ ]}
   * @param values the TIMEX3 value of each, a modifier after a space: {@code 2011 START}
   */
  public record Example(String phrase, List<String> values) {}

  /** Starts a rule. */
  public static Builder rule(String name) {
    return new Builder(name);
  }

  /** Whether it finds what looks like a time and is none. */
  public boolean isNoTime() {
    return meanings.isEmpty();
  }

  /** What one of the expressions means that a pattern finds, from 0. */
  Function<Slots, TimeValue> meaning(int piece) {
    return meanings.get(meanings.size() > 1 ? piece : 0);
  }

  /** The same rule where more has to hold. */
  public TimeRule only(Predicate<Slots> required) {
    return new TimeRule(
        name,
        patterns,
        examples,
        lookalikes,
        meanings,
        notAfter,
        notBefore,
        condition.and(required));
  }

  /** Collects the parts of a rule. */
  public static final class Builder {
    private final String name;
    private final List<String> patterns = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<String> lookalikes = new ArrayList<>();
    private final Set<String> notAfter = new TreeSet<>();
    private final Set<String> notBefore = new TreeSet<>();
    private Predicate<Slots> condition = slots -> true;

    private Builder(String name) {
      this.name = name;
    }

    /** What to look for, as {@link Pattern} describes it; each of them will do. */
    public Builder pattern(String... written) {
      patterns.addAll(List.of(written));
      return this;
    }

    /** A phrase that it has to read, and the values. */
    public Builder example(String phrase, String... values) {
      examples.add(new Example(phrase, List.of(values)));
      return this;
    }

    /** Phrases that look alike and hold no time, or not all of it. */
    public Builder butNot(String... phrases) {
      lookalikes.addAll(List.of(phrases));
      return this;
    }

    /** Single words before which the expression does not count. */
    public Builder notBefore(String... words) {
      notBefore.addAll(List.of(words));
      return this;
    }

    /** Single words after which the expression does not count. */
    public Builder notAfter(String... words) {
      notAfter.addAll(List.of(words));
      return this;
    }

    /** What else has to hold. */
    public Builder when(Predicate<Slots> required) {
      condition = condition.and(required);
      return this;
    }

    /** The words look like a time and are none; nothing else may read them. */
    public TimeRule isNoTime() {
      return means();
    }

    /** What each of the expressions means that a pattern finds at once, or what all of them do. */
    @SafeVarargs
    public final TimeRule means(Function<Slots, TimeValue>... meanings) {
      List<Function<Slots, TimeValue>> all = new ArrayList<>();
      for (Function<Slots, TimeValue> meaning : meanings) {
        all.add(meaning);
      }
      return new TimeRule(
          name,
          List.copyOf(patterns),
          List.copyOf(examples),
          List.copyOf(lookalikes),
          List.copyOf(all),
          Set.copyOf(notAfter),
          Set.copyOf(notBefore),
          condition);
    }
  }
}
