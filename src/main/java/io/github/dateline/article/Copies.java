package io.github.dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which articles speak with one voice: the same agency's text in several outlets, and versions of
 * one page. Ten outlets that print one text are not ten witnesses.
 *
 * <p>Two articles are copies if they share most of the shorter one's runs of five words and a good
 * part of the longer one's: so a copy may be shortened and have a headline and a lead of its own,
 * and two reports that quote the same sentence are still two. Candidates are found by a sample of
 * the runs, sorted: the work grows with the articles, not with their pairs.
 */
public final class Copies {
  /** So much of the shorter text stands in the longer. */
  private static final double OF_SHORTER = 0.5;

  /** A round-up that prints a short report among others is no copy of it. */
  private static final double OF_LONGER = 0.3;

  /** Shorter texts are formulas: weather, results. */
  private static final int FEWEST_SHINGLES = 15;

  /** So many runs of a text are looked up. */
  private static final int SAMPLE = 32;

  /** Copies share half of the sampled runs, a dozen or more; a quotation shares one or two. */
  private static final int FEWEST_SAMPLED = 4;

  /** A run that more articles have is a phrase of the language. */
  private static final int MOST_OUTLETS = 300;

  /** With so many articles before it an article is compared, beside the first. */
  private static final int NEIGHBOURS = 8;

  /** Article numbers take so many bits beside a hash. */
  private static final int NUMBER_BITS = 24;

  private static final long NUMBERS = (1L << NUMBER_BITS) - 1;

  /** How an article repeats another. */
  public enum Kind {
    /** The same text in another outlet, or saved twice. */
    COPY("copy"),
    /** The same page as it was before. */
    EARLIER_VERSION("earlier-version");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Its name for other programs and for tables of words. */
    public String word() {
      return word;
    }
  }

  /**
   * That an article repeats another.
   *
   * @param of the id of the article that counts: of copies the first published, of versions the
   *     last
   */
  public record Repeat(Kind kind, String of) {}

  private final Map<String, Repeat> repeats;

  private Copies(Map<String, Repeat> repeats) {
    this.repeats = repeats;
  }

  /** Every article speaks for itself. */
  public static Copies none() {
    return new Copies(Map.of());
  }

  /**
   * Compares articles.
   *
   * @param articles in any order
   */
  public static Copies among(List<Article> articles) {
    return among(articles, Shingles::of);
  }

  /**
   * Compares articles.
   *
   * @param articles in any order
   * @param shingles of each of them; asked several times
   */
  public static Copies among(List<Article> articles, Function<Article, Shingles> shingles) {
    List<Article> ordered =
        articles.stream()
            .sorted(Comparator.comparing(Copies::published).thenComparing(Article::id))
            .toList();
    Map<String, Repeat> repeats = new HashMap<>();
    List<Article> latest = withoutEarlierVersions(ordered, repeats);
    withoutCopies(latest, shingles, repeats);
    // An earlier version of a copy repeats what the copy repeats.
    repeats.replaceAll((id, repeat) -> new Repeat(repeat.kind(), last(repeat.of(), repeats)));
    return new Copies(repeats);
  }

  /** The id of the article that an article speaks for: its own, unless it repeats another. */
  public String voice(String article) {
    Repeat repeat = repeats.get(article);
    return repeat == null ? article : repeat.of();
  }

  /** What an article repeats; empty where it speaks for itself. */
  public Optional<Repeat> repeat(String article) {
    return Optional.ofNullable(repeats.get(article));
  }

  /** By its own word; an article that does not say comes last. */
  private static LocalDate published(Article article) {
    return article
        .metadata()
        .date()
        .or(() -> article.metadata().pageDates().stream().map(PageDate::day).findFirst())
        .orElse(LocalDate.MAX);
  }

  private static String last(String id, Map<String, Repeat> repeats) {
    Repeat repeat = repeats.get(id);
    return repeat == null ? id : repeat.of();
  }

  /** Of versions of one page the last stays. Where they are alike, they are copies. */
  private static List<Article> withoutEarlierVersions(
      List<Article> ordered, Map<String, Repeat> repeats) {
    Map<String, List<Article>> byPage = new HashMap<>();
    for (Article article : ordered) {
      article
          .metadata()
          .url()
          .map(Copies::page)
          .ifPresent(page -> byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(article));
    }
    Set<String> earlier = new HashSet<>();
    for (List<Article> versions : byPage.values()) {
      Article last = versions.get(versions.size() - 1);
      for (Article version : versions.subList(0, versions.size() - 1)) {
        if (!version.text().equals(last.text())) {
          repeats.put(version.id(), new Repeat(Kind.EARLIER_VERSION, last.id()));
          earlier.add(version.id());
        }
      }
    }
    return ordered.stream().filter(article -> !earlier.contains(article.id())).toList();
  }

  /** An address without what does not change the page. */
  private static String page(String url) {
    return url.toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://(?:www\\.|amp\\.|m\\.)?", "")
        .replaceFirst("#.*$", "")
        .replaceAll("(?<=[?&])(?:utm_\\w+|fbclid|gclid|ref|src)=[^&]*&?", "")
        .replaceFirst("[?&/]+$", "");
  }

  private static void withoutCopies(
      List<Article> articles, Function<Article, Shingles> shingles, Map<String, Repeat> repeats) {
    for (int[] pair : candidates(articles, shingles)) {
      Article first = articles.get(pair[0]);
      Article second = articles.get(pair[1]);
      String voice = last(first.id(), repeats);
      if (!repeats.containsKey(second.id())
          && !voice.equals(second.id())
          && isCopy(shingles.apply(first), shingles.apply(second))) {
        repeats.put(second.id(), new Repeat(Kind.COPY, voice));
      }
    }
  }

  private static boolean isCopy(Shingles one, Shingles other) {
    int shorter = Math.min(one.size(), other.size());
    int longer = Math.max(one.size(), other.size());
    int shared = one.sharedWith(other);
    return shorter >= FEWEST_SHINGLES
        && shared >= OF_SHORTER * shorter
        && shared >= OF_LONGER * longer;
  }

  /**
   * Pairs that share several runs of words, the earlier first: each article with the first that has
   * a run, and with those just before it.
   */
  private static List<int[]> candidates(
      List<Article> articles, Function<Article, Shingles> shingles) {
    long[] found = new long[articles.size() * SAMPLE];
    int count = 0;
    for (int i = 0; i < articles.size(); i++) {
      for (long hash : shingles.apply(articles.get(i)).sample(SAMPLE)) {
        found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
        found[count++] = hash << NUMBER_BITS | i;
      }
    }
    Arrays.sort(found, 0, count);
    long[] pairs = new long[Math.max(1024, count)];
    int size = 0;
    for (int first = 0, end = 0; first < count; first = end) {
      while (end < count && hash(found[end]) == hash(found[first])) {
        end++;
      }
      for (int i = first + 1; i < end && end - first <= MOST_OUTLETS; i++) {
        pairs = size + NEIGHBOURS < pairs.length ? pairs : Arrays.copyOf(pairs, 2 * pairs.length);
        int near = Math.max(first + 1, i - NEIGHBOURS);
        pairs[size++] = pair(found[first], found[i]);
        for (int other = near; other < i; other++) {
          pairs[size++] = pair(found[other], found[i]);
        }
      }
    }
    Arrays.sort(pairs, 0, size);
    List<int[]> candidates = new ArrayList<>();
    for (int i = FEWEST_SAMPLED - 1; i < size; i++) {
      boolean enough = pairs[i] == pairs[i - FEWEST_SAMPLED + 1];
      boolean isLast = i + 1 == size || pairs[i] != pairs[i + 1];
      if (enough && isLast) {
        candidates.add(new int[] {(int) (pairs[i] & NUMBERS), (int) (pairs[i] >>> 32)});
      }
    }
    return candidates;
  }

  private static long hash(long found) {
    return found >>> NUMBER_BITS;
  }

  /** The later article in the high half, so that pairs come in the order of the later. */
  private static long pair(long first, long second) {
    return (second & NUMBERS) << 32 | (first & NUMBERS);
  }
}
