package io.github.dateline.time.rule;

import java.util.ArrayList;
import java.util.List;

/** Takes a written pattern apart, branch by branch. */
final class PatternParser {

  /** A way so far: its steps, whether white space is due, and whether we are in a context. */
  private record Way(List<Pattern.Element> steps, boolean spaced) {
    Way with(Pattern.Element element) {
      List<Pattern.Element> longer = new ArrayList<>(steps);
      longer.add(element);
      return new Way(longer, false);
    }

    Way with(Phrase phrase, int piece) {
      Way way = this;
      for (Phrase.Word word : phrase.words()) {
        boolean joined = way.steps.size() == steps.size() ? !spaced : word.joined();
        way = way.with(new Pattern.Element("", word.text(), "", word.capital(), joined, piece));
      }
      return way;
    }

    Way space() {
      return new Way(steps, true);
    }
  }

  private final String written;
  private int at;
  private boolean outside;

  PatternParser(String written) {
    this.written = written;
  }

  Pattern parse() {
    List<Way> ways = alternatives(List.of(new Way(List.of(), true)), "");
    if (at < written.length()) {
      throw wrong("an unexpected " + written.charAt(at));
    }
    List<List<Pattern.Element>> sequences = new ArrayList<>();
    for (Way way : ways) {
      if (way.steps().stream().noneMatch(step -> step.piece() > 0)) {
        throw wrong("nothing to find");
      }
      sequences.add(numbered(way.steps()));
    }
    return new Pattern(sequences);
  }

  /** Reads branches up to one of {@code closing}, which it leaves. */
  private List<Way> alternatives(List<Way> before, String closing) {
    List<Way> result = new ArrayList<>();
    do {
      result.addAll(sequence(before, closing + "|"));
    } while (at < written.length() && written.charAt(at) == '|' && at++ >= 0);
    return result;
  }

  private List<Way> sequence(List<Way> before, String closing) {
    List<Way> ways = before;
    while (at < written.length() && closing.indexOf(written.charAt(at)) < 0) {
      ways = step(ways);
    }
    return ways;
  }

  private List<Way> step(List<Way> ways) {
    return switch (written.charAt(at)) {
      case ' ' -> {
        at++;
        yield ways.stream().map(Way::space).toList();
      }
      case '[' -> {
        List<Way> both = new ArrayList<>(group(ways, ']'));
        both.addAll(ways);
        yield both;
      }
      case '{' -> {
        outside = true;
        List<Way> result = group(ways, '}');
        outside = false;
        yield result;
      }
      case '(' -> group(ways, ')');
      case '<' -> slot(ways);
      default -> words(ways);
    };
  }

  private List<Way> group(List<Way> ways, char closing) {
    at++;
    List<Way> inner = alternatives(ways, String.valueOf(closing));
    if (at >= written.length()) {
      throw wrong("no " + closing);
    }
    at++;
    return inner;
  }

  private List<Way> slot(List<Way> ways) {
    int close = written.indexOf('>', at);
    if (close < 0) {
      throw wrong("no >");
    }
    String name = written.substring(at + 1, close);
    at = close + 1;
    int colon = name.indexOf(':');
    String label = colon < 0 ? name : name.substring(0, colon);
    String slot = name.substring(colon + 1);
    return ways.stream()
        .map(way -> way.with(new Pattern.Element(slot, "", label, false, !way.spaced(), piece())))
        .toList();
  }

  private List<Way> words(List<Way> ways) {
    int start = at;
    while (at < written.length() && " [](){}<>|".indexOf(written.charAt(at)) < 0) {
      at++;
    }
    Phrase phrase = phrase(written.substring(start, at));
    return ways.stream().map(way -> way.with(phrase, piece())).toList();
  }

  /** An “'s” follows a letter that belongs to what stands before. */
  private static Phrase phrase(String text) {
    boolean clitic =
        text.length() > 1 && text.charAt(0) == '\'' && Character.isLetter(text.charAt(1));
    if (!clitic) {
      return Phrase.of(text);
    }
    List<Phrase.Word> words = Phrase.of("x" + text).words();
    return new Phrase(words.subList(1, words.size()));
  }

  private int piece() {
    return outside ? 0 : 1;
  }

  /** Counts the expressions: what a context parts are two. */
  private static List<Pattern.Element> numbered(List<Pattern.Element> steps) {
    List<Pattern.Element> result = new ArrayList<>();
    int piece = 0;
    boolean within = false;
    for (Pattern.Element step : steps) {
      if (step.piece() > 0 && !within) {
        piece++;
      }
      within = step.piece() > 0;
      result.add(step.in(within ? piece : 0));
    }
    return result;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("pattern \"" + written + "\": " + what + " at " + at);
  }
}
