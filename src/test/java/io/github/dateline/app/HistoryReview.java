package io.github.dateline.app;

import com.google.gson.Gson;
import io.github.dateline.app.History.EventName;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** What {@code diff --format json} says of a change, read back. */
record HistoryReview(List<Cause> inputs, List<Reviewed> events) {

  /**
   * @param cause {@code article-edited} …
   * @param file the input's; null where none is to blame
   */
  record Cause(String cause, String file, List<Cause> because) {

    /** As {@link History} writes it: {@code article edited ferry/06-verdict.txt}. */
    String words(Path root) {
      return switch (cause) {
        case "article-new" -> "article added " + article(root);
        case "article-date-moved" -> "date of article moved " + article(root);
        case "setting" -> "settings";
        case "template", "curation", "code", "selection" -> cause;
        default -> cause.replace('-', ' ') + " " + article(root);
      };
    }

    private String article(Path root) {
      return Objects.toString(file).replace(root.resolve("seeds") + "/", "");
    }
  }

  record Change(String kind, List<Cause> causes) {}

  record Source(String article, String quote, String dating) {}

  record Self(String id, List<Source> evidence) {
    boolean is(EventName name) {
      return evidence.stream()
          .anyMatch(
              source ->
                  source.article().equals(name.article())
                      && source.quote().contains(name.words())
                      && (name.when().isEmpty()
                          || Objects.toString(source.dating()).contains(name.when())));
    }
  }

  record Reviewed(String id, List<Change> changes, Self before, Self after) {
    Stream<Self> selves() {
      return Stream.of(before, after).filter(Objects::nonNull);
    }
  }

  /** A run that reviews what is not yet committed. */
  static Run run(Path root) {
    return Run.diff(root, "--base", "HEAD", "--format", "json", "--cache", root.resolve("cache"));
  }

  /** The review of what is not yet committed. */
  static HistoryReview of(Path root) {
    Run run = run(root);
    if (run.code() != 0) {
      throw new AssertionError("diff failed: " + run);
    }
    return new Gson().fromJson(run.out(), HistoryReview.class);
  }

  /** Whether an event is said to have changed in this way: {@code redated ferry/01 “words”}. */
  boolean says(String expected) {
    String kind = expected.substring(0, expected.indexOf(' '));
    EventName name = EventName.parse(expected.substring(expected.indexOf(' ') + 1));
    return events.stream()
        .filter(event -> event.selves().anyMatch(self -> self.is(name)))
        .flatMap(event -> event.changes().stream())
        .anyMatch(change -> change.kind().replace("-", "").startsWith(kind));
  }

  /** Everything that is given as a cause, in the notation of {@link History}. */
  Set<String> causes(Path root) {
    return Stream.concat(
            inputs.stream(),
            events.stream()
                .flatMap(event -> event.changes().stream())
                .flatMap(change -> change.causes().stream()))
        .map(cause -> cause.words(root))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The ids of all events that are named. */
  Set<String> ids() {
    return events.stream()
        .flatMap(Reviewed::selves)
        .map(Self::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Commits everything, as an editor would. */
  static void commit(Path root, String message) {
    try (Git git = Git.init().setDirectory(root.toFile()).setInitialBranch("main").call()) {
      for (String folder : new String[] {"seeds", "templates", "site"}) {
        git.add().addFilepattern(folder).call();
        git.add().setUpdate(true).addFilepattern(folder).call();
      }
      git.commit()
          .setMessage(message)
          .setAuthor("Editor", "editor@example.org")
          .setCommitter("Editor", "editor@example.org")
          .setSign(false)
          .call();
    } catch (GitAPIException e) {
      throw new AssertionError(e);
    }
  }
}
