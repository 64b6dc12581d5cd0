package io.github.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which of the timeline's subjects a text names, by name or alias, as whole words. */
final class Subjects {

  private record Subject(String name, Pattern words) {}

  private final List<Subject> subjects = new ArrayList<>();

  Subjects(Map<String, List<String>> aliases) {
    aliases.forEach(
        (name, others) -> {
          List<String> words = new ArrayList<>(others);
          words.add(name);
          String either = String.join("|", words.stream().map(Pattern::quote).toList());
          subjects.add(
              new Subject(
                  name,
                  Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])")));
        });
  }

  /** The subjects that {@code text} names, in the order of the settings. */
  List<String> in(String text) {
    return subjects.stream()
        .filter(subject -> subject.words().matcher(text).find())
        .map(Subject::name)
        .toList();
  }
}
