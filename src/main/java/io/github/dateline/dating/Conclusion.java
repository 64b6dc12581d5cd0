package io.github.dateline.dating;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Tellable;
import io.github.dateline.words.Telling;
import java.time.LocalDate;
import java.util.List;

/** What follows from the evidence for a publication date. */
public sealed interface Conclusion {

  /**
   * What is said of both.
   *
   * @param evidence in one
   */
  Telling from(Tellable evidence);

  /** The evidence says the day itself. */
  record ItSaysSo() implements Conclusion {
    @Override
    public Telling from(Tellable evidence) {
      return evidence.telling();
    }
  }

  /**
   * It leaves these days.
   *
   * @param more why they are more than it says itself
   */
  record Leaves(More more, ResolvedDate days) implements Conclusion {
    @Override
    public Telling from(Tellable evidence) {
      return Telling.of(more.key, evidence, days);
    }
  }

  /** Why days more are left than the evidence says. */
  enum More {
    NONE("conclusion.leaves"),
    /** A page may bear the next day's date. */
    NEXT_DAY("conclusion.or-the-next"),
    /** The text goes on to later days. */
    GOES_ON("conclusion.goes-on");

    private final String key;

    More(String key) {
      this.key = key;
    }
  }

  /**
   * The likeliest days, all evidence weighed.
   *
   * @param right how many of 100 such conclusions are right
   */
  record Likeliest(ResolvedDate days, int right) implements Conclusion {
    @Override
    public Telling from(Tellable evidence) {
      return Telling.of("conclusion.likeliest", evidence, days, right);
    }
  }

  /**
   * Too many days are left, or days apart: the date stays unknown.
   *
   * @param count how many
   * @param stretches those that follow each other, where these are few; none where they are one
   */
  record Open(int count, LocalDate first, LocalDate last, List<ResolvedDate> stretches)
      implements Conclusion {
    public Open {
      stretches = List.copyOf(stretches);
    }

    @Override
    public Telling from(Tellable evidence) {
      Telling span = Telling.counted("conclusion.span", count, first, last);
      return Telling.of(
          "conclusion.open",
          evidence,
          stretches.isEmpty()
              ? span
              : Telling.of("list.which", span, Telling.list("list.comma", stretches)));
    }
  }

  /** No day agrees with all of it. */
  record Contradiction() implements Conclusion {
    @Override
    public Telling from(Tellable evidence) {
      return Telling.of("conclusion.contradiction", evidence);
    }
  }
}
