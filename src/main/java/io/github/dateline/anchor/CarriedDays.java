package io.github.dateline.anchor;

import io.github.dateline.anchor.DatedMention.Dating;
import io.github.dateline.anchor.DatedMention.Taken;
import io.github.dateline.anchor.DatedMention.Worded;
import io.github.dateline.event.Carried;
import io.github.dateline.event.EventMention;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates what is told without words for when, where the event floor says which day it carries: the
 * day of publication, or one that was named before.
 */
final class CarriedDays {

  /** What goes on for longer says of nothing told with it when that was. */
  private static final int MOST_DAYS = 7;

  private final List<DatedMention> mentions;
  private final Map<TimeExpression, ResolvedExpression> resolved;
  private final Optional<ResolvedDate> publication;

  private CarriedDays(
      List<DatedMention> mentions,
      Map<TimeExpression, ResolvedExpression> resolved,
      Optional<ResolvedDate> publication) {
    this.mentions = mentions;
    this.resolved = resolved;
    this.publication = publication;
  }

  /**
   * The same mentions in the same order, with the days that they carry.
   *
   * @param mentions those with words of their own are dated as far as they can be
   */
  static List<DatedMention> apply(
      List<DatedMention> mentions,
      Map<TimeExpression, ResolvedExpression> resolved,
      Optional<ResolvedDate> publication) {
    CarriedDays days = new CarriedDays(mentions, resolved, publication);
    return mentions.stream().map(days::dated).toList();
  }

  private DatedMention dated(DatedMention dated) {
    EventMention mention = dated.mention();
    if (dated.dating().isPresent()) {
      return dated;
    }
    Optional<Dating> dating = mention.carried().flatMap(this::dating);
    return dating.isEmpty()
        ? dated
        : new DatedMention(
            mention,
            Resolver.status(mention, dating.get().date(), publication),
            dating,
            Optional.empty());
  }

  private Optional<Dating> dating(Carried carried) {
    return carried instanceof Carried.From from
        ? ofWords(from.earlier())
            .filter(words -> isFine(words.date()))
            .map(
                words ->
                    new Taken(
                        from,
                        new Anchor.EarlierDate(words.date(), from.earlier().text()),
                        value(words)))
        : publication
            .filter(CarriedDays::isFine)
            .map(day -> new Taken(carried, new Anchor.Publication(day), day.edtf()));
  }

  /** The date of words that were told before, be it counted from another happening. */
  private Optional<Worded> ofWords(TimeExpression words) {
    return Optional.ofNullable(resolved.get(words))
        .flatMap(
            found ->
                found
                    .resolution()
                    .flatMap(Resolution::date)
                    .map(date -> new Worded(found, words.bound().apply(date))))
        .or(
            () ->
                mentions.stream()
                    .filter(mention -> mention.mention().when().contains(words))
                    .flatMap(mention -> mention.dating().stream())
                    .filter(Worded.class::isInstance)
                    .map(Worded.class::cast)
                    .filter(dating -> dating.expression().expression().equals(words))
                    .findFirst());
  }

  /** “Tuesday evening” names an hour; what is told on from it carries the day. */
  private static String value(Worded words) {
    ResolvedDate date = words.date();
    return date.start().equals(date.end()) ? date.start().toString() : words.value();
  }

  private static boolean isFine(ResolvedDate date) {
    return date.open() == ResolvedDate.Open.NONE
        && !Granularity.WEEK.finerThan(date.granularity())
        && date.start().plusDays(MOST_DAYS).isAfter(date.end());
  }
}
