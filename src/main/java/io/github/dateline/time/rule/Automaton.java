package io.github.dateline.time.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All patterns of a book in one tree: patterns that begin alike share their first steps, so that a
 * sentence is read once for all rules. Each group of the book has a tree of its own.
 */
final class Automaton {

  /** A tree of patterns, and the rules that its leaves name. */
  static final class Tree {
    final Node root = new Node();
    final List<TimeRule> rules;

    /** Among the groups; of the whole book one past the last. */
    final int index;

    private Tree(List<TimeRule> rules, int index) {
      this.rules = rules;
      this.index = index;
    }
  }

  /** A step from a node: a word, a slot or a group, and where it leads. */
  record Edge(
      Pattern.Element element,
      int word,
      @Nullable Slot slot,
      @Nullable Tree group,
      long bit,
      Node target) {}

  /** A place in a tree. */
  static final class Node {
    private static final Edge[] NONE = {};

    /** Sorted by word. */
    Edge[] words = NONE;

    /** Slots and groups. */
    Edge[] slots = NONE;

    /** The rules that end here, in book order. */
    int[] rules = {};

    /** The first edge for a word, or one past the last. */
    int firstEdge(int word) {
      int low = 0;
      int high = words.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (words[middle].word() < word) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private final RuleBook book;
  private final Vocabulary.Builder words = new Vocabulary.Builder();
  private final List<String> names;
  private final Map<String, Tree> groups = new LinkedHashMap<>();
  private final Tree all;
  private final Vocabulary vocabulary;
  private final long[] slotsByWord;
  private final boolean[] startsByWord;
  private final long slotsOfDigits;

  Automaton(RuleBook book) {
    this.book = book;
    Set<String> sorted = new TreeSet<>(book.slots().keySet());
    sorted.addAll(book.groups().keySet());
    this.names = List.copyOf(sorted);
    if (names.size() > Long.SIZE) {
      throw new IllegalArgumentException("more slots than bits: " + names.size());
    }
    allWords().forEach(words::id);
    book.groups()
        .forEach((name, rules) -> groups.put(name, new Tree(List.copyOf(rules), groups.size())));
    groups.values().forEach(this::grow);
    this.all = new Tree(book.rules(), groups.size());
    grow(all);
    this.vocabulary = words.build();
    this.slotsByWord = new long[vocabulary.size()];
    this.startsByWord = new boolean[vocabulary.size()];
    this.slotsOfDigits = mapStarts();
  }

  private Set<String> allWords() {
    Set<String> result = new TreeSet<>();
    book.slots().values().forEach(slot -> result.addAll(slot.words()));
    result.addAll(book.bounds().keySet());
    result.addAll(book.tense().words());
    for (TimeRule rule : book.rules()) {
      result.addAll(rule.notAfter());
      result.addAll(rule.notBefore());
    }
    return result;
  }

  /** Notes which slots and rules each word can begin, and returns the slots that digits begin. */
  private long mapStarts() {
    long digits = 0;
    for (int i = 0; i < names.size(); i++) {
      Slot slot = book.slots().get(names.get(i));
      if (slot != null) {
        for (String first : slot.firstWords()) {
          slotsByWord[words.id(first)] |= 1L << i;
        }
        digits |= slot.startsWithDigits() ? 1L << i : 0;
      }
    }
    // A group can begin with another.
    for (int round = 0; round < groups.size(); round++) {
      for (Map.Entry<String, Tree> group : groups.entrySet()) {
        long bit = 1L << names.indexOf(group.getKey());
        boolean[] starts = starts(group.getValue());
        for (int word = 0; word < starts.length; word++) {
          slotsByWord[word] |= starts[word] ? bit : 0;
        }
        digits |= (slots(group.getValue()) & digits) != 0 ? bit : 0;
      }
    }
    System.arraycopy(starts(all), 0, startsByWord, 0, startsByWord.length);
    return digits;
  }

  private boolean[] starts(Tree tree) {
    boolean[] result = new boolean[slotsByWord.length];
    long slots = slots(tree);
    for (int word = 0; word < result.length; word++) {
      result[word] = (slotsByWord[word] & slots) != 0;
    }
    for (Edge edge : tree.root.words) {
      result[edge.word()] = true;
    }
    return result;
  }

  private static long slots(Tree tree) {
    long slots = 0;
    for (Edge edge : tree.root.slots) {
      slots |= edge.bit();
    }
    return slots;
  }

  private void grow(Tree tree) {
    for (int order = 0; order < tree.rules.size(); order++) {
      TimeRule rule = tree.rules.get(order);
      for (String written : rule.patterns()) {
        for (List<Pattern.Element> sequence : Pattern.parse(written).sequences()) {
          int pieces = sequence.stream().mapToInt(Pattern.Element::piece).max().orElse(0);
          if (!rule.isNoTime() && pieces != rule.meanings().size() && rule.meanings().size() > 1) {
            throw new IllegalArgumentException(rule.name() + ": " + pieces + " expressions");
          }
          // A group's value is one.
          if (pieces == 1 || tree.index == book.groups().size()) {
            grow(tree.root, order, sequence);
          }
        }
      }
    }
  }

  private void grow(Node root, int order, List<Pattern.Element> sequence) {
    Node node = root;
    for (Pattern.Element element : sequence) {
      node = element.isSlot() ? slotStep(node, element) : wordStep(node, element);
    }
    node.rules = Arrays.copyOf(node.rules, node.rules.length + 1);
    node.rules[node.rules.length - 1] = order;
  }

  private Node slotStep(Node node, Pattern.Element element) {
    Slot slot = book.slots().get(element.slot());
    Tree group = groups.get(element.slot());
    if (slot == null && group == null) {
      throw new IllegalArgumentException("no slot <" + element.slot() + ">");
    }
    long bit = 1L << names.indexOf(element.slot());
    for (Edge edge : node.slots) {
      if (edge.element().equals(element)) {
        return edge.target();
      }
    }
    Edge added = new Edge(element, Vocabulary.UNKNOWN, slot, group, bit, new Node());
    node.slots = Arrays.copyOf(node.slots, node.slots.length + 1);
    node.slots[node.slots.length - 1] = added;
    return added.target();
  }

  private Node wordStep(Node node, Pattern.Element element) {
    int word = words.id(element.word());
    int at = node.firstEdge(word);
    for (int i = at; i < node.words.length && node.words[i].word() == word; i++) {
      if (node.words[i].element().equals(element)) {
        return node.words[i].target();
      }
    }
    Edge added = new Edge(element, word, null, null, 0, new Node());
    List<Edge> longer = new ArrayList<>(List.of(node.words));
    longer.add(at, added);
    node.words = longer.toArray(Edge[]::new);
    return added.target();
  }

  /** The tree of the whole book. */
  Tree all() {
    return all;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The slots and groups that can begin with a token, a bit for each. */
  long slotsAt(TokenLine line, int token) {
    int id = line.id(token);
    if (id >= 0) {
      return slotsByWord[id];
    }
    return line.isNumber(token) ? slotsOfDigits : 0;
  }

  /** Whether a rule can begin with a token. */
  boolean canStart(TokenLine line, int token) {
    int id = line.id(token);
    return id >= 0 ? startsByWord[id] : line.isNumber(token);
  }
}
