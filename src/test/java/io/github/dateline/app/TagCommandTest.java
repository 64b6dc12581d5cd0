package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class TagCommandTest {

  @TempDir Path folder;

  @Test
  void aLinePerExpressionInDocumentOrder() {
    article("b/mill.txt", "The mill closed on Wednesday. It had opened in March 1998.\n");
    article("a.txt", "The mill reopened yesterday.\n");
    Path dates = Newsroom.write(folder.resolve("dates.tsv"), "b/mill\t2011-03-17\na\t2012-01-01\n");
    Run run = Run.dateline("tag", "--format", "jsonl", "--dates", dates, folder.resolve("in"));
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(
            "a 18-27 yesterday DATE 2011-12-31 from 2012-01-01",
            "b/mill 19-28 Wednesday DATE 2011-03-16 from 2011-03-17",
            "b/mill 47-57 March 1998 DATE 1998-03 from null"),
        lines(run));
  }

  @Test
  void whatTheFrontMatterStatesGoesFirst() {
    article("a.md", "---\ndate: 2011-03-17\n---\nThe mill closed yesterday.\n");
    assertEquals(
        List.of("a 16-25 yesterday DATE 2011-03-16 from 2011-03-17"),
        lines(Run.dateline("tag", "--format=jsonl", "--date=2020-01-01", folder.resolve("in"))));
  }

  @Test
  void withoutADateWhatIsRelativeStaysOpen() {
    Path file = article("a.txt", "The mill closed yesterday. It had opened in 1998.\n");
    assertEquals(
        List.of("a 16-25 yesterday DATE XXXX-XX-XX from null", "a 44-48 1998 DATE 1998 from null"),
        lines(Run.dateline("tag", "--format", "jsonl", file)));
  }

  @Test
  void timeMlHoldsTheSameSpansAsTheLines() throws Exception {
    String text =
        """
        Mill & sons <closed>

        The mill closed on Wednesday, three years after the "flood". Work had begun in
        March 1998; every week 40 tons left it. It will reopen in two months.
        """;
    Path file = article("a.txt", text);
    assertTrue(sameSpansInBothFormats(file, text) >= 4);
  }

  /** What XML cannot hold, or would read as its own, moves no span and no letter. */
  @Test
  void timeMlOfHostileTextHoldsTheSameSpans() throws Exception {
    String text =
        String.join(
            "\n\n",
            "</TEXT></TimeML> the mill <TIMEX3 tid=\"t1\">closed</TIMEX3> on Wednesday ]]> in 1998.",
            "<![CDATA[ It rained yesterday ]]> \uD83C\uDF0A on 8 May 2011 <!-- and on Monday --> &amp;",
            "Bells\7 rang\1 last week\13; the 1990s\uFFFF <?xml version=\"1.1\"?> ended \"on Friday\".",
            "\u202EA word\u202C of Sunday <script>alert('2010')</script> \205 came two years ago.\n");
    assertTrue(sameSpansInBothFormats(article("a.txt", text), text) >= 9);
  }

  /** How many expressions there are. */
  private static int sameSpansInBothFormats(Path file, String text) throws Exception {
    List<String> expected =
        lines(Run.dateline("tag", "--format", "jsonl", "--date", "2011-03-17", file)).stream()
            .map(line -> line.replaceFirst(" from .*", ""))
            .toList();

    Run run = Run.dateline("tag", "--date", "2011-03-17", file);
    Node words =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(run.out().getBytes(UTF_8)))
            .getElementsByTagName("TEXT")
            .item(0);
    assertEquals(inXml(text), words.getTextContent());
    List<String> found = new ArrayList<>();
    int offset = 0;
    for (Node node = words.getFirstChild(); node != null; node = node.getNextSibling()) {
      int end = offset + node.getTextContent().length();
      if (node instanceof Element timex) {
        found.add(
            String.join(
                " ",
                "a",
                offset + "-" + end,
                timex.getTextContent(),
                timex.getAttribute("type"),
                timex.getAttribute("value")));
      }
      offset = end;
    }
    assertEquals(expected.stream().map(TagCommandTest::inXml).toList(), found);
    return found.size();
  }

  /** Characters that XML 1.0 cannot write (section 2.2) come back as one that says so. */
  private static String inXml(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]", "\uFFFD");
  }

  @Test
  void aBadFileSpoilsNoOther() {
    article("good.txt", "The mill closed in 1998.\n");
    article("empty.txt", "");
    Run run = Run.dateline("tag", "--format", "jsonl", folder.resolve("in"));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("empty.txt: "), run.err());
    assertEquals(List.of("good 19-23 1998 DATE 1998 from null"), lines(run));
  }

  @Test
  void badDatesAreToldBeforeAnythingIsTagged() throws Exception {
    Path file = article("a.txt", "The mill closed yesterday.\n");
    Path dates = Files.writeString(folder.resolve("dates.tsv"), "a\tyesterday\n");
    Run run = Run.dateline("tag", "--dates", dates, file);
    assertEquals(new Run(1, "", dates + ":1: not a day: yesterday; write it as 2011-03-15\n"), run);
  }

  @Test
  void aMissingFileIsTold() {
    Run run = Run.dateline("tag", folder.resolve("nothing.txt"));
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith(folder.resolve("nothing.txt") + ": "), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  private Path article(String name, String text) {
    return Newsroom.write(folder.resolve("in").resolve(name), text);
  }

  private static List<String> lines(Run run) {
    return run.out().lines().map(TagCommandTest::line).toList();
  }

  private static String line(String json) {
    JsonObject object = JsonParser.parseString(json).getAsJsonObject();
    return String.format(
        "%s %d-%d %s %s %s from %s",
        object.get("doc").getAsString(),
        object.get("start").getAsInt(),
        object.get("end").getAsInt(),
        object.get("text").getAsString(),
        object.get("type").getAsString(),
        object.get("value").getAsString(),
        object.get("anchor").isJsonNull() ? "null" : object.get("anchor").getAsString());
  }
}
