package io.github.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which of the timeline's subjects a text names, by name or alias, as whole words. */
final class Subjects {

  private record Subject(String name, List<String> words) {

    boolean isNamedIn(String text) {
      return words.stream().anyMatch(word -> holds(text, word));
    }

    private static boolean holds(String text, String word) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int end = at + word.length();
        if ((at == 0 || !Wording.isOfAWord(text.codePointBefore(at)))
            && (end == text.length() || !Wording.isOfAWord(text.codePointAt(end)))) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Subject> subjects = new ArrayList<>();

  Subjects(Map<String, List<String>> aliases) {
    aliases.forEach(
        (name, others) -> {
          List<String> words = new ArrayList<>(others);
          words.add(name);
          words.removeIf(String::isBlank);
          subjects.add(new Subject(name, List.copyOf(words)));
        });
  }

  /** The subjects that {@code text} names, in the order of the settings. */
  List<String> in(String text) {
    return subjects.stream().filter(subject -> subject.isNamedIn(text)).map(Subject::name).toList();
  }
}
