package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dateline.article.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesFileTest {

  @TempDir Path folder;

  @Test
  void readsAnIdATabAndADayPerLine() throws Exception {
    Path file = write("\uFEFFa\t2011-03-15\r\n\nb/c d\t2012-02-29 \n");
    assertEquals(
        Map.of("a", LocalDate.of(2011, 3, 15), "b/c d", LocalDate.of(2012, 2, 29)),
        DatesFile.read(file));
  }

  @Test
  void tellsEveryBadLineWithItsNumber() throws Exception {
    Path file = write("a 2011-03-15\nb\t2011-02-30\nc\t2011-03-15\nc\t2011-03-16\n");
    List<String> lines =
        assertThrows(InputException.class, () -> DatesFile.read(file)).problems().stream()
            .map(Problem::toString)
            .toList();
    assertEquals(
        List.of(
            file
                + ":1: not an id, a tab and a day: a 2011-03-15; "
                + "write for example \"quake<tab>2011-03-15\"",
            file + ":2: not a day: 2011-02-30; write it as 2011-03-15",
            file + ":4: \"c\" has the date 2011-03-15 already; keep one of the two"),
        lines);
  }

  private Path write(String text) throws Exception {
    return Files.writeString(folder.resolve("dates.tsv"), text);
  }
}
