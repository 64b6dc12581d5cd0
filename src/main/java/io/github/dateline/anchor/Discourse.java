package io.github.dateline.anchor;

import io.github.dateline.language.Tense;
import io.github.dateline.time.EitherOrder;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Reference;
import io.github.dateline.time.Reported;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through a text and remembers the dates it stands on. */
final class Discourse {

  /** How many dates back a text is still said to stand on one. */
  private static final int MEMORY = 12;

  /** How many dates back one is sought that says more exactly where the story stands. */
  private static final int LOOK_BACK = 3;

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
  private static final Reference NOWHERE = new Reference(ANY_DAY, Granularity.DAY, Tense.UNKNOWN);

  private final Domain domain;
  private final Optional<LocalDate> published;
  private final List<Anchor.EarlierDate> earlier = new ArrayList<>();

  /** Those of them that one reports on, and does not compare with. */
  private final Set<Anchor.EarlierDate> reports = new HashSet<>();

  Discourse(Domain domain, Optional<LocalDate> published) {
    this.domain = domain;
    this.published = published;
  }

  List<ResolvedExpression> resolve(List<TimeExpression> expressions) {
    DateOrder order = DateOrder.of(expressions, published);
    List<ResolvedExpression> result = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      ResolvedExpression resolved =
          expression.value() instanceof EitherOrder date
              ? inOrder(expression, date, order)
              : resolve(expression);
      remember(resolved);
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

  private static ResolvedExpression inOrder(
      TimeExpression expression, EitherOrder date, DateOrder order) {
    boolean told = order != DateOrder.UNKNOWN || !date.isAmbiguous();
    return new ResolvedExpression(
        expression,
        Optional.of(date.settled(order == DateOrder.DAY_FIRST).resolve(NOWHERE)),
        Optional.empty(),
        told ? "the words say it" : "ambiguous: read with the month first");
  }

  private static ResolvedExpression absolute(TimeExpression expression) {
    Resolution resolution =
        expression.value().resolve(new Reference(ANY_DAY, Granularity.DAY, expression.tense()));
    return new ResolvedExpression(
        expression,
        Optional.of(resolution),
        Optional.empty(),
        resolution.date().isPresent() ? "the words say it" : "the words name no date");
  }

  private ResolvedExpression spoken(TimeExpression expression) {
    if (expression.value() instanceof Reported) {
      Optional<ResolvedExpression> reported = fromReported(expression);
      if (reported.isPresent()) {
        return reported.get();
      }
    }
    if (domain == Domain.NARRATIVE) {
      return fromText(expression).or(() -> fromPublication(expression)).orElse(unknown(expression));
    }
    return fromPublication(expression).orElse(unknown(expression));
  }

  private ResolvedExpression told(TimeExpression expression) {
    if (expression.value() instanceof Reported) {
      Optional<ResolvedExpression> reported = fromReported(expression);
      if (reported.isPresent()) {
        return reported.get();
      }
    }
    return fromText(expression).or(() -> fromPublication(expression)).orElse(unknown(expression));
  }

  private static ResolvedExpression unknown(TimeExpression expression) {
    return new ResolvedExpression(
        expression,
        Optional.empty(),
        Optional.empty(),
        "the article's date is not known, and no earlier date of the text tells");
  }

  private Optional<ResolvedExpression> fromPublication(TimeExpression expression) {
    return published.map(
        day -> {
          Resolution resolution =
              expression.value().resolve(new Reference(day, Granularity.DAY, expression.tense()));
          ResolvedDate date = ResolvedDate.day(day);
          return new ResolvedExpression(
              expression,
              Optional.of(resolution),
              Optional.of(new Anchor.Publication(date)),
              "published " + date.edtf());
        });
  }

  /** The last date that the words can be counted from. */
  private Optional<ResolvedExpression> fromText(TimeExpression expression) {
    Optional<ResolvedExpression> vague = Optional.empty();
    for (int i = earlier.size() - 1; i >= 0 && i >= earlier.size() - MEMORY; i--) {
      ResolvedExpression reading = from(expression, finest(i));
      if (reading.resolution().flatMap(Resolution::date).isPresent()) {
        return Optional.of(reading);
      }
      vague = vague.isEmpty() ? Optional.of(reading) : vague;
    }
    return vague;
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
  private Optional<ResolvedExpression> fromReported(TimeExpression expression) {
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

  private boolean isOver(ResolvedDate date) {
    return published.map(day -> date.end().isBefore(day)).orElse(true);
  }

  private ResolvedExpression from(TimeExpression expression, Anchor.EarlierDate anchor) {
    ResolvedDate date = anchor.date();
    TimeValue value = expression.value();
    // A story goes on from where it stands; its past tense says nothing about before or after.
    boolean story = domain == Domain.NARRATIVE;
    Tense tense = story ? Tense.UNKNOWN : expression.tense();
    Resolution resolution =
        value.resolve(new Reference(date.start(), date.granularity(), tense, story));
    return new ResolvedExpression(
        expression,
        Optional.of(resolution),
        Optional.of(anchor),
        "counted from “" + anchor.words() + "”, " + date.edtf());
  }

  private void remember(ResolvedExpression resolved) {
    resolved
        .resolution()
        .flatMap(Resolution::date)
        .filter(date -> !Granularity.YEAR.finerThan(date.granularity()))
        .ifPresent(date -> remember(date, resolved.expression()));
  }

  private void remember(ResolvedDate date, TimeExpression expression) {
    Anchor.EarlierDate anchor = new Anchor.EarlierDate(date, expression.text());
    earlier.add(anchor);
    Reference reference = new Reference(date.start(), date.granularity(), Tense.UNKNOWN);
    boolean compared = expression.value() instanceof Reported reported && !reported.isLatest();
    if (Reported.isReport(reference) && !compared) {
      reports.add(anchor);
    }
  }
}
