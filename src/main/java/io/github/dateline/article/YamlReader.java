package io.github.dateline.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML 1.2 that an editor wrote: keys and values, lists, text.
 *
 * <p>Values stay text, so that {@code date: 2024-05-08} and {@code title: 2024} mean what they say.
 * Aliases ({@code *name}) are refused: nobody needs them here, and a small file of them can fill
 * the memory.
 */
public final class YamlReader {
  private static final String KEY_AND_VALUE = "write a line such as \"title: Water returns\"";

  private static final Set<String> NOTHING = Set.of("", "~", "null");

  private final String file;
  private final int firstLine;
  private final Consumer<Problem> problems;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlReader(String file, int firstLine, Consumer<Problem> problems) {
    this.file = file;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /**
   * Reads a document that has keys and values at its top.
   *
   * @param yaml the document, line ends as {@code \n}
   * @param file the file it stands in, as it is named to the user
   * @param firstLine the line of that file on which {@code yaml} starts, from 1
   * @param problems takes what is wrong
   * @return the document, without the parts that are wrong; an empty document is a mapping without
   *     entries; empty where it cannot be read at all
   */
  public static Optional<YamlValue.Mapping> read(
      String yaml, String file, int firstLine, Consumer<Problem> problems) {
    YamlReader reader = new YamlReader(file, firstLine, problems);
    return reader.read(
        yaml,
        root -> {
          if (root instanceof MappingNode mapping) {
            return Optional.of(reader.mapping(mapping));
          }
          reader.report(reader.line(root), "no key here", KEY_AND_VALUE);
          return Optional.empty();
        },
        new YamlValue.Mapping(firstLine, List.of()));
  }

  /**
   * Reads a document that has a list at its top.
   *
   * @param yaml the document, line ends as {@code \n}
   * @param file the file it stands in, as it is named to the user
   * @param firstLine the line of that file on which {@code yaml} starts, from 1
   * @param problems takes what is wrong
   * @return the document, without the parts that are wrong; an empty document is a list without
   *     items; empty where it cannot be read at all
   */
  public static Optional<YamlValue.Sequence> readList(
      String yaml, String file, int firstLine, Consumer<Problem> problems) {
    YamlReader reader = new YamlReader(file, firstLine, problems);
    return reader.read(
        yaml,
        root -> {
          if (root instanceof SequenceNode sequence) {
            return Optional.of(reader.sequence(sequence));
          }
          reader.report(reader.line(root), "not a list", "begin every entry with \"- \"");
          return Optional.empty();
        },
        new YamlValue.Sequence(firstLine, List.of()));
  }

  private <T> Optional<T> read(String yaml, Function<Node, Optional<T>> top, T nothing) {
    Optional<Problem> conflict = ConflictMarks.in(yaml, file, firstLine);
    if (conflict.isPresent()) {
      problems.accept(conflict.get());
      return Optional.empty();
    }
    try {
      LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
      @Nullable Node root = null;
      for (Node document : new Compose(settings).composeAllFromString(yaml)) {
        if (root != null) {
          report(line(document), "a second YAML document", "leave one, without \"---\" between");
          return Optional.empty();
        }
        root = document;
      }
      if (root == null || isNothing(root)) {
        return Optional.of(nothing);
      }
      return top.apply(root);
    } catch (MarkedYamlEngineException e) {
      report(
          line(e.getProblemMark().or(e::getContextMark)),
          "broken YAML: " + e.getProblem(),
          "mend the line, or put its value in quotes: key: \"value\"");
    } catch (YamlEngineException e) {
      report(firstLine, "broken YAML: " + firstLineOf(e), KEY_AND_VALUE);
    } catch (StackOverflowError e) {
      report(firstLine, "YAML nested too deeply", KEY_AND_VALUE);
    }
    return Optional.empty();
  }

  private YamlValue value(Node node) {
    if (node instanceof ScalarNode scalar) {
      return new YamlValue.Scalar(line(node), isNothing(node) ? "" : scalar.getValue());
    }
    if (!seen.add(node)) {
      report(line(node), "a part is used twice by an alias (*name)", "write it out");
      return new YamlValue.Scalar(line(node), "");
    }
    return node instanceof SequenceNode sequence ? sequence(sequence) : mapping((MappingNode) node);
  }

  private YamlValue.Sequence sequence(SequenceNode node) {
    seen.add(node);
    List<YamlValue> items = new ArrayList<>();
    node.getValue().forEach(item -> items.add(value(item)));
    return new YamlValue.Sequence(line(node), items);
  }

  private YamlValue.Mapping mapping(MappingNode node) {
    seen.add(node);
    List<YamlValue.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : node.getValue()) {
      int line = line(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        report(line, "a key that is not a word", KEY_AND_VALUE);
      } else if (!keys.add(key.getValue())) {
        report(line, "\"" + key.getValue() + "\" stands twice", "leave one of them");
      } else {
        entries.add(new YamlValue.Entry(line, key.getValue(), value(tuple.getValueNode())));
      }
    }
    return new YamlValue.Mapping(line(node), entries);
  }

  private static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && NOTHING.contains(scalar.getValue());
  }

  private int line(Node node) {
    return line(node.getStartMark());
  }

  private int line(Optional<Mark> mark) {
    return firstLine + mark.map(Mark::getLine).orElse(0);
  }

  private static String firstLineOf(YamlEngineException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private void report(int line, String what, String remedy) {
    problems.accept(new Problem(file, line, what, remedy));
  }
}
