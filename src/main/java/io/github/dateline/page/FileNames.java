package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * File names for articles, whatever their ids hold.
 *
 * <p>A plain id (small ASCII letters, digits, {@code -}, {@code _}, {@code .}) is its own name. Any
 * other becomes what is readable of it, {@code --}, and ten characters of a hash of the whole id.
 * No plain name holds {@code --}, so two ids share a name only if 50 bits of their hashes agree,
 * also where the file system ignores case.
 */
final class FileNames {
  private static final int LONGEST = 80;
  private static final int HASH_CHARACTERS = 10;
  private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern DASHES = Pattern.compile("^-|-$");

  /** Names that Windows keeps for devices, with any extension. */
  private static final Pattern RESERVED =
      Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

  private FileNames() {}

  /** The name for an article's id, without extension. */
  static String of(String id) {
    boolean plain =
        id.length() <= LONGEST
            && PLAIN.matcher(id).matches()
            && !RESERVED.matcher(id).matches()
            && !id.contains("--")
            && !id.contains("..");
    return plain ? id : readable(id) + "--" + hash(id);
  }

  private static String readable(String name) {
    String words =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .transform(id -> ACCENTS.matcher(id).replaceAll(""))
            .toLowerCase(Locale.ROOT)
            .transform(id -> NO_WORD.matcher(id).replaceAll("-"));
    String cut = words.substring(0, Math.min(words.length(), LONGEST));
    cut = DASHES.matcher(cut).replaceAll("");
    return cut.isEmpty() ? "article" : cut;
  }

  private static String hash(String id) {
    byte[] digest;
    try {
      digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    StringBuilder name = new StringBuilder();
    long bits = 0;
    for (int i = 0; i < 7; i++) {
      bits = bits << 8 | (digest[i] & 0xff);
    }
    for (int i = 0; i < HASH_CHARACTERS; i++) {
      name.append(CROCKFORD.charAt((int) (bits & 31)));
      bits >>>= 5;
    }
    return name.toString();
  }
}
