package io.github.dateline.page;

import io.github.dateline.article.Article;
import io.github.dateline.article.Block;
import io.github.dateline.article.Copies;
import io.github.dateline.language.Sentence;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.timeline.Unresolved;
import io.github.dateline.words.Teller;
import io.github.dateline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pages of the articles: what is known of each, and the sentences that the timeline rests on.
 */
final class SourcePage {
  private final boolean fullText;
  private final SiteMap site;
  private final Words words;
  private final DateViews dates;
  private final Teller teller;
  private final Map<String, SortedMap<Integer, Said>> saidByArticle = new TreeMap<>();

  /** What editors took off the timeline must not stand beside what is on it. */
  private final Map<String, Set<Integer>> setAside = new TreeMap<>();

  /** What the timeline takes from one sentence. */
  private record Said(
      String quote, List<Piece.Mark> marks, List<Event> events, List<String> undated) {
    static Said of(String quote) {
      return new Said(quote, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  SourcePage(Timeline timeline, SiteMap site, Words words, DateViews dates) {
    this.fullText = timeline.settings().publishFullText();
    this.site = site;
    this.words = words;
    this.dates = dates;
    this.teller = Teller.of(words);
    for (Event event : timeline.events()) {
      for (Event.Source source : event.sources()) {
        Said said = said(source.article(), source.sentence(), source.quote());
        source.dated().flatMap(Event.Dated::words).map(Piece.Mark::of).ifPresent(said.marks()::add);
        if (!said.events().contains(event)) {
          said.events().add(event);
        }
      }
    }
    for (Event event : timeline.setAside()) {
      for (Event.Source source : event.sources()) {
        setAside.computeIfAbsent(source.article(), id -> new TreeSet<>()).add(source.sentence());
      }
    }
    for (Unresolved unresolved : timeline.unresolved()) {
      Said said = said(unresolved.article(), unresolved.sentence(), unresolved.quote());
      int at = unresolved.quote().indexOf(unresolved.expression());
      if (at >= 0) {
        said.marks().add(new Piece.Mark(at, at + unresolved.expression().length()));
      }
      said.undated().add(teller.tell(unresolved.reason()));
    }
  }

  private Said said(String article, int sentence, String quote) {
    return saidByArticle
        .computeIfAbsent(article, id -> new TreeMap<>())
        .computeIfAbsent(sentence, index -> Said.of(quote));
  }

  SourcePageView view(ArticleRecord record, Frame frame) {
    Article.Metadata metadata = record.article().metadata();
    SortedMap<Integer, Said> said =
        saidByArticle.getOrDefault(record.article().id(), new TreeMap<>());
    return new SourcePageView(
        frame,
        SiteMap.title(record),
        site.tongue(record.article().id()),
        metadata.publisher(),
        metadata.author(),
        record.published().map(dates::view),
        words.how(record.publishedFrom()),
        teller.tell(record.why()),
        record.repeat().map(this::repeat),
        SiteMap.url(record),
        fullText,
        !said.isEmpty(),
        passages(record, said));
  }

  private SourcePageView.RepeatView repeat(Copies.Repeat repeat) {
    return new SourcePageView.RepeatView(
        words.say("repeat." + repeat.kind().word()),
        SiteMap.source(repeat.of()),
        site.article(repeat.of()).map(SiteMap::title).orElse(repeat.of()),
        site.tongue(repeat.of()));
  }

  private List<SourcePageView.PassageView> passages(
      ArticleRecord record, SortedMap<Integer, Said> said) {
    Set<Integer> hidden =
        fullText ? Set.of() : setAside.getOrDefault(record.article().id(), Set.of());
    List<Sentence> shown = new ArrayList<>();
    for (Sentence sentence : record.sentences()) {
      if (said.containsKey(sentence.index())
          || (readable(sentence.block()) && !hidden.contains(sentence.index()))) {
        shown.add(sentence);
      }
    }
    List<SourcePageView.PassageView> passages = new ArrayList<>();
    List<SourcePageView.LineView> lines = new ArrayList<>();
    int block = -1;
    for (int i = 0; i < shown.size(); i++) {
      Sentence sentence = shown.get(i);
      if (fullText || near(i, shown, said)) {
        int inBlock = blockOf(record.article(), sentence);
        lines.add(line(record, sentence, lines.isEmpty() || inBlock != block, said));
        block = inBlock;
      } else if (!lines.isEmpty()) {
        passages.add(new SourcePageView.PassageView(List.copyOf(lines)));
        lines.clear();
      }
    }
    if (!lines.isEmpty()) {
      passages.add(new SourcePageView.PassageView(List.copyOf(lines)));
    }
    return passages;
  }

  /** Whether the timeline takes something from this sentence, the one before or the one after. */
  private static boolean near(int i, List<Sentence> shown, Map<Integer, Said> said) {
    for (int j = Math.max(0, i - 1); j <= Math.min(shown.size() - 1, i + 1); j++) {
      if (said.containsKey(shown.get(j).index())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is worth showing beside a quoted one; the title heads the page already. */
  private static boolean readable(Block.Kind kind) {
    return switch (kind) {
      case HEADING, PARAGRAPH, LIST_ITEM, CAPTION -> true;
      case TITLE, BYLINE, REPETITION, FURNITURE -> false;
    };
  }

  private static int blockOf(Article article, Sentence sentence) {
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (sentence.start() >= block.start() && sentence.start() < block.end()) {
        return i;
      }
    }
    return -2;
  }

  private SourcePageView.LineView line(
      ArticleRecord record, Sentence sentence, boolean opens, SortedMap<Integer, Said> all) {
    Said said = all.getOrDefault(sentence.index(), Said.of(sentence.text()));
    boolean quoted = all.containsKey(sentence.index());
    return new SourcePageView.LineView(
        SiteMap.anchor(sentence.index()),
        quoted,
        opens,
        Piece.cut(said.quote(), said.marks()),
        quoted
            ? SiteMap.url(record).map(url -> TextFragment.link(url, said.quote()))
            : Optional.empty(),
        said.events().stream().map(this::note).toList(),
        List.copyOf(said.undated()));
  }

  private SourcePageView.NoteView note(Event event) {
    return new SourcePageView.NoteView(
        site.event(event.id()), dates.view(event.date()), event.title());
  }
}
