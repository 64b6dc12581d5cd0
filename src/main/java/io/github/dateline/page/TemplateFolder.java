package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.article.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads a folder of templates. What the folder leaves out, or all without a folder, comes from the
 * jar.
 */
public final class TemplateFolder {
  /** The templates that ship with Dateline. */
  static final List<String> SHIPPED =
      List.of(
          "404.html",
          "article.html",
          "background.html",
          "brief.html",
          "date.html",
          "event.html",
          "filter.html",
          "filter.js",
          "foot.html",
          "former.html",
          "head.html",
          "icon.svg",
          "index.html",
          "list.html",
          "lists.html",
          "overview.html",
          "part.html",
          "quote.html",
          "section.html",
          "source.html",
          "steps.html",
          "style.css",
          "why.html");

  private TemplateFolder() {}

  /**
   * Reads the templates in {@code folder}.
   *
   * @param folder may be missing
   * @throws PageException for a file that is not UTF-8 or belongs to no page, and when {@code
   *     folder} is a file
   * @throws UncheckedIOException when the disk fails
   */
  public static Templates read(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>(shipped());
    SortedMap<String, byte[]> statics = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      for (Path file : filesBelow(folder)) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.startsWith("static/")) {
          statics.put(name.substring("static/".length()), bytes(file));
        } else if (!name.startsWith(".")) {
          texts.put(name, text(file));
        }
      }
    } else if (Files.exists(folder)) {
      throw new PageException(
          new Problem(
              folder.toString(), 0, "not a folder", "name a folder of templates, or remove it"));
    }
    return new Templates(folder.toString().replace('\\', '/'), texts, statics);
  }

  /** The templates inside the jar alone. */
  public static Templates fromJar() {
    return new Templates("templates", shipped(), new TreeMap<>());
  }

  private static SortedMap<String, String> shipped() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String name : SHIPPED) {
      texts.put(name, Resources.text("templates/" + name));
    }
    return texts;
  }

  private static List<Path> filesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
      return newLines(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new PageException(
          new Problem(file.toString(), 0, "not UTF-8", "save the template as UTF-8"));
    }
  }

  private static String newLines(String text) {
    return text.replace("\r\n", "\n");
  }
}
