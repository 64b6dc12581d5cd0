package io.github.dateline.review;

import io.github.dateline.review.Cause.ArticleChanged;
import io.github.dateline.review.Cause.ArticleDateMoved;
import io.github.dateline.review.Cause.SettingChanged;
import io.github.dateline.review.InputChanges.CurationEdit;
import io.github.dateline.time.ResolvedDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds why an event changed: of all changes of the input, the ones nearest to its evidence.
 *
 * <p>In this order: an entry of {@code curation.yaml} about it; the articles whose sentences about
 * it came, went or read otherwise, and those whose own date moved; a setting that decides on it;
 * any other change of its articles; the place that another event took or left; and at last, what
 * changed elsewhere. Where the base's own input already gives the change, it is the code.
 */
final class CauseFinder {
  private static final int NAMED = 3;

  private final Comparison sides;
  private final InputChanges inputs;

  CauseFinder(Comparison sides) {
    this.sides = sides;
    this.inputs = sides.inputs();
  }

  /** Why this changed, the nearest cause first; at least one. */
  List<Cause> causes(EventChanges event, TimelineChange change) {
    if (sides.firstPublication()) {
      List<Cause> near = ofArticles(articles(event));
      return near.isEmpty() ? List.of(new Cause.FirstPublication()) : near;
    }
    if (inputs.ofFacts().isEmpty()) {
      return List.of(new Cause.Code());
    }
    CodeShare code = sides.codeShare(event, change);
    if (code == CodeShare.ALL) {
      return List.of(new Cause.Code());
    }
    List<Cause> causes = new ArrayList<>(near(event, change));
    if (causes.isEmpty() && code != CodeShare.UNKNOWN) {
      causes.addAll(few(inputs.ofFacts()));
    }
    if (causes.isEmpty() || code == CodeShare.SOME) {
      causes.add(new Cause.Code());
    }
    return causes;
  }

  /** The articles whose dates moved. */
  List<ArticleDateMoved> movedDates() {
    return sides.after().articles().keySet().stream()
        .map(this::moved)
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Cause> near(EventChanges event, TimelineChange change) {
    return Stream.<Function<EventChanges, List<Cause>>>of(
            this::curation,
            this::window,
            this::changedEvidence,
            changed -> subjects(changed, change),
            this::selection,
            changed -> ofArticles(articles(changed)))
        .map(find -> find.apply(event))
        .filter(causes -> !causes.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Cause> curation(EventChanges event) {
    return inputs.curation().stream()
        .filter(edit -> selves(event).anyMatch(self -> isAbout(edit, self)))
        .map(CurationEdit::change)
        .map(Cause.class::cast)
        .toList();
  }

  private boolean isAbout(CurationEdit edit, PublishedEvent event) {
    for (YamlText.Text text : edit.entry().texts()) {
      if (text.value().equals(event.id())
          || event.id().equals(sides.after().redirects().get(text.value()))) {
        return true;
      }
    }
    return edit.entry().text("quote").isPresent()
        && event.sources().stream()
            .anyMatch(
                source ->
                    edit.entry().text("article").map(source.article()::equals).orElse(true)
                        && SameWords.within(
                            source.quote(), edit.entry().text("quote").orElseThrow()));
  }

  /** The stretch of time that is shown has other ends, and the event lies between. */
  private List<Cause> window(EventChanges event) {
    if (event.before().isPresent() && event.after().isPresent()) {
      return List.of();
    }
    ResolvedDate date;
    try {
      date = ResolvedDate.parse(selves(event).findFirst().orElseThrow().date());
    } catch (IllegalArgumentException e) {
      return List.of();
    }
    return inputs.settings().stream()
        .filter(
            setting ->
                cuts(setting, setting.before(), date) != cuts(setting, setting.after(), date))
        .map(Cause.class::cast)
        .toList();
  }

  private static boolean cuts(SettingChanged setting, Optional<String> end, ResolvedDate date) {
    return switch (setting.key()) {
      case "from" -> end.filter(from -> date.end().toString().compareTo(from) < 0).isPresent();
      case "to" -> end.filter(to -> date.start().toString().compareTo(to) > 0).isPresent();
      default -> false;
    };
  }

  /** The articles whose sentences about the event came, went, or give something else now. */
  private List<Cause> changedEvidence(EventChanges event) {
    List<PublishedSource> before = event.before().map(PublishedEvent::sources).orElse(List.of());
    List<PublishedSource> after = event.after().map(PublishedEvent::sources).orElse(List.of());
    boolean sameEvent = event.before().isPresent() && event.after().isPresent();
    return Stream.concat(after.stream(), before.stream())
        .filter(source -> !(before.contains(source) && after.contains(source)))
        .filter(source -> sameEvent || !stands(source))
        .map(this::ofSentence)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Where a sentence reads as it did, the article's date is nearer than what else was edited. */
  private Optional<Cause> ofSentence(PublishedSource source) {
    Optional<ArticleChanged> changed = inputs.article(source.article());
    Optional<ArticleDateMoved> moved = moved(source.article());
    return moved.isPresent() && (changed.isEmpty() || reads(source))
        ? moved.map(Cause.class::cast)
        : changed.map(Cause.class::cast);
  }

  /**
   * Whether a sentence reads the same on both sides in an article of the same date: then the
   * article is not why an event came or went.
   */
  private boolean stands(PublishedSource source) {
    return reads(source)
        && sides.publishedBefore(source.article()).equals(sides.publishedNow(source.article()));
  }

  /** Whether both sides' articles have this sentence. */
  private boolean reads(PublishedSource source) {
    return Stream.of(sides.textBefore(source.article()), sides.textNow(source.article()))
        .allMatch(text -> text.filter(in -> SameWords.within(in, source.quote())).isPresent());
  }

  private List<Cause> ofArticles(Set<String> articles) {
    List<Cause> causes = new ArrayList<>();
    for (String article : articles) {
      Optional<ArticleChanged> changed = inputs.article(article);
      changed.ifPresent(causes::add);
      if (changed.isEmpty()) {
        moved(article).ifPresent(causes::add);
      }
    }
    return causes;
  }

  private Optional<ArticleDateMoved> moved(String article) {
    PublishedArticle now = sides.after().articles().get(article);
    Optional<PublishedArticle> was = sides.articleBefore(article);
    if (now == null || was.isEmpty() || now.published().equals(was.get().published())) {
      return Optional.empty();
    }
    return Optional.of(
        new ArticleDateMoved(
            article,
            sides.fileNow(article),
            was.get().published().orElse("unknown"),
            now.published().orElse("unknown"),
            now.why(),
            movedBecause(now)));
  }

  /** The articles that an inferred date rests or rested on; else all that changed. */
  private List<Cause> movedBecause(PublishedArticle now) {
    Optional<ArticleChanged> itself = inputs.article(now.id());
    if (itself.isPresent()) {
      return List.of(itself.get());
    }
    if (sides.codeMoved(now)) {
      return List.of(new Cause.Code());
    }
    Set<String> before = sides.groundsBefore(now.id());
    Set<String> after = sides.groundsNow(now.id());
    List<Cause> grounds =
        inputs.articles().values().stream()
            .filter(
                changed ->
                    after.contains(changed.article())
                        || before.contains(changed.formerArticle().orElse(changed.article())))
            .map(Cause.class::cast)
            .toList();
    if (!grounds.isEmpty()) {
      return grounds;
    }
    List<Cause> any = few(inputs.ofFacts());
    return any.isEmpty() ? List.of(new Cause.Code()) : any;
  }

  /** What the timeline is about has changed. */
  private List<Cause> subjects(EventChanges event, TimelineChange change) {
    boolean others =
        event.before().isPresent()
            && event.after().isPresent()
            && change.kind() == ChangeKind.DETAILS;
    return others ? settings("subjects") : List.of();
  }

  private List<Cause> settings(String... keys) {
    Set<String> wanted = Set.of(keys);
    return inputs.settings().stream()
        .filter(setting -> wanted.contains(setting.key()))
        .map(Cause.class::cast)
        .toList();
  }

  /** The event reads as it did, so the selection let it in, or out. */
  private List<Cause> selection(EventChanges event) {
    if (event.before().isPresent() == event.after().isPresent()) {
      return List.of();
    }
    List<Cause> limits = settings("maxDays", "maxPerDay");
    if (!limits.isEmpty()) {
      return limits;
    }
    if (sides.limits().isEmpty()
        || !selves(event).flatMap(self -> self.sources().stream()).allMatch(this::stands)) {
      return List.of();
    }
    boolean gained = event.after().isPresent();
    List<PublishedEvent> rivals = gained ? sides.gone() : sides.come();
    SortedSet<String> articles =
        rivals.stream()
            .flatMap(rival -> rival.sources().stream())
            .map(PublishedSource::article)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Cause> because = ofArticles(articles);
    return List.of(
        new Cause.Selected(
            gained,
            sides.limits(),
            rivals.stream()
                .limit(NAMED)
                .map(rival -> rival.id() + " (" + rival.date() + ")")
                .toList(),
            few(because.isEmpty() ? inputs.ofFacts() : because)));
  }

  private static List<Cause> few(List<Cause> causes) {
    return causes.stream().limit(NAMED).toList();
  }

  private static Set<String> articles(EventChanges event) {
    return selves(event)
        .flatMap(self -> self.sources().stream())
        .map(PublishedSource::article)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<PublishedEvent> selves(EventChanges event) {
    return Stream.of(event.after(), event.before()).flatMap(Optional::stream);
  }
}
