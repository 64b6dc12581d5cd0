package io.github.dateline.event;

import io.github.dateline.language.Token;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.BitSet;
import java.util.Optional;

/** Who claims what is only claimed, in the words of the sentence. */
final class Claims {

  private final Reading reading;
  private final Participants participants;
  private final Referents referents;

  Claims(Reading reading, Referents referents) {
    this.reading = reading;
    this.participants = new Participants(reading);
    this.referents = referents;
  }

  /**
   * The one who claims.
   *
   * @param source a verb of saying, “according”, or a noun such as “claims”
   * @return empty where nobody is named, or only a pronoun that is not clear
   */
  Optional<String> by(int source) {
    int who;
    if (reading.isPredicate(source)) {
      int agent = reading.dependent(source, Relation.OBL_AGENT);
      who = reading.isPassive(source) ? agent : participants.subject(source);
    } else if (reading.isVerb("source", source)) {
      who = reading.dependent(source, Relation.OBL);
    } else if (reading.isVerb("claim-noun", source)) {
      who = reading.dependent(source, Relation.NMOD_POSS);
    } else {
      who = source;
    }
    return who < 0 ? Optional.empty() : words(who);
  }

  private Optional<String> words(int who) {
    if (reading.is(PartOfSpeech.PRON, who)) {
      return referents.of(who);
    }
    BitSet core = participants.core(who);
    for (int i : reading.dependents(who)) {
      if (reading.hangs(i, Relation.CASE) && (i < who || reading.is("possessive-mark", i))) {
        core.andNot(reading.subtree(i));
      }
    }
    StringBuilder words = new StringBuilder();
    int previous = -1;
    for (int i = core.nextSetBit(0); i >= 0; i = core.nextSetBit(i + 1)) {
      Token token = reading.tokens().get(i);
      if (previous < 0 && reading.is("article", i)) {
        continue;
      }
      boolean gap =
          previous >= 0
              && (previous != i - 1 || token.start() > reading.tokens().get(previous).end());
      words.append(gap ? " " : "");
      words.append(reading.sentence().text(), token.start(), token.end());
      previous = i;
    }
    return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
  }
}
