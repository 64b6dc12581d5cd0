package io.github.dateline.dating;

import io.github.dateline.article.PageDate;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Tellable;
import io.github.dateline.words.Telling;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Something that speaks for a publication date, told as a half-sentence. */
public sealed interface Evidence extends Tellable {

  /** The ids of the other articles that it rests on. */
  default List<String> articles() {
    return List.of();
  }

  /** Where it stands, as the source of a date. */
  default Telling source() {
    return Telling.of("source.calendar");
  }

  /** An editor says so. */
  record Stated(Place place) implements Evidence {
    @Override
    public Telling source() {
      return place.named();
    }

    @Override
    public Telling telling() {
      return Telling.of("evidence.stated." + place.word());
    }
  }

  /** Where an editor states an article's date. */
  enum Place {
    FRONT_MATTER,
    /** Its line of an archive. */
    LINE;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Telling named() {
      return Telling.of("source." + word());
    }
  }

  /** The page's metadata. */
  record OfPage(PageDate date) implements Evidence {
    @Override
    public Telling source() {
      return Telling.of("source.page", date.where());
    }

    @Override
    public Telling telling() {
      boolean changed = date.act() == PageDate.Act.MODIFIED;
      return Telling.of(changed ? "evidence.page-change" : "evidence.page", date.where());
    }
  }

  /** The address holds the day. */
  record InAddress(String url) implements Evidence {
    @Override
    public Telling source() {
      return Telling.of("source.address");
    }

    @Override
    public Telling telling() {
      return Telling.of("evidence.address", url);
    }
  }

  /** A line beside the story gives the whole day. */
  record InLine(DateLine line) implements Evidence {
    @Override
    public Telling source() {
      return line.kind().named();
    }

    @Override
    public Telling telling() {
      return Telling.of("evidence.line", line.kind().named(), line.words());
    }
  }

  /**
   * Words of the calendar in the text.
   *
   * @param clues what these words say, at least one thing
   */
  record Words(String words, List<CalendarClue> clues) implements Evidence {
    public Words {
      clues = List.copyOf(clues);
    }

    static Words of(CalendarClue clue) {
      return new Words(clue.words(), List.of(clue));
    }

    @Override
    public Telling telling() {
      List<Telling> says = clues.stream().map(CalendarClue::says).distinct().toList();
      return Telling.of("evidence.words", words, Telling.list("list.and", says));
    }
  }

  /** The weekday by which the lead tells a happening that was told before. */
  record LeadWeekday(String words) implements Evidence {
    @Override
    public Telling telling() {
      return Telling.of("evidence.lead-weekday", CalendarClue.LEAD_WEEKDAY_SAYS);
    }
  }

  /**
   * A dated article tells of a day what this one tells, too.
   *
   * @param title what happened
   * @param when this article's words for the day
   * @param article the other article's id
   * @param more how many more happenings agree with the date
   */
  record SameHappening(String title, String when, String article, LocalDate day, int more)
      implements Evidence {
    @Override
    public List<String> articles() {
      return List.of(article);
    }

    @Override
    public Telling telling() {
      return Telling.of(
          "evidence.same-happening",
          title,
          when,
          article,
          day.getDayOfWeek(),
          day,
          more > 0 ? Telling.counted("evidence.same-happening.more", more) : "");
    }
  }

  /** A dated article. */
  record DatedArticle(String article, LocalDate day) implements Tellable {
    @Override
    public Telling telling() {
      return Telling.of("evidence.dated-article", article, day);
    }
  }

  /**
   * It opens as dated articles of about that day do.
   *
   * @param most the likest of them, at least one
   * @param more how many more there are
   */
  record LikeArticles(List<DatedArticle> most, int more) implements Evidence {
    public LikeArticles {
      most = List.copyOf(most);
    }

    @Override
    public List<String> articles() {
      return most.stream().map(DatedArticle::article).toList();
    }

    @Override
    public Telling telling() {
      return Telling.of(
          "evidence.like-articles",
          Telling.list("list.and", most),
          more > 0 ? Telling.counted("evidence.like-articles.more", more) : "");
    }
  }

  /** How another article was dated that this date rests on. */
  record Step(String article, ResolvedDate days, Reason why) implements Evidence {
    @Override
    public Telling telling() {
      return Telling.of("evidence.step", article, days, why);
    }
  }

  /** It names days of that week: at least one. */
  record NamesDays(List<LocalDate> days) implements Evidence {
    public NamesDays {
      days = List.copyOf(days);
    }

    @Override
    public Telling telling() {
      return Telling.of("evidence.names-days", Telling.list("list.and", days));
    }
  }
}
