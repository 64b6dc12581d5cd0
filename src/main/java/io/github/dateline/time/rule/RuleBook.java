package io.github.dateline.time.rule;

import io.github.dateline.time.Bound;
import java.util.List;
import java.util.Map;

/**
 * All that is known of one language's time expressions.
 *
 * @param rules in order: of two readings of the same words the earlier rule's counts
 * @param slots what rules write as {@code <name>}, by name; with the groups 64 at the most
 * @param groups rules that other rules speak of as a whole, under a name like a slot's: {@code
 *     early <date>}; the slot's value is the rule's {@link io.github.dateline.time.TimeValue}
 * @param bounds the prepositions that bound a date: “since”
 * @param tense reads the tense of the verb near an expression
 */
public record RuleBook(
    List<TimeRule> rules,
    Map<String, Slot> slots,
    Map<String, List<TimeRule>> groups,
    Map<String, Bound> bounds,
    TenseCues tense) {
  public RuleBook {
    rules = List.copyOf(rules);
    if (rules.stream().map(TimeRule::name).distinct().count() < rules.size()) {
      throw new IllegalArgumentException("two rules of one name");
    }
  }
}
