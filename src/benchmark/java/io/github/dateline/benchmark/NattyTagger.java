package io.github.dateline.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.natty.DateGroup;
import org.natty.Parser;

/** Natty alone on running text, line by line, its dates taken as days. */
final class NattyTagger implements Tagger {

  private final Parser parser = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));

  @Override
  public String name() {
    return "Natty 1.1.2 alone";
  }

  @Override
  public List<Annotation> tag(Corpus.Document document) {
    Date created = Date.from(document.created().atTime(12, 0).toInstant(ZoneOffset.UTC));
    List<Annotation> found = new ArrayList<>();
    int start = 0;
    for (String line : document.text().split("\n", -1)) {
      for (DateGroup group : parser.parse(line, created)) {
        int begin = line.indexOf(group.getText(), Math.max(0, group.getPosition() - 1));
        if (begin >= 0 && !group.getDates().isEmpty()) {
          found.add(
              new Annotation(
                  start + begin,
                  start + begin + group.getText().length(),
                  "DATE",
                  LocalDate.ofInstant(group.getDates().get(0).toInstant(), ZoneOffset.UTC)
                      .toString()));
        }
      }
      start += line.length() + 1;
    }
    return found;
  }
}
