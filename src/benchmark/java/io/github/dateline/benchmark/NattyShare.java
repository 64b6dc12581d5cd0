package io.github.dateline.benchmark;

import io.github.dateline.anchor.Domain;
import io.github.dateline.app.TaggedDocument.Tag;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the rule book reads with Natty, and what is left of it without. */
record NattyShare(Report report) {

  /** A named day of which nobody knows where it falls. */
  private record Unplaced(String name) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.empty();
    }
  }

  void print(List<Corpus> corpora) {
    DatelineTagger with = DatelineTagger.shipped();
    DatelineTagger without =
        new DatelineTagger("without", Domain.AUTO, EnglishRuleBook.book(Unplaced::new));
    Map<String, Integer> rules = new TreeMap<>();
    report.columns(
        List.of(
            "corpus",
            "expressions",
            "of them by Natty",
            "of these right",
            "value F1",
            "without Natty"));
    for (Corpus corpus : corpora) {
      int all = 0;
      int read = 0;
      int right = 0;
      for (Corpus.Document document : corpus.documents()) {
        List<Tag> tags = with.tags(document);
        List<Tag> left = without.tags(document);
        all += tags.size();
        for (Tag tag : tags) {
          if (!left.contains(tag)) {
            read++;
            rules.merge(tag.rule(), 1, Integer::sum);
            right += isRight(tag, document) ? 1 : 0;
          }
        }
      }
      report.row(
          corpus.name(),
          List.of(
              String.valueOf(all),
              String.valueOf(read),
              String.valueOf(right),
              Measured.of(with, corpus).quality(),
              Measured.of(without, corpus).quality()));
    }
    report.say("");
    report.say("The rules it reads for there, with the number of expressions: %s.", rules);
  }

  private static boolean isRight(Tag tag, Corpus.Document document) {
    Annotation found = DatelineTagger.annotation(tag);
    return document.gold().stream()
        .anyMatch(gold -> gold.overlap(found) > 0 && gold.sameValue(found));
  }
}
