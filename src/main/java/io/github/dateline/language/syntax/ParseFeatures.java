package io.github.dateline.language.syntax;

/**
 * What speaks for the next transition: the words about to be joined, their neighbours and their
 * dependents so far (after Zhang and Nivre 2011), what lies between them, and the noun that the
 * words to come lead to.
 *
 * <p>In names: S0 is the stack's top, S1 the word below, N0 the next word; L and R are outermost
 * dependents.
 */
final class ParseFeatures {

  private static final int NOUN = bit(PartOfSpeech.NOUN) | bit(PartOfSpeech.PROPN);
  private static final int VERB_OR_PRONOUN = bit(PartOfSpeech.VERB) | bit(PartOfSpeech.PRON);

  private final Forms s;

  /** By place: the tag, plus one. */
  private final int[] tag;

  /** By place: the tag, roughly ({@link TagSet#rough}). */
  private final int[] rough;

  /** By place: the last word of the run of nouns or the verb that begins at or after it. */
  private final int[] ahead;

  /** By place: how many verbs, and how many marks, stand before it. */
  private final int[] verbs;

  private final int[] marks;

  /** By place: the parts of speech as bits. */
  private final int[] bit;

  ParseFeatures(Forms forms, TagSet tagSet, int[] tags) {
    s = forms;
    int n = forms.size();
    tag = tags;
    rough = new int[n + 1];
    ahead = new int[n + 2];
    verbs = new int[n + 2];
    marks = new int[n + 2];
    bit = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      rough[i] = tagSet.rough(tags[i] - 1);
      PartOfSpeech part = tagSet.part(tags[i] - 1);
      bit[i] = bit(part);
      verbs[i + 1] = verbs[i] + (part == PartOfSpeech.VERB ? 1 : 0);
      marks[i + 1] = marks[i] + (part == PartOfSpeech.PUNCT ? 1 : 0);
    }
    for (int i = n; i >= 1; i--) {
      boolean noun = isNoun(bit[i]);
      boolean last = i == n || !isNoun(bit[i + 1]);
      boolean stop = (noun && last) || (bit[i] & VERB_OR_PRONOUN) != 0;
      ahead[i] = stop ? i : i < n ? ahead[i + 1] : 0;
    }
  }

  @SuppressWarnings("EnumOrdinal") // the order is that of the alphabet and never changes
  private static int bit(PartOfSpeech part) {
    return 1 << part.ordinal();
  }

  private static boolean isNoun(int bit) {
    return (bit & NOUN) != 0;
  }

  private static int distance(int from, int to) {
    int d = to - from;
    return d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : d < 20 ? 7 : 8;
  }

  void fill(Features f, ParserState c) {
    f.clear();
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int s2 = c.stack(2);
    int n0 = c.next(0);
    int n1 = c.next(1);
    int n2 = c.next(2);
    int n3 = c.next(3);
    int[] w = s.lower;
    int[] t = tag;
    int[] p = rough;
    int[] e = s.fine;
    int s0w = w[s0];
    int s1w = w[s1];
    int n0w = w[n0];
    int n1w = w[n1];
    int s0p = p[s0];
    int s1p = p[s1];
    int s2p = p[s2];
    int n0p = p[n0];
    int n1p = p[n1];
    int n2p = p[n2];
    int s0l = c.left1[s0];
    int s0l2 = c.left2[s0];
    int s0r = c.right1[s0];
    int s0r2 = c.right2[s0];
    int s1l = c.left1[s1];
    int s1r = c.right1[s1];
    int s1r2 = c.right2[s1];
    int n0l = c.left1[n0];
    int n0l2 = c.left2[n0];
    int[] rel = c.relation;
    int near = s0 == 0 || n0 == 0 ? 0 : distance(s0, n0);
    int far = s1 == 0 ? 0 : distance(s1, s0);

    f.add(1, s0w, t[s0]);
    f.add(2, s0w);
    f.add(3, t[s0]);
    f.add(4, s1w, t[s1]);
    f.add(5, s1w);
    f.add(6, t[s1]);
    f.add(7, n0w, t[n0]);
    f.add(8, n0w);
    f.add(9, t[n0]);
    f.add(10, n1w, t[n1]);
    f.add(11, n1w);
    f.add(12, t[n1]);
    f.add(13, w[n2], p[n2]);
    f.add(14, t[n2]);
    f.add(15, w[s2], p[s2]);
    f.add(16, s2p);

    f.add(20, s0w, s0p, n0w, n0p);
    f.add(21, s0w, s0p, n0p);
    f.add(22, s0p, n0w, n0p);
    f.add(23, s0w, n0w);
    f.add(24, t[s0], t[n0]);
    f.add(25, s1w, s1p, s0w, s0p);
    f.add(26, s1w, s1p, s0p);
    f.add(27, s1p, s0w, s0p);
    f.add(28, s1w, s0w);
    f.add(29, t[s1], t[s0]);
    f.add(30, s1w, n0w);
    f.add(31, s1p, n0p);
    f.add(32, n0w, n1w);
    f.add(33, n0p, n1p, n2p);
    f.add(34, n0w, n1p);
    f.add(35, n0p, n1w);

    f.add(40, s0p, n0p, n1p);
    f.add(41, s1p, s0p, n0p);
    f.add(42, s2p, s1p, s0p);
    f.add(43, s1p, s0p, n0p, n1p);
    f.add(44, s0p, n0p, n1p, n2p);
    f.add(45, s1w, s0p, n0w);
    f.add(46, s1p, s0w, n0w);
    f.add(47, s1w, s0w, n0w);
    f.add(48, s1p, s0p, n0w);
    f.add(49, s1w, s0p, n0p);
    f.add(50, s1p, s0w, n0p);
    f.add(51, s0w, n0w, n1p);
    f.add(52, s0p, n0w, n1w);
    f.add(53, s0w, n0p, n1p);

    f.add(60, s0p, p[s0l], n0p, rel[s0l]);
    f.add(61, s0p, p[s0r], n0p, rel[s0r]);
    f.add(62, s0p, n0p, p[n0l], rel[n0l]);
    f.add(63, s1p, p[s1r], s0p, rel[s1r]);
    f.add(64, s1p, p[s1l], s0p, rel[s1l]);
    f.add(65, s1p, s0p, p[s0l], rel[s0l]);
    f.add(66, s1p, s0p, p[s0r], rel[s0r]);
    f.add(67, s0p, p[s0l], p[s0l2]);
    f.add(68, s0p, p[s0r], p[s0r2]);
    f.add(69, n0p, p[n0l], p[n0l2]);
    f.add(70, s1p, p[s1r], p[s1r2]);
    f.add(71, s1w, w[s0l], s0p);
    f.add(72, s1p, w[s0l], s0w);
    f.add(73, s1w, w[s0l], s0w);
    f.add(74, s1p, w[s0l], s0p);
    f.add(75, s0w, rel[s0l], rel[s0r]);
    f.add(76, s0w, w[s0l], s0p);
    f.add(77, n0w, w[n0l], n0p);
    f.add(78, s0p, w[n0l], n0w);
    f.add(79, s1w, w[s1r], s0w);

    f.add(80, s0w, hash(c.leftRelations[s0]));
    f.add(81, s0p, hash(c.leftRelations[s0]), n0p);
    f.add(82, s0w, hash(c.rightRelations[s0]));
    f.add(83, s0p, hash(c.rightRelations[s0]), n0p);
    f.add(84, s1w, hash(c.rightRelations[s1]), s0p);
    f.add(85, s1p, hash(c.rightRelations[s1]), s0p);
    f.add(86, n0p, hash(c.leftRelations[n0]), s0p);
    f.add(87, n0w, hash(c.leftRelations[n0]));
    f.add(88, s1p, hash(c.leftRelations[s1]), s0p);
    f.add(89, s0p, c.leftCount[s0], c.rightCount[s0], n0p);
    f.add(90, s1p, c.leftCount[s1], c.rightCount[s1], s0p);

    f.add(100, s0w, near);
    f.add(101, s0p, near, n0p);
    f.add(102, n0w, near);
    f.add(103, s1w, far, s0p);
    f.add(104, s1p, far, s0p);
    f.add(105, s1p, far, s0w);
    f.add(106, s1p, far, s0p, n0p);

    int toNext = n0 == 0 ? s.size() + 1 : n0;
    int verbsBetween = Math.min(2, verbs[toNext] - verbs[s0 + 1]);
    int marksBetween = Math.min(3, marks[toNext] - marks[s0 + 1]);
    f.add(110, s0p, n0p, verbsBetween, marksBetween);
    int verbsBelow = s1 == 0 ? 3 : Math.min(2, verbs[s0] - verbs[s1 + 1]);
    int marksBelow = s1 == 0 ? 4 : Math.min(3, marks[s0] - marks[s1 + 1]);
    f.add(111, s1p, s0p, verbsBelow, marksBelow);
    f.add(112, s0p, n0p, between(s0, toNext));
    f.add(113, s1p, s0p, s1 == 0 ? 0 : between(s1, s0));
    f.add(114, c.depth() > 4 ? 4 : c.depth(), s0p, n0p);

    int goal = n0 == 0 ? 0 : ahead[n0];
    f.add(120, s1w, n0w, w[goal]);
    f.add(121, s0w, n0w, w[goal]);
    f.add(122, s1p, s0p, n0w, e[goal]);
    f.add(123, s0w, n0w, p[goal], e[goal]);
    f.add(124, s1w, n0w, p[goal], e[goal]);
    f.add(125, s0p, n0p, p[goal]);

    f.add(130, e[s0], e[n0]);
    f.add(131, e[s1], e[s0]);
    f.add(132, s0w, e[n0]);
    f.add(133, e[s0], n0w);
    f.add(134, s1w, e[s0]);
    f.add(135, e[s1], s0w);
    f.add(136, e[s1], e[s0], n0p);
    f.add(137, e[s1], e[s0], w[s0l]);
    f.add(138, e[s1], e[s0], n0w);
    f.add(139, e[s0], s0p);
    f.add(140, e[s1], s1p);
    f.add(141, e[n0], n0p);
    f.add(142, e[s1], s0p, n0w, e[goal]);

    f.add(150, s.suffix[3][s0], s0p, n0p);
    f.add(151, s.suffix[3][n0], n0p, s0p);
    f.add(152, s.suffix[3][s1], s1p, s0p);
    f.add(153, s.shape[s0], s.shape[n0], s0p, n0p);
    f.add(154, s.shape[s1], s.shape[s0], s1p, s0p);
    int before = s0 == 0 ? 0 : s0 - 1;
    int after = s0 == s.size() ? 0 : s0 + 1;
    int beforeNext = n0 == 0 ? s.size() : n0 - 1;
    f.add(160, s0p, p[before], p[after]);
    f.add(161, n0p, p[beforeNext], s0p);
    f.add(162, s1p, p[s1 == s.size() ? 0 : s1 + 1], s0p, p[before]);
    f.add(163, t[n3], n2p, n1p, n0p);
  }

  /** The parts of speech that stand between two words, as bits. */
  private int between(int from, int to) {
    int bits = 0;
    int end = Math.min(to, from + 16);
    for (int i = from + 1; i < end; i++) {
      bits |= bit[i];
    }
    return bits;
  }

  private static int hash(long bits) {
    return Long.hashCode(bits * 0x9E3779B97F4A7C15L);
  }
}
