package io.github.dateline.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Bytes to text: UTF-8, read strictly.
 *
 * <p>A byte order mark is dropped and every line end ({@code \r\n} or {@code \r}) becomes {@code
 * \n}, so that an editor on another system changes nothing; UTF-8 that another program took for
 * Windows-1252 is mended. What is not UTF-8 is a problem and never a replacement character: a date
 * or a name that was guessed would be an invented one.
 */
public final class TextDecoder {
  private static final String SAVE_AS_UTF_8 = "save the file as UTF-8";

  private TextDecoder() {}

  /**
   * Decodes a file, or a stretch of whole lines of one.
   *
   * @param bytes the bytes
   * @param file the file, as it is named to the user
   * @param firstLine the line of the file on which the bytes start, from 1
   * @param problems takes what is wrong, at most one problem
   * @return the text, or empty where a problem was reported
   */
  public static Optional<String> decode(
      byte[] bytes, String file, int firstLine, Consumer<Problem> problems) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      problems.accept(new Problem(file, firstLine, "the text is UTF-16", SAVE_AS_UTF_8));
      return Optional.empty();
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    // UTF-8 never decodes to more UTF-16 code units than it has bytes.
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = firstLine + lineEnds(bytes, in.position());
      String what = String.format("not UTF-8 (byte 0x%02X)", bytes[in.position()] & 0xFF);
      problems.accept(new Problem(file, line, what, SAVE_AS_UTF_8));
      return Optional.empty();
    }
    return plain(out.flip().toString(), file, firstLine, problems);
  }

  /** Decoded text without a byte order mark and carriage returns; a problem where it is none. */
  static Optional<String> plain(
      String decoded, String file, int firstLine, Consumer<Problem> problems) {
    String text =
        withoutCarriageReturns(
            Mojibake.mend(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded));
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      int line = firstLine + (int) text.substring(0, nul).chars().filter(c -> c == '\n').count();
      problems.accept(
          new Problem(file, line, "a NUL byte; this is not a text", "save it as plain text"));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** {@code text} with every line end as {@code \n}. */
  static String withoutCarriageReturns(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static int lineEnds(byte[] bytes, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      boolean lineFeed = bytes[i] == '\n';
      boolean loneReturn = bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n');
      if (lineFeed || loneReturn) {
        count++;
      }
    }
    return count;
  }
}
