package io.github.dateline.language.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A tagger and a parser that were learnt together, with the classes of words they know. */
public final class SyntaxModel implements SyntaxReader {

  private static final int MAGIC = 0x44_4C_53_32;

  private final WordTable classes;
  private final PerceptronTagger tagger;
  private final TransitionParser parser;
  private final ThreadLocal<Workspace> workspaces = ThreadLocal.withInitial(Workspace::new);

  SyntaxModel(WordTable classes, PerceptronTagger tagger, TransitionParser parser) {
    this.classes = classes;
    this.tagger = tagger;
    this.parser = parser;
  }

  @Override
  public DependencyTree read(List<String> words) {
    if (words.isEmpty()) {
      return new DependencyTree(List.of());
    }
    Workspace space = workspaces.get();
    Forms forms = new Forms(words, classes);
    Beam<TagFeatures> taggings = tagger.taggings(forms, space);
    TagSet tagSet = tagger.tagSet();
    int[] tags = taggings.states().get(0).tags();
    Beam<ParserState> ends =
        parser.ends(forms, tagSet, tags, taggings.likelihood(0), Float.NEGATIVE_INFINITY, space);
    for (int i = 1; i < taggings.states().size(); i++) {
      int[] others = taggings.states().get(i).tags();
      Beam<ParserState> likelier =
          parser.ends(forms, tagSet, others, taggings.likelihood(i), ends.likelihood(0), space);
      if (!likelier.states().isEmpty()) {
        tags = others;
        ends = likelier;
      }
    }
    ParserState end = ends.states().get(0);
    List<Word> tree = new ArrayList<>(words.size());
    for (int i = 1; i <= words.size(); i++) {
      int tag = tags[i] - 1;
      tree.add(
          new Word(
              words.get(i - 1),
              tagSet.part(tag),
              tagSet.features(tag),
              end.head[i] - 1,
              end.relation[i] == 0
                  ? Relation.ROOT
                  : TransitionSystem.relationAt(end.relation[i] - 1)));
    }
    return TreeMender.mend(new DependencyTree(tree));
  }

  /** Writes the model, the same bytes for the same model. */
  public void write(OutputStream stream) throws IOException {
    GZIPOutputStream zip =
        new GZIPOutputStream(stream) {
          {
            def.setLevel(9);
          }
        };
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zip));
    out.writeInt(MAGIC);
    classes.write(out);
    List<String> tags = tagger.tagSet().tags();
    out.writeShort(tags.size());
    for (String tag : tags) {
      out.writeUTF(tag);
    }
    tagger.lexicon().write(out);
    tagger.model().write(out);
    parser.model().write(out);
    out.flush();
    zip.finish();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException also where the stream is none such
   */
  public static SyntaxModel read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16)));
    if (in.readInt() != MAGIC) {
      throw new IOException("no model of a tagger and parser");
    }
    WordTable classes = WordTable.read(in);
    List<String> tags = new ArrayList<>();
    for (int n = in.readUnsignedShort(); n > 0; n--) {
      tags.add(in.readUTF());
    }
    WordTable lexicon = WordTable.read(in);
    return new SyntaxModel(
        classes,
        new PerceptronTagger(new TagSet(tags), LinearModel.read(in), lexicon),
        new TransitionParser(LinearModel.read(in)));
  }
}
