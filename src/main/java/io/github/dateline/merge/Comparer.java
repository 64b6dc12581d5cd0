package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.dating.Likeness;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.Participant;
import io.github.dateline.event.Participant.Role;
import io.github.dateline.event.Status;
import io.github.dateline.time.Granularity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Compares reports by what they tell: the deed, who takes part and as what, words, dates. */
public final class Comparer {

  private static final int MANY_WORDS = 5;
  private static final int SOME_WORDS = 4;

  private final Likeness likeness;
  private final Retellings retellings;

  Comparer(Likeness likeness, Attributions attributions) {
    this.likeness = likeness;
    this.retellings = new Retellings(likeness, attributions);
  }

  /** For reports of a folder, which tell together which names are one. */
  public static Comparer among(List<DatedMention> mentions) {
    return new Comparer(
        Likeness.of(mentions.stream().map(DatedMention::mention).toList()),
        Attributions.of(mentions));
  }

  /** How two reports compare; one without a date by all the rest. */
  public Comparison compare(DatedMention one, DatedMention other) {
    EventMention a = retellings.peeled(one.mention(), other.mention());
    EventMention b = retellings.peeled(other.mention(), one.mention());
    Map<Evidence, Double> values = new EnumMap<>(Evidence.class);
    retellings.of(one, other).forEach(evidence -> values.put(evidence, 1.0));
    deed(a, b, values);
    boolean others = participants(a, b, values);
    int names = names(a, b, values);
    int words = words(a, b, values);
    date(one, other, values);
    put(
        Evidence.SAME_DEED_OF_THE_SAME,
        SameEvent.fit(one, other) && likeness.sameDeedOfTheSame(a, b),
        values);
    put(Evidence.NAMED_IN_THE_CLAUSE, isNamedWithin(a, b), values);
    boolean toldOn = values.containsKey(Evidence.LEAD_TOLD_ON);
    return new Comparison(values, others && !toldOn && names < 2 && words < MANY_WORDS);
  }

  /** Whether one is told by a clause of a sentence, the other by a noun of that clause. */
  private static boolean isNamedWithin(EventMention a, EventMention b) {
    return a.quote().equals(b.quote())
        && a.nominal() != b.nominal()
        && (a.nominal() ? b : a).words().contains((a.nominal() ? a : b).predicate());
  }

  private void deed(EventMention a, EventMention b, Map<Evidence, Double> values) {
    if (a.predicate().equals(b.predicate())) {
      values.put(Evidence.SAME_WORD, 1.0);
      put(Evidence.SAME_NOUN, a.nominal() && b.nominal(), values);
    } else {
      put(Evidence.SAME_KIND, likeness.sameKind(a, b), values);
      boolean within = a.words().contains(b.predicate()) || b.words().contains(a.predicate());
      put(Evidence.TOLD_WITHIN, within, values);
    }
    put(Evidence.SAYING_AND_DEED, a.saying() != b.saying(), values);
    put(Evidence.TWO_SAYINGS, a.saying() && b.saying(), values);
  }

  /** Whether agents or patients exclude each other. */
  private boolean participants(EventMention a, EventMention b, Map<Evidence, Double> values) {
    OptionalDouble agents = alike(a, b, Role.AGENT);
    OptionalDouble patients = alike(a, b, Role.PATIENT);
    OptionalDouble circumstances =
        most(of(a, EnumSet.of(Role.OBLIQUE)), of(b, EnumSet.of(Role.OBLIQUE)));
    put(Evidence.AGENT_OPEN, agents.isEmpty(), values);
    put(Evidence.SAME_AGENT, agents, values);
    put(Evidence.SAME_CIRCUMSTANCE, circumstances, values);
    return agents.orElse(0) < 0 || patients.orElse(0) < 0;
  }

  /** Of a noun that names the deed a participant is the agent or the patient. */
  private OptionalDouble alike(EventMention a, EventMention b, Role role) {
    OptionalDouble same = most(of(a, EnumSet.of(role)), of(b, EnumSet.of(role)));
    if (same.isPresent()) {
      return same;
    }
    Set<Role> loose = EnumSet.of(role, Role.EITHER);
    boolean nominal = !of(a, EnumSet.of(Role.EITHER)).isEmpty();
    return nominal
        ? most(of(a, EnumSet.of(Role.EITHER)), of(b, loose))
        : most(of(a, EnumSet.of(role)), of(b, EnumSet.of(Role.EITHER)));
  }

  private static List<Participant> of(EventMention mention, Set<Role> roles) {
    return mention.participants().stream().filter(one -> roles.contains(one.role())).toList();
  }

  /** How alike the two are that are most alike; empty where one side has none. */
  private OptionalDouble most(List<Participant> some, List<Participant> others) {
    double most = Double.NEGATIVE_INFINITY;
    for (Participant one : some) {
      for (Participant other : others) {
        most = Math.max(most, likeness.same(one, other));
      }
    }
    return most == Double.NEGATIVE_INFINITY ? OptionalDouble.empty() : OptionalDouble.of(most);
  }

  private int names(EventMention a, EventMention b, Map<Evidence, Double> values) {
    int shared = likeness.sharedActors(a, b);
    put(Evidence.SHARED_NAME, shared >= 1, values);
    put(Evidence.SHARED_NAMES, shared >= 2, values);
    boolean both = !a.actors().isEmpty() && !b.actors().isEmpty();
    put(Evidence.OTHER_NAMES, both && shared == 0, values);
    return shared;
  }

  private int words(EventMention a, EventMention b, Map<Evidence, Double> values) {
    int shared = likeness.sharedWords(a, b);
    int all = a.words().size() + b.words().size() - shared;
    values.put(Evidence.OVERLAP, likeness.overlap(a, b));
    values.put(Evidence.JACCARD, all == 0 ? 0 : (double) shared / all);
    values.put(Evidence.SHARED_WORDS, Math.min(shared, SOME_WORDS) / (double) SOME_WORDS);
    put(Evidence.MANY_SHARED_WORDS, shared >= MANY_WORDS, values);
    put(
        Evidence.SAME_NUMBER,
        a.words().stream().anyMatch(word -> isNumber(word) && b.words().contains(word)),
        values);
    return shared;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static void date(DatedMention a, DatedMention b, Map<Evidence, Double> values) {
    boolean days =
        a.date().filter(date -> date.granularity() == Granularity.DAY).isPresent()
            && a.date().equals(b.date());
    put(Evidence.SAME_DAY, days, values);
    put(
        Evidence.PLAN_AND_DEED,
        (a.status() == Status.PLANNED) != (b.status() == Status.PLANNED),
        values);
  }

  private static void put(Evidence evidence, boolean holds, Map<Evidence, Double> values) {
    if (holds) {
      values.put(evidence, 1.0);
    }
  }

  private static void put(Evidence evidence, OptionalDouble alike, Map<Evidence, Double> values) {
    if (alike.orElse(0) > 0) {
      values.put(evidence, alike.getAsDouble());
    }
  }
}
