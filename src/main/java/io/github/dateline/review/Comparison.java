package io.github.dateline.review;

import io.github.dateline.dating.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two timelines with the input that each was made from. */
final class Comparison {
  private final Published before;
  private final Published after;
  private final boolean firstPublication;
  private final InputFiles filesBefore;
  private final InputFiles filesNow;
  private final Map<String, Reason> reasonsNow;
  private final InputChanges inputs;
  private final EventMatching matching;
  private final Supplier<Optional<Rebuilt>> rebuilt;

  /**
   * What this version of Dateline makes of the base's own input.
   *
   * @param reasons why each article has its date, by its id
   */
  record Made(Published timeline, Map<String, Reason> reasons) {}

  /** The same, matched with both sides. */
  private record Rebuilt(Made made, EventMatching fromBefore, EventMatching toAfter) {}

  /**
   * @param before the timeline as it was; empty where none was published
   * @param reasonsNow why each article has its date now, by its id
   * @param rebuild makes a timeline of the base's own input; empty where that cannot be read. Asked
   *     once at most, and only where it is needed
   */
  Comparison(
      Optional<Published> before,
      Published after,
      InputFiles filesBefore,
      InputFiles filesNow,
      Map<String, Reason> reasonsNow,
      Supplier<Optional<Made>> rebuild) {
    this.before = before.orElseGet(Published::nothing);
    this.firstPublication = before.isEmpty();
    this.after = after;
    this.filesBefore = filesBefore;
    this.filesNow = filesNow;
    this.reasonsNow = reasonsNow;
    this.inputs = InputChanges.between(filesBefore, filesNow);
    this.matching = EventMatching.of(this.before, after, inputs::renamed);
    this.rebuilt = new Once<>(() -> rebuild.get().map(this::matched));
  }

  Published before() {
    return before;
  }

  Published after() {
    return after;
  }

  boolean firstPublication() {
    return firstPublication;
  }

  InputChanges inputs() {
    return inputs;
  }

  EventMatching matching() {
    return matching;
  }

  /** Events that went, by themselves or into others. */
  List<PublishedEvent> gone() {
    return matching.removed();
  }

  /** Events that came. */
  List<PublishedEvent> come() {
    return matching.added();
  }

  /** What an article says now. */
  Optional<String> textNow(String article) {
    return Optional.ofNullable(filesNow.articles().get(article)).map(InputFiles.ArticleText::text);
  }

  /** What an article said. */
  Optional<String> textBefore(String article) {
    return Optional.ofNullable(filesBefore.articles().get(former(article)))
        .map(InputFiles.ArticleText::text);
  }

  Optional<String> publishedNow(String article) {
    return Optional.ofNullable(after.articles().get(article)).flatMap(PublishedArticle::published);
  }

  Optional<String> publishedBefore(String article) {
    return articleBefore(article).flatMap(PublishedArticle::published);
  }

  /** An article as it was, by the id that it has now. */
  Optional<PublishedArticle> articleBefore(String article) {
    return Optional.ofNullable(before.articles().get(former(article)));
  }

  String fileNow(String article) {
    return Optional.ofNullable(filesNow.articles().get(article))
        .map(InputFiles.ArticleText::file)
        .orElse(article);
  }

  /** The limits of the selection that are in force, before or now: {@code maxDays: 20}. */
  List<String> limits() {
    List<String> limits = new ArrayList<>();
    for (String key : List.of("maxDays", "maxPerDay")) {
      Stream.of(filesNow.settings(), filesBefore.settings())
          .flatMap(Optional::stream)
          .flatMap(settings -> settings.part(key).stream())
          .findFirst()
          .ifPresent(part -> limits.add(key + ": " + part.value()));
    }
    return limits;
  }

  /** How much of a change the code brings about with the base's own input. */
  CodeShare codeShare(EventChanges event, TimelineChange change) {
    Optional<Rebuilt> made = rebuilt.get();
    if (made.isEmpty()) {
      return CodeShare.UNKNOWN;
    }
    EventMatching fromBefore = made.get().fromBefore();
    EventMatching toAfter = made.get().toAfter();
    return switch (change.kind()) {
      case REMOVED, MERGED ->
          fromBefore.laterOf(event.before().orElseThrow().id()).isEmpty()
              ? CodeShare.ALL
              : CodeShare.NONE;
      case ADDED, SPLIT ->
          toAfter.formerOf(event.after().orElseThrow().id()).isPresent()
              ? CodeShare.ALL
              : CodeShare.NONE;
      default -> share(change.kind(), event, fromBefore, toAfter);
    };
  }

  private CodeShare share(
      ChangeKind kind, EventChanges event, EventMatching fromBefore, EventMatching toAfter) {
    PublishedEvent was = event.before().orElseThrow();
    PublishedEvent is = event.after().orElseThrow();
    PublishedEvent made =
        toAfter
            .formerOf(is.id())
            .or(() -> fromBefore.laterOf(was.id()))
            .map(found -> found.withArticles(inputs::renamed))
            .orElse(null);
    if (made == null) {
      return CodeShare.NONE;
    }
    Function<PublishedEvent, Object> fact = fact(kind);
    if (fact.apply(made).equals(fact.apply(is))) {
      return CodeShare.ALL;
    }
    return fact.apply(made).equals(fact.apply(was)) ? CodeShare.NONE : CodeShare.SOME;
  }

  private static Function<PublishedEvent, Object> fact(ChangeKind kind) {
    return switch (kind) {
      case REDATED -> PublishedEvent::date;
      case CONFLICT_APPEARED, CONFLICT_CHANGED, CONFLICT_GONE -> PublishedEvent::conflict;
      case STATUS -> PublishedEvent::told;
      case CURATED, CURATED_OTHERWISE, NO_LONGER_CURATED -> PublishedEvent::curated;
      case RETITLED -> PublishedEvent::title;
      case ID -> PublishedEvent::id;
      case EVIDENCE -> PublishedEvent::sources;
      default -> event -> List.of(event.subjects(), event.actors(), event.score());
    };
  }

  /** Whether the base's own input already gives an article the date that it has now. */
  boolean codeMoved(PublishedArticle now) {
    return rebuilt
        .get()
        .map(rebuilt -> rebuilt.made().timeline().articles().get(former(now.id())))
        .filter(article -> article.published().equals(now.published()))
        .isPresent();
  }

  /** The articles that an article's date rests on now, by their ids. */
  Set<String> groundsNow(String article) {
    return grounds(reasonsNow, article);
  }

  /** The articles that it rested on, by the ids that they had. */
  Set<String> groundsBefore(String article) {
    return rebuilt
        .get()
        .map(made -> grounds(made.made().reasons(), former(article)))
        .orElse(Set.of());
  }

  private static Set<String> grounds(Map<String, Reason> reasons, String article) {
    Reason reason = reasons.get(article);
    return reason == null ? Set.of() : Set.copyOf(reason.articles());
  }

  private Rebuilt matched(Made made) {
    return new Rebuilt(
        made,
        EventMatching.of(before, made.timeline(), id -> id),
        EventMatching.of(made.timeline(), after, inputs::renamed));
  }

  private String former(String article) {
    return inputs.article(article).flatMap(Cause.ArticleChanged::formerArticle).orElse(article);
  }
}
