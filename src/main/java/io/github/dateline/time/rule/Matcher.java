package io.github.dateline.time.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the tree of patterns along a line and keeps the best match that starts at a token. */
final class Matcher {

  /** What a slot has read, and in which of the expressions, from 1. */
  record Found(String label, Object value, int piece) {}

  /** What a rule found. */
  static final class Match {
    private final int order;
    final List<Found> found = new ArrayList<>();

    /** The first token of each expression, and one past its last. */
    final List<int[]> pieces = new ArrayList<>();

    private Match(int order) {
      this.order = order;
    }

    int from() {
      return pieces.get(0)[0];
    }

    int to() {
      return pieces.get(pieces.size() - 1)[1];
    }

    /** Whether this reading counts before another: the longer, then the earlier in the book. */
    boolean beats(Match other) {
      int length = to() - from();
      int otherLength = other.to() - other.from();
      return length > otherLength || (length == otherLength && order < other.order);
    }
  }

  /** The longest way through a pattern; patterns are short. */
  private static final int DEPTH = 48;

  private final Automaton automaton;
  private final Automaton.Tree tree;
  private final TokenLine line;
  private final int offset;
  private final Automaton.@Nullable Edge[] edges = new Automaton.Edge[DEPTH];
  private final int[] starts = new int[DEPTH];
  private final int[] ends = new int[DEPTH];
  private final @Nullable Object[] values = new Object[DEPTH];
  private @Nullable Match best;

  /** Of each group, shared by all of a line; groups speak of no group that speaks of them. */
  private final @Nullable Matcher[] groups;

  /** What this group has read, by token. */
  private final Slot.@Nullable Reading[] known;

  /** Of the whole book. */
  Matcher(Automaton automaton, TokenLine line, int offset) {
    this(automaton, automaton.all(), line, offset, new Matcher[automaton.all().index]);
  }

  private Matcher(
      Automaton automaton,
      Automaton.Tree tree,
      TokenLine line,
      int offset,
      @Nullable Matcher[] groups) {
    this.automaton = automaton;
    this.tree = tree;
    this.line = line;
    this.offset = offset;
    this.groups = groups;
    this.known = new Slot.Reading[tree == automaton.all() ? 0 : line.size()];
  }

  /** The best match that starts at a token, or null. */
  @Nullable Match at(int token) {
    best = null;
    walk(tree.root, token, 0);
    return best;
  }

  private void walk(Automaton.Node node, int at, int depth) {
    for (int order : node.rules) {
      offer(order, depth);
    }
    if (at >= line.size() || depth >= DEPTH || (depth > 0 && line.startsParagraph(at))) {
      return;
    }
    boolean joined = depth == 0 || line.isJoined(at);
    int word = line.id(at);
    if (word >= 0) {
      Automaton.Edge[] words = node.words;
      for (int i = node.firstEdge(word); i < words.length && words[i].word() == word; i++) {
        Automaton.Edge edge = words[i];
        if ((joined || !edge.element().joined())
            && (!edge.element().capital() || line.isCapital(at))) {
          follow(edge, at, at + 1, null, depth);
        }
      }
    }
    if (node.slots.length > 0) {
      long possible = automaton.slotsAt(line, at);
      for (Automaton.Edge edge : node.slots) {
        if ((possible & edge.bit()) != 0 && (joined || !edge.element().joined())) {
          Slot.Reading reading = read(edge, at);
          if (reading != null) {
            follow(edge, at, reading.end(), reading.value(), depth);
          }
        }
      }
    }
  }

  private Slot.@Nullable Reading read(Automaton.Edge edge, int at) {
    Slot slot = edge.slot();
    if (slot != null) {
      return slot.read(line, at);
    }
    Automaton.Tree group = edge.group();
    return group == null ? null : nested(group).whole(at);
  }

  private Matcher nested(Automaton.Tree group) {
    Matcher inner = groups[group.index];
    if (inner == null) {
      inner = new Matcher(automaton, group, line, offset, groups);
      groups[group.index] = inner;
    }
    return inner;
  }

  /** The best match as the value of a group; only if its expression starts at the token itself. */
  private Slot.@Nullable Reading whole(int token) {
    Slot.Reading reading = known[token];
    if (reading == null) {
      Match match = at(token);
      reading =
          match == null || match.from() != token
              ? NONE
              : new Slot.Reading(match.to(), rule(match).meaning(0).apply(slots(match)));
      known[token] = reading;
    }
    return reading.end() < 0 ? null : reading;
  }

  private static final Slot.Reading NONE = new Slot.Reading(-1, "");

  TimeRule rule(Match match) {
    return tree.rules.get(match.order);
  }

  private void follow(Automaton.Edge edge, int start, int end, @Nullable Object value, int depth) {
    edges[depth] = edge;
    starts[depth] = start;
    ends[depth] = end;
    values[depth] = value;
    walk(edge.target(), end, depth + 1);
  }

  private void offer(int order, int depth) {
    Match match = match(order, depth);
    if ((best == null || match.beats(best)) && holds(match)) {
      best = match;
    }
  }

  private Match match(int order, int depth) {
    Match match = new Match(order);
    for (int i = 0; i < depth; i++) {
      Automaton.Edge edge = edge(i);
      int piece = edge.element().piece();
      if (piece > match.pieces.size()) {
        match.pieces.add(new int[] {starts[i], ends[i]});
      } else if (piece > 0) {
        match.pieces.get(piece - 1)[1] = ends[i];
      }
      Object value = values[i];
      if (value != null) {
        match.found.add(new Found(edge.element().label(), value, piece));
      }
    }
    return match;
  }

  private Automaton.Edge edge(int depth) {
    Automaton.Edge edge = edges[depth];
    if (edge == null) {
      throw new IllegalStateException("no step at " + depth);
    }
    return edge;
  }

  private boolean holds(Match match) {
    TimeRule rule = rule(match);
    return Edges.areWhole(line, match.from(), match.to(), tree == automaton.all())
        && !rule.notBefore().contains(line.word(match.to()))
        && !rule.notAfter().contains(line.word(match.from() - 1))
        && slots(match).each().allMatch(rule.condition());
  }

  Slots slots(Match match) {
    return new Slots(line, offset, match, 1);
  }
}
