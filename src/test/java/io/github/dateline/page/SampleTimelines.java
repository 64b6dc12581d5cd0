package io.github.dateline.page;

import io.github.dateline.anchor.Anchor;
import io.github.dateline.anchor.AnchorReason;
import io.github.dateline.article.Article;
import io.github.dateline.article.Block;
import io.github.dateline.dating.Reason;
import io.github.dateline.dating.Reasons;
import io.github.dateline.event.Status;
import io.github.dateline.language.Sentence;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.ResolvedDate.Open;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Settings;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.timeline.Unresolved;
import io.github.dateline.words.Tellable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Timelines for the tests of this floor, in sentences of our own. */
final class SampleTimelines {
  private SampleTimelines() {}

  static ResolvedDate day(String day) {
    return ResolvedDate.day(LocalDate.parse(day));
  }

  static ResolvedDate date(String start, String end, Granularity granularity) {
    return date(start, end, granularity, Open.NONE, false);
  }

  static ResolvedDate date(
      String start, String end, Granularity granularity, Open open, boolean approximate) {
    return new ResolvedDate(
        LocalDate.parse(start), LocalDate.parse(end), granularity, open, approximate);
  }

  static Settings settings(String title, String description, Optional<String> baseUrl) {
    return new Settings(
        title,
        description,
        "en",
        baseUrl,
        new TreeMap<>(Map.of("Armenia", List.of(), "Russia", List.of())),
        "",
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** An article whose paragraphs are given as lists of sentences; the first is the title. */
  static ArticleRecord article(
      String id,
      Optional<String> publisher,
      Optional<String> url,
      Optional<ResolvedDate> published,
      String from,
      Reason why,
      List<List<String>> paragraphs,
      String... events) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (List<String> paragraph : paragraphs) {
      Block.Kind kind = blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
      int start = text.length();
      for (String sentence : paragraph) {
        sentences.add(new Sentence(sentences.size(), kind, text.length(), sentence));
        text.append(sentence).append(' ');
      }
      blocks.add(new Block(kind, start, text.length()));
      text.append("\n\n");
    }
    Article article =
        new Article(
            id,
            "seeds/" + id + ".txt",
            new Article.Metadata(
                paragraphs.get(0).get(0),
                url,
                publisher,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("en")),
            text.toString(),
            blocks);
    return new ArticleRecord(
        article, published, from, why, Optional.empty(), sentences, List.of(events));
  }

  static Event event(
      String id,
      ResolvedDate date,
      String title,
      Status status,
      List<String> subjects,
      List<String> actors,
      Event.Source... sources) {
    return new Event(
        id,
        date,
        title,
        status,
        Optional.empty(),
        subjects,
        actors,
        0.5,
        List.of(sources),
        List.of(),
        List.of());
  }

  static Event.Source source(
      ArticleRecord article,
      int sentence,
      String words,
      String value,
      String rule,
      String anchor,
      ResolvedDate date) {
    String quote = article.sentences().get(sentence).text();
    int start = quote.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("“" + words + "” is not in: " + quote);
    }
    Optional<Anchor> counted =
        Optional.of(anchor)
            .filter(text -> !text.isEmpty())
            .map(edtf -> new Anchor.Publication(ResolvedDate.parse(edtf)));
    return new Event.Source(
        article.article().id(),
        sentence,
        quote,
        Optional.of(
            new Event.Dated(
                new Event.Words(words, start, start + words.length()),
                value,
                rule,
                counted.map(from -> from.date().edtf()),
                counted.map(Tellable.class::cast),
                date)));
  }

  static Event.Source undated(ArticleRecord article, int sentence) {
    return new Event.Source(
        article.article().id(),
        sentence,
        article.sentences().get(sentence).text(),
        Optional.empty());
  }

  /** No events, no articles. */
  static Timeline empty() {
    return new Timeline(
        settings("Nothing yet", "", Optional.empty()), List.of(), List.of(), List.of());
  }

  /** Two neighbours and their troubles: every kind of date, status and disagreement. */
  static Timeline neighbours() {
    ResolvedDate may8 = day("2024-05-08");
    ResolvedDate eitherDay = date("2024-05-08", "2024-05-09", Granularity.DAY);
    ArticleRecord talks =
        article(
            "000_talks",
            Optional.of("Trim"),
            Optional.of("https://example.org/world/talks-4549811"),
            Optional.of(eitherDay),
            "other-article",
            Reasons.tells(
                "Pashinyan met Putin", "Wednesday", "002_leaders", LocalDate.of(2024, 5, 8)),
            List.of(
                List.of("Armenian leader in Moscow as the old alliance frays"),
                List.of(
                    "Vladimir Putin and Nikol Pashinyan sat across a long table in the Kremlin on"
                        + " Wednesday, their first meeting since December.",
                    "Both smiled for the cameras; neither stayed for questions."),
                List.of(
                    "The two countries have drifted apart since Azerbaijan took Karabakh in"
                        + " September last year.",
                    "Last year the International Criminal Court indicted Putin, and Armenia has"
                        + " since joined the court."),
                List.of(
                    "Kremlin spokesman Dmitry Peskov conceded on Tuesday that “there are certain"
                        + " problems”.",
                    "He would not say which.")),
            "e-camp23x",
            "e-indict2",
            "e-visit12",
            "e-peskov7",
            "e-talks08");
    ArticleRecord visit =
        article(
            "001_visit",
            Optional.of("Study5s"),
            Optional.of("https://example.net/posts/visit-1728"),
            Optional.of(eitherDay),
            "other-article",
            Reasons.tells(
                "Pashinyan met Putin", "Wednesday", "002_leaders", LocalDate.of(2024, 5, 8)),
            List.of(
                List.of("Strained ties: Pashinyan visits Moscow"),
                List.of(
                    "Pashinyan met Putin in Moscow on Wednesday after a summit of the Eurasian"
                        + " Economic Union.",
                    "It was his first trip to the Russian capital since December."),
                List.of(
                    "Tensions have been growing in recent months, officials on both sides say.")),
            "e-visit12",
            "e-talks08");
    ArticleRecord leaders =
        article(
            "002_leaders",
            Optional.of("Azatutyun"),
            Optional.of("https://www.example.am/a/32938677.html"),
            Optional.of(eitherDay),
            "calendar",
            Reasons.past("8 May 2024", LocalDate.of(2024, 5, 8)),
            List.of(
                List.of("Leaders meet amid tensions"),
                List.of(
                    "Ties are “developing very successfully”, Putin said late on Wednesday as he"
                        + " received Pashinyan."),
                List.of(
                    "Trade between the two reached a record of more than $7 billion last year, he"
                        + " said.",
                    "Much of it is re-export."),
                List.of("“We last met in December,” Putin reminded his guest."),
                List.of(
                    "Relations have worsened further, especially since last September, when the"
                        + " people of Karabakh fled.")),
            "e-trade23",
            "e-since09",
            "e-visit12",
            "e-talks08");
    ArticleRecord discontent =
        article(
            "003_discontent",
            Optional.empty(),
            Optional.empty(),
            Optional.of(day("2023-03-14")),
            "stated",
            Reasons.STATED,
            List.of(
                List.of("Armenia’s prime minister airs his discontent with Russia"),
                List.of(
                    "There are problems but no crisis, Pashinyan told reporters on Tuesday.",
                    "He spoke for two hours."),
                List.of(
                    "In 2020 Russia sent peacekeepers to Nagorno-Karabakh to end weeks of"
                        + " fighting."),
                List.of(
                    "Azerbaijanis calling themselves environmentalists have blocked the Lachin"
                        + " corridor since December.",
                    "Food and medicine have run short."),
                List.of(
                    "Last week Pashinyan refused to sign a joint document of the Collective"
                        + " Security Treaty Organization.",
                    "An exercise planned for this year in Armenia was called off at his word.")),
            "e-peace20",
            "e-lachin2",
            "e-exerc23",
            "e-refuse1",
            "e-crisis3");
    ArticleRecord moscow =
        article(
            "004_moscow",
            Optional.of("Eurasia News Online"),
            Optional.empty(),
            Optional.of(date("2023-05-22", "2023-05-25", Granularity.DAY)),
            "calendar",
            Reasons.past("May 22", LocalDate.of(2023, 5, 22)),
            List.of(
                List.of("A meeting in Moscow"),
                List.of(
                    "On May 22, Pashinyan said Armenia was ready to recognise the disputed"
                        + " territory as a part of Azerbaijan."),
                List.of(
                    "On Thursday, the 25th, he will meet President Ilham Aliyev in Moscow.",
                    "Pashinyan, at the helm of Armenia since 2018, has little room left.")),
            "e-helm018",
            "e-recogn2",
            "e-aliyev2");
    String eitherEdtf = "2024-05-08/2024-05-09";
    ResolvedDate december23 = date("2023-12-01", "2023-12-31", Granularity.MONTH);
    ResolvedDate year20 = date("2020-01-01", "2020-12-31", Granularity.YEAR);
    ResolvedDate year23 = date("2023-01-01", "2023-12-31", Granularity.YEAR);
    ResolvedDate since18 = date("2018-01-01", "2018-12-31", Granularity.YEAR, Open.END, false);
    ResolvedDate sinceDecember =
        date("2022-12-01", "2022-12-31", Granularity.MONTH, Open.END, false);
    ResolvedDate sinceSeptember =
        date("2023-09-01", "2023-09-30", Granularity.MONTH, Open.END, false);
    ResolvedDate lastWeek = date("2023-03-06", "2023-03-12", Granularity.WEEK);
    ResolvedDate september = date("2023-09-01", "2023-09-30", Granularity.MONTH);
    List<String> both = List.of("Armenia", "Russia");
    Event talksEvent =
        new Event(
            "e-talks08",
            may8,
            "Putin and Pashinyan held talks in Moscow after a summit of the Eurasian Economic Union",
            Status.OCCURRED,
            Optional.empty(),
            both,
            List.of("Vladimir Putin", "Nikol Pashinyan"),
            0.97,
            List.of(
                source(leaders, 1, "Wednesday", "2024-05-08", "weekday", eitherEdtf, may8),
                source(talks, 1, "Wednesday", "2024-05-08", "weekday", eitherEdtf, may8),
                source(visit, 1, "Wednesday", "2024-05-08", "weekday", eitherEdtf, may8)),
            List.of(
                new Event.DatedBy(may8, List.of("002_leaders", "000_talks")),
                new Event.DatedBy(day("2024-05-09"), List.of("001_visit"))),
            List.of());
    Event refusal =
        new Event(
            "e-refuse1",
            lastWeek,
            "Pashinyan refused to sign a joint document of the Collective Security Treaty"
                + " Organization",
            Status.OCCURRED,
            Optional.empty(),
            both,
            List.of("Nikol Pashinyan", "Collective Security Treaty Organization"),
            0.8,
            List.of(
                source(
                    discontent, 6, "Last week", "2023-W10", "last <unit>", "2023-03-14", lastWeek)),
            List.of(),
            List.of(
                new Event.Curated(
                    "retitle",
                    "Pashinyan refused to sign",
                    "the summit’s name in full",
                    "refused to sign")));
    List<Event> events =
        List.of(
            event(
                "e-helm018",
                since18,
                "Pashinyan has been at the helm of Armenia",
                Status.ONGOING,
                List.of("Armenia"),
                List.of("Nikol Pashinyan"),
                source(moscow, 3, "2018", "2018", "year", "", since18)),
            event(
                "e-peace20",
                year20,
                "Russia sent peacekeepers to Nagorno-Karabakh, ending weeks of fighting",
                Status.OCCURRED,
                List.of("Russia"),
                List.of("Nagorno-Karabakh"),
                source(discontent, 3, "2020", "2020", "year", "", year20)),
            event(
                "e-lachin2",
                sinceDecember,
                "Azerbaijani protesters have blocked the Lachin corridor",
                Status.ONGOING,
                List.of(),
                List.of("Azerbaijan"),
                source(discontent, 4, "December", "2022-12", "month", "2023-03-14", sinceDecember)),
            event(
                "e-exerc23",
                year23,
                "Exercise in Armenia called off",
                Status.CANCELLED,
                List.of("Armenia"),
                List.of(),
                source(discontent, 7, "this year", "2023", "this <unit>", "2023-03-14", year23)),
            event(
                "e-indict2",
                year23,
                "The International Criminal Court indicted Putin",
                Status.OCCURRED,
                List.of("Russia"),
                List.of("International Criminal Court", "Vladimir Putin"),
                source(talks, 4, "Last year", "2023", "last <unit>", eitherEdtf, year23)),
            event(
                "e-trade23",
                year23,
                "Trade between Armenia and Russia reached a record of more than $7 billion",
                Status.REPORTED,
                both,
                List.of(),
                source(leaders, 2, "last year", "2023", "last <unit>", eitherEdtf, year23)),
            refusal,
            event(
                "e-crisis3",
                day("2023-03-14"),
                "Pashinyan said there were problems with Russia but no crisis",
                Status.OCCURRED,
                both,
                List.of("Nikol Pashinyan"),
                source(
                    discontent,
                    1,
                    "Tuesday",
                    "2023-03-14",
                    "weekday",
                    "2023-03-14",
                    day("2023-03-14"))),
            event(
                "e-recogn2",
                day("2023-05-22"),
                "Pashinyan said Armenia was ready to recognise the disputed territory as a part of"
                    + " Azerbaijan",
                Status.OCCURRED,
                List.of("Armenia"),
                List.of("Nikol Pashinyan", "Azerbaijan"),
                source(
                    moscow,
                    1,
                    "May 22",
                    "2023-05-22",
                    "<month> <day>",
                    "2023-05-22/2023-05-25",
                    day("2023-05-22"))),
            event(
                "e-aliyev2",
                day("2023-05-25"),
                "Pashinyan to meet Aliyev in Moscow",
                Status.PLANNED,
                both,
                List.of("Nikol Pashinyan", "Ilham Aliyev"),
                source(
                    moscow,
                    2,
                    "Thursday, the 25th",
                    "2023-05-25",
                    "<weekday>, the <day>",
                    "2023-05-22/2023-05-25",
                    day("2023-05-25"))),
            event(
                "e-camp23x",
                september,
                "Azerbaijan took Karabakh",
                Status.OCCURRED,
                List.of(),
                List.of("Azerbaijan"),
                source(
                    talks,
                    3,
                    "September last year",
                    "2023-09",
                    "<month> last year",
                    eitherEdtf,
                    september)),
            event(
                "e-since09",
                sinceSeptember,
                "Relations between Armenia and Russia have worsened further",
                Status.ONGOING,
                both,
                List.of(),
                source(
                    leaders,
                    5,
                    "last September",
                    "2023-09",
                    "last <month>",
                    eitherEdtf,
                    sinceSeptember)),
            event(
                "e-visit12",
                december23,
                "Pashinyan last met Putin",
                Status.OCCURRED,
                both,
                List.of("Nikol Pashinyan", "Vladimir Putin"),
                source(leaders, 4, "December", "2023-12", "month", eitherEdtf, december23),
                source(talks, 1, "December", "2023-12", "month", eitherEdtf, december23),
                undated(visit, 2)),
            event(
                "e-peskov7",
                day("2024-05-07"),
                "Dmitry Peskov conceded that “there are certain problems”",
                Status.OCCURRED,
                List.of("Russia"),
                List.of("Dmitry Peskov"),
                source(
                    talks, 5, "Tuesday", "2024-05-07", "weekday", eitherEdtf, day("2024-05-07"))),
            talksEvent);
    return new Timeline(
        settings(
            "Armenia and Russia",
            "How an alliance came apart, told by five articles: every date below was worked out"
                + " from the sentence beneath it.",
            Optional.empty()),
        events,
        List.of(talks, visit, leaders, discontent, moscow),
        List.of(
            new Unresolved(
                "001_visit",
                3,
                "Tensions have been growing in recent months, officials on both sides say.",
                "recent months",
                "recent <unit>",
                AnchorReason.None.NO_DATE)));
  }
}
