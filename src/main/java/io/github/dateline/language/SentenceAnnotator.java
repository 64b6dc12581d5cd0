package io.github.dateline.language;

import io.github.dateline.article.Article;
import io.github.dateline.article.Block;
import io.github.dateline.language.SentenceCutter.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts the blocks of an article into sentences.
 *
 * <p>The title is sentence 0; every other block, furniture too, yields its sentences in the order
 * of the text.
 */
public final class SentenceAnnotator {

  private final SentenceCutter cutter;

  /**
   * @param language what the articles are written in
   */
  public SentenceAnnotator(Language language) {
    this.cutter = language.sentences();
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
      for (Stretch stretch : cutter.sentences(article.textOf(block))) {
        int start = block.start() + stretch.start();
        String text = article.text().substring(start, block.start() + stretch.end());
        sentences.add(new Sentence(next++, block.kind(), start, text));
      }
    }
    return new AnnotatedArticle(article, sentences);
  }

  private static Sentence whole(Article article, Block block) {
    return new Sentence(0, block.kind(), block.start(), article.textOf(block));
  }
}
