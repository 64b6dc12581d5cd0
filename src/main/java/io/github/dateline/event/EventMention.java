package io.github.dateline.event;

import io.github.dateline.language.Tense;
import io.github.dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/**
 * A happening as one sentence tells it. Plain data of one article: nothing is resolved yet.
 *
 * @param article the article's id
 * @param sentence index of the sentence; 0 is the title
 * @param quote the sentence as it stands in the article
 * @param when the expressions that say when, the one that dates it before those that bound it;
 *     empty where the sentence does not say
 * @param carried how it comes by its day where {@code when} is empty; empty where it has none
 * @param status how it is told; {@link Status#OCCURRED} becomes {@link Status#PLANNED} where a date
 *     lies ahead of a sentence in the present tense
 * @param by who says that it happened, in the words of the sentence; only of what is {@link
 *     Status#REPORTED}
 * @param tense of the verb that tells it
 * @param title what happened, as an editor would write it
 * @param actors names of who takes part, as they stand, in the order of the text; pronouns replaced
 * @param predicate the stem of the verb or noun that names the happening
 * @param kind the class of the happening, see {@code happenings.txt}; empty for a verb of none
 * @param participants who takes part, and as what; the agents first
 * @param words stems of the content words, in order, each once: what likeness is measured on
 * @param nominal whether a noun names it: “the visit”, not “visited”
 * @param saying whether it is an act of saying: “said”, “announced”
 * @param open whether the title leaves open who it is about: “He resigned”
 */
public record EventMention(
    String article,
    int sentence,
    String quote,
    List<TimeExpression> when,
    Optional<Carried> carried,
    Status status,
    Optional<String> by,
    Tense tense,
    String title,
    List<String> actors,
    String predicate,
    Optional<String> kind,
    List<Participant> participants,
    List<String> words,
    boolean nominal,
    boolean saying,
    boolean open) {
  public EventMention {
    when = List.copyOf(when);
    actors = List.copyOf(actors);
    participants = List.copyOf(participants);
    words = List.copyOf(words);
  }
}
