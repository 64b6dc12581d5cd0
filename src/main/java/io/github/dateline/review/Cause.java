package io.github.dateline.review;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Why something on the timeline changed. */
public sealed interface Cause {

  /** One word or two for programs: {@code article-edited}. */
  String kind();

  /** The cause for people, in one line of plain text, dates in EDTF. */
  default String words() {
    return words(date -> date);
  }

  /**
   * The same.
   *
   * @param say how a date in EDTF is told
   */
  String words(UnaryOperator<String> say);

  /** The file of the input to look at; empty where none is to blame. */
  default Optional<String> file() {
    return Optional.empty();
  }

  /** The line of that file, from 1; 0 where none is meant. */
  default int line() {
    return 0;
  }

  /** What in turn caused it, the nearest first. */
  default List<Cause> because() {
    return List.of();
  }

  /** What happened to a file, or to an entry of one. */
  enum How {
    NEW("new"),
    EDITED("edited"),
    REMOVED("removed"),
    RENAMED("renamed");

    private final String word;

    How(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * An article was added, edited, removed or renamed.
   *
   * @param article its id; of a removed one the id it had
   * @param fileName its file; of a removed one the file it had
   * @param line the first line that differs; 0 where not one is meant
   * @param formerArticle the id it had, where it was renamed
   * @param formerFile the file it had, where it was renamed
   * @param alsoEdited whether a renamed article also has another text
   */
  record ArticleChanged(
      How how,
      String article,
      String fileName,
      int line,
      Optional<String> formerArticle,
      Optional<String> formerFile,
      boolean alsoEdited)
      implements Cause {

    @Override
    public String kind() {
      return "article-" + how.word();
    }

    @Override
    public Optional<String> file() {
      return Optional.of(fileName);
    }

    @Override
    public String words(UnaryOperator<String> say) {
      String from = formerFile.map(former -> " from " + former).orElse("");
      return how.word()
          + (alsoEdited ? " and edited" : "")
          + ": "
          + fileName
          + (line > 0 ? ":" + line : "")
          + from;
    }
  }

  /**
   * The publication date of an article moved, the sentences being as they were: it was inferred
   * anew, or an editor stated another.
   *
   * @param before EDTF, or {@code unknown}
   * @param after the same now
   * @param why how Dateline found the date it has now
   */
  record ArticleDateMoved(
      String article, String fileName, String before, String after, String why, List<Cause> because)
      implements Cause {
    public ArticleDateMoved {
      because = List.copyOf(because);
    }

    @Override
    public String kind() {
      return "article-date-moved";
    }

    @Override
    public Optional<String> file() {
      return Optional.of(fileName);
    }

    @Override
    public String words(UnaryOperator<String> say) {
      return "the date of "
          + fileName
          + " moved from "
          + say.apply(before)
          + " to "
          + say.apply(after)
          + " ("
          + why
          + ")"
          + reasons(because, say);
    }
  }

  /**
   * An entry of {@code curation.yaml} was added, edited or removed.
   *
   * @param line where it stands; of a removed entry, where it stood
   * @param entry what it says
   */
  record CurationChanged(How how, String fileName, int line, String entry) implements Cause {

    @Override
    public String kind() {
      return "curation";
    }

    @Override
    public Optional<String> file() {
      return Optional.of(fileName);
    }

    @Override
    public String words(UnaryOperator<String> say) {
      return fileName
          + ":"
          + line
          + (how == How.REMOVED ? " (as it was)" : "")
          + ": "
          + how.word()
          + " entry: "
          + entry;
    }
  }

  /**
   * A key of {@code timeline.yaml} has another value.
   *
   * @param line where it stands; of a removed key, where it stood
   * @param before the value it had; empty where the key is new
   * @param after the value it has; empty where the key is gone
   */
  record SettingChanged(
      String fileName, int line, String key, Optional<String> before, Optional<String> after)
      implements Cause {

    @Override
    public String kind() {
      return "setting";
    }

    @Override
    public Optional<String> file() {
      return Optional.of(fileName);
    }

    @Override
    public String words(UnaryOperator<String> say) {
      return fileName
          + ":"
          + line
          + (after.isEmpty() ? " (as it was)" : "")
          + ": "
          + key
          + ": "
          + before.orElse("not set")
          + " → "
          + after.orElse("not set");
    }
  }

  /** A template was added, edited or removed: pages look different, their facts are the same. */
  record TemplateChanged(How how, String fileName) implements Cause {

    @Override
    public String kind() {
      return "template";
    }

    @Override
    public Optional<String> file() {
      return Optional.of(fileName);
    }

    @Override
    public String words(UnaryOperator<String> say) {
      return how.word() + ": " + fileName + " (how pages look)";
    }
  }

  /**
   * The selection of the most salient days or events: another event took the place, or left it.
   *
   * @param gained whether the event gained its place
   * @param limits the limits in force: {@code maxDays: 20}
   * @param rivals the events that came or went, in words
   */
  record Selected(boolean gained, List<String> limits, List<String> rivals, List<Cause> because)
      implements Cause {
    public Selected {
      limits = List.copyOf(limits);
      rivals = List.copyOf(rivals);
      because = List.copyOf(because);
    }

    @Override
    public String kind() {
      return "selection";
    }

    @Override
    public String words(UnaryOperator<String> say) {
      String others =
          rivals.isEmpty()
              ? ""
              : (gained ? ", left by " : ", taken by ") + String.join(", ", rivals);
      return (gained ? "a place became free under " : "lost its place under ")
          + String.join(" and ", limits)
          + others
          + reasons(because, say);
    }
  }

  /**
   * The code: the input at the base gives something else now than what was published there. That is
   * also so where that site was out of date.
   */
  record Code() implements Cause {
    @Override
    public String kind() {
      return "code";
    }

    @Override
    public String words(UnaryOperator<String> say) {
      return "the code: the input at the base gives this now";
    }
  }

  /** Nothing was published at the base. */
  record FirstPublication() implements Cause {
    @Override
    public String kind() {
      return "first-publication";
    }

    @Override
    public String words(UnaryOperator<String> say) {
      return "nothing was published at the base";
    }
  }

  private static String reasons(List<Cause> because, UnaryOperator<String> say) {
    return because.isEmpty()
        ? ""
        : "; because of "
            + because.stream().map(cause -> cause.words(say)).collect(Collectors.joining("; "));
  }
}
