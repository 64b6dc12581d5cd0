package io.github.dateline.anchor;

import io.github.dateline.anchor.AnchorReason.None;
import io.github.dateline.article.DayOrder;
import io.github.dateline.language.Tense;
import io.github.dateline.time.Annual;
import io.github.dateline.time.Bound;
import io.github.dateline.time.Choice;
import io.github.dateline.time.Composed;
import io.github.dateline.time.CountedDay;
import io.github.dateline.time.DayOfMonth;
import io.github.dateline.time.EitherOrder;
import io.github.dateline.time.EventOffset;
import io.github.dateline.time.FigureOrder;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.InDay;
import io.github.dateline.time.InYear;
import io.github.dateline.time.Modified;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.Reference;
import io.github.dateline.time.Relative;
import io.github.dateline.time.Reported;
import io.github.dateline.time.ReportedStretch;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.StoryTime;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Timeless;
import io.github.dateline.time.TimexType;
import io.github.dateline.time.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Goes through a text and remembers the dates it stands on. */
final class Discourse {

  /** How many dates back a text is still said to stand on one. */
  private static final int MEMORY = 12;

  /** How many dates back one is sought that says more exactly where the story stands. */
  private static final int LOOK_BACK = 3;

  /** Days that a story may go ahead and come back without leaving its line. */
  private static final long SHORT_WAY = 90;

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
  private static final Reference NOWHERE = new Reference(ANY_DAY, Granularity.DAY, Tense.UNKNOWN);

  private static final TimeValue TODAY = new Relative(Unit.DAY, 0);

  /** What stands between the ends of a range. */
  private static final Set<String> RANGE =
      Set.of(" and ", " to ", " until ", " through ", "-", "–", " – ", " - ");

  private static final TimeValue SAME_DAY = new Relative(Unit.DAY, 0, TimeValue.AnchorKind.TEXT);
  private static final TimeValue NEXT_DAY = new Relative(Unit.DAY, 1, TimeValue.AnchorKind.TEXT);
  private static final Predicate<String> SMALL_HOURS = Pattern.compile("^T0[0-5]").asPredicate();
  private static final Predicate<String> LATE =
      Pattern.compile("T(1[89]|2[0-4]|EV|NI)").asPredicate();

  /** How fine a date is told from which a story goes on. */
  private static final Set<Granularity> STORY =
      EnumSet.of(Granularity.DAY, Granularity.MONTH, Granularity.SEASON);

  /** So many dates of it tell a story. */
  private static final int RETOLD = 2;

  /** Paragraphs to the next in which it goes on. */
  private static final int NEAR_BLOCKS = 1;

  private final Domain domain;
  private final Optional<LocalDate> published;
  private final Outline outline;
  private final List<Anchor.EarlierDate> earlier = new ArrayList<>();

  /** Where each of them stands. */
  private final List<Place> places = new ArrayList<>();

  /** Which of them a story only glances at: “they hoped to leave by 2008”. */
  private final BitSet glances = new BitSet();

  /** The last of them that the story stood on, no glance and not coarser than a year; or −1. */
  private int line = -1;

  /** Whether it is the second end of a range, which lies behind the first. */
  private boolean endsRange;

  /** Where the expression stands that is being read. */
  private Place here = Place.ANYWHERE;

  /** The day of the last time that was told, where that was an evening or a night. */
  private Optional<ResolvedDate> late = Optional.empty();

  /** The one year that the last dated heading names. */
  private Optional<Anchor.EarlierDate> section = Optional.empty();

  /** For each expression the first date after it that the words alone tell. */
  private List<Optional<ResolvedDate>> next = List.of();

  /** Those of them that one reports on, and does not compare with. */
  private final Set<Anchor.EarlierDate> reports = new HashSet<>();

  /** The last period reported on, where it is a stretch of months or a year, and no quarter. */
  private Optional<TimeExpression> reportedStretch = Optional.empty();

  Discourse(Domain domain, Optional<LocalDate> published, Outline outline) {
    this.domain = domain;
    this.published = published;
    this.outline = outline;
  }

  /** Resolves the expressions of a text. */
  List<ResolvedExpression> resolve(List<TimeExpression> expressions) {
    DayOrder order = FigureOrder.of(expressions, published.stream().toList(), outline.dayOrder());
    next = nextDates(expressions);
    List<ResolvedExpression> result = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      TimeExpression expression = expressions.get(i);
      here = outline.place(expression);
      endsRange = i > 0 && RANGE.contains(outline.between(expressions.get(i - 1), expression));
      ResolvedExpression resolved =
          expression.value() instanceof EitherOrder date
              ? inOrder(expression, date, order)
              : ofDateBehind(expressions, i)
                  .or(() -> behindFirstEnd(expression, result))
                  .orElseGet(() -> resolve(expression));
      remember(resolved, next.get(result.size()));
      result.add(resolved);
    }
    return result;
  }

  private ResolvedExpression resolve(TimeExpression expression) {
    return switch (expression.value().anchorKind()) {
      case NONE, EVENT -> absolute(expression);
      case UTTERANCE -> spoken(expression);
      case TEXT -> told(expression);
    };
  }

  /** From a date that the words right behind an expression give. */
  private Optional<ResolvedExpression> ofDateBehind(List<TimeExpression> expressions, int index) {
    if (index + 1 == expressions.size()) {
      return Optional.empty();
    }
    TimeExpression expression = expressions.get(index);
    TimeExpression behind = expressions.get(index + 1);
    if (expression.value() instanceof EventOffset offset) {
      return ofDatedEvent(expression, offset, behind);
    }
    return expression.value() instanceof InDay clock
            && clock.partOfDay().isEmpty()
            && isOfSameDay(clock)
        ? ofDay(expression, behind)
        : Optional.empty();
  }

  /** “From Wednesday night to Friday”: the Friday behind it, whichever way the verb looks. */
  private Optional<ResolvedExpression> behindFirstEnd(
      TimeExpression expression, List<ResolvedExpression> before) {
    if (before.isEmpty() || domain == Domain.NARRATIVE || !expression.value().isBareWeekday()) {
      return Optional.empty();
    }
    ResolvedExpression first = before.get(before.size() - 1);
    boolean stretch =
        first.expression().value().isBareWeekday()
            && outline.between(first.expression(), expression).equals(" to ");
    return first
        .resolution()
        .flatMap(Discourse::date)
        .filter(date -> stretch)
        .map(
            date ->
                new ResolvedExpression(
                    expression,
                    Optional.of(
                        expression
                            .value()
                            .resolve(
                                new Reference(date.start(), date.granularity(), Tense.FUTURE))),
                    new Anchor.EarlierDate(date, first.expression().text())));
  }

  /** “At 5:34 Baghdad time on March 20”: the day of a time of the clock often comes behind it. */
  private Optional<ResolvedExpression> ofDay(TimeExpression clock, TimeExpression day) {
    String between = outline.between(clock, day);
    if (!between.endsWith(" on ") && !between.equals(", ") && !between.equals(" ")) {
      return Optional.empty();
    }
    return date(day)
        .filter(date -> date.granularity() == Granularity.DAY)
        .map(date -> from(clock, new Anchor.EarlierDate(date, day.text())));
  }

  /** “A day after the inauguration on 7 May”: the words that name the happening also date it. */
  private Optional<ResolvedExpression> ofDatedEvent(
      TimeExpression expression, EventOffset offset, TimeExpression behind) {
    String event = outline.eventBefore(offset, behind);
    if (event.isEmpty()) {
      return Optional.empty();
    }
    return date(behind)
        .flatMap(
            date -> {
              Reference happening = new Reference(date.start(), date.granularity(), Tense.UNKNOWN);
              Resolution length = offset.resolve(happening);
              return offset
                  .from(happening)
                  .date()
                  .map(
                      counted ->
                          new ResolvedExpression(
                              expression,
                              Optional.of(new Resolution(length.timex(), Optional.of(counted))),
                              new Anchor.EarlierEvent(date, event, offset.after())));
            });
  }

  private Optional<ResolvedDate> date(TimeExpression expression) {
    return resolve(expression).resolution().flatMap(Resolution::date);
  }

  private static ResolvedExpression inOrder(
      TimeExpression expression, EitherOrder date, DayOrder order) {
    return new ResolvedExpression(
        expression,
        Optional.of(date.settled(order == DayOrder.DAY_FIRST).resolve(NOWHERE)),
        date.isAmbiguous() ? why(order) : None.WORDS_SAY_IT);
  }

  /** Why a date that can be read both ways is read as it is. */
  private static None why(DayOrder order) {
    return switch (order) {
      case DAY_FIRST -> None.DAY_FIRST;
      case MONTH_FIRST -> None.MONTH_FIRST;
      case UNKNOWN -> None.AMBIGUOUS;
    };
  }

  private static ResolvedExpression absolute(TimeExpression expression) {
    Resolution resolution = expression.value().resolve(expression.spokenOn(ANY_DAY));
    return new ResolvedExpression(
        expression,
        Optional.of(resolution),
        resolution.date().isPresent() ? None.WORDS_SAY_IT : None.NO_DATE);
  }

  private ResolvedExpression spoken(TimeExpression expression) {
    if (expression.value() instanceof Reported reported) {
      Optional<ResolvedExpression> compared = fromReported(expression, reported);
      if (compared.isPresent()) {
        return compared.get();
      }
    }
    if (domain == Domain.NARRATIVE) {
      if (expression.value().equals(TODAY)) {
        return ofToday(expression);
      }
      return fromText(expression).or(() -> fromPublication(expression)).orElse(unknown(expression));
    }
    return fromRetold(expression).or(() -> fromPublication(expression)).orElse(unknown(expression));
  }

  /**
   * “The crime was in March 2009. … On 3 June he fled”: where news retells what is long past, a day
   * or a month without a year is of the story.
   */
  private Optional<ResolvedExpression> fromRetold(TimeExpression expression) {
    if (!isDayOrMonth(expression.value()) || expression.tense() == Tense.FUTURE) {
      return Optional.empty();
    }
    int[] told =
        IntStream.iterate(earlier.size() - 1, i -> i >= 0, i -> i - 1)
            .filter(i -> !glances.get(i))
            .limit(RETOLD)
            .toArray();
    if (told.length < RETOLD
        || !here.sees(places.get(told[0]))
        || here.block() - places.get(told[0]).block() > NEAR_BLOCKS
        || !IntStream.of(told).allMatch(i -> isLongAgo(earlier.get(i).date()))) {
      return Optional.empty();
    }
    return Optional.of(earlier.get(told[0]))
        .filter(anchor -> STORY.contains(anchor.date().granularity()))
        .map(anchor -> from(expression, expression.value(), anchor, true));
  }

  private boolean isLongAgo(ResolvedDate date) {
    return published
        .filter(day -> day.getYear() - date.end().getYear() >= DomainGuess.LONG_AGO)
        .isPresent();
  }

  /** “3 June”, “late June”, “3 p.m. on the 5th”. */
  private static boolean isDayOrMonth(TimeValue value) {
    if (value instanceof Modified || value instanceof InDay) {
      return isDayOrMonth(((Composed) value).of());
    }
    return value instanceof DayOfMonth
        || (value instanceof Recurring bare
            && bare.choice() == Choice.NEAREST
            && !(bare.part() instanceof Annual.OfUnit));
  }

  /** “Today a street bears her name”: a history does not stand in the days that it tells. */
  private static ResolvedExpression ofToday(TimeExpression expression) {
    return new ResolvedExpression(
        expression, Optional.of(Timeless.PRESENT_REF.resolve(NOWHERE)), None.OWN_DAY);
  }

  private ResolvedExpression told(TimeExpression expression) {
    if (expression.value() instanceof Reported reported) {
      Optional<ResolvedExpression> compared = fromReported(expression, reported);
      if (compared.isPresent()) {
        return compared.get();
      }
    }
    Optional<ResolvedExpression> text = fromText(expression);
    boolean dated =
        text.flatMap(ResolvedExpression::resolution).flatMap(Resolution::date).isPresent();
    if (domain != Domain.NARRATIVE && !dated && isOfSameDay(expression.value())) {
      return fromPublication(expression).or(() -> text).orElse(unknown(expression));
    }
    boolean elsewhere = expression.value() instanceof StoryTime;
    return text.or(() -> elsewhere ? Optional.empty() : fromPublication(expression))
        .orElse(unknown(expression));
  }

  /**
   * “Earlier in the day”, “at 08:30”: news that has named nothing finer than a month means its own
   * day.
   */
  private static boolean isOfSameDay(TimeValue value) {
    if (value instanceof Modified part) {
      return isOfSameDay(part.of());
    }
    if (value instanceof InDay part) {
      return isOfSameDay(part.of());
    }
    return value instanceof Relative relative && relative.count() == 0;
  }

  private static ResolvedExpression unknown(TimeExpression expression) {
    return new ResolvedExpression(expression, expression.value().unanchored(), None.UNKNOWN);
  }

  private Optional<ResolvedExpression> fromPublication(TimeExpression expression) {
    return fromPublication(expression, expression.value());
  }

  private Optional<ResolvedExpression> fromPublication(TimeExpression expression, TimeValue value) {
    return published.map(
        day -> {
          Resolution resolution = value.resolve(expression.spokenOn(day));
          return new ResolvedExpression(
              expression, Optional.of(resolution), new Anchor.Publication(ResolvedDate.day(day)));
        });
  }

  /** The last date that the words can be counted from. */
  private Optional<ResolvedExpression> fromText(TimeExpression expression) {
    Optional<ResolvedExpression> vague = Optional.empty();
    boolean main = expression.value().anchorKind() == TimeValue.AnchorKind.UTTERANCE;
    boolean points = isThat(expression.value());
    for (int i = earlier.size() - 1; i >= 0 && i >= earlier.size() - MEMORY; i--) {
      if (!isAtHand(i, main, points)
          || liesAheadOfThePast(expression, earlier.get(i))
          || liesBehindWhatIsAhead(expression, earlier.get(i))) {
        continue;
      }
      ResolvedExpression reading = inSection(from(expression, main ? finest(i) : earlier.get(i)));
      if (isWithin(earlier.get(i), vague)
          && reading.resolution().flatMap(Resolution::date).isPresent()) {
        return Optional.of(reading);
      }
      vague = vague.isEmpty() ? Optional.of(reading) : vague;
    }
    return vague;
  }

  /** “By 3 May the talks must end. Earlier in the day he had said …”: that day is not in May. */
  private boolean liesAheadOfThePast(TimeExpression expression, Anchor.EarlierDate anchor) {
    return domain == Domain.NEWS
        && expression.bound() != Bound.BY
        && (expression.tense() == Tense.PAST || expression.tense() == Tense.PRESENT)
        && published.filter(day -> anchor.date().start().isAfter(day)).isPresent();
  }

  /** “It fell in April. … It could be done by the end of the month”: that month is not April. */
  private boolean liesBehindWhatIsAhead(TimeExpression expression, Anchor.EarlierDate anchor) {
    boolean ahead =
        expression.tense() == Tense.FUTURE
            || (expression.tense() != Tense.PAST && expression.bound() == Bound.BY);
    return domain == Domain.NEWS
        && ahead
        && isOfSameDay(expression.value())
        && published.filter(day -> anchor.date().end().isBefore(day)).isPresent();
  }

  /** “That year”, “that autumn”: they point at the last date there is, glance or not. */
  private static boolean isThat(TimeValue value) {
    if (value instanceof Modified part) {
      return isThat(part.of());
    }
    if (value instanceof InYear part) {
      return isThat(part.of());
    }
    if (value instanceof Recurring part) {
      return part.anchorKind() == TimeValue.AnchorKind.TEXT && part.choice() == Choice.NEAREST;
    }
    return value instanceof StoryTime;
  }

  /**
   * Of “on 3 March 1945 … in May 1946 … three days later” the day in March does not count: it is
   * none that the later, coarser date leaves open.
   */
  private boolean isWithin(Anchor.EarlierDate anchor, Optional<ResolvedExpression> coarser) {
    return domain != Domain.NARRATIVE
        || coarser
            .flatMap(ResolvedExpression::anchor)
            .map(later -> later.date().contains(anchor.date()))
            .orElse(true);
  }

  /** Whether one can count from an earlier date here. */
  private boolean isAtHand(int index, boolean main, boolean points) {
    Place there = places.get(index);
    if (!here.sees(there)) {
      return false;
    }
    return !(main && isCoarse(index))
        && (points || !glances.get(index) || here.isInSentenceOf(there));
  }

  /** Under a heading that is a year a bare “March” is one of that year. */
  private ResolvedExpression inSection(ResolvedExpression reading) {
    if (section.isEmpty() || !isBare(reading.expression().value())) {
      return reading;
    }
    Anchor.EarlierDate heading = section.get();
    boolean inside =
        reading
            .resolution()
            .flatMap(Resolution::date)
            .map(date -> heading.date().start().getYear() == date.start().getYear())
            .orElse(false);
    boolean from =
        reading.anchor().map(anchor -> heading.date().contains(anchor.date())).orElse(false);
    return inside || !from ? reading : from(reading.expression(), heading);
  }

  /** “March”, “late March”. */
  private static boolean isBare(TimeValue value) {
    if (value instanceof Modified part) {
      return isBare(part.of());
    }
    return value instanceof Recurring bare && bare.choice() == Choice.NEAREST;
  }

  /**
   * A date, or the finer one shortly before that tells better where the story stands: of “7
   * December 1941 … in 1941” the day. A mere year that lies before is one the story looks back to.
   */
  private Anchor.EarlierDate finest(int index) {
    Anchor.EarlierDate anchor = earlier.get(index);
    if (domain != Domain.NARRATIVE || anchor.date().granularity() != Granularity.YEAR) {
      return anchor;
    }
    for (int i = index - 1; i >= 0 && i >= index - LOOK_BACK; i--) {
      Anchor.EarlierDate before = earlier.get(i);
      boolean fine = before.date().granularity().finerThan(Granularity.YEAR);
      if (fine && !before.date().start().isBefore(anchor.date().start())) {
        return before;
      }
    }
    return anchor;
  }

  /** The last quarter or half that the text reports on; one that is over, if there is any. */
  private Optional<ResolvedExpression> fromReported(TimeExpression expression, Reported reported) {
    if (reportedStretch.isPresent() && !reported.isLatest()) {
      TimeValue year = reported.ofYear();
      return stretchEnd(reportedStretch.get())
          .map(end -> from(expression, year, end, domain == Domain.NARRATIVE))
          .or(() -> fromPublication(expression, year));
    }
    Optional<Anchor.EarlierDate> running = Optional.empty();
    for (int i = earlier.size() - 1; i >= 0 && i >= earlier.size() - MEMORY; i--) {
      Anchor.EarlierDate anchor = earlier.get(i);
      if (reports.contains(anchor)) {
        if (isOver(anchor.date())) {
          return Optional.of(from(expression, anchor));
        }
        running = running.or(() -> Optional.of(anchor));
      }
    }
    return running.map(anchor -> from(expression, anchor));
  }

  private Optional<Anchor.EarlierDate> stretchEnd(TimeExpression expression) {
    return published
        .map(expression::spokenOn)
        .flatMap(
            reference ->
                expression.value() instanceof ReportedStretch stretch
                    ? stretch.end(reference)
                    : Optional.empty())
        .map(end -> new Anchor.EarlierDate(end, expression.text()));
  }

  private boolean isOver(ResolvedDate date) {
    return published.map(day -> date.end().isBefore(day)).orElse(true);
  }

  private ResolvedExpression from(TimeExpression expression, Anchor.EarlierDate anchor) {
    boolean story = domain == Domain.NARRATIVE || isThat(expression.value());
    return from(expression, pastMidnight(expression.value(), anchor), anchor, story);
  }

  /** “It sank on Sunday night. … By 2 a.m. all were saved”: that is Monday. */
  private TimeValue pastMidnight(TimeValue value, Anchor.EarlierDate anchor) {
    return value instanceof InDay clock
            && !endsRange
            && clock.of().equals(SAME_DAY)
            && SMALL_HOURS.test(clock.time())
            && late.filter(anchor.date()::equals).isPresent()
        ? new InDay(NEXT_DAY, clock.time())
        : value;
  }

  private ResolvedExpression from(
      TimeExpression expression, TimeValue value, Anchor.EarlierDate anchor, boolean story) {
    ResolvedDate date = anchor.date();
    // A story goes on from where it stands; its past tense says nothing about before or after.
    Tense tense = !story ? expression.tense() : endsRange ? Tense.FUTURE : Tense.UNKNOWN;
    Resolution resolution =
        value.resolve(new Reference(date.start(), date.granularity(), tense, false, story));
    return new ResolvedExpression(expression, Optional.of(resolution), anchor);
  }

  private static List<Optional<ResolvedDate>> nextDates(List<TimeExpression> expressions) {
    List<Optional<ResolvedDate>> result = new ArrayList<>();
    Optional<ResolvedDate> next = Optional.empty();
    for (int i = expressions.size() - 1; i >= 0; i--) {
      result.add(next);
      TimeExpression expression = expressions.get(i);
      if (expression.value().anchorKind() == TimeValue.AnchorKind.NONE
          && !(expression.value() instanceof EitherOrder)) {
        Optional<ResolvedDate> date = absolute(expression).resolution().flatMap(Discourse::date);
        next = date.isPresent() ? date : next;
      }
    }
    Collections.reverse(result);
    return result;
  }

  /** A date that a text can stand on. */
  private static Optional<ResolvedDate> date(Resolution resolution) {
    return resolution.date().filter(date -> !Granularity.YEAR.finerThan(date.granularity()));
  }

  private void remember(ResolvedExpression resolved, Optional<ResolvedDate> following) {
    resolved
        .resolution()
        .filter(resolution -> resolution.timex().type() == TimexType.TIME)
        .ifPresent(time -> late = time.date().filter(day -> LATE.test(time.timex().value())));
    if (isCountedDay(resolved.expression().value())
        || resolved.expression().value() instanceof EventOffset) {
      return;
    }
    if (resolved.expression().value() instanceof ReportedStretch stretch) {
      report(stretch, resolved.expression());
    }
    resolved
        .resolution()
        .flatMap(Resolution::date)
        .ifPresent(
            date -> {
              glances.set(
                  earlier.size(),
                  isBeside() || looksBack(resolved, date) || isGlance(date, following));
              remember(date, resolved.expression());
            });
  }

  /** The next one is counted from the same first day again. */
  private static boolean isCountedDay(TimeValue value) {
    return value instanceof CountedDay
        || (value instanceof InDay part && part.of() instanceof CountedDay);
  }

  /** Whether a story cannot go on from a date. */
  private boolean isBeside() {
    return here.parenthesis() >= 0 || here.kind() == Place.Kind.BESIDE || endsHeading();
  }

  /** “It had rained two days earlier”: the story does not go on from there. */
  private boolean looksBack(ResolvedExpression resolved, ResolvedDate date) {
    return resolved.expression().value().anchorKind() == TimeValue.AnchorKind.TEXT
        && resolved
            .anchor()
            .filter(anchor -> date.end().isBefore(anchor.date().start()))
            .isPresent();
  }

  /** Whether this is the second date of a heading: below “1861–1863” the story begins in 1861. */
  private boolean endsHeading() {
    return here.kind() == Place.Kind.HEADING
        && !places.isEmpty()
        && places.get(places.size() - 1).block() == here.block();
  }

  /**
   * Whether a story comes back from a date at once: the one it stood on before and the next it
   * names are nearer to each other than to this one, and lie on one side of it.
   */
  private boolean isGlance(ResolvedDate date, Optional<ResolvedDate> following) {
    if (domain != Domain.NARRATIVE
        || line < 0
        || following.isEmpty()
        || here.kind() == Place.Kind.HEADING) {
      return false;
    }
    long from = days(earlier.get(line).date(), date);
    long to = days(following.get(), date);
    long across = Math.abs(days(earlier.get(line).date(), following.get()));
    return Long.signum(from) * Long.signum(to) > 0
        && 2 * across < Math.abs(from) + Math.abs(to)
        && Math.max(Math.abs(from), Math.abs(to)) > SHORT_WAY;
  }

  private boolean isCoarse(int index) {
    return Granularity.YEAR.finerThan(earlier.get(index).date().granularity());
  }

  /** Days from one date to another; none where one holds the other. */
  private static long days(ResolvedDate from, ResolvedDate to) {
    if (from.end().isBefore(to.start())) {
      return ChronoUnit.DAYS.between(from.end(), to.start());
    }
    return to.end().isBefore(from.start()) ? -ChronoUnit.DAYS.between(to.end(), from.start()) : 0;
  }

  /** “The three months ended March 31” are a quarter, where the text counts none of its own. */
  private void report(ReportedStretch stretch, TimeExpression expression) {
    if (!stretch.isQuarter()) {
      reportedStretch = Optional.of(expression);
    } else if (reports.isEmpty()) {
      stretchEnd(expression)
          .map(end -> ReportedStretch.quarterEnding(end.date()).date())
          .ifPresent(quarter -> remember(quarter, expression));
    }
  }

  private void remember(ResolvedDate date, TimeExpression expression) {
    Anchor.EarlierDate anchor = new Anchor.EarlierDate(date, expression.text());
    if (domain == Domain.NARRATIVE && here.kind() == Place.Kind.HEADING) {
      boolean year = date.granularity() == Granularity.YEAR && !endsHeading();
      section = Optional.of(anchor).filter(heading -> year);
    }
    earlier.add(anchor);
    places.add(here);
    int index = earlier.size() - 1;
    line = glances.get(index) || isCoarse(index) ? line : index;
    Reference reference = new Reference(date.start(), date.granularity(), Tense.UNKNOWN);
    boolean compared = expression.value() instanceof Reported reported && !reported.isLatest();
    if (Reported.isReport(reference) && !compared) {
      reports.add(anchor);
      reportedStretch = Optional.empty();
    }
  }
}
