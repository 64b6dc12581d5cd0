package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tree under the knife: words that can be put in and taken out, each holding on to its head. */
final class Draft {

  /** A word; {@code head} is null for the root and for a phrase's head that hangs nowhere yet. */
  static final class Node {
    String form;
    String tag;
    @Nullable Node head;
    Relation relation;

    Node(String form, String tag, @Nullable Node head, Relation relation) {
      this.form = form;
      this.tag = tag;
      this.head = head;
      this.relation = relation;
    }

    boolean is(PartOfSpeech part) {
      return (tag + "|").startsWith(part + "|");
    }

    boolean has(String feature) {
      return (tag + "|").contains("|" + feature + "|");
    }

    void hangOn(Node other, Relation as) {
      head = other;
      relation = as;
    }
  }

  private final List<Node> nodes = new ArrayList<>();

  /**
   * @param tree without crossing arcs, so that what hangs on a word stands together
   */
  Draft(GoldTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      nodes.add(new Node(tree.forms().get(i), tree.tags().get(i), null, tree.relations()[i]));
    }
    for (int i = 0; i < tree.size(); i++) {
      int head = tree.heads()[i];
      nodes.get(i).head = head == 0 ? null : nodes.get(head - 1);
    }
  }

  GoldTree tree() {
    Map<Node, Integer> places = new IdentityHashMap<>();
    nodes.forEach(node -> places.put(node, places.size() + 1));
    return new GoldTree(
        "",
        nodes.stream().map(node -> node.form).toList(),
        nodes.stream().map(node -> node.tag).toList(),
        nodes.stream().mapToInt(node -> node.head == null ? 0 : places.get(node.head)).toArray(),
        nodes.stream().map(node -> node.relation).toArray(Relation[]::new));
  }

  List<Node> nodes() {
    return nodes;
  }

  int size() {
    return nodes.size();
  }

  Node at(int place) {
    return nodes.get(place);
  }

  /** The index of a word. */
  int place(Node node) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) == node) {
        return i;
      }
    }
    throw new IllegalArgumentException(node.form + " stands in another tree");
  }

  Node root() {
    return nodes.stream().filter(node -> node.head == null).findFirst().orElseThrow();
  }

  List<Node> dependents(Node head) {
    return nodes.stream().filter(node -> node.head == head).toList();
  }

  Optional<Node> dependent(Node head, Relation relation) {
    return nodes.stream()
        .filter(node -> node.head == head && node.relation == relation)
        .findFirst();
  }

  /** What hangs on a word, with it, in the order of the sentence. */
  List<Node> below(Node top) {
    return nodes.stream().filter(node -> under(node, top)).toList();
  }

  private static boolean under(Node node, Node top) {
    for (Node above = node; above != null; above = above.head) {
      if (above == top) {
        return true;
      }
    }
    return false;
  }

  int start(Node top) {
    return place(below(top).get(0));
  }

  /** The index past the last word that hangs on a word. */
  int end(Node top) {
    List<Node> all = below(top);
    return place(all.get(all.size() - 1)) + 1;
  }

  void insert(int place, List<Node> phrase) {
    nodes.addAll(place, phrase);
  }

  void remove(Node node) {
    nodes.remove(place(node));
  }

  /** A copy of what hangs on a word; its head hangs nowhere. */
  static List<Node> copy(List<Node> phrase) {
    Map<Node, Node> copies = new IdentityHashMap<>();
    for (Node node : phrase) {
      copies.put(node, new Node(node.form, node.tag, null, node.relation));
    }
    phrase.forEach(node -> copies.get(node).head = copies.get(node.head));
    return phrase.stream().map(copies::get).toList();
  }

  /** The word of a phrase on which the others hang. */
  static Node top(List<Node> phrase) {
    return phrase.stream().filter(node -> node.head == null).findFirst().orElseThrow();
  }
}
