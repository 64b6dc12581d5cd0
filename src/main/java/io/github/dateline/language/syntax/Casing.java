package io.github.dateline.language.syntax;

import java.util.List;

/** How a line is written as a whole: what a capital tells of a word depends on it. */
enum Casing {
  MIXED(0),
  /** No capital at all. */
  LOWER(1),
  /** A line in capitals. */
  UPPER(2),
  /** A headline whose words are capitalised. */
  TITLE(3);

  private final int number;

  Casing(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static Casing of(List<String> forms) {
    int words = 0;
    int capitalised = 0;
    int upper = 0;
    int letters = 0;
    for (String form : forms) {
      char first = form.charAt(0);
      if (!Character.isLetter(first)) {
        continue;
      }
      letters++;
      boolean capital = Character.isUpperCase(first);
      if (capital && isUpper(form)) {
        upper++;
      }
      if (form.length() > 3) {
        words++;
        capitalised += capital ? 1 : 0;
      }
    }
    if (letters >= 2 && upper == letters) {
      return UPPER;
    }
    if (letters >= 3 && upper * 10 >= letters * 8) {
      return UPPER;
    }
    if (words >= 3 && capitalised * 10 >= words * 8) {
      return TITLE;
    }
    return letters >= 2
            && capitalised == 0
            && upper == 0
            && !Character.isUpperCase(forms.get(0).charAt(0))
        ? LOWER
        : MIXED;
  }

  private static boolean isUpper(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
