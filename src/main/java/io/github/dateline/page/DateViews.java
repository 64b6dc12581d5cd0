package io.github.dateline.page;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.DateWords;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates as pages show them: in words, with the values for machines. */
final class DateViews {

  private final DateWords words;

  /** A timeline has few dates beside its events, and each is said on many pages. */
  private final Map<ResolvedDate, DateView> views = new ConcurrentHashMap<>();

  DateViews(DateWords words) {
    this.words = words;
  }

  /** The date for a page. */
  DateView view(ResolvedDate date) {
    return views.computeIfAbsent(
        date, one -> new DateView(words.say(one), HtmlTime.of(one), one.edtf()));
  }

  /** The same with the day of the week, where it is one day: “Thursday 9 May 2024”. */
  DateView viewWithWeekday(ResolvedDate date) {
    DateView plain = view(date);
    return new DateView(words.sayWithWeekday(date), plain.datetime(), plain.edtf());
  }

  DateWords words() {
    return words;
  }
}
