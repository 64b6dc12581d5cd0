package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.Article;
import io.github.dateline.article.Block;
import io.github.dateline.dating.Reasons;
import io.github.dateline.event.Status;
import io.github.dateline.language.Sentence;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {

  private static final LocalDate FLOOD = LocalDate.of(2020, 3, 1);

  private static Settings settings(Optional<String> story, Map<String, List<String>> subjects) {
    return new Settings(
        "Timeline",
        "",
        "en",
        Optional.empty(),
        subjects,
        "",
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        story.map(ResolvedDate::parse),
        false);
  }

  /** An article of these sentences, the first its title. */
  private static ArticleRecord article(String id, LocalDate published, String... sentences) {
    List<Sentence> all = new ArrayList<>();
    for (String sentence : sentences) {
      all.add(new Sentence(all.size(), Block.Kind.PARAGRAPH, 0, sentence));
    }
    return new ArticleRecord(
        new Article(
            id,
            id + ".txt",
            new Article.Metadata(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty()),
            String.join(" ", sentences),
            List.of()),
        Optional.of(ResolvedDate.day(published)),
        "stated",
        Reasons.STATED,
        Optional.empty(),
        all,
        List.of());
  }

  private static Event.Source source(String article, String quote, String date) {
    Event.Dated dated =
        new Event.Dated(
            new Event.Lead(),
            date,
            "lead",
            Optional.empty(),
            Optional.empty(),
            ResolvedDate.parse(date));
    return new Event.Source(article, 1, quote, Optional.of(dated));
  }

  private static Event event(String id, String date, String title, String... articles) {
    List<Event.Source> sources = new ArrayList<>();
    for (String article : articles) {
      sources.add(source(article, inWordsOf(article) + ": " + title, date));
    }
    return event(id, date, title, sources);
  }

  /** A word of each article's own. */
  private static String inWordsOf(String article) {
    return article
        .chars()
        .map(c -> Character.isDigit(c) ? 'k' + Character.digit(c, 10) : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Event event(String id, String date, String title, List<Event.Source> sources) {
    return new Event(
        id,
        ResolvedDate.parse(date),
        title,
        Status.OCCURRED,
        Optional.empty(),
        List.of(),
        List.of(),
        0.5,
        sources,
        List.of(),
        List.of());
  }

  /** The flood's sixty days, five events on each, and an article a day. */
  private static List<Event> flood() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      LocalDate day = FLOOD.plusDays(i / 5);
      events.add(event("e" + i, day.toString(), "The water rose to mark " + i, "a" + i / 5));
    }
    return events;
  }

  private static List<ArticleRecord> papers() {
    List<ArticleRecord> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(article("a" + i, FLOOD.plusDays(i), "The flood", "The water rose."));
    }
    return articles;
  }

  private static Timeline timeline(
      Settings settings, List<Event> events, List<ArticleRecord> articles) {
    return new Timeline(settings, events, articles, List.of());
  }

  private static final Settings UNTOLD = settings(Optional.empty(), Map.of());

  @ParameterizedTest
  @CsvSource({
    "-0298, BEFORE",
    "1804, BEFORE",
    "199X, BEFORE",
    "2019, BEFORE",
    "2019-12-24, BEFORE",
    "2020-02-27, STORY",
    "2020-03-01, STORY",
    "2020-03, STORY",
    "2020, STORY",
    "2020/.., STORY",
    "2019/.., BEFORE",
    "../2020-04-02, STORY",
    "20XX, BEFORE",
    "2020-05-02, STORY",
    "2020-06, AFTER",
    "2050, AFTER"
  })
  void theStoryIsWhereArticlesAndEventsLieThick(String date, Story.Part part) {
    List<Event> events = flood();
    Event other = event("other", date, "The bridge was closed");
    events.add(other);
    assertEquals(part, Story.of(timeline(UNTOLD, events, papers())).part(other));
  }

  /** However many they are, as long as they lie thin. */
  @Test
  void outliersMoveNothing() {
    List<Event> events = flood();
    for (int year = 1200; year < 2019; year += 9) {
      events.add(event("y" + year, Integer.toString(year), "The bridge was closed"));
    }
    List<ArticleRecord> articles = papers();
    articles.add(article("stray", LocalDate.of(2003, 5, 5), "An old paper"));
    Collections.shuffle(events, new java.util.Random(3));
    Story story = Story.of(timeline(UNTOLD, events, articles));
    assertEquals(300, events.stream().filter(story::holds).count());
  }

  @ParameterizedTest
  @CsvSource({"1804, BEFORE", "2009, BEFORE", "2012, STORY", "2022, STORY", "2050, AFTER"})
  void ofAShortTimelineOnlyWhatLiesTenYearsOffStandsApart(String date, Story.Part part) {
    List<Event> events = new ArrayList<>(flood().subList(0, 20));
    Event other = event("other", date, "The bridge was closed");
    events.add(other);
    assertEquals(part, Story.of(timeline(UNTOLD, events, papers())).part(other));
  }

  @ParameterizedTest
  @CsvSource({
    "2018/.., 2017-12-31, BEFORE",
    "2018/.., 2018/.., STORY",
    "2018/.., 2222, STORY",
    "../2018, 1804, STORY",
    "../2018, 2019, AFTER",
    "2018/2019, 2020, AFTER",
    "2018, 2018-07-01, STORY",
    "2020-03-10/2020-03-20, 2020-03-09, BEFORE",
    "2020-03-10/2020-03-20, 2020-03, STORY",
    "2020-03-10/2020-03-20, 2020, STORY",
    "2018-12/.., 2018, BEFORE"
  })
  void whatTheSettingsSayHolds(String span, String date, Story.Part part) {
    List<Event> events = flood();
    Event other = event("other", date, "The bridge was closed");
    events.add(other);
    Settings settings = settings(Optional.of(span), Map.of());
    assertEquals(part, Story.of(timeline(settings, events, papers())).part(other));
  }

  @Test
  void withoutADatedArticleAllIsStory() {
    List<Event> events = flood();
    events.add(event("old", "1804", "The bridge was closed"));
    Story story = Story.of(timeline(UNTOLD, events, List.of()));
    assertTrue(events.stream().allMatch(story::holds));
  }

  @Test
  void whatNeitherItselfNorItsArticlesAreAboutStandsAside() {
    List<ArticleRecord> articles =
        List.of(
            article("about", FLOOD, "The Orla rises", "Nobody sleeps.", "Boats are sold out."),
            article("else", FLOOD, "Chess", "A final was played.", "White won.", "Black wept."));
    Event own = event("own", "2020-03-01", "The Orla burst its banks", "else");
    Event within = event("within", "2020-03-01", "Boats were sold out", "about");
    Event apart = event("apart", "2020-03-01", "White won the final", "else");
    Event both = event("both", "2020-03-01", "The mayor resigned", "else", "about");
    List<Event> events = List.of(own, within, apart, both);
    Settings told = settings(Optional.empty(), Map.of("The river", List.of("Orla")));
    Story story = Story.of(timeline(told, events, articles));
    assertEquals(List.of(apart), events.stream().filter(event -> !story.holds(event)).toList());
    assertEquals(Story.Part.ASIDE, story.part(apart));
    Story untold = Story.of(timeline(UNTOLD, events, articles));
    assertTrue(events.stream().allMatch(untold::holds), "nobody said what it is about");
  }

  @Test
  void whatAnEditorPinnedIsStoryAndKey() {
    List<Event> events = flood();
    Event old =
        event("old", "1804", "The bridge was closed")
            .marked(List.of(new Event.Curated("pin", "", "it is how it began", "shown")));
    events.add(0, old);
    Story story = Story.of(timeline(UNTOLD, events, papers()));
    assertTrue(story.holds(old));
    assertEquals(12, story.keyEvents().size());
    assertEquals(old, story.keyEvents().get(0));
  }

  @Test
  void aShortTimelineHasNoKeyDays() {
    List<Event> events = flood();
    assertEquals(
        List.of(), Story.of(timeline(UNTOLD, events.subList(0, 200), papers())).keyEvents());
    assertEquals(
        12, Story.of(timeline(UNTOLD, events.subList(0, 201), papers())).keyEvents().size());
  }

  /** Of two days told by as many, the one that articles still tell of weeks later. */
  @Test
  void whatLaterArticlesStillTellOfIsKey() {
    List<Event> events = flood();
    Event soon = event("soon", "2020-03-04", "The ferry sank", "a4", "a5", "a6");
    Event lasting = event("lasting", "2020-03-08", "The dam broke", "a8", "a30", "a50");
    events.add(soon);
    events.add(lasting);
    Story story = Story.of(timeline(UNTOLD, events, papers()));
    assertEquals(List.of(lasting), story.best(events, 1));
    assertEquals(List.of(soon, lasting), story.best(events, 2));
  }

  /** The first of a month is no weightier for what is known of the month. */
  @Test
  void aMonthIsNotItsFirstDay() {
    List<Event> events = flood();
    List<Event.Source> sources = new ArrayList<>();
    for (int i = 40; i < 60; i++) {
      sources.add(source("a" + i, "Rain fell, says paper " + i, "2020-04"));
    }
    events.add(event("month", "2020-04", "Rain fell", sources));
    events.add(event("first", "2020-04-01", "A cow was saved", "a31"));
    Event told = event("told", "2020-03-12", "The dam broke", "a12", "a13");
    events.add(told);
    assertEquals(List.of(told), Story.of(timeline(UNTOLD, events, papers())).best(events, 1));
  }

  /** Nor is what is printed below every article a witness in each. */
  @Test
  void sentencesThatDifferInTheirNumbersAreOneVoice() {
    List<Event> events = flood();
    List<Event.Source> sources = new ArrayList<>();
    for (int i = 10; i < 20; i++) {
      sources.add(source("a" + i, "It was printed on page " + i + ".", "2020-03-11"));
    }
    events.add(event("page", "2020-03-11", "It was printed", sources));
    Event told = event("told", "2020-03-12", "The dam broke", "a12", "a13", "a14");
    events.add(told);
    assertEquals(List.of(told), Story.of(timeline(UNTOLD, events, papers())).best(events, 1));
  }

  /** A caption in every paper is one voice. */
  @Test
  void theSameSentenceInManyArticlesIsOneVoice() {
    List<Event> events = flood();
    List<Event.Source> copied = new ArrayList<>();
    for (int i = 10; i < 20; i++) {
      copied.add(source("a" + i, "Photograph: the quay.", "2020-03-11"));
    }
    events.add(event("caption", "2020-03-11", "The quay", copied));
    Event told = event("told", "2020-03-12", "The dam broke", "a12", "a13", "a14");
    events.add(told);
    assertEquals(List.of(told), Story.of(timeline(UNTOLD, events, papers())).best(events, 1));
  }
}
