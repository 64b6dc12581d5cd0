package io.github.dateline.event;

import io.github.dateline.language.Tense;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.time.Bound;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimexType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which happenings of a sentence its words for when date. */
final class Links {

  private final Reading reading;
  private final SentenceDates dates;
  private final Tenses tenses;
  private final Map<Dated, List<TimeExpression>> told = new LinkedHashMap<>();

  /** Of each happening the predicate that its date hangs on, where it completes another. */
  private final Map<Dated, Integer> hooks = new LinkedHashMap<>();

  Links(Reading reading, SentenceDates dates) {
    this(reading, dates, SentenceDates::datesSomething);
  }

  /**
   * The same of some expressions only.
   *
   * @param counts which of them may date something
   */
  Links(Reading reading, SentenceDates dates, Predicate<TimeExpression> counts) {
    this.reading = reading;
    this.dates = dates;
    this.tenses = new Tenses(reading);
    Optional<Dated> last = Optional.empty();
    for (TimeExpression expression : dates.all()) {
      if (counts.test(expression)) {
        Phrase tokens = dates.withEvent(expression);
        // The second end of a stretch dates what the first does.
        boolean joined = expression.bound() == Bound.TO || expression.bound() == Bound.AND;
        last = joined && last.isPresent() ? last : target(expression, tokens);
        last.ifPresent(
            target -> {
              told.computeIfAbsent(target, key -> new ArrayList<>()).add(expression);
              hook(target, tokens);
            });
      }
    }
    shareAmongConjuncts();
    shareWithWhenClauses();
    shareWithOpeningClauses();
    nameAnchorEvents();
  }

  private Optional<Dated> target(TimeExpression expression, Phrase tokens) {
    Optional<Dated> target =
        Attachment.of(
            reading,
            tokens,
            SentenceDates.namesADay(expression),
            SentenceDates.looksBack(expression));
    boolean taken =
        isDay(expression)
            && target.filter(Dated.Verbal.class::isInstance).map(told::get).stream()
                .flatMap(List::stream)
                .anyMatch(Links::isDay);
    return taken
        ? Attachment.beside(reading, tokens, target.get().head()).or(() -> target)
        : target;
  }

  /** Whether an expression says on which day, and not at what time of it. */
  private static boolean isDay(TimeExpression expression) {
    return expression.value().type() == TimexType.DATE
        && SentenceDates.namesADay(expression)
        && !SentenceDates.countsFromAHappening(expression)
        && expression.bound() == Bound.NONE;
  }

  /**
   * What is dated, by which expressions; by none where a happening is named that others are counted
   * from. The caller's own.
   */
  Map<Dated, List<TimeExpression>> told() {
    return new LinkedHashMap<>(told);
  }

  /** The predicate that the date of a happening hangs on: itself, or one that completes it. */
  int hook(Dated target) {
    return hooks.getOrDefault(target, target.head());
  }

  private void hook(Dated target, Phrase tokens) {
    if (target instanceof Dated.Verbal && !tokens.isEmpty()) {
      int predicate = reading.predicateOf(reading.headOf(tokens.first(), tokens.last()));
      hooks.putIfAbsent(target, predicate < 0 ? target.head() : predicate);
    }
  }

  /**
   * “flew to Malta and defected last week”: a date behind the last of several verbs with one
   * subject dates them all, and they are one happening.
   */
  private void shareAmongConjuncts() {
    for (Dated target : List.copyOf(told.keySet())) {
      int first = target.head();
      while (target instanceof Dated.Verbal
          && reading.hangs(first, Relation.CONJ)
          && reading.ownSubject(first) < 0
          && reading.isPredicate(reading.head(first))
          && !(tenses.isFinite(first) && reading.has(reading.head(first), "VerbForm=Inf"))) {
        first = reading.head(first);
      }
      boolean free = first != target.head() && !told.containsKey(new Dated.Verbal(first));
      boolean so = reading.isNegated(first) == reading.isNegated(target.head());
      if (free && so && isLastConjunct(target.head(), first) && sameTense(first, target.head())) {
        told.put(new Dated.Verbal(first), told.remove(target));
      }
    }
  }

  private boolean isLastConjunct(int conjunct, int first) {
    for (int i : reading.dependents(first)) {
      if (i > conjunct && reading.hangs(i, Relation.CONJ) && reading.isPredicate(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean sameTense(int a, int b) {
    return tenses.of(a) == tenses.of(b) && reading.isPassive(a) == reading.isPassive(b);
  }

  /** “said on Wednesday when he met …”: both happened on Wednesday. */
  private void shareWithWhenClauses() {
    for (int i = 0; i < reading.size(); i++) {
      Dated own = new Dated.Verbal(i);
      int mark = reading.dependent(i, Relation.MARK, Relation.ADVMOD);
      boolean simultaneous =
          (reading.hangs(i, Relation.ADVCL) || reading.hangs(i, Relation.ACL_RELCL))
              && isPast(i)
              && reading.is("then", mark);
      if (simultaneous && !told.containsKey(own)) {
        List<TimeExpression> shared =
            told.get(new Dated.Verbal(reading.predicateOf(reading.head(i))));
        boolean kind = reading.lexicon().kind(reading.word(i)).isPresent();
        if (shared != null && kind && shared.stream().noneMatch(e -> e.bound() != Bound.NONE)) {
          told.put(own, shared);
        }
      }
    }
  }

  /** “As she left the house on Thursday, a man fired”: the news is what follows. */
  private void shareWithOpeningClauses() {
    for (Dated clause : List.copyOf(told.keySet())) {
      int i = clause.head();
      int mark = reading.dependent(i, Relation.MARK, Relation.ADVMOD);
      int main = reading.head(i);
      Dated news = new Dated.Verbal(main);
      boolean opens =
          clause instanceof Dated.Verbal
              && reading.hangs(i, Relation.ADVCL)
              && i < main
              && mark >= 0
              && mark < i
              && isPast(i)
              && isPast(main)
              && !told.containsKey(news);
      if (opens && reading.is("then", mark)) {
        told.put(news, told.remove(clause));
      } else if (opens && reading.is("although", mark)) {
        told.put(news, told.get(clause));
      }
    }
  }

  private boolean isPast(int predicate) {
    return reading.isPredicate(predicate)
        && tenses.isFinite(predicate)
        && tenses.of(predicate) == Tense.PAST;
  }

  /** “a day after Putin's inauguration” names a happening that a date may be found for. */
  private void nameAnchorEvents() {
    for (TimeExpression expression : dates.all()) {
      Phrase words = dates.eventWords(expression);
      for (int i = words.last(); i >= words.first(); i--) {
        if (reading.isDeed(i)) {
          told.putIfAbsent(new Dated.Nominal(i), List.of());
          break;
        }
      }
    }
  }
}
