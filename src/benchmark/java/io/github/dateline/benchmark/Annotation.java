package io.github.dateline.benchmark;

/**
 * A time expression as somebody annotated it.
 *
 * @param start its first character, in UTF-16 code units into the document
 * @param end one past its last character
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value; empty where it is not known
 */
record Annotation(int start, int end, String type, String value) {

  int overlap(Annotation other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }

  boolean sameExtent(Annotation other) {
    return start == other.start && end == other.end;
  }

  boolean sameValue(Annotation other) {
    return !value.isEmpty() && value.equals(other.value);
  }
}
