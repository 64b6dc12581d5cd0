package io.github.dateline.time.rule.en;

import io.github.dateline.time.Amount;
import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.TokenLine;
import io.github.dateline.time.rule.WordSlot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of the clock: “5:30”, “5.30 p.m.”, “8:59:32 a.m.”, “four o'clock”, “half past four”,
 * “ten to six”, “noon”. What it reads is a {@link Clock}, whose form tells how sure it is.
 *
 * @param bare whether it reads “4” and “seven”; else what shows by itself that it can be a time
 */
record EnglishClock(boolean bare) implements Slot {
  private static final Slot HALF = WordSlot.of(SlotWords.of("ampm"));
  private static final Slot OCLOCK = WordSlot.of(Map.of("o'clock", true));
  private static final Slot ISH = WordSlot.of(Map.of("ish", true, "-ish", true));
  private static final Slot SHARP = WordSlot.of(Map.of("sharp", true, "on the dot", true));
  private static final Slot MINUTES = new EnglishNumbers();
  private static final Slot NAMED = WordSlot.of(SlotWords.of("noon"));
  private static final Slot QUARTERS = WordSlot.of(SlotWords.of("quarterhour"));
  private static final Slot PAST = WordSlot.of(SlotWords.of("hourside"));

  @Override
  public Set<String> firstWords() {
    Set<String> result = new TreeSet<>(SlotWords.of("cardinal").keySet());
    if (!bare) {
      result.addAll(NAMED.firstWords());
      result.addAll(QUARTERS.firstWords());
    }
    return result;
  }

  @Override
  public Set<String> words() {
    Set<String> result = new TreeSet<>(firstWords());
    for (Slot slot : List.of(HALF, OCLOCK, ISH, SHARP, NAMED, QUARTERS, PAST, MINUTES)) {
      result.addAll(slot.words());
    }
    return result;
  }

  @Override
  public boolean startsWithDigits() {
    return true;
  }

  @Override
  public @Nullable Reading read(TokenLine line, int at) {
    if (bare) {
      int hour = hour(line, at);
      return hour < 0 ? null : reading(at + 1, hour, 0, Clock.Form.BARE);
    }
    Reading plain = plain(line, at);
    if (plain == null) {
      return null;
    }
    Reading more = nearly(line, plain.end());
    return more == null ? plain : new Reading(more.end(), plain.value());
  }

  private static @Nullable Reading plain(TokenLine line, int at) {
    Reading named = NAMED.read(line, at);
    if (named != null) {
      return reading(named.end(), (Integer) named.value(), 0, Clock.Form.SURE);
    }
    Reading told = told(line, at);
    return told != null ? told : line.isNumber(at) ? figures(line, at) : hours(line, at);
  }

  /** “7ish”, “11 p.m.-ish”, “noon sharp”. */
  private static @Nullable Reading nearly(TokenLine line, int at) {
    Reading ish = line.isJoined(at) ? ISH.read(line, at) : null;
    return ish != null ? ish : SHARP.read(line, at);
  }

  /** “half past four”, “a quarter to nine”, “ten to six”. */
  private static @Nullable Reading told(TokenLine line, int at) {
    Reading quarter = QUARTERS.read(line, at);
    if (quarter != null) {
      boolean past = (Integer) quarter.value() > 0 && quarter.end() > at + 1;
      return told(line, quarter.end(), (Integer) quarter.value(), past);
    }
    Reading number = MINUTES.read(line, at);
    Reading side = number == null ? null : PAST.read(line, number.end());
    if (number == null || side == null || minuteOf(number) < 1) {
      return null;
    }
    int count = minuteOf(number);
    boolean minutes = side.end() > number.end() + 1;
    // “Four to six” and “9 to 11” are spans.
    boolean counts = !minutes && (line.isNumber(at) || count % 5 != 0);
    return counts && (Integer) side.value() < 0
        ? null
        : told(
            line,
            side.end(),
            count * (Integer) side.value(),
            minutes || (Integer) side.value() > 0);
  }

  private static @Nullable Reading told(TokenLine line, int at, int minutes, boolean said) {
    int hour = hour(line, at);
    if (hour < 0) {
      return null;
    }
    Reading oclock = OCLOCK.read(line, at + 1);
    boolean sure = said || oclock != null;
    return halved(
        line,
        oclock == null ? at + 1 : oclock.end(),
        minutes > 0 ? hour : hour == 1 ? 12 : hour - 1,
        minutes > 0 ? minutes : 60 + minutes,
        -1,
        sure ? Clock.Form.SURE : Clock.Form.SPOKEN);
  }

  /** “four o'clock”, “seven p.m.”. */
  private static @Nullable Reading hours(TokenLine line, int at) {
    int hour = hour(line, at);
    if (hour < 0) {
      return null;
    }
    Reading oclock = OCLOCK.read(line, at + 1);
    if (oclock != null) {
      return halved(line, oclock.end(), hour, 0, -1, Clock.Form.SURE);
    }
    if (nearly(line, at + 1) != null) {
      return halved(line, at + 1, hour, 0, -1, Clock.Form.SPOKEN);
    }
    Reading minutes = line.isNumber(at) ? null : MINUTES.read(line, at + 1);
    int end = minutes == null ? at + 1 : minutes.end();
    int minute = minutes == null ? 0 : minuteOf(minutes);
    boolean told = minutes == null ? HALF.read(line, end) != null : minute >= 10;
    return !told ? null : halved(line, end, hour, minute, -1, Clock.Form.SPOKEN);
  }

  /** −1 for what no clock tells. */
  private static int minuteOf(Reading minutes) {
    Amount amount = (Amount) minutes.value();
    return amount.isWhole() && amount.count() < 60 ? (int) amount.count() : -1;
  }

  private static @Nullable Reading figures(TokenLine line, int at) {
    if (line.length(at) > 2) {
      return together(line, at);
    }
    if (line.number(at) > 24) {
      return null;
    }
    char mark = line.isJoined(at + 1) ? line.mark(at + 1) : 0;
    if ((mark == ':' || mark == '.') && isOfHour(line, at + 2)) {
      boolean seconds =
          mark == ':'
              && line.mark(at + 3) == ':'
              && line.isJoined(at + 3)
              && isOfHour(line, at + 4);
      return halved(
          line,
          seconds ? at + 5 : at + 3,
          line.number(at),
          line.number(at + 2),
          seconds ? line.number(at + 4) : -1,
          mark == ':' ? Clock.Form.COLON : Clock.Form.DOTTED);
    }
    Reading named = NAMED.read(line, at + 1);
    return named != null && line.number(at) == 12
        ? reading(named.end(), (Integer) named.value(), 0, Clock.Form.SURE)
        : hours(line, at);
  }

  /** “1140 a.m.”. */
  private static @Nullable Reading together(TokenLine line, int at) {
    int hour = line.number(at) / 100;
    int minute = line.number(at) % 100;
    return hour >= 1 && hour <= 12 && minute < 60 && HALF.read(line, at + 1) != null
        ? halved(line, at + 1, hour, minute, -1, Clock.Form.SURE)
        : null;
  }

  /** Minutes or seconds: two digits. */
  private static boolean isOfHour(TokenLine line, int token) {
    return line.isNumber(token)
        && line.isJoined(token)
        && line.length(token) == 2
        && line.number(token) < 60;
  }

  /** The same with the half of the day, where it follows. */
  private static @Nullable Reading halved(
      TokenLine line, int end, int hour, int minute, int second, Clock.Form form) {
    Reading half = hour >= 1 && hour <= 12 ? HALF.read(line, end) : null;
    Clock clock = new Clock(hour, minute, second, form, Optional.empty());
    return half == null
        ? new Reading(end, clock)
        : new Reading(half.end(), clock.on((Boolean) half.value()));
  }

  private static Reading reading(int end, int hour, int minute, Clock.Form form) {
    // Noon and midnight are no two hours.
    Optional<Boolean> afternoon =
        form == Clock.Form.SURE ? Optional.of(hour == 12) : Optional.empty();
    return new Reading(end, new Clock(hour, minute, -1, form, afternoon));
  }

  /** An hour of the clock's face, or −1. */
  private static int hour(TokenLine line, int at) {
    int hour =
        line.isNumber(at) && line.length(at) <= 2
            ? line.number(at)
            : EnglishNumbers.below(line, at);
    return hour >= 1 && hour <= 12 ? hour : -1;
  }
}
