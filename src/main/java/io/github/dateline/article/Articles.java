package io.github.dateline.article;

import java.util.List;

/**
 * What was read from {@code seeds/}.
 *
 * @param articles the articles without a problem, by id in order of UTF-16 code units
 * @param problems what has to be mended before a site may be published, in order of file and line
 * @param notices what was passed over and why; fails nothing, but is said
 */
public record Articles(List<Article> articles, List<Problem> problems, List<Problem> notices) {
  public Articles {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }
}
