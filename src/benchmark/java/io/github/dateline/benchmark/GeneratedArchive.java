package io.github.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * An archive of made-up articles, packed, an article a line: half of them without a date, all of
 * some 150 words, from a dozen years. The same seed makes the same archive.
 */
final class GeneratedArchive {

  private static final List<String> FIRST =
      List.of("Ada", "Ivar", "Lena", "Tomas", "Mira", "Jonas", "Elin", "Pavel", "Runa", "Oskar");
  private static final List<String> SYLLABLES =
      List.of("mor", "kel", "dan", "vis", "tar", "ol", "ben", "ris", "hal", "ned", "sum", "ark");
  private static final List<String> DEEDS =
      List.of(
          "met %2$s in %3$s %1$s to discuss the bridge over the river",
          "opened a new hospital in %3$s %1$s with %2$s at the ceremony",
          "signed an agreement with %2$s %1$s after long talks in %3$s",
          "accused %2$s %1$s of hiding the costs of the dam near %3$s",
          "resigned %1$s after a dispute with %2$s over the port of %3$s");
  private static final List<String> FILLERS =
      List.of(
          "Officials in %s said the work would cost more than planned.",
          "Residents of %s have complained about noise and dust for years.",
          "The council of %s had asked for more money and more time.",
          "Experts from the university of %s warned that the ground was soft.",
          "Shops in %s stayed open and the trains ran as usual.");

  private final Random random = new Random(17);

  /** Writes so many articles; the last line is no JSON. */
  void write(Path file, int articles) throws IOException {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), UTF_8))) {
      for (int i = 0; i < articles; i++) {
        out.write(article(i).toString());
        out.write('\n');
      }
      out.write("this line is no article\n");
    }
  }

  private JsonObject article(int number) {
    LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(12 * 365));
    String place = name() + "burg";
    String weekday =
        "on " + day.minusDays(1).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    StringBuilder text = new StringBuilder();
    if (number % 4 == 0) {
      text.append("Published: ").append(words(day)).append("\n\n");
    }
    String deed = pick(DEEDS);
    text.append(person()).append(' ').append(String.format(deed, weekday, person(), place));
    text.append(".\n\n");
    while (text.length() < 900) {
      text.append(String.format(pick(FILLERS), random.nextBoolean() ? place : name() + "stad"));
      text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    JsonObject line = new JsonObject();
    line.addProperty("id", "generated-" + number);
    if (number % 2 == 1) {
      line.addProperty("date", day.toString());
    }
    line.addProperty("text", text.toString());
    return line;
  }

  private static String words(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + day.getDayOfMonth()
        + ", "
        + day.getYear();
  }

  private String person() {
    return pick(FIRST) + " " + name();
  }

  private String name() {
    String word = pick(SYLLABLES) + pick(SYLLABLES) + (random.nextBoolean() ? pick(SYLLABLES) : "");
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** Takes the file to write and the number of articles. */
  public static void main(String[] arguments) throws IOException {
    new GeneratedArchive().write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }
}
