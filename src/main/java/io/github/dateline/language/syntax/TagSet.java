package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tags that a tagger was taught, each a part of speech with its features as one: {@code
 * VERB|Tense=Past|VerbForm=Fin}.
 */
final class TagSet {

  private final List<String> tags;
  private final List<PartOfSpeech> parts = new ArrayList<>();
  private final List<String> features = new ArrayList<>();
  private final int[] rough;
  private final boolean[] finite;
  private final Map<String, Integer> numbers;

  TagSet(List<String> tags) {
    this.tags = List.copyOf(tags);
    rough = new int[tags.size()];
    finite = new boolean[tags.size()];
    for (int i = 0; i < rough.length; i++) {
      String tag = tags.get(i);
      int bar = tag.indexOf('|');
      parts.add(PartOfSpeech.valueOf(bar < 0 ? tag : tag.substring(0, bar)));
      features.add(bar < 0 ? "" : tag.substring(bar + 1));
      rough[i] = roughly(tag);
      finite[i] = tag.contains("|VerbForm=Fin");
    }
    numbers =
        IntStream.range(0, rough.length).boxed().collect(Collectors.toMap(this.tags::get, i -> i));
  }

  /** The part of speech with what tells how a verb or a pronoun joins clauses, as a number. */
  private static int roughly(String tag) {
    StringBuilder kept = new StringBuilder();
    for (String part : tag.split("\\|")) {
      if (part.indexOf('=') < 0
          || part.startsWith("VerbForm=")
          || part.startsWith("Voice=")
          || part.equals("PronType=Rel")
          || part.equals("PronType=Int")
          || part.equals("Poss=Yes")) {
        kept.append(part).append('|');
      }
    }
    return Hash.of(kept);
  }

  List<String> tags() {
    return tags;
  }

  int size() {
    return tags.size();
  }

  int number(String tag) {
    return numbers.getOrDefault(tag, -1);
  }

  PartOfSpeech part(int tag) {
    return parts.get(tag);
  }

  String features(int tag) {
    return features.get(tag);
  }

  boolean isFinite(int tag) {
    return finite[tag];
  }

  int rough(int tag) {
    return rough[tag];
  }
}
