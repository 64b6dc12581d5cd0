package io.github.dateline.benchmark;

import com.google.gson.JsonObject;
import io.github.dateline.anchor.Anchor;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.ResolvedExpression;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tags a corpus as {@code tag --format jsonl} does, without sentences: {@code TagCorpus CORPUS
 * OUT.jsonl [news|narrative|auto]}.
 */
public final class TagCorpus {
  private TagCorpus() {}

  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    Domain domain = Domain.valueOf((args.length > 2 ? args[2] : "auto").toUpperCase(Locale.ROOT));
    Map<String, String> dates = new TreeMap<>();
    for (String line : Files.readAllLines(corpus.resolve("dct.tsv"))) {
      String[] cells = line.split("\t", -1);
      dates.put(cells[0], cells[1]);
    }
    TimeTagger tagger = new TimeTagger(EnglishRuleBook.book());
    List<String> lines = new ArrayList<>();
    List<Path> docs;
    try (Stream<Path> files = Files.list(corpus.resolve("docs"))) {
      docs = files.sorted().toList();
    }
    for (Path doc : docs) {
      String id = doc.getFileName().toString().replaceAll("\\.txt$", "");
      String text = Files.readString(doc);
      Optional<ResolvedDate> date = Optional.ofNullable(dates.get(id)).map(ResolvedDate::parse);
      List<TimeExpression> found = tagger.tag(text, 0);
      for (ResolvedExpression resolved : new ExpressionResolver().resolve(found, date, domain)) {
        lines.add(line(id, resolved));
      }
    }
    Files.write(Path.of(args[1]), lines);
  }

  private static String line(String id, ResolvedExpression resolved) {
    TimeExpression expression = resolved.expression();
    JsonObject json = new JsonObject();
    json.addProperty("doc", id);
    json.addProperty("start", expression.start());
    json.addProperty("end", expression.end());
    json.addProperty("text", expression.text());
    resolved
        .resolution()
        .ifPresent(
            resolution -> {
              json.addProperty("type", resolution.timex().type().name());
              json.addProperty("value", resolution.timex().value());
              resolution.timex().mod().ifPresent(mod -> json.addProperty("mod", mod));
            });
    json.addProperty("rule", expression.rule());
    json.addProperty(
        "anchor", resolved.anchor().map(Anchor::date).map(ResolvedDate::edtf).orElse(null));
    json.addProperty("tense", expression.tense().name());
    return json.toString();
  }
}
