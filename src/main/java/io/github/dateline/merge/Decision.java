package io.github.dateline.merge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Why a report stands beside another on one event.
 *
 * @param article the report's, by id
 * @param sentence its index; 0 is the title
 * @param withArticle of the report beside it that is most like it
 * @param withSentence its index
 * @param score the logarithm of the odds that both tell one happening
 * @param evidence what holds of the two, and how far: mostly 1, shares less
 * @param excluded whether one names as agent or patient what the other excludes
 * @param by who decided
 */
public record Decision(
    String article,
    int sentence,
    String withArticle,
    int withSentence,
    double score,
    Map<Evidence, Double> evidence,
    boolean excluded,
    By by) {

  /** Who put a report beside another. */
  public enum By {
    /** It is like another of the event's by more than the least score. */
    SCORE,
    /** It has no date, and tells the deed of the same in nearly the same words. */
    RETELLING,
    /** Nothing but the word of an editor. */
    EDITOR;

    /** As programs read it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Decision {
    evidence =
        evidence.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new EnumMap<Evidence, Double>(evidence));
  }
}
