package io.github.dateline.event;

import io.github.dateline.article.Article;
import io.github.dateline.article.Article.Metadata;
import io.github.dateline.article.Block;
import io.github.dateline.event.en.EnglishLexicon;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.ParsedSentence;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.SentenceAnnotator;
import io.github.dateline.language.SentenceParser;
import io.github.dateline.language.en.English;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles for tests, read as the pipeline reads them; the models are loaded once. */
public final class Press {

  private static final SentenceAnnotator ANNOTATOR = new SentenceAnnotator(English.LANGUAGE);
  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());
  private static final SentenceParser PARSER = new SentenceParser(English.LANGUAGE);
  private static final Lexicon LEXICON = EnglishLexicon.load();
  private static final EventDetector DETECTOR = new EventDetector(English.LANGUAGE, LEXICON);

  private Press() {}

  /**
   * An undated article whose lines are paragraphs; one that starts with “#KIND ” is of that kind.
   */
  public static Article article(String id, String lines) {
    return article(id, Optional.empty(), Optional.empty(), lines);
  }

  /** The same with what its front matter states. */
  public static Article article(
      String id, Optional<LocalDate> date, Optional<String> url, String lines) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines.strip().split("\n")) {
      Block.Kind kind = Block.Kind.PARAGRAPH;
      String words = line;
      if (line.startsWith("#")) {
        kind = Block.Kind.valueOf(line.substring(1, line.indexOf(' ')));
        words = line.substring(line.indexOf(' ') + 1);
      }
      blocks.add(new Block(kind, text.length(), text.length() + words.length()));
      text.append(words).append("\n\n");
    }
    Metadata metadata =
        new Metadata(
            "", url, Optional.empty(), Optional.empty(), date, List.of(), Optional.empty());
    return new Article(id, id + ".txt", metadata, text.toString(), blocks);
  }

  /** An article with its sentences. */
  public static AnnotatedArticle annotate(Article article) {
    return ANNOTATOR.annotate(article);
  }

  /** Everything that an article says by itself. */
  public static AnalysedArticle analyse(Article article) {
    AnnotatedArticle annotated = ANNOTATOR.annotate(article);
    List<TimeExpression> expressions =
        annotated.sentences().stream().flatMap(sentence -> TAGGER.tag(sentence).stream()).toList();
    return DETECTOR.detect(annotated, expressions);
  }

  /** A single sentence with all that the language floor says of it. */
  static Reading reading(String text) {
    Sentence sentence = new Sentence(1, Block.Kind.PARAGRAPH, 0, text);
    ParsedSentence parsed = PARSER.parse(sentence);
    return new Reading(
        sentence,
        parsed.tokens(),
        parsed.tree(),
        English.LANGUAGE.names().find(parsed.tokens()),
        LEXICON);
  }

  /** An undated article, analysed. */
  public static AnalysedArticle undated(String id, String lines) {
    return analyse(article(id, lines));
  }

  /** An article of a stated day, analysed. */
  public static AnalysedArticle dated(String id, String day, String lines) {
    return analyse(article(id, Optional.of(LocalDate.parse(day)), Optional.empty(), lines));
  }
}
