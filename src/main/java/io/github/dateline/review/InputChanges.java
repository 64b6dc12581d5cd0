package io.github.dateline.review;

import io.github.dateline.review.Cause.ArticleChanged;
import io.github.dateline.review.Cause.CurationChanged;
import io.github.dateline.review.Cause.How;
import io.github.dateline.review.Cause.SettingChanged;
import io.github.dateline.review.Cause.TemplateChanged;
import io.github.dateline.review.InputFiles.ArticleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an editor changed.
 *
 * @param articles by id, as it is now or, of a removed one, was
 * @param curation the entries in order of their lines, the removed ones last
 * @param settings the keys in order of their names
 * @param templates in order of their names
 */
record InputChanges(
    SortedMap<String, ArticleChanged> articles,
    List<CurationEdit> curation,
    List<SettingChanged> settings,
    List<TemplateChanged> templates) {

  /** An entry that changed, and what it says: now, or else as it was. */
  record CurationEdit(CurationChanged change, YamlText.Part entry) {}

  static InputChanges between(InputFiles before, InputFiles now) {
    return new InputChanges(
        articles(before.articles(), now.articles()),
        curation(before.curation(), now.curation()),
        settings(before.settings(), now.settings()),
        templates(before.templates(), now.templates()));
  }

  /** Every change that can move an event; how pages look is left out. */
  List<Cause> ofFacts() {
    List<Cause> causes = new ArrayList<>(articles.values());
    curation.forEach(edit -> causes.add(edit.change()));
    causes.addAll(settings);
    return causes;
  }

  /** Every change. */
  List<Cause> all() {
    return Stream.concat(ofFacts().stream(), templates.stream()).toList();
  }

  /** The id that an article has now, by the one that it had. */
  String renamed(String formerArticle) {
    return articles.values().stream()
        .filter(change -> change.formerArticle().equals(Optional.of(formerArticle)))
        .map(ArticleChanged::article)
        .findFirst()
        .orElse(formerArticle);
  }

  Optional<ArticleChanged> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  private static SortedMap<String, ArticleChanged> articles(
      SortedMap<String, ArticleText> before, SortedMap<String, ArticleText> now) {
    SortedMap<String, ArticleChanged> changes = new TreeMap<>();
    NavigableMap<String, ArticleText> gone = new TreeMap<>(before);
    gone.keySet().removeAll(now.keySet());
    NavigableMap<String, ArticleText> come = new TreeMap<>(now);
    come.keySet().removeAll(before.keySet());
    now.forEach(
        (id, text) -> {
          ArticleText was = before.get(id);
          if (was != null && !was.text().equals(text.text())) {
            changes.put(id, changed(How.EDITED, id, text, was));
          } else if (was != null && !was.file().equals(text.file())) {
            changes.put(id, renamed(id, text, id, was));
          }
        });
    Renames.find(gone, come)
        .forEach(
            (id, former) ->
                changes.put(
                    id,
                    renamed(
                        id,
                        Objects.requireNonNull(come.remove(id)),
                        former,
                        Objects.requireNonNull(gone.remove(former)))));
    come.forEach((id, text) -> changes.put(id, changed(How.NEW, id, text, text)));
    gone.forEach((id, text) -> changes.put(id, changed(How.REMOVED, id, text, text)));
    return changes;
  }

  private static ArticleChanged changed(How how, String id, ArticleText text, ArticleText was) {
    int line = how == How.EDITED ? firstDifference(text, was) : text.line();
    return new ArticleChanged(
        how, id, text.file(), line, Optional.empty(), Optional.empty(), false);
  }

  private static ArticleChanged renamed(
      String id, ArticleText text, String formerId, ArticleText was) {
    return new ArticleChanged(
        How.RENAMED,
        id,
        text.file(),
        text.line(),
        Optional.of(formerId),
        Optional.of(was.file()),
        !text.text().equals(was.text()));
  }

  private static int firstDifference(ArticleText text, ArticleText was) {
    if (text.line() > 0) {
      return text.line();
    }
    String[] now = text.text().split("\n", -1);
    String[] then = was.text().split("\n", -1);
    int line = 0;
    while (line < now.length && line < then.length && now[line].equals(then[line])) {
      line++;
    }
    return line + 1;
  }

  private static List<CurationEdit> curation(Optional<YamlText> before, Optional<YamlText> now) {
    List<YamlText.Part> gone = parts(before);
    List<YamlText.Part> come = parts(now);
    List<String> kept = new ArrayList<>(gone.stream().map(YamlText.Part::value).toList());
    kept.retainAll(come.stream().map(YamlText.Part::value).toList());
    gone.removeIf(part -> kept.contains(part.value()));
    come.removeIf(part -> kept.contains(part.value()));
    List<CurationEdit> edits = new ArrayList<>();
    for (YamlText.Part entry : come) {
      Optional<YamlText.Part> was =
          gone.stream().filter(former -> aboutTheSame(former, entry)).findFirst();
      was.ifPresent(gone::remove);
      edits.add(edit(was.isPresent() ? How.EDITED : How.NEW, now, entry));
    }
    gone.forEach(entry -> edits.add(edit(How.REMOVED, before, entry)));
    return edits;
  }

  private static CurationEdit edit(How how, Optional<YamlText> file, YamlText.Part entry) {
    return new CurationEdit(
        new CurationChanged(how, file.map(YamlText::file).orElse(""), entry.line(), words(entry)),
        entry);
  }

  /** {@code redate e-0000001 to 2022-11-23, because: …}. */
  private static String words(YamlText.Part entry) {
    return entry.text("action").orElse("")
        + entry.text("id").or(() -> entry.text("quote")).map(event -> " " + event).orElse("")
        + entry.text("to").map(to -> " to " + to).orElse("")
        + entry.text("reason").map(reason -> ", because: " + reason).orElse("");
  }

  /** Whether both entries are about one event: the same id, or the same words to match. */
  private static boolean aboutTheSame(YamlText.Part one, YamlText.Part other) {
    return Stream.of("id", "match", "article", "quote")
                .filter(key -> one.text(key).isPresent())
                .count()
            > 0
        && Stream.of("id", "match", "article", "quote")
            .allMatch(key -> one.text(key).equals(other.text(key)));
  }

  private static List<YamlText.Part> parts(Optional<YamlText> file) {
    return new ArrayList<>(file.map(YamlText::parts).orElse(List.of()));
  }

  private static List<SettingChanged> settings(Optional<YamlText> before, Optional<YamlText> now) {
    SortedSet<String> keys = new TreeSet<>();
    Stream.of(before, now)
        .flatMap(Optional::stream)
        .flatMap(yaml -> yaml.parts().stream())
        .forEach(part -> keys.add(part.key()));
    List<SettingChanged> changes = new ArrayList<>();
    for (String key : keys) {
      Optional<YamlText.Part> was = before.flatMap(yaml -> yaml.part(key));
      Optional<YamlText.Part> is = now.flatMap(yaml -> yaml.part(key));
      Optional<String> then = was.map(YamlText.Part::value);
      Optional<String> value = is.map(YamlText.Part::value);
      if (!then.equals(value)) {
        changes.add(
            new SettingChanged(
                now.or(() -> before).map(YamlText::file).orElse(""),
                is.or(() -> was).map(YamlText.Part::line).orElse(0),
                key,
                then,
                value));
      }
    }
    changes.sort(Comparator.comparing(SettingChanged::key));
    return changes;
  }

  private static List<TemplateChanged> templates(
      SortedMap<String, String> before, SortedMap<String, String> now) {
    SortedSet<String> files = new TreeSet<>(before.keySet());
    files.addAll(now.keySet());
    List<TemplateChanged> changes = new ArrayList<>();
    for (String file : files) {
      String was = before.get(file);
      String is = now.get(file);
      if (was == null || !was.equals(is)) {
        How how = was == null ? How.NEW : is == null ? How.REMOVED : How.EDITED;
        changes.add(new TemplateChanged(how, file));
      }
    }
    return changes;
  }
}
