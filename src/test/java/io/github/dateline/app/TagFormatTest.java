package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.app.TaggedDocument.Tag;
import io.github.dateline.time.Timex;
import io.github.dateline.time.TimexType;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class TagFormatTest {

  private static final Timex EVERY_WEEK =
      new Timex(
          TimexType.SET,
          "P1W",
          Optional.of("APPROX"),
          Optional.of("EVERY"),
          Optional.of("2X"),
          Optional.of("2011"),
          Optional.of("2012"));

  private static final String TEXT =
      "R&D <b>\"met\"</b> twice a week.\r\nOn Friday \u0001\uD83D\uDE00 too.";

  private static final TaggedDocument DOCUMENT =
      new TaggedDocument(
          "a/b & c",
          Optional.of("2011-03-15"),
          TEXT,
          List.of(
              tag("twice a week", EVERY_WEEK, Optional.empty()),
              tag("Friday", Timex.of(TimexType.DATE, "2011-03-11"), Optional.of("2011-03-15"))));

  private static Tag tag(String words, Timex timex, Optional<String> anchor) {
    int start = TEXT.indexOf(words);
    return new Tag(start, start + words.length(), timex, "a rule", anchor);
  }

  @Test
  void jsonLinesHoldEveryAttributeInTheContractsOrder() {
    assertEquals(
        """
        {"doc":"a/b & c","start":17,"end":29,"text":"twice a week","type":"SET","value":"P1W",\
        "rule":"a rule","anchor":null,"mod":"APPROX","quant":"EVERY","freq":"2X",\
        "beginPoint":"2011","endPoint":"2012"}
        {"doc":"a/b & c","start":35,"end":41,"text":"Friday","type":"DATE","value":"2011-03-11",\
        "rule":"a rule","anchor":"2011-03-15"}
        """,
        TagFormat.JSONL.write(DOCUMENT));
  }

  @Test
  void timeMlParsesBackToTheSameTextAndSpans() throws Exception {
    Document xml = parse(TagFormat.TIMEML.write(DOCUMENT));

    assertEquals("a/b & c", xml.getElementsByTagName("DOCID").item(0).getTextContent());
    Element created = (Element) xml.getElementsByTagName("TIMEX3").item(0);
    assertEquals("t0", created.getAttribute("tid"));
    assertEquals("CREATION_TIME", created.getAttribute("functionInDocument"));
    assertEquals("2011-03-15", created.getAttribute("value"));

    Node text = xml.getElementsByTagName("TEXT").item(0);
    // XML 1.0 has no way to write U+0001.
    assertEquals(TEXT.replace('\u0001', '\uFFFD'), text.getTextContent());
    int offset = 0;
    int next = 0;
    for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element timex) {
        Tag tag = DOCUMENT.tags().get(next++);
        assertEquals(tag.start(), offset);
        assertEquals(DOCUMENT.textOf(tag), timex.getTextContent());
        assertEquals("t" + next, timex.getAttribute("tid"));
        assertEquals(tag.timex().type().name(), timex.getAttribute("type"));
        assertEquals(tag.timex().value(), timex.getAttribute("value"));
        assertEquals(tag.timex().quant().orElse(""), timex.getAttribute("quant"));
        assertEquals(tag.timex().freq().orElse(""), timex.getAttribute("freq"));
        assertEquals(tag.timex().mod().orElse(""), timex.getAttribute("mod"));
      }
      offset += node.getTextContent().length();
    }
    assertEquals(DOCUMENT.tags().size(), next);
  }

  @Test
  void timeMlRefersToTheEndsOfAStretch() throws Exception {
    Timex stretch =
        Timex.of(TimexType.DURATION, "P3M")
            .with(Optional.of("2010-12-15"), Optional.of("2011-03-15"));
    Document xml =
        parse(
            TagFormat.TIMEML.write(
                new TaggedDocument(
                    "x",
                    Optional.of("2011-03-15"),
                    "The past three months.",
                    List.of(new Tag(0, 21, stretch, "a rule", Optional.of("2011-03-15"))))));

    Element text = (Element) xml.getElementsByTagName("TEXT").item(0);
    Element tag = (Element) text.getElementsByTagName("TIMEX3").item(0);
    assertEquals("t0", tag.getAttribute("endPoint"));
    Element begin = (Element) xml.getElementsByTagName("TIMEX3").item(2);
    assertEquals(begin.getAttribute("tid"), tag.getAttribute("beginPoint"));
    assertEquals("2010-12-15", begin.getAttribute("value"));
    assertEquals("", begin.getTextContent());
  }

  @Test
  void anUndatedDocumentHasNoCreationTime() throws Exception {
    String xml =
        TagFormat.TIMEML.write(new TaggedDocument("x", Optional.empty(), "Now.", List.of()));
    assertEquals(0, parse(xml).getElementsByTagName("DCT").getLength());
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }
}
