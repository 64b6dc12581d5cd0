package io.github.dateline.event;

import io.github.dateline.language.Clause;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.Tense;
import io.github.dateline.language.VerbForms;
import io.github.dateline.language.VerbGroup;
import io.github.dateline.time.Bound;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.Weekday;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
          "^(No|Nobody|Nothing|Neither|None|What|Who|Which|How|Why|Whether|This|That)\\b|\\b(do|did|done|does|doing) so\\b|\\b(year|quarter|month|season) (ends|ended|begins|began|starts|started)\\b|\\b(did|does|do|has|had)$");

  private final String article;
  private final Reading reading;
  private final SentenceDates dates;
  private final Telling telling;
  private final Optional<String> speaker;
  private final Optional<String> author;
  private final StatusReader statuses;
  private final Referents referents;

  /**
   * @param speaker who is quoted, where the whole sentence is a quotation
   * @param author who says “we” elsewhere: the author, or else the paper
   */
  SentenceEvents(
      String article,
      Reading reading,
      List<TimeExpression> expressions,
      Referents referents,
      Optional<String> speaker,
      Optional<String> author) {
    this.article = article;
    this.reading = reading;
    this.dates = new SentenceDates(reading, expressions);
    this.telling = new Telling(reading, dates, referents, speaker);
    this.speaker = speaker;
    this.author = author;
    this.statuses = new StatusReader(reading, dates.deadlines());
    this.referents = referents;
  }

  List<EventMention> mentions() {
    if (reading.tokens().isEmpty() || reading.sentence().text().strip().endsWith("?")) {
      return List.of();
    }
    Map<Dated, List<TimeExpression>> dated = new LinkedHashMap<>();
    for (TimeExpression expression : dates.all()) {
      if (SentenceDates.datesSomething(expression)) {
        Attachment.of(reading, dates.tokensOf(expression))
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

  /** “… gave me,” Brandt told [me]: behind a quotation it is not the quoted one who says “me”. */
  private boolean writerSpeaks(Clause clause) {
    boolean quoted = false;
    for (int i = 0; i < reading.tokens().size(); i++) {
      String word = reading.tokens().get(i).text();
      quoted ^= word.equals("\"");
      if (!quoted && clause.contains(i) && FIRST_PERSON.matcher(word).matches()) {
        return reading.word(0).equals("\"");
      }
    }
    return false;
  }

  /** “a day after Putin's inauguration” names a happening that a date may be found for. */
  private void nameAnchorEvents(Map<Dated, List<TimeExpression>> dated) {
    for (TimeExpression expression : dates.all()) {
      Phrase words = dates.eventWords(expression);
      for (int i = words.last(); i >= words.first(); i--) {
        if (reading.tag(i).equals("NOUN") && Lexicon.namesHappening(reading.word(i))) {
          dated.putIfAbsent(new Dated.Nominal(reading.clauseAt(i), words, i), List.of());
          break;
        }
      }
    }
  }

  /** A sentence that was read wrongly can leave a title without its verb: better none. */
  private boolean verbMissing(Dated target, Clause clause, Status status, String title) {
    boolean ofThisClause =
        target instanceof Dated.Verbal && status != Status.CANCELLED && status != Status.PLANNED;
    String words = title.toLowerCase(Locale.ROOT);
    return ofThisClause
        && clause.verb().map(verb -> !words.contains(reading.word(verb.last()))).orElse(true);
  }

  private Optional<EventMention> mention(Dated target, List<TimeExpression> when) {
    boolean since = when.stream().anyMatch(expression -> expression.bound() == Bound.SINCE);
    Optional<Status> status = statuses.of(target, since && target instanceof Dated.Verbal);
    boolean onlyUntil = !when.isEmpty() && when.stream().allMatch(e -> e.bound() == Bound.UNTIL);
    if (status.isEmpty() || onlyUntil) {
      return Optional.empty();
    }
    Clause clause = reading.clauses().get(target.clause());
    Tense tense = tense(target, clause, when);
    boolean deadline = when.stream().anyMatch(e -> e.bound() == Bound.BY) && tense == Tense.PRESENT;
    if (deadline) {
      status = Optional.of(Status.PLANNED);
    }
    int head = head(target, clause);
    String title = title(target, clause, status.get(), when);
    boolean fragment =
        target instanceof Dated.Nominal nominal
            && title.split(" ", -1).length < 3
            && reading.names().stream().noneMatch(name -> nominal.phrase().contains(name.last()));
    boolean firstPerson = FIRST_PERSON.matcher(Quotes.outside(title)).find();
    Optional<String> voice = writerSpeaks(clause) ? author : speaker.or(() -> author);
    if (verbMissing(target, clause, status.get(), title)
        || fragment
        || !title.contains(" ")
        || NOTHING_TOLD.matcher(title).find()
        || (firstPerson && voice.isEmpty())) {
      return Optional.empty();
    }
    if (firstPerson) {
      title =
          (voice.equals(speaker) ? Referents.surname(voice.get()) : voice.get())
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
            Optional.empty(),
            status.get(),
            Optional.empty(),
            tense,
            title,
            telling.actors(target),
            VerbForms.stem(predicate),
            kind(target, head),
            telling.words(target),
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
    Set<Integer> dateTokens = dates.tokens();
    for (Phrase part : clause.parts()) {
      for (int i = Math.max(part.first(), head + 1); i <= part.last(); i++) {
        if (reading.tag(i).equals("NOUN")
            && !dateTokens.contains(i)
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

  private String title(Dated target, Clause clause, Status status, List<TimeExpression> when) {
    boolean verbal = target instanceof Dated.Verbal;
    TitleWriter titles = new TitleWriter(reading, dates.phrases(when, verbal), referents);
    if (target instanceof Dated.Nominal nominal) {
      return titles.nominal(nominal);
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

  private Tense tense(Dated target, Clause clause, List<TimeExpression> when) {
    if (target instanceof Dated.Nominal) {
      return Tense.UNKNOWN;
    }
    // “pledged on Friday to leave” and “pledged to leave on Friday” are one; a month is the
    // nearest.
    boolean nearest =
        !when.isEmpty()
            && when.stream()
                .allMatch(
                    date ->
                        !(date.value() instanceof Weekday)
                            && statuses.promised(clause, dates.tokensOf(date)));
    if (nearest && statuses.plan(clause).isEmpty()) {
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
}
