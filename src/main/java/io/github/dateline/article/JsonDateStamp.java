package io.github.dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a date into a line of JSON and leaves every other byte as it is: the order of the keys,
 * the spaces, the escapes.
 */
public final class JsonDateStamp {

  private final String line;
  private final List<Member> members = new ArrayList<>();

  /** Where a key with its value stands, in characters; the quotes belong to both. */
  private record Member(int key, int keyEnd, int value, int valueEnd) {}

  private JsonDateStamp(String line) {
    this.line = line;
  }

  /**
   * The line with the date: in the place of an empty one, or else behind the first key, spaced as
   * the others are.
   *
   * @param line one JSON object with at least one key, in any encoding that agrees with ASCII
   * @return empty where the object has a date already, or where there is none
   */
  public static Optional<String> on(String line, LocalDate day) {
    return new JsonDateStamp(line).stamped("\"" + day + "\"");
  }

  private Optional<String> stamped(String date) {
    int open = line.indexOf('{');
    if (open < 0 || !readMembers(open + 1)) {
      return Optional.empty();
    }
    for (Member member : members) {
      if (text(member.key(), member.keyEnd()).equals("\"date\"")) {
        return isEmpty(text(member.value(), member.valueEnd()))
            ? Optional.of(with(member.value(), member.valueEnd(), date))
            : Optional.empty();
      }
    }
    Member first = members.get(0);
    String colon = text(first.keyEnd(), first.value());
    String comma = members.size() > 1 ? text(first.valueEnd(), members.get(1).key()) : ",";
    return Optional.of(with(first.valueEnd(), first.valueEnd(), comma + "\"date\"" + colon + date));
  }

  private static boolean isEmpty(String value) {
    return value.equals("null") || value.equals("\"\"");
  }

  private String text(int from, int to) {
    return line.substring(from, to);
  }

  private String with(int from, int to, String words) {
    return line.substring(0, from) + words + line.substring(to);
  }

  /** Whether there are any, and the object ends. */
  private boolean readMembers(int from) {
    for (int i = blanks(from); i < line.length() && line.charAt(i) == '"'; ) {
      int keyEnd = string(i);
      int value = blanks(blanks(keyEnd) + 1);
      int valueEnd = value(value);
      members.add(new Member(i, keyEnd, value, valueEnd));
      int next = blanks(valueEnd);
      if (next < line.length() && line.charAt(next) == '}') {
        return true;
      }
      i = blanks(next + 1);
    }
    return false;
  }

  private int blanks(int from) {
    int i = from;
    while (i < line.length() && " \t\r\n".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** One past the string that begins at a quote. */
  private int string(int quote) {
    for (int i = quote + 1; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '"') {
        return i + 1;
      }
    }
    return line.length();
  }

  /** One past a value of any kind. */
  private int value(int from) {
    int depth = 0;
    int i = from;
    while (i < line.length()) {
      char mark = line.charAt(i);
      if (mark == '"') {
        i = string(i);
        continue;
      }
      if (depth == 0 && (mark == ',' || mark == '}')) {
        break;
      }
      depth += mark == '{' || mark == '[' ? 1 : mark == '}' || mark == ']' ? -1 : 0;
      i++;
    }
    while (i > from && " \t\r\n".indexOf(line.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }
}
