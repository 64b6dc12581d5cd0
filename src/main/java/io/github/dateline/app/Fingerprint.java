package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * The SHA-256 of several things, each with its length, so that no two sequences run into one; of
 * files, that of their checksums.
 */
final class Fingerprint {

  private final MessageDigest digest = sha256();

  Fingerprint add(String text) {
    return add(text.getBytes(UTF_8));
  }

  Fingerprint add(byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
    return this;
  }

  /** Adds a file, or all files of a folder, with their paths in it; nothing where there is none. */
  Fingerprint addFiles(Path place) {
    List<Path> files = files(place);
    List<byte[]> contents = InParallel.map(files, Fingerprint::ofFile, done -> {});
    for (int i = 0; i < files.size(); i++) {
      add(place.relativize(files.get(i)).toString());
      add(contents.get(i));
    }
    return add(String.valueOf(files.size()));
  }

  private static List<Path> files(Path place) {
    if (!Files.exists(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(place, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A file's length and two checksums of different polynomials, 64 bits together. The processor
   * computes them from the first byte on; of a digest it does so only once Java has compiled it,
   * which takes longer than a site of a thousand pages.
   */
  private static byte[] ofFile(Path file) {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteBuffer.allocate(3 * Long.BYTES)
        .putLong(content.length)
        .putLong(sum(new CRC32(), content))
        .putLong(sum(new CRC32C(), content))
        .array();
  }

  private static long sum(Checksum checksum, byte[] content) {
    checksum.update(content, 0, content.length);
    return checksum.getValue();
  }

  /** The fingerprint in 64 hexadecimal digits; starts anew. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
