package io.github.dateline.event;

import io.github.dateline.event.Participant.Role;
import io.github.dateline.language.Name;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says who takes part in a happening and as what, whichever way the sentence puts it. */
final class Roles {

  private static final Set<PartOfSpeech> DESCRIBING =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM);

  private final Reading reading;
  private final Referents referents;
  private final Participants participants;
  private final Set<Integer> times;
  private final Set<Participant> found = new LinkedHashSet<>();

  private Roles(Reading reading, Referents referents, Set<Integer> times) {
    this.reading = reading;
    this.referents = referents;
    this.participants = new Participants(reading);
    this.times = times;
  }

  /**
   * Who takes part, the agents first.
   *
   * @param times the words that say when: they take no part
   */
  static List<Participant> of(
      Dated target, Reading reading, Referents referents, Set<Integer> times) {
    Roles roles = new Roles(reading, referents, times);
    if (target instanceof Dated.Verbal) {
      roles.clause(target.head());
    } else {
      roles.deed(target.head());
    }
    return List.copyOf(roles.found);
  }

  private void clause(int predicate) {
    boolean passive = reading.isPassive(predicate);
    int subject = participants.subject(predicate);
    int by = reading.dependent(predicate, Relation.OBL_AGENT);
    add(passive ? by : subject, Role.AGENT);
    add(passive ? subject : -1, Role.PATIENT);
    objects(predicate);
  }

  /** What is done, and to whom, also in the infinitive that completes a verb. */
  private void objects(int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.hangs(i, Relation.OBJ) || reading.hangs(i, Relation.IOBJ)) {
        add(i, Role.PATIENT);
        if (reading.isDeed(i)) {
          deed(i);
        }
      } else if (reading.hangs(i, Relation.OBL)) {
        add(i, Role.OBLIQUE);
      } else if (reading.hangs(i, Relation.XCOMP)) {
        objects(i);
      }
    }
  }

  private void deed(int noun) {
    for (int i : reading.dependents(noun)) {
      if (reading.hangs(i, Relation.NMOD_POSS)) {
        add(i, Role.EITHER);
      } else if (reading.hangs(i, Relation.NMOD)) {
        boolean of = reading.is("of", reading.dependent(i, Relation.CASE));
        add(i, of ? Role.EITHER : Role.OBLIQUE);
      } else if (reading.hangs(i, Relation.COMPOUND)) {
        add(i, Role.EITHER);
      }
    }
  }

  private void add(int noun, Role role) {
    if (noun < 0 || times.contains(noun)) {
      return;
    }
    participant(noun, role).ifPresent(found::add);
    for (int i : reading.dependents(noun)) {
      if (reading.hangs(i, Relation.CONJ)) {
        add(i, role);
      }
    }
  }

  /** “the inventor [Ada Kroll]”. */
  private Optional<Name> named(int noun) {
    for (int i : reading.dependents(noun)) {
      if (reading.hangs(i, Relation.FLAT) || reading.hangs(i, Relation.APPOS)) {
        return reading.nameAt(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> participant(int noun, Role role) {
    Optional<String> meant = referents.of(noun);
    if (meant.isEmpty() && reading.is(PartOfSpeech.PRON, noun)) {
      return Optional.empty();
    }
    Optional<String> name =
        reading.nameAt(noun).or(() -> named(noun)).map(Name::text).or(() -> meant);
    List<String> words = new ArrayList<>();
    BitSet core = participants.core(noun);
    for (int i = core.nextSetBit(0); i >= 0; i = core.nextSetBit(i + 1)) {
      int token = i;
      boolean describes = DESCRIBING.stream().anyMatch(tag -> reading.is(tag, token));
      if (i != noun && describes && !times.contains(i)) {
        words.add(reading.stem(i));
      }
    }
    return Optional.of(new Participant(role, name, reading.stem(noun), words));
  }
}
