package io.github.dateline.language.syntax;

/**
 * What speaks for a word's tag: its spelling, its neighbours', the tags of the two words before it
 * (after Collins 2002 and Toutanova et al. 2003), the tags that the words after it mostly have, and
 * whether the clause has, or may get, a finite verb.
 */
final class TagFeatures implements Beam.State<TagFeatures> {

  private final Forms s;
  private final TagSet tagSet;

  /** By place: the tags given so far, plus one. */
  private final int[] tags;

  /** By place: the tag that the word has most, plus one. */
  private final int[] most;

  /** By place: the tag that the next word which is mostly a finite verb has most, plus one. */
  private final int[] verbAhead;

  private int tagged;
  private int finiteVerbs;

  /**
   * @param lexicon of a lower-case word: the only tag it has, and the one it has most, plus one
   */
  TagFeatures(Forms forms, TagSet tagSet, WordTable lexicon) {
    s = forms;
    this.tagSet = tagSet;
    int n = forms.size();
    tags = new int[n + 1];
    most = new int[n + 1];
    verbAhead = new int[n + 1];
    int verb = 0;
    for (int i = n; i >= 1; i--) {
      verbAhead[i] = verb;
      most[i] = lexicon.second(forms.lower[i]);
      if (most[i] > 0 && tagSet.isFinite(most[i] - 1)) {
        verb = most[i];
      }
    }
  }

  private TagFeatures(TagFeatures other) {
    s = other.s;
    tagSet = other.tagSet;
    tags = other.tags.clone();
    most = other.most;
    verbAhead = other.verbAhead;
    tagged = other.tagged;
    finiteVerbs = other.finiteVerbs;
  }

  @Override
  public TagFeatures copy() {
    return new TagFeatures(this);
  }

  int[] tags() {
    return tags;
  }

  /**
   * Tags the next word.
   *
   * @param tag its number, plus one
   */
  @Override
  public void apply(int tag) {
    tags[++tagged] = tag;
    finiteVerbs += tagSet.isFinite(tag - 1) ? 1 : 0;
  }

  /**
   * Fills in the features of a word; those before it are tagged.
   *
   * @param i the word's place, from 1
   */
  void fill(Features f, int i) {
    f.clear();
    int n = s.size();
    int b1 = i - 1;
    int b2 = Math.max(0, i - 2);
    int a1 = i < n ? i + 1 : 0;
    int a2 = i + 1 < n ? i + 2 : 0;
    int t1 = tags[b1];
    int t2 = tags[b2];
    int w = s.lower[i];
    f.add(1, 0);
    f.add(2, w);
    f.add(3, s.form[i], s.shape[i]);
    f.add(4, s.shape[i]);
    f.add(5, s.suffix[4][i]);
    f.add(6, s.suffix[3][i]);
    f.add(7, s.suffix[2][i]);
    f.add(8, s.suffix[1][i]);
    f.add(9, s.prefix[3][i]);
    f.add(10, s.prefix[2][i]);
    f.add(11, s.fine[i]);
    f.add(12, s.coarse[i]);
    f.add(13, t1);
    f.add(14, t1, t2);
    f.add(15, t1, w);
    f.add(16, t1, t2, w);
    f.add(17, s.lower[b1]);
    f.add(18, s.lower[b2]);
    f.add(19, s.lower[a1]);
    f.add(20, s.lower[a2]);
    f.add(21, s.lower[b1], w);
    f.add(22, w, s.lower[a1]);
    f.add(23, s.suffix[3][b1]);
    f.add(24, s.suffix[3][a1]);
    f.add(25, t1, s.suffix[3][i]);
    f.add(26, t1, s.shape[i]);
    f.add(27, s.shape[i], s.suffix[3][i]);
    f.add(28, s.fine[b1]);
    f.add(29, s.fine[a1]);
    f.add(30, s.coarse[b1], s.coarse[i], s.coarse[a1]);
    f.add(31, t1, s.coarse[i], s.coarse[a1]);
    f.add(32, t1, s.fine[a1]);
    f.add(33, s.fine[i], s.fine[a1]);
    f.add(34, s.coarse[a1], s.coarse[a2]);
    f.add(35, t1, w, s.coarse[a1]);
    f.add(36, s.shape[b1], s.shape[i], s.shape[a1]);
    f.add(37, t1, s.lower[a1]);
    f.add(38, s.suffix[2][i], s.suffix[2][a1]);
    f.add(39, s.fine[a2]);
    f.add(40, w, s.coarse[a1], s.coarse[a2]);
    f.add(41, s.suffix[3][i], t1, s.coarse[a1]);
    f.add(42, s.lower[b2], s.lower[b1], w);
    f.add(43, w, s.lower[a1], s.lower[a2]);
    f.add(44, s.lower[b1], s.lower[a1]);
    int verbs = Math.min(finiteVerbs, 2);
    f.add(49, most[i], verbs, verbAhead[i]);
    f.add(50, s.suffix[2][i], verbs, verbAhead[i], t1);
    f.add(51, w, verbs, verbAhead[i]);
  }
}
