package io.github.dateline.app;

import io.github.dateline.time.Timex;
import io.github.dateline.time.TimexType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes TimeML 1.2.1: the text as it is, with TIMEX3 tags in place. The ends of a stretch of time
 * are references; a date that no words of the text name is a tag of its own behind it.
 */
final class TimeMl {

  private final StringBuilder xml = new StringBuilder();

  /** Dates that can be referred to, and their tags' names. */
  private final Map<String, String> named = new HashMap<>();

  /** Those of them that the text does not name. */
  private final Map<String, String> unnamed = new LinkedHashMap<>();

  private int tags;

  private TimeMl() {}

  static String write(TaggedDocument document) {
    TimeMl timeMl = new TimeMl();
    timeMl.document(document);
    return timeMl.xml.toString();
  }

  private void document(TaggedDocument document) {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<TimeML>\n<DOCID>");
    characters(document.id());
    xml.append("</DOCID>\n");
    document.created().ifPresent(this::creationTime);
    name(document);
    xml.append("<TEXT>");
    int next = 0;
    int number = 1;
    for (TaggedDocument.Tag tag : document.tags()) {
      characters(document.text().substring(next, tag.start()));
      open("t" + number++, tag.timex());
      xml.append('>');
      characters(document.textOf(tag));
      xml.append("</TIMEX3>");
      next = tag.end();
    }
    characters(document.text().substring(next));
    xml.append("</TEXT>\n");
    unnamed.forEach(this::point);
    xml.append("</TimeML>\n");
  }

  private void name(TaggedDocument document) {
    document.created().ifPresent(day -> named.put(day, "t0"));
    for (TaggedDocument.Tag tag : document.tags()) {
      tags++;
      if (tag.timex().type() == TimexType.DATE) {
        named.putIfAbsent(tag.timex().value(), "t" + tags);
      }
    }
  }

  private void point(String date, String id) {
    xml.append("<TIMEX3 tid=\"").append(id).append("\" type=\"DATE\"");
    attribute("value", date);
    xml.append(" temporalFunction=\"true\"/>\n");
  }

  private String reference(String date) {
    String id = named.get(date);
    return id != null ? id : unnamed.computeIfAbsent(date, unknown -> "t" + ++tags);
  }

  private void creationTime(String day) {
    xml.append("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\"");
    attribute("value", day);
    xml.append(" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">");
    characters(day);
    xml.append("</TIMEX3></DCT>\n");
  }

  private void open(String id, Timex timex) {
    xml.append("<TIMEX3 tid=\"").append(id).append('"');
    attribute("type", timex.type().name());
    attribute("value", timex.value());
    attribute("mod", timex.mod());
    attribute("quant", timex.quant());
    attribute("freq", timex.freq());
    attribute("beginPoint", timex.beginPoint().map(this::reference));
    attribute("endPoint", timex.endPoint().map(this::reference));
  }

  private void attribute(String name, Optional<String> value) {
    value.ifPresent(text -> attribute(name, text));
  }

  private void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"");
    characters(value);
    xml.append('"');
  }

  private void characters(String text) {
    text.codePoints().forEach(this::character);
  }

  private void character(int c) {
    switch (c) {
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '&' -> xml.append("&amp;");
      case '"' -> xml.append("&quot;");
      // A parser would read a bare carriage return as a new line (XML 1.0, section 2.11).
      case '\r' -> xml.append("&#13;");
      // What XML 1.0 cannot hold (section 2.2) becomes one character, so that no offset moves.
      default -> xml.appendCodePoint(isXml(c) ? c : 0xFFFD);
    }
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
