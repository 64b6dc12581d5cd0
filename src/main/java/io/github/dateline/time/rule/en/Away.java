package io.github.dateline.time.rule.en;

import io.github.dateline.time.TimeValue.AnchorKind;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which way a length of time counts, and from where: “two years ago”, “a week later”.
 *
 * @param back whether it counts into the past
 */
record Away(boolean back, AnchorKind anchor) {

  static Map<String, Away> words() {
    Map<String, Away> words = new LinkedHashMap<>();
    words.put("ago", new Away(true, AnchorKind.UTTERANCE));
    for (String ahead : new String[] {"from now", "hence"}) {
      words.put(ahead, new Away(false, AnchorKind.UTTERANCE));
    }
    for (String earlier : new String[] {"earlier", "previously"}) {
      words.put(earlier, new Away(true, AnchorKind.TEXT));
    }
    for (String later : new String[] {"later", "afterwards", "afterward"}) {
      words.put(later, new Away(false, AnchorKind.TEXT));
    }
    return words;
  }
}
