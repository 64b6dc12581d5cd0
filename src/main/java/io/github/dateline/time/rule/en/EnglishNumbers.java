package io.github.dateline.time.rule.en;

import io.github.dateline.time.Amount;
import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.TokenLine;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinal numbers: “12”, “1,200”, “2 1/2”, “twenty-five”, “two and a half”, “three hundred”.
 */
final class EnglishNumbers implements Slot {
  private static final Map<String, Object> WORDS = SlotWords.of("cardinal");

  @Override
  public Set<String> firstWords() {
    Set<String> result = new TreeSet<>(WORDS.keySet());
    result.addAll(Set.of("half", "hundred", "thousand", "dozen", "a"));
    return result;
  }

  @Override
  public Set<String> words() {
    Set<String> result = new TreeSet<>(firstWords());
    result.addAll(Set.of("and", "quarter", "quarters", "an", "-", ",", ".", "/", "½", "¼", "¾"));
    return result;
  }

  @Override
  public boolean startsWithDigits() {
    return true;
  }

  @Override
  public @Nullable Reading read(TokenLine line, int at) {
    return line.isNumber(at) ? digits(line, at) : spelled(line, at);
  }

  private static @Nullable Reading digits(TokenLine line, int at) {
    long count = line.number(at);
    int end = at + 1;
    if (count == Integer.MAX_VALUE) {
      return null;
    }
    while (line.mark(end) == ','
        && line.isJoined(end)
        && line.isJoined(end + 1)
        && line.isNumber(end + 1)
        && line.length(end + 1) == 3
        && count < 1_000_000_000) {
      count = count * 1000 + line.number(end + 1);
      end += 2;
    }
    if (line.mark(end) == '.'
        && line.isJoined(end)
        && line.isJoined(end + 1)
        && line.isNumber(end + 1)
        && line.length(end + 1) <= 3) {
      return new Reading(end + 2, new Amount(count, thousandths(line, end + 1), false));
    }
    if (count > 0 && line.mark(at + 1) == '/' && count == 1 && isHalf(line, at)) {
      return new Reading(at + 3, new Amount(0, 500, false));
    }
    return fraction(line, end, count);
  }

  /** “.63” as 630 of them. */
  private static int thousandths(TokenLine line, int decimals) {
    return (int) Math.round(1000 * Double.parseDouble("." + line.any(decimals)));
  }

  private static Reading fraction(TokenLine line, int end, long count) {
    int mark = "¼½¾".indexOf(line.mark(end));
    if (mark >= 0 && line.mark(end) != 0) {
      return new Reading(end + 1, new Amount(count, 250 * (mark + 1), false));
    }
    int first = line.mark(end) == '-' ? end + 1 : end;
    if (line.isNumber(first) && line.number(first) == 1 && isHalf(line, first)) {
      return new Reading(first + 3, Amount.andAHalf(count));
    }
    return andHalf(line, end, count);
  }

  private static boolean isHalf(TokenLine line, int at) {
    return line.mark(at + 1) == '/'
        && line.isJoined(at + 1)
        && line.isNumber(at + 2)
        && line.number(at + 2) == 2;
  }

  private static Reading andHalf(TokenLine line, int end, long count) {
    int first = line.mark(end) == '-' ? end + 1 : end;
    boolean dashes = first > end;
    if (line.word(first).equals("and")) {
      int article = dashes ? first + 2 : first + 1;
      boolean bare = !line.word(article).equals("a");
      int half = bare ? article : dashes ? article + 2 : article + 1;
      if (line.word(half).equals("half")) {
        return new Reading(half + 1, Amount.andAHalf(count));
      }
      if (line.isNumber(half) && line.number(half) == 1 && isHalf(line, half)) {
        return new Reading(half + 3, Amount.andAHalf(count));
      }
    }
    return new Reading(end, Amount.of(count));
  }

  private static @Nullable Reading spelled(TokenLine line, int at) {
    if (line.word(at).equals("half")) {
      String next = line.word(at + 1);
      return next.equals("a") || next.equals("an")
          ? new Reading(at + 2, new Amount(0, 500, false))
          : null;
    }
    long total = 0;
    long group = -1;
    int token = at;
    if (line.word(at).equals("a")) {
      String next = line.word(at + 1);
      if (!next.equals("hundred") && !next.equals("thousand") && !next.equals("dozen")) {
        return null;
      }
      group = 1;
      token++;
    }
    int end = token;
    while (token < line.size() && token - at < 16) {
      String word = line.word(token);
      if (word.equals("hundred") && group != 0) {
        group = Math.max(group, 1) * 100;
      } else if (word.equals("dozen") && group != 0) {
        group = Math.max(group, 1) * 12;
      } else if (word.equals("thousand") && total == 0) {
        total = Math.max(group, 1) * 1000;
        group = 0;
      } else if (fits(group, below(line, token))) {
        group = Math.max(group, 0) + below(line, token);
      } else {
        int joint = joint(line, token, total, group);
        if (joint == token) {
          break;
        }
        token = joint;
        continue;
      }
      token++;
      end = token;
    }
    if (end == at) {
      return null;
    }
    return andHalf(line, end, total + Math.max(group, 0));
  }

  private static boolean fits(long group, int word) {
    boolean behindTens = group % 10 == 0 && group % 100 >= 20 && word < 10;
    return word >= 0 && (group < 0 || group % 100 == 0 || behindTens);
  }

  /** Skips “-” in “twenty-five” and “and” in “a hundred and five”; else stays. */
  private static int joint(TokenLine line, int token, long total, long group) {
    int next = below(line, token + 1);
    boolean ones = line.mark(token) == '-' && group % 100 >= 20 && next < 20;
    boolean round = group >= 100 || (total > 0 && group <= 0);
    return next >= 0 && (ones || (line.word(token).equals("and") && round)) ? token + 1 : token;
  }

  /** The value of a word below a hundred, or −1. */
  static int below(TokenLine line, int at) {
    return (Integer) WORDS.getOrDefault(line.word(at), -1);
  }
}
