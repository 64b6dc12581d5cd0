package io.github.dateline.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.dateline.time.ResolvedDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static Set<String> keys(String language) throws IOException {
    Properties words = new Properties();
    words.load(new StringReader(text("words_" + language + ".properties")));
    return new TreeSet<>(words.stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "hy"})
  void everyLanguageSaysEverything(String language) throws IOException {
    Set<String> missing = keys("en");
    missing.removeAll(keys(language));
    assertEquals(Set.of(), missing);
    Set<String> more = keys(language);
    more.removeAll(keys("en"));
    more.removeIf(
        key -> key.matches("(months|weekdays)\\..*|date\\..*\\.(since|until|about)|.*\\.few"));
    assertEquals(Set.of(), more);
  }

  /** But for what an editor types, and the numerals of quarters. */
  @ParameterizedTest
  @ValueSource(strings = {"ru", "hy"})
  void noLanguageButEnglishHoldsEnglish(String language) {
    Words words = Words.in(language);
    words.all().forEach((key, said) -> assertNoEnglish(key + "=" + said, said));
  }

  private static void assertNoEnglish(String line, String said) {
    String own =
        said.replaceAll("\\{[^}]*}|\"date:[^\"]*\"|\\b[IV]+\\b|^(slavic|zero-is-one)$", "");
    assertFalse(own.matches("(?s).*[A-Za-z].*"), line);
  }

  @Test
  void aLanguageWithoutWordsReadsEnglish() {
    assertEquals("Why this date?", Words.in("tlh").say("why"));
    assertEquals("Почему эта дата?", Words.in("ru-RU").say("why"));
    assertEquals("Why this date?", Words.in("../../etc/passwd").say("why"));
  }

  @ParameterizedTest
  @CsvSource({
    "en,0,0 events",
    "en,1,1 event",
    "en,21,21 events",
    "en,1000,'1,000 events'",
    "en,1234567,'1,234,567 events'",
    "ru,0,0 событий",
    "ru,1,1 событие",
    "ru,2,2 события",
    "ru,5,5 событий",
    "ru,11,11 событий",
    "ru,12,12 событий",
    "ru,21,21 событие",
    "ru,22,22 события",
    "ru,111,111 событий",
    "hy,1,1 իրադարձություն"
  })
  void countsInTheLanguagesOwnForms(String language, int number, String said) {
    assertEquals(said, Words.in(language).count("events", number));
  }

  @ParameterizedTest
  @CsvSource({
    "ru,2024-05-08,8 мая 2024",
    "ru,2023-09,сентябрь 2023",
    "ru,2022-12/..,с декабря 2022",
    "ru,2018/..,с 2018 года",
    "ru,2020~,около 2020 года",
    "ru,2024-05-08/2024-05-09,8–9 мая 2024",
    "ru,2023-03-06/2023-03-12,неделя с 6 марта 2023",
    "hy,2024-05-08,2024 թ. մայիսի 8",
    "hy,2022-12/..,2022 թ. դեկտեմբերից",
    "hy,2018/..,2018 թվականից",
    "hy,2024-05-08/2024-05-09,2024 թ. մայիսի 8–9"
  })
  void saysDatesInTheLanguagesOwnForms(String language, String edtf, String said) {
    assertEquals(said, new DateWords(Words.in(language)).say(ResolvedDate.parse(edtf)));
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
