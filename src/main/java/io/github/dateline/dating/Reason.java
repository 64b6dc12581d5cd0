package io.github.dateline.dating;

import io.github.dateline.words.Tellable;
import io.github.dateline.words.Telling;
import java.util.List;

/**
 * Why an article has the publication date that it has, or none: something that a person can check.
 *
 * @param evidence what was found, in the order in which it is told; none where nothing was
 */
public record Reason(List<Evidence> evidence, Conclusion conclusion) implements Tellable {

  public Reason {
    evidence = List.copyOf(evidence);
  }

  /** What says the day itself. */
  static Reason of(Evidence evidence) {
    return new Reason(List.of(evidence), new Conclusion.ItSaysSo());
  }

  /** The ids of the other articles that the date rests on. */
  public List<String> articles() {
    return evidence.stream().flatMap(found -> found.articles().stream()).distinct().toList();
  }

  @Override
  public Telling telling() {
    return evidence.isEmpty()
        ? Telling.of("evidence.none")
        : conclusion.from((Tellable) Telling.list("list.then", evidence));
  }
}
