package io.github.dateline.timeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;

/** Mints event ids from the evidence, so that neither a title nor a neighbour changes them. */
final class EventId {

  /** Crockford's base 32: no I, L, O, U. */
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int LENGTH = 7;

  private final Set<String> taken = new HashSet<>();

  /**
   * An id that this minter has not given before: {@code e-} and seven digits.
   *
   * @param article the article's id
   * @param quote the sentence
   * @param distinction what tells two happenings of one sentence apart
   */
  String mint(String article, String quote, String distinction) {
    String id = digits(article + "\n" + Wording.of(quote));
    // Two happenings of one sentence: the second takes its own words into the account.
    for (int round = 0; !taken.add(id); round++) {
      id =
          digits(
              article + "\n" + Wording.of(quote) + "\n" + Wording.of(distinction) + "\n" + round);
    }
    return id;
  }

  /** Keeps an id from being minted: it is, or was, another event's. */
  void reserve(String id) {
    taken.add(id);
  }

  private static String digits(String seed) {
    byte[] hash;
    try {
      hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    StringBuilder id = new StringBuilder("e-");
    for (int i = 0; i < LENGTH; i++) {
      id.append(DIGITS.charAt(hash[i] & 31));
    }
    return id.toString();
  }
}
