package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.dating.Likeness;
import io.github.dateline.dating.Profile;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.Participant;
import io.github.dateline.event.Participant.Role;
import io.github.dateline.event.Status;
import io.github.dateline.time.Granularity;
import java.util.List;

/** Compares reports by what they tell: the deed, who takes part and as what, words, dates. */
public final class Comparer {

  private static final int MANY_WORDS = 5;
  private static final int SOME_WORDS = 4;

  /** How alike those are of whom one report names none. */
  private static final double NOBODY = Double.NEGATIVE_INFINITY;

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
    Profile a = likeness.profile(retellings.peeled(one.mention(), other.mention()));
    Profile b = likeness.profile(retellings.peeled(other.mention(), one.mention()));
    Comparison comparison = new Comparison();
    retellings.of(one, other).forEach(evidence -> comparison.note(evidence, true));
    boolean same = deed(a.mention(), b.mention(), comparison);
    boolean differ = participants(a, b, comparison);
    int names = names(a, b, comparison);
    int words = words(a, b, comparison);
    boolean fit = SameEvent.fit(one, other);
    date(one, other, comparison);
    comparison.note(
        Evidence.SAME_DEED_OF_THE_SAME, fit && same && likeness.sameDeedOfTheSame(a, b));
    comparison.note(Evidence.NAMED_IN_THE_CLAUSE, isNamedWithin(a.mention(), b.mention()));
    comparison.fits(fit);
    boolean toldOn = comparison.holds(Evidence.LEAD_TOLD_ON);
    comparison.excludes(differ && !toldOn && names < 2 && words < MANY_WORDS);
    return comparison;
  }

  /** Whether one is told by a clause of a sentence, the other by a noun of that clause. */
  private static boolean isNamedWithin(EventMention a, EventMention b) {
    return a.nominal() != b.nominal()
        && a.quote().equals(b.quote())
        && (a.nominal() ? b : a).words().contains((a.nominal() ? a : b).predicate());
  }

  /** Whether one word tells both, or words of one class. */
  private boolean deed(EventMention a, EventMention b, Comparison comparison) {
    boolean same = a.predicate().equals(b.predicate());
    boolean alike = same || likeness.sameKind(a, b);
    comparison.note(Evidence.SAME_WORD, same);
    comparison.note(Evidence.SAME_NOUN, same && a.nominal() && b.nominal());
    comparison.note(Evidence.SAME_KIND, alike && !same);
    comparison.note(
        Evidence.TOLD_WITHIN,
        !same && (a.words().contains(b.predicate()) || b.words().contains(a.predicate())));
    comparison.note(Evidence.SAYING_AND_DEED, a.saying() != b.saying());
    comparison.note(Evidence.TWO_SAYINGS, a.saying() && b.saying());
    return alike;
  }

  /** Whether agents or patients exclude each other. */
  private boolean participants(Profile a, Profile b, Comparison comparison) {
    double agents = alike(a, b, Role.AGENT);
    double patients = alike(a, b, Role.PATIENT);
    double circumstances = most(a.as(Role.OBLIQUE), b.as(Role.OBLIQUE));
    comparison.note(Evidence.AGENT_OPEN, agents == NOBODY);
    comparison.note(Evidence.SAME_AGENT, agents);
    comparison.note(Evidence.SAME_CIRCUMSTANCE, circumstances);
    return isOther(agents) || isOther(patients);
  }

  private static boolean isOther(double alike) {
    return alike < 0 && alike != NOBODY;
  }

  /** Of a noun that names the deed a participant is the agent or the patient. */
  private double alike(Profile a, Profile b, Role role) {
    double same = most(a.as(role), b.as(role));
    if (same != NOBODY) {
      return same;
    }
    return a.as(Role.EITHER).isEmpty()
        ? most(a.as(role), b.as(Role.EITHER))
        : Math.max(most(a.as(Role.EITHER), b.as(role)), most(a.as(Role.EITHER), b.as(Role.EITHER)));
  }

  /** How alike the two are that are most alike. */
  private double most(List<Participant> some, List<Participant> others) {
    double most = NOBODY;
    for (Participant one : some) {
      for (Participant other : others) {
        most = Math.max(most, likeness.same(one, other));
      }
    }
    return most;
  }

  private int names(Profile a, Profile b, Comparison comparison) {
    int shared = likeness.sharedActors(a, b);
    comparison.note(Evidence.SHARED_NAME, shared >= 1);
    comparison.note(Evidence.SHARED_NAMES, shared >= 2);
    boolean both = !a.actors().isEmpty() && !b.actors().isEmpty();
    comparison.note(Evidence.OTHER_NAMES, both && shared == 0);
    return shared;
  }

  private int words(Profile a, Profile b, Comparison comparison) {
    int shared = a.sharedWords(b);
    int all = a.words().length + b.words().length - shared;
    int fewer = Math.min(a.words().length, b.words().length);
    comparison.note(Evidence.OVERLAP, fewer == 0 ? 0 : (double) shared / fewer);
    comparison.note(Evidence.JACCARD, all == 0 ? 0 : (double) shared / all);
    comparison.note(Evidence.SHARED_WORDS, Math.min(shared, SOME_WORDS) / (double) SOME_WORDS);
    comparison.note(Evidence.MANY_SHARED_WORDS, shared >= MANY_WORDS);
    comparison.note(
        Evidence.SAME_NUMBER,
        shared > 0
            && a.mention().words().stream()
                .anyMatch(word -> isNumber(word) && b.mention().words().contains(word)));
    return shared;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static void date(DatedMention a, DatedMention b, Comparison comparison) {
    boolean days =
        a.date().filter(date -> date.granularity() == Granularity.DAY).isPresent()
            && a.date().equals(b.date());
    comparison.note(Evidence.SAME_DAY, days);
    comparison.note(
        Evidence.PLAN_AND_DEED, (a.status() == Status.PLANNED) != (b.status() == Status.PLANNED));
  }
}
