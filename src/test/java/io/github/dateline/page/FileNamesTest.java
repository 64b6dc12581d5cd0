package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"000_548ef0b270615714", "quake-2011", "a.b", "7"})
  void plainIdsAreTheirOwnNames(String id) {
    assertEquals(id, FileNames.of(id));
  }

  @Test
  void whatIsReadableStaysReadable() {
    assertTrue(FileNames.of("2023/Été à Paris").startsWith("2023-ete-a-paris--"));
    assertTrue(FileNames.of("Новости дня").startsWith("article--"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ".", "..", "../../etc/passwd", "/abs", "a/..", "con", "nul.txt", "com1", "a b",
        "tail.", ".hidden", "a:b", "a\\b", "a\u0000b", "línea", "a--b", "Upper", "q?x#y", "%2e"
      })
  void everyNameIsSafe(String id) {
    assertSafe(FileNames.of(id));
  }

  @Test
  void namesThatAFileSystemConfusesDiffer() {
    assertNotEquals(
        FileNames.of("Quake").toLowerCase(Locale.ROOT),
        FileNames.of("quake").toLowerCase(Locale.ROOT));
    assertNotEquals(FileNames.of("e\u0301"), FileNames.of("\u00e9"));
    assertNotEquals(FileNames.of("a/b"), FileNames.of("a-b"));
    assertNotEquals(FileNames.of("x".repeat(200)), FileNames.of("x".repeat(201)));
  }

  @Property
  void anyIdGetsASafeName(@ForAll("ids") String id) {
    assertSafe(FileNames.of(id));
  }

  @Property
  void differentIdsGetDifferentNames(@ForAll("ids") String one, @ForAll("ids") String other) {
    if (!one.equals(other)) {
      assertNotEquals(
          FileNames.of(one).toLowerCase(Locale.ROOT), FileNames.of(other).toLowerCase(Locale.ROOT));
    }
  }

  @Property
  void aNameIsNoIdOfAnother(@ForAll("ids") String id) {
    String name = FileNames.of(id);
    if (!name.equals(id)) {
      assertNotEquals(name, FileNames.of(name));
    }
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("aAbB-._/ éж").ofMaxLength(6),
        Arbitraries.strings().ofMaxLength(200),
        Arbitraries.of("con", "CON", "aux.md", "lpt9", "..", "--"));
  }

  private static void assertSafe(String name) {
    assertTrue(name.matches("[a-z0-9_][a-z0-9._-]*[a-z0-9_]|[a-z0-9_]"), name);
    assertTrue(!name.contains(".."), name);
    assertTrue(name.length() <= 100, name);
    assertTrue(!name.matches("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?"), name);
  }
}
