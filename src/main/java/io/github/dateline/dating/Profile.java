package io.github.dateline.dating;

import io.github.dateline.event.EventMention;
import io.github.dateline.event.Participant;
import io.github.dateline.event.Participant.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a mention is compared by, worked out once: it is compared with many.
 *
 * @param actors who takes part, each by the fullest form of the name, in the order of the text
 * @param participants the same with what they take part as, and those without a name
 * @param words the content words, each as a number that stands for it, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // Pairs are many, and a list would be slow.
public record Profile(
    EventMention mention,
    Set<String> actors,
    Map<Role, List<Participant>> participants,
    int[] words) {

  /** Who or what takes part so; nobody where the sentence does not say. */
  public List<Participant> as(Role role) {
    return participants.getOrDefault(role, List.of());
  }

  static Map<Role, List<Participant>> byRole(List<Participant> participants) {
    Map<Role, List<Participant>> byRole = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<Participant> those =
          participants.stream().filter(participant -> participant.role() == role).toList();
      if (!those.isEmpty()) {
        byRole.put(role, those);
      }
    }
    return byRole;
  }

  /** How many content words both have. */
  public int sharedWords(Profile other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = Integer.compare(words[i], other.words[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
