package io.github.dateline.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that pages and commands say of themselves, in one language: {@code
 * words_en.properties}.
 *
 * <p>A language without a file of its own reads English.
 */
public final class Words {
  /** A month to be named in the form that a pattern asks for. */
  record Month(YearMonth month) {}

  private final SortedMap<String, String> words;

  private Words(SortedMap<String, String> words) {
    this.words = words;
  }

  /** The words for a BCP 47 tag: those of {@code hy-AM}, else of {@code hy}, else English. */
  public static Words in(String language) {
    String tag = language.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
    SortedMap<String, String> english = new TreeMap<>();
    read("en", english);
    read(tag.replaceAll("-.*", ""), english);
    read(tag, english);
    return new Words(english);
  }

  private static void read(String tag, Map<String, String> into) {
    @Nullable InputStream found = Words.class.getResourceAsStream("words_" + tag + ".properties");
    if (found == null) {
      return;
    }
    try (InputStream in = found) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, UTF_8));
      for (String key : properties.stringPropertyNames()) {
        into.put(key, properties.getProperty(key));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All words, for templates: {@code {{words.skip}}}. */
  public Map<String, String> all() {
    return Collections.unmodifiableMap(words);
  }

  /** All words, with those for {@code other} in the place of those for {@code key}. */
  public Map<String, String> all(String key, String other) {
    SortedMap<String, String> all = new TreeMap<>(words);
    all.put(key, say(other));
    return Collections.unmodifiableMap(all);
  }

  /** Whether there is a word for {@code key}. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * The words for {@code key}, with {@code {0}}, {@code {1}} … replaced. A gap for a month or a
   * weekday can name the form it wants: {@code {0.of}} takes the names in {@code months.of}.
   *
   * @throws IllegalArgumentException when no such words are written
   */
  public String say(String key, Object... parts) {
    String pattern = words.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
      int end = pattern.indexOf('}', at);
      said.append(pattern, from, at);
      String gap = pattern.substring(at + 1, end);
      int dot = gap.indexOf('.');
      Object part = parts[Integer.parseInt(dot < 0 ? gap : gap.substring(0, dot))];
      said.append(named(part, dot < 0 ? "" : gap.substring(dot)));
      from = end + 1;
    }
    return said.append(pattern.substring(from)).toString();
  }

  private Object named(Object part, String form) {
    if (part instanceof Month month) {
      return name("months" + form, month.month().getMonthValue());
    }
    return part instanceof DayOfWeek day ? name("weekdays" + form, day.getValue()) : part;
  }

  private String name(String list, int number) {
    return say(list).split("\\|", -1)[number - 1];
  }

  /** How an article's date was found, in words. */
  public String how(String publishedFrom) {
    return has("published." + publishedFrom) ? say("published." + publishedFrom) : publishedFrom;
  }

  /** A number with its thousands apart: “1,000”. */
  private String grouped(int number) {
    return Integer.toString(number).replaceAll("\\B(?=(?:\\d{3})+$)", say("number.group"));
  }

  /** The words for a number of things: {@code key.one}, {@code key.few} or {@code key.other}. */
  public String count(String key, int number) {
    return say(counted(key, number), grouped(number));
  }

  /** The key of the form of {@code key} that a number of things takes. */
  String counted(String key, int number) {
    return key + "." + plural(number);
  }

  /** Which form a number asks for, by the rules of CLDR for integers. */
  private String plural(int number) {
    return switch (say("plural")) {
      case "slavic" -> {
        boolean teen = number % 100 >= 11 && number % 100 <= 14;
        int last = number % 10;
        yield !teen && last == 1 ? "one" : !teen && last >= 2 && last <= 4 ? "few" : "other";
      }
      case "zero-is-one" -> number <= 1 ? "one" : "other";
      default -> number == 1 ? "one" : "other";
    };
  }
}
