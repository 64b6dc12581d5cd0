package io.github.dateline.language.en;

import io.github.dateline.language.Language;
import io.github.dateline.language.NameFinder;
import io.github.dateline.language.WordGroups;

/** English: its parts, by name. Each model is loaded when it is first asked for. */
public final class English {

  public static final Language LANGUAGE =
      new Language(
          new EnglishSentences(),
          new WordTokenizer(),
          new EnglishSyntax(),
          new NameFinder(WordGroups.read(English.class, "names.txt")),
          VerbForms::stem);

  private English() {}
}
