package io.github.dateline.language;

import io.github.dateline.article.Article;
import io.github.dateline.article.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Cuts the blocks of an article into sentences.
 *
 * <p>The title is sentence 0; every other block, furniture too, yields its sentences in the order
 * of the text.
 */
public final class SentenceAnnotator {

  /** A block longer than this is cut at white space first, so that hostile text stays cheap. */
  private static final int LONGEST_STRETCH = 20_000;

  private final ThreadLocal<SentenceDetectorME> detectors;

  /** Loads the English sentence model. */
  public SentenceAnnotator() {
    SentenceModel model = EnglishModels.sentences();
    // The detector keeps state between calls; the model does not.
    this.detectors = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
  }

  /** The article with its sentences; an article of white space alone has none. */
  public AnnotatedArticle annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = new ArrayList<>(article.blocks());
    blocks.sort(Comparator.comparingInt(Block::start));
    boolean titleInText = blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TITLE);
    if (!titleInText && !article.metadata().title().isBlank()) {
      sentences.add(new Sentence(0, Block.Kind.TITLE, -1, article.metadata().title()));
    }
    blocks.stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .forEach(block -> sentences.add(whole(article, block)));
    int next = 1;
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.TITLE) {
        continue;
      }
      for (Span span : sentencesOf(article.textOf(block))) {
        int start = block.start() + span.getStart();
        String text = article.text().substring(start, block.start() + span.getEnd());
        sentences.add(new Sentence(next++, block.kind(), start, text));
      }
    }
    return new AnnotatedArticle(article, sentences);
  }

  private static Sentence whole(Article article, Block block) {
    return new Sentence(0, block.kind(), block.start(), article.textOf(block));
  }

  private List<Span> sentencesOf(String text) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = stretchEnd(text, from);
      for (Span span : detectors.get().sentPosDetect(text.substring(from, to))) {
        found.add(new Span(from + span.getStart(), from + span.getEnd()));
      }
      from = to;
    }
    return SentenceEnds.mend(text, found);
  }

  private static int stretchEnd(String text, int from) {
    if (text.length() - from <= LONGEST_STRETCH) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', from + LONGEST_STRETCH);
    return space > from ? space : from + LONGEST_STRETCH;
  }
}
