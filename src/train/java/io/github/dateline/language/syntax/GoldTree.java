package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A sentence as annotators read it.
 *
 * @param text as it stands in the document; empty for a copy that stands in none
 * @param forms its words
 * @param tags of each: part of speech and features, as {@link TagSet} writes them
 * @param heads of each: the place of its head, from 1; 0 for the root; −1 where nobody knows, and
 *     what the relation is does not matter then
 * @param relations of each
 */
public record GoldTree(
    String text, List<String> forms, List<String> tags, int[] heads, Relation[] relations) {

  public int size() {
    return forms.size();
  }

  GoldTree withForms(List<String> others) {
    return new GoldTree("", others, tags, heads, relations);
  }

  /** The sentence from its end to its beginning. */
  GoldTree reversed() {
    int n = size();
    List<String> lastForms = new ArrayList<>(forms);
    List<String> lastTags = new ArrayList<>(tags);
    List<Relation> lastRelations = Arrays.asList(relations.clone());
    Collections.reverse(lastForms);
    Collections.reverse(lastTags);
    Collections.reverse(lastRelations);
    int[] lastHeads = new int[n];
    for (int i = 0; i < n; i++) {
      int head = heads[n - 1 - i];
      lastHeads[i] = head <= 0 ? head : n + 1 - head;
    }
    return new GoldTree("", lastForms, lastTags, lastHeads, lastRelations.toArray(new Relation[0]));
  }

  /** The same tree without crossing arcs: the shortest arcs that cross are lifted (Nivre 2005). */
  GoldTree projective() {
    int[] lifted = heads.clone();
    for (int crossing = shortestCrossing(lifted);
        crossing > 0;
        crossing = shortestCrossing(lifted)) {
      lifted[crossing - 1] = lifted[lifted[crossing - 1] - 1];
    }
    return new GoldTree(text, forms, tags, lifted, relations);
  }

  /** The dependent of the shortest arc over a word that hangs outside of it; 0 for none. */
  private static int shortestCrossing(int[] heads) {
    int shortest = 0;
    int length = Integer.MAX_VALUE;
    for (int i = 1; i <= heads.length; i++) {
      int head = heads[i - 1];
      int span = Math.abs(i - head);
      if (head == 0 || span >= length) {
        continue;
      }
      for (int k = Math.min(i, head) + 1; k < Math.max(i, head); k++) {
        if (!below(heads, k, head)) {
          shortest = i;
          length = span;
          break;
        }
      }
    }
    return shortest;
  }

  private static boolean below(int[] heads, int place, int above) {
    int steps = 0;
    for (int i = place; i != 0 && steps <= heads.length; i = heads[i - 1]) {
      if (i == above) {
        return true;
      }
      steps++;
    }
    return false;
  }
}
