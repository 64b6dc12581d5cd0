package io.github.dateline.words;

import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/** Tells values to people: in which language, and dates in which form. */
public final class Teller {

  private static final Teller PLAIN = new Teller(Words.in("en"), ResolvedDate::edtf);

  private final Words words;
  private final Function<ResolvedDate, String> dates;

  private Teller(Words words, Function<ResolvedDate, String> dates) {
    this.words = words;
    this.dates = dates;
  }

  /** English, with dates in EDTF: for commands and for data. */
  public static Teller plain() {
    return PLAIN;
  }

  /**
   * A language, with dates in words: for pages.
   *
   * @param words of that language
   */
  public static Teller of(Words words) {
    return new Teller(words, new DateWords(words)::say);
  }

  /** One line, without a full stop. */
  public String tell(Tellable value) {
    Telling telling = value.telling();
    Object[] parts = telling.parts().stream().map(this::part).toArray();
    return telling.count().isPresent()
        ? words.say(words.counted(telling.key(), telling.count().getAsInt()), parts)
        : words.say(telling.key(), parts);
  }

  private Object part(Object part) {
    if (part instanceof Tellable value) {
      return tell(value);
    }
    if (part instanceof LocalDate day) {
      return dates.apply(ResolvedDate.day(day));
    }
    if (part instanceof YearMonth month) {
      return dates.apply(ResolvedDate.month(month));
    }
    return part instanceof ResolvedDate date ? dates.apply(date) : part;
  }
}
