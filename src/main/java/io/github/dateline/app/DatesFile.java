package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.article.Problem;
import io.github.dateline.time.Years;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Publication dates beside the articles: an article's id, a tab and a day per line. */
final class DatesFile {

  private DatesFile() {}

  /**
   * Reads such a file.
   *
   * @return article id → publication date
   * @throws InputException with every bad line
   * @throws IOException when the disk fails
   */
  static Map<String, LocalDate> read(Path file) throws InputException, IOException {
    Map<String, LocalDate> dates = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2) {
        problems.add(
            new Problem(
                file.toString(),
                i + 1,
                "not an id, a tab and a day: " + line.strip(),
                "write for example \"quake<tab>2011-03-15\""));
        continue;
      }
      try {
        LocalDate day = Years.dayOfPublication(cells[1].strip());
        LocalDate earlier = dates.putIfAbsent(cells[0], day);
        if (earlier != null && !earlier.equals(day)) {
          problems.add(
              new Problem(
                  file.toString(),
                  i + 1,
                  "\"" + cells[0] + "\" has the date " + earlier + " already",
                  "keep one of the two"));
        }
      } catch (DateTimeParseException e) {
        problems.add(
            new Problem(
                file.toString(),
                i + 1,
                "not a day: " + cells[1].strip(),
                "write it as 2011-03-15"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return dates;
  }

  private static List<String> lines(Path file) throws InputException, IOException {
    try {
      String text = Files.readString(file, UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw new InputException(new Problem(file.toString(), 0, "not UTF-8", "save it as UTF-8"));
    }
  }
}
