package io.github.dateline.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a web page to text, in the encoding that the page declares: by its byte order mark,
 * {@code <meta charset>}, {@code http-equiv} or an XML declaration; UTF-8 where it declares none.
 *
 * <p>As everywhere, what is not in that encoding is a problem and never a replacement character.
 */
final class HtmlCharset {
  /** Pages declare their encoding in the head; some put a long script before it. */
  private static final int HEAD = 1 << 16;

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta\\s[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*(?<meta>[\\w.:-]{2,40})"
              + "|^\\s*<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"'](?<xml>[\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /**
   * What browsers take a name for, where Java takes it for less (encoding.spec.whatwg.org, “Names
   * and labels”).
   */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "windows-874"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"),
          // Whoever can read the declaration as ASCII does not read UTF-16.
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"));

  private HtmlCharset() {}

  /**
   * Decodes a page.
   *
   * @param firstLine the line of the file on which the bytes start, from 1
   * @param problems takes what is wrong, at most one problem
   * @return the page, line ends as {@code \n}, or empty where a problem was reported
   */
  static Optional<String> decode(
      byte[] bytes, String file, int firstLine, Consumer<Problem> problems) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return decode(bytes, marked.get(), file, firstLine, problems);
    }
    Optional<String> name = declared(bytes);
    if (name.isEmpty()) {
      return TextDecoder.decode(bytes, file, firstLine, problems);
    }
    try {
      String label = name.get().toLowerCase(Locale.ROOT);
      Charset charset = Charset.forName(LABELS.getOrDefault(label, label));
      return charset.equals(StandardCharsets.UTF_8)
          ? TextDecoder.decode(bytes, file, firstLine, problems)
          : decode(bytes, charset, file, firstLine, problems);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      problems.accept(
          new Problem(
              file,
              firstLine,
              "the page declares an unknown encoding, \"" + name.get() + "\"",
              "save it as UTF-8 with <meta charset=\"utf-8\">"));
      return Optional.empty();
    }
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return switch (mark) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  private static Optional<String> declared(byte[] bytes) {
    if (bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB) {
      return Optional.empty();
    }
    int length = Math.min(HEAD, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(COMMENT.matcher(head).replaceAll(""));
    return matcher.find()
        ? Optional.of(matcher.group("meta") != null ? matcher.group("meta") : matcher.group("xml"))
        : Optional.empty();
  }

  private static Optional<String> decode(
      byte[] bytes, Charset charset, String file, int firstLine, Consumer<Problem> problems) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return TextDecoder.plain(text, file, firstLine, problems);
    } catch (CharacterCodingException e) {
      problems.accept(
          new Problem(
              file,
              firstLine,
              "not " + charset.name() + ", the encoding that the page declares",
              "save it as UTF-8 with <meta charset=\"utf-8\">"));
      return Optional.empty();
    }
  }
}
