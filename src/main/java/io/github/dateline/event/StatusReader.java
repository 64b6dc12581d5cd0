package io.github.dateline.event;

import io.github.dateline.language.Clause;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.Tense;
import io.github.dateline.language.VerbForms;
import io.github.dateline.language.VerbGroup;
import io.github.dateline.language.VerbGroup.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from the verbs how a happening is told: as a fact, a plan, a report, a state, or as called
 * off.
 */
final class StatusReader {

  private static final Set<String> HEDGES =
      Set.of(
          "allegedly",
          "reportedly",
          "purportedly",
          "apparently",
          "supposedly",
          "rumoured",
          "rumored");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> UNCERTAIN =
      Set.of(
          "may",
          "might",
          "could",
          "can",
          "should",
          "must",
          "ca",
          "cannot",
          "couldn't",
          "can't",
          "shouldn't");

  private final Reading reading;
  private final List<Phrase> deadlines;

  /**
   * @param deadlines the dates by which something happens: “by June”
   */
  StatusReader(Reading reading, List<Phrase> deadlines) {
    this.reading = reading;
    this.deadlines = deadlines;
  }

  /**
   * The status of what is dated.
   *
   * @param since whether the date is a beginning
   * @return empty where the sentence does not assert that it happened: “may”, “if”, “did not”
   */
  Optional<Status> of(Dated dated, boolean since) {
    Clause clause = reading.clauses().get(dated.clause());
    if (conditional(dated.clause())) {
      return Optional.empty();
    }
    if (dated instanceof Dated.Nominal nominal) {
      return Optional.of(nominal(nominal, clause));
    }
    VerbGroup verb = clause.verb().orElseThrow();
    String head = reading.word(verb.last());
    if (scheduled(clause)) {
      return Optional.of(calledOff(clause.parent()) ? Status.CANCELLED : Status.PLANNED);
    }
    if (UNCERTAIN.contains(reading.word(verb.first()))) {
      return Optional.empty();
    }
    if (didNotTakePlace(verb, head)
        || (verb.passive() && Lexicon.is("cancel", head) && !verb.negated() && since)) {
      return Optional.of(Status.CANCELLED);
    }
    if (verb.negated()) {
      return Optional.empty();
    }
    if (clause.kind() == Clause.Kind.RELATIVE
        && plan(clause).isPresent()
        && calledOff(clause.parent())) {
      return Optional.of(Status.CANCELLED);
    }
    if (plan(clause).isPresent() || verb.tense() == Tense.FUTURE) {
      return Optional.of(Status.PLANNED);
    }
    if (since) {
      return Optional.of(Status.ONGOING);
    }
    return Optional.of(attributed(dated.clause()) ? Status.REPORTED : Status.OCCURRED);
  }

  private Status nominal(Dated.Nominal nominal, Clause clause) {
    boolean subject = clause.subject().map(phrase -> phrase.contains(nominal.head())).orElse(false);
    Optional<VerbGroup> verb = clause.verb();
    if (subject && verb.isPresent()) {
      String head = reading.word(verb.get().last());
      if ((Lexicon.is("cancel", head) && verb.get().passive())
          || didNotTakePlace(verb.get(), head)) {
        return Status.CANCELLED;
      }
      if (verb.get().tense() == Tense.FUTURE) {
        return Status.PLANNED;
      }
    }
    return Status.OCCURRED;
  }

  /** The infinitive that a plan consists of: “agreed [to meet] on Friday”. */
  Optional<VerbGroup> plan(Clause clause) {
    if (clause.verb().isEmpty()) {
      return Optional.empty();
    }
    boolean ahead = tells("ahead", clause);
    boolean commits = tells("commit", clause);
    boolean directs = tells("direct", clause);
    boolean due = false;
    for (VerbGroup group : clause.complements()) {
      String before = reading.word(group.first() - 2);
      // “a concert that was to take place”; but “the first step was to close the road”.
      boolean wasTo =
          clause.kind() == Clause.Kind.RELATIVE && Set.of("was", "were").contains(before);
      due |=
          group.form() == Form.INFINITIVE
              && (wasTo
                  || Set.of("due", "likely", "set", "scheduled", "expected").contains(before));
    }
    Optional<VerbGroup> infinitive =
        clause.complements().stream().filter(group -> group.form() == Form.INFINITIVE).findFirst();
    // “agreed to meet on Friday”, “agreed to sell the firm by Friday” tell of Friday; “agreed to
    // buy the firm on Friday” of the agreeing.
    boolean appointment =
        infinitive
            .filter(
                group ->
                    (commits && meets(group))
                        || ((commits || directs) && beforeDeadline(clause, group)))
            .isPresent();
    return ahead || due || appointment ? infinitive : Optional.empty();
  }

  private boolean tells(String verbClass, Clause clause) {
    return clause
        .verb()
        .filter(verb -> !verb.negated() && Lexicon.is(verbClass, reading.word(verb.last())))
        .isPresent();
  }

  private boolean meets(VerbGroup infinitive) {
    return Lexicon.kind(reading.word(infinitive.last())).filter("meet"::equals).isPresent();
  }

  private boolean beforeDeadline(Clause clause, VerbGroup infinitive) {
    return deadlines.stream()
        .anyMatch(date -> date.first() > infinitive.last() && clause.contains(date.first()));
  }

  /**
   * Whether a date may be that of the promise or of what is promised: “pledged to leave in
   * September”.
   */
  boolean promised(Clause clause, Phrase date) {
    return tells("promise", clause)
        && clause.complements().stream()
            .anyMatch(group -> group.form() == Form.INFINITIVE && group.last() < date.first());
  }

  /** “set for this year”, “was scheduled for May”. */
  boolean scheduled(Clause clause) {
    if (clause.verb().isEmpty()) {
      return false;
    }
    VerbGroup verb = clause.verb().get();
    String head = reading.word(verb.last());
    boolean participle = clause.kind() == Clause.Kind.REDUCED || verb.passive();
    if (Attachment.APPOINTED.contains(reading.word(verb.last() + 1)) && Lexicon.is("state", head)) {
      return true;
    }
    boolean calledFor = head.equals("called") && reading.word(verb.last() + 1).equals("for");
    return participle && (calledFor || Lexicon.is("schedule", head));
  }

  private boolean calledOff(int clause) {
    if (clause < 0) {
      return false;
    }
    return reading
        .clauses()
        .get(clause)
        .verb()
        .filter(verb -> !verb.negated())
        .map(verb -> Lexicon.is("cancel", reading.word(verb.last())) || callOff(verb))
        .orElse(false);
  }

  private boolean callOff(VerbGroup verb) {
    String words = reading.word(verb.last()) + " " + reading.word(verb.last() + 1);
    return words.equals("called off") || words.equals("put off");
  }

  private boolean didNotTakePlace(VerbGroup verb, String head) {
    boolean happen =
        formOf("happen", head)
            || (formOf("take", head) && reading.word(verb.last() + 1).equals("place"))
            || (formOf("go", head) && reading.word(verb.last() + 1).equals("ahead"));
    return happen && verb.negated();
  }

  private static boolean formOf(String verb, String word) {
    return VerbForms.stem(verb).equals(VerbForms.stem(word));
  }

  private boolean conditional(int index) {
    Clause clause = reading.clauses().get(index);
    if (clause.connector() >= 0 && CONDITIONS.contains(reading.word(clause.connector()))) {
      return true;
    }
    return (clause.kind() == Clause.Kind.REDUCED || clause.kind() == Clause.Kind.COORDINATE)
        && clause.parent() >= 0
        && clause.parent() != index
        && conditional(clause.parent());
  }

  /** Whether the clause is what somebody says, and not what the article says. */
  boolean attributed(int index) {
    Clause clause = reading.clauses().get(index);
    for (Phrase part : clause.parts()) {
      for (int i = part.first(); i <= part.last(); i++) {
        if (HEDGES.contains(reading.word(i))
            || (reading.word(i).equals("according") && reading.word(i + 1).equals("to"))) {
          return true;
        }
      }
    }
    return underReport(index) || followedByReport(index);
  }

  private boolean underReport(int index) {
    Clause clause = reading.clauses().get(index);
    if (clause.parent() < 0) {
      return false;
    }
    boolean attribution =
        isReport(index) && clause.kind() == Clause.Kind.COMPLEMENT && clause.connector() < 0;
    if (clause.kind() == Clause.Kind.COMPLEMENT && !attribution) {
      return isReport(clause.parent()) || underReport(clause.parent());
    }
    return (clause.kind() == Clause.Kind.REDUCED
            || clause.kind() == Clause.Kind.PARTICIPIAL
            || clause.kind() == Clause.Kind.SUBORDINATE)
        && underReport(clause.parent());
  }

  /** “Trade, he went on, reached a record”; “The base closed in May, officials said”. */
  private boolean followedByReport(int index) {
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause other = reading.clauses().get(i);
      boolean attribution =
          other.kind() == Clause.Kind.COMPLEMENT
              && other.connector() < 0
              && other.parent() == index
              && other.first() > 0
              && Set.of(",", "\"").contains(reading.word(other.first() - 1));
      if (attribution
          && (isReport(i)
              || reading.word(other.verb().map(VerbGroup::last).orElse(-1)).equals("went"))) {
        return true;
      }
    }
    return false;
  }

  boolean isReport(int index) {
    return reading
        .clauses()
        .get(index)
        .verb()
        .map(verb -> Lexicon.is("report", reading.word(verb.last())))
        .orElse(false);
  }
}
