package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.app.History.EventName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder in which the editor of {@link History} works: {@code seeds/}, {@code templates/}. */
final class HistoryDesk {

  private static final List<String> NEWSROOMS = List.of("dam", "election", "merger", "trial");
  private static final Pattern RENAME = Pattern.compile("(rename|copy) (\\S+) to (\\S+)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(.+?)\\}");

  private final Path root;
  private final Function<EventName, String> idOf;

  /**
   * @param idOf the id that an event has now
   */
  HistoryDesk(Path root, Function<EventName, String> idOf) {
    this.root = root;
    this.idOf = idOf;
  }

  /** Lays out all articles but those that come later. */
  void layOut(List<String> later) throws IOException {
    copyFolder(History.FOLDER.resolve("articles"), seeds());
    for (String article : later) {
      Files.delete(seeds().resolve(article));
    }
    for (String newsroom : NEWSROOMS) {
      copyFolder(
          Path.of("src/test/resources/golden", newsroom, "seeds"), seeds().resolve(newsroom));
      Files.delete(seeds().resolve(newsroom).resolve("timeline.yaml"));
    }
    copyFolder(Path.of("seeds"), seeds().resolve("caucasus"));
    Files.delete(seeds().resolve("caucasus/timeline.yaml"));
    Files.deleteIfExists(seeds().resolve("caucasus/curation.yaml"));
    Files.copy(History.FOLDER.resolve("timeline.yaml"), seeds().resolve("timeline.yaml"));
    copyFolder(Path.of("templates"), root.resolve("templates"));
  }

  /** Does what the lines of a change's {@code do} say. */
  void act(List<String> lines) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      List<String> gone = new ArrayList<>();
      List<String> come = new ArrayList<>();
      while (i + 1 < lines.size() && lines.get(i + 1).matches("[-+]( .*)?")) {
        String text = lines.get(++i);
        (text.startsWith("-") ? gone : come).add(text.length() > 2 ? text.substring(2) : "");
      }
      act(line, gone, come);
    }
  }

  private void act(String line, List<String> gone, List<String> come) throws IOException {
    Matcher rename = RENAME.matcher(line);
    if (line.startsWith("add ")) {
      copy(History.FOLDER.resolve("articles"), line.substring("add ".length()));
    } else if (line.startsWith("restore ")) {
      restore(line.substring("restore ".length()));
    } else if (line.startsWith("delete ")) {
      Files.delete(seeds().resolve(line.substring("delete ".length())));
    } else if (line.startsWith("line ends of ")) {
      Path file = seeds().resolve(line.substring("line ends of ".length()));
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    } else if (rename.matches()) {
      rename(rename.group(1), rename.group(2), rename.group(3));
    } else if (line.startsWith("in the site of older code at ")) {
      EventName event = EventName.parse(line.substring("in the site of older code at ".length()));
      makeOlder(idOf.apply(event), gone.get(0), come.get(0));
    } else if (line.startsWith("in ")) {
      replace(file(line.substring("in ".length())), text(gone, come), text(come, gone));
    } else if (line.startsWith("write ")) {
      Newsroom.write(file(line.substring("write ".length())), filled(come) + "\n");
    } else {
      throw new IllegalArgumentException("the editor cannot do this: " + line);
    }
  }

  private void restore(String article) throws IOException {
    Path newsroom = Path.of(article);
    copy(
        Path.of("src/test/resources/golden", newsroom.getName(0).toString(), "seeds"),
        newsroom.getFileName().toString(),
        seeds().resolve(article));
  }

  private void rename(String how, String from, String to) throws IOException {
    Files.createDirectories(seeds().resolve(to).getParent());
    Files.copy(seeds().resolve(from), seeds().resolve(to));
    if (how.equals("rename")) {
      Files.delete(seeds().resolve(from));
    }
  }

  /** Where nothing comes in their place, the lines go with their ends. */
  private String text(List<String> lines, List<String> others) {
    return filled(lines) + (others.isEmpty() || lines.isEmpty() ? "\n" : "");
  }

  private String filled(List<String> lines) {
    return PLACEHOLDER
        .matcher(String.join("\n", lines))
        .replaceAll(name -> Matcher.quoteReplacement(idOf.apply(EventName.parse(name.group(1)))));
  }

  private static void replace(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    String wanted = now.equals("\n") ? "" : now;
    assertTrue(text.contains(old), () -> file + " has no: " + old);
    Files.writeString(file, text.replace(old, wanted));
  }

  /** Lets the committed site say of one event what an older program would have said. */
  private void makeOlder(String id, String now, String then) throws IOException {
    Path review = root.resolve("site/review").resolve(now.substring(0, 4) + ".md");
    List<String> blocks = new ArrayList<>(List.of(Files.readString(review).split("(?=\n## )")));
    blocks.replaceAll(
        block -> block.startsWith("\n## " + id + " ") ? block.replace(now, then) : block);
    Files.writeString(review, String.join("", blocks));
    Path data = root.resolve("site/data/events.jsonl");
    List<String> events = new ArrayList<>(Files.readAllLines(data));
    events.replaceAll(
        event -> event.contains("\"id\":\"" + id + "\"") ? event.replace(now, then) : event);
    Files.writeString(data, String.join("\n", events) + "\n");
  }

  private Path seeds() {
    return root.resolve("seeds");
  }

  private Path file(String name) {
    return name.startsWith("templates/") ? root.resolve(name) : seeds().resolve(name);
  }

  private void copy(Path from, String article) throws IOException {
    copy(from, article, seeds().resolve(article));
  }

  private static void copy(Path from, String name, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from.resolve(name), to);
  }

  private static void copyFolder(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
