package io.github.dateline.event;

import io.github.dateline.language.Clause;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.Name;
import io.github.dateline.language.Tense;
import io.github.dateline.language.VerbForms;
import io.github.dateline.language.VerbGroup;
import io.github.dateline.time.Bound;
import io.github.dateline.time.EventOffset;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Timeless;
import io.github.dateline.time.TimexType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The happenings of one sentence. */
final class SentenceEvents {

  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s|[Mm]e)\\b");

  /** “No site would be closed”, “It has done so”: nobody could tell what happened. */
  private static final Pattern NOTHING_TOLD =
      Pattern.compile(
          "^(No|Nobody|Nothing|Neither|None|What|Who|Which|How|Why|Whether|This|That)\\b|\\b(do|did|done|does|doing) so\\b");

  private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

  private final String article;
  private final Reading reading;
  private final List<TimeExpression> expressions;
  private final Referents referents;
  private final Optional<String> speaker;
  private final Optional<String> voice;
  private final StatusReader statuses;
  private final TitleWriter titles;
  private final TitleWriter nominalTitles;

  /**
   * @param speaker who is quoted, where the whole sentence is a quotation
   * @param voice who says “we” elsewhere: the author, or else the paper
   */
  SentenceEvents(
      String article,
      Reading reading,
      List<TimeExpression> expressions,
      Referents referents,
      Optional<String> speaker,
      Optional<String> voice) {
    this.article = article;
    this.reading = reading;
    this.expressions = expressions;
    this.referents = referents;
    this.speaker = speaker;
    this.voice = speaker.or(() -> voice);
    this.statuses = new StatusReader(reading);
    this.titles = new TitleWriter(reading, datePhrases(true), referents);
    this.nominalTitles = new TitleWriter(reading, datePhrases(false), referents);
  }

  List<EventMention> mentions() {
    if (reading.tokens().isEmpty() || reading.sentence().text().strip().endsWith("?")) {
      return List.of();
    }
    Map<Dated, List<TimeExpression>> dated = new LinkedHashMap<>();
    for (TimeExpression expression : expressions) {
      if (datesSomething(expression) && !clockOfLiveReport(expression)) {
        Attachment.of(reading, tokensOf(expression))
            .ifPresent(
                target -> dated.computeIfAbsent(target, key -> new ArrayList<>()).add(expression));
      }
    }
    shareWithWhenClauses(dated);
    nameAnchorEvents(dated);
    for (int i = 0; i < reading.clauses().size(); i++) {
      if (reading.clauses().get(i).verb().isPresent()) {
        dated.putIfAbsent(new Dated.Verbal(i), List.of());
      }
    }
    List<EventMention> mentions = new ArrayList<>();
    dated.forEach((target, when) -> mention(target, when).ifPresent(mentions::add));
    return mentions;
  }

  /** “said on Wednesday when he met …”: both happened on Wednesday. */
  private void shareWithWhenClauses(Map<Dated, List<TimeExpression>> dated) {
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause clause = reading.clauses().get(i);
      Dated own = new Dated.Verbal(i);
      boolean simultaneous =
          clause.kind() == Clause.Kind.SUBORDINATE
              && clause.verb().isPresent()
              && clause.verb().get().tense() == Tense.PAST
              && Set.of("when", "while", "as").contains(reading.word(clause.connector()));
      if (simultaneous && clause.parent() >= 0 && !dated.containsKey(own)) {
        List<TimeExpression> shared = dated.get(new Dated.Verbal(clause.parent()));
        boolean kind = Lexicon.kind(reading.word(clause.verb().orElseThrow().last())).isPresent();
        if (shared != null && kind && shared.stream().noneMatch(e -> e.bound() != Bound.NONE)) {
          dated.put(own, shared);
        }
      }
    }
  }

  /** “a day after Putin's inauguration” names a happening that a date may be found for. */
  private void nameAnchorEvents(Map<Dated, List<TimeExpression>> dated) {
    for (TimeExpression expression : expressions) {
      Phrase words = eventWords(expression);
      for (int i = words.last(); i >= words.first(); i--) {
        if (reading.tag(i).equals("NOUN") && Lexicon.namesHappening(reading.word(i))) {
          dated.putIfAbsent(new Dated.Nominal(reading.clauseAt(i), words, i), List.of());
          break;
        }
      }
    }
  }

  /**
   * Whether an expression can date a happening at all: durations, sets and what stays vague cannot.
   */
  private static boolean datesSomething(TimeExpression expression) {
    if (expression.value().anchorKind() == TimeValue.AnchorKind.EVENT) {
      return true;
    }
    TimexType type = expression.value().type();
    return (type == TimexType.DATE || type == TimexType.TIME)
        && !(expression.value() instanceof Timeless);
  }

  /** A sentence that was read wrongly can leave a title without its verb: better none. */
  private boolean verbMissing(Dated target, Clause clause, String title) {
    boolean planned = title.contains(" to ");
    return target instanceof Dated.Verbal
        && !planned
        && clause.verb().map(verb -> !title.contains(" " + surface(verb.last()))).orElse(true);
  }

  private String surface(int token) {
    return reading.tokens().get(token).text();
  }

  /** “10:40”, written “1040” where a live report begins a line: no year. */
  private boolean clockOfLiveReport(TimeExpression expression) {
    int first = tokensOf(expression).first();
    return first == 0
        && expression.text().matches("[0-9]{4}")
        && !reading.tokens().isEmpty()
        && Character.isUpperCase(
            reading.tokens().get(Math.min(1, reading.tokens().size() - 1)).text().charAt(0));
  }

  /** “in recent years”, “recently”: beside a date it only blurs the title. */
  private static boolean vague(TimeExpression expression) {
    return expression.value() instanceof Timeless || expression.text().startsWith("recent ");
  }

  private Optional<EventMention> mention(Dated target, List<TimeExpression> when) {
    boolean since = when.stream().anyMatch(expression -> expression.bound() == Bound.SINCE);
    Optional<Status> status = statuses.of(target, since && target instanceof Dated.Verbal);
    boolean onlyUntil = !when.isEmpty() && when.stream().allMatch(e -> e.bound() == Bound.UNTIL);
    if (status.isEmpty() || onlyUntil) {
      return Optional.empty();
    }
    Clause clause = reading.clauses().get(target.clause());
    Tense tense = tense(target, clause);
    int head = head(target, clause);
    String title = title(target, clause, status.get());
    boolean fragment =
        target instanceof Dated.Nominal
            && title.split(" ", -1).length < 3
            && reading.names().isEmpty();
    boolean firstPerson = FIRST_PERSON.matcher(Quotes.outside(title)).find();
    if (fragment
        || !title.contains(" ")
        || NOTHING_TOLD.matcher(title).find()
        || (firstPerson && voice.isEmpty())) {
      return Optional.empty();
    }
    if (firstPerson) {
      title =
          (speaker.isPresent() ? Referents.surname(speaker.get()) : voice.get())
              + ": "
              + Quotes.quoted(title);
    }
    String predicate = reading.word(head);
    return Optional.of(
        new EventMention(
            article,
            reading.sentence().index(),
            reading.sentence().text(),
            preferred(when, looks(target, tense)),
            status.get(),
            tense,
            title,
            actors(target, clause),
            VerbForms.stem(predicate),
            kind(target, head),
            words(target),
            target instanceof Dated.Nominal,
            target instanceof Dated.Verbal && Lexicon.is("report", predicate)));
  }

  private int head(Dated target, Clause clause) {
    if (target instanceof Dated.Nominal nominal) {
      return nominal.head();
    }
    return statuses.plan(clause).or(clause::verb).map(VerbGroup::last).orElse(-1);
  }

  /**
   * A colourless verb leaves it to its noun to say what happened: “embarked on a visit”, “held
   * talks”.
   */
  private Optional<String> kind(Dated target, int head) {
    Optional<String> own = Lexicon.kind(reading.word(head));
    if (own.isPresent() || target instanceof Dated.Nominal) {
      return own;
    }
    Clause clause = reading.clauses().get(target.clause());
    Set<Integer> dates = dateTokens();
    for (Phrase part : clause.parts()) {
      for (int i = Math.max(part.first(), head + 1); i <= part.last(); i++) {
        if (reading.tag(i).equals("NOUN")
            && !dates.contains(i)
            && Lexicon.namesHappening(reading.word(i))) {
          return Lexicon.kind(reading.word(i));
        }
      }
    }
    return clause
        .subject()
        .map(Phrase::last)
        .filter(i -> Lexicon.namesHappening(reading.word(i)))
        .flatMap(i -> Lexicon.kind(reading.word(i)));
  }

  private String title(Dated target, Clause clause, Status status) {
    if (target instanceof Dated.Nominal nominal) {
      return nominalTitles.nominal(nominal);
    }
    if (status == Status.CANCELLED
        && Set.of(Clause.Kind.REDUCED, Clause.Kind.RELATIVE).contains(clause.kind())
        && clause.parent() >= 0) {
      return titles.verbal(clause.parent());
    }
    Optional<VerbGroup> plan = statuses.plan(clause);
    if (status == Status.PLANNED && plan.isPresent()) {
      return titles.planned(target.clause(), plan.get());
    }
    return titles.verbal(target.clause());
  }

  private Tense tense(Dated target, Clause clause) {
    if (target instanceof Dated.Nominal) {
      return Tense.UNKNOWN;
    }
    return statuses.plan(clause).isPresent() || statuses.scheduled(clause)
        ? Tense.FUTURE
        : clause.verb().map(VerbGroup::tense).orElse(Tense.UNKNOWN);
  }

  /** “The court rules on Monday”: the present of what happens at a moment lies ahead. */
  private Tense looks(Dated target, Tense tense) {
    Clause clause = reading.clauses().get(target.clause());
    boolean moment =
        tense == Tense.PRESENT
            && clause
                .verb()
                .map(
                    verb ->
                        verb.first() == verb.last()
                            && !Lexicon.is("state", reading.word(verb.last())))
                .orElse(false);
    return moment && clause.kind() != Clause.Kind.RELATIVE ? Tense.FUTURE : tense;
  }

  /** The words that say when, the ones that date it itself before the ones that bound it. */
  private static List<TimeExpression> preferred(List<TimeExpression> when, Tense tense) {
    boolean tells = tense == Tense.PAST || tense == Tense.FUTURE;
    return when.stream()
        .sorted(
            Comparator.comparing((TimeExpression expression) -> expression.bound() != Bound.NONE))
        .map(expression -> tells ? expression.withTense(tense) : expression)
        .toList();
  }

  private List<String> actors(Dated target, Clause clause) {
    Set<String> actors = new LinkedHashSet<>();
    speaker.ifPresent(actors::add);
    Set<Integer> beside = target instanceof Dated.Nominal ? Set.of() : dateTokens();
    for (int token : withoutAsides(tokens(target, clause))) {
      reading.names().stream()
          .filter(name -> name.first() == token && !beside.contains(token))
          .map(Name::text)
          .forEach(actors::add);
      referents.of(reading, token).ifPresent(actors::add);
    }
    return List.copyOf(actors);
  }

  private List<String> words(Dated target) {
    Set<String> stems = new LinkedHashSet<>();
    Set<Integer> dates = target instanceof Dated.Nominal ? Set.of() : dateTokens();
    for (int token : withoutAsides(tokens(target, reading.clauses().get(target.clause())))) {
      if (CONTENT.contains(reading.tag(token)) && !dates.contains(token) && !inName(token)) {
        stems.add(VerbForms.stem(reading.word(token)));
      }
    }
    return List.copyOf(stems);
  }

  /** Names count as actors, not as words. */
  private boolean inName(int token) {
    return reading.names().stream().anyMatch(name -> name.first() <= token && token <= name.last());
  }

  /** The tokens that tell the happening: its phrase, or its clause with subject and complements. */
  private List<Integer> tokens(Dated target, Clause clause) {
    List<Integer> tokens = new ArrayList<>();
    if (target instanceof Dated.Nominal nominal) {
      addAll(tokens, nominal.phrase());
      return tokens;
    }
    clause
        .subject()
        .filter(subject -> !clause.contains(subject.first()))
        .ifPresent(subject -> addAll(tokens, subject));
    clause.parts().forEach(part -> addAll(tokens, part));
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause other = reading.clauses().get(i);
      boolean belongs =
          other.kind() == Clause.Kind.COMPLEMENT || other.kind() == Clause.Kind.PARTICIPIAL;
      if (belongs && other.parent() == target.clause()) {
        other.parts().forEach(part -> addAll(tokens, part));
      }
    }
    return tokens;
  }

  private List<Integer> withoutAsides(List<Integer> tokens) {
    List<Phrase> asides = Asides.of(reading);
    return tokens.stream()
        .filter(token -> asides.stream().noneMatch(aside -> aside.contains(token)))
        .toList();
  }

  private static void addAll(List<Integer> tokens, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      tokens.add(i);
    }
  }

  private Set<Integer> dateTokens() {
    Set<Integer> dates = new LinkedHashSet<>();
    for (Phrase phrase : datePhrases(true)) {
      for (int i = phrase.first(); i <= phrase.last(); i++) {
        dates.add(i);
      }
    }
    return dates;
  }

  /**
   * The dates with their prepositions.
   *
   * @param withEvents whether the happening that a date is counted from belongs to it
   */
  private List<Phrase> datePhrases(boolean withEvents) {
    List<Phrase> phrases = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      Phrase tokens = tokensOf(expression);
      if ((datesSomething(expression) || vague(expression)) && tokens.first() >= 0) {
        Phrase phrase = Attachment.datePhrase(reading, tokens);
        Phrase event = withEvents ? eventWords(expression) : new Phrase(0, -1);
        phrases.add(new Phrase(phrase.first(), Math.max(phrase.last(), event.last())));
      }
    }
    return phrases;
  }

  /** “a day after [Putin's inauguration]”; an empty phrase where no happening is named. */
  private Phrase eventWords(TimeExpression expression) {
    if (expression.value() instanceof EventOffset offset) {
      int origin = Math.max(0, reading.sentence().start());
      return reading.tokensOf(offset.eventStart() - origin, offset.eventEnd() - origin);
    }
    return new Phrase(0, -1);
  }

  private Phrase tokensOf(TimeExpression expression) {
    int origin = Math.max(0, reading.sentence().start());
    return reading.tokensOf(expression.start() - origin, expression.end() - origin);
  }
}
