package io.github.dateline.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A date comes into a file, and nothing else of it changes. */
class DateStampTest {

  private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

  @Test
  void aFileWithoutFrontMatterGetsSome() {
    assertEquals("---\ndate: 2022-06-15\n---\nThe bridge fell.\n", stamped("The bridge fell.\n"));
  }

  @Test
  void theDateBecomesTheLastKey() {
    assertEquals(
        "---\ntitle: Bridge # old\nurl:  https://x.example\ndate: 2022-06-15\n---\nIt fell.\n",
        stamped("---\ntitle: Bridge # old\nurl:  https://x.example\n---\nIt fell.\n"));
  }

  @Test
  void anEmptyDateIsFilled() {
    assertEquals(
        "---\ndate: 2022-06-15 # unknown\ntitle: Bridge\n---\nIt fell.\n",
        stamped("---\ndate: # unknown\ntitle: Bridge\n---\nIt fell.\n"));
  }

  @Test
  void aDateThatIsThereStays() {
    assertEquals(
        Optional.empty(),
        DateStamp.on("---\ndate: 2022-06-14\n---\nIt fell.".getBytes(UTF_8), DAY));
  }

  @Test
  void frontMatterWithoutAnEndIsLeftAlone() {
    assertEquals(Optional.empty(), DateStamp.on("---\ntitle: Bridge\n".getBytes(UTF_8), DAY));
  }

  @Test
  void lineEndsAndTheByteOrderMarkStay() {
    assertEquals(
        "\uFEFF---\r\ntitle: Brücke\r\ndate: 2022-06-15\r\n---\r\nIt fell.\r\n",
        stamped("\uFEFF---\r\ntitle: Brücke\r\n---\r\nIt fell.\r\n"));
    assertEquals(
        "\uFEFF---\r\ndate: 2022-06-15\r\n---\r\nIt fell.\r\n", stamped("\uFEFFIt fell.\r\n"));
  }

  /** A page in another encoding keeps its bytes. */
  @Test
  void anotherEncodingStays() {
    byte[] page = "<html>\n<p>Die Br\u00fccke</p>".getBytes(ISO_8859_1);
    byte[] stamped = DateStamp.on(page, DAY).orElseThrow();
    assertEquals(
        "---\ndate: 2022-06-15\n---\n<html>\n<p>Die Br\u00fccke</p>",
        new String(stamped, ISO_8859_1));
  }

  @Test
  void aRuleWithinTheTextIsNoFence() {
    assertEquals(
        "---\ndate: 2022-06-15\n---\nIt fell.\n---\nIt was old.\n",
        stamped("It fell.\n---\nIt was old.\n"));
  }

  private static String stamped(String file) {
    return new String(DateStamp.on(file.getBytes(UTF_8), DAY).orElseThrow(), UTF_8);
  }
}
