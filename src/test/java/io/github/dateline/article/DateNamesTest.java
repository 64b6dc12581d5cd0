package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names under which pages give their dates to programs. */
class DateNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article:published_time",
        "og:published_time",
        "og:article:published_time",
        "article.published",
        "date.issued",
        "DC.date.issued",
        "dcterms_issued",
        "DC.Date",
        "dc.date.created",
        "pdate",
        "bt:pubDate",
        "rnews:datePublished",
        "schema:datePublished",
        "parsely-pub-date",
        "Sailthru.Date",
        "cXenseParse:recs:publishtime",
        "shareaholic:article_published_time",
        "vr:published_time",
        "datepublished",
        "citation_publication_date",
        "citation_date",
        "bepress_citation_date",
        "OriginalPublicationDate",
        "article_date_original",
        "prism.publicationDate",
        "weibo:article:create_at",
        "displaydate"
      })
  void ofPublication(String name) {
    assertEquals(Optional.of(PageDate.Act.PUBLISHED), act(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article:modified_time",
        "og:updated_time",
        "dateModified",
        "DC.date.modified",
        "dcterms.modified",
        "last-modified",
        "lastmod"
      })
  void ofAChange(String name) {
    assertEquals(Optional.of(PageDate.Act.MODIFIED), act(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expires",
        "article:expiration_time",
        "event:start_time",
        "birthdate",
        "birth_date",
        "build_date",
        "copyright",
        "og:title",
        "update_interval",
        "video:release_date",
        "publisher",
        ""
      })
  void noNames(String name) {
    assertEquals(Optional.empty(), act(name));
  }

  @Test
  void aNameThatIsAgreedUponIsTrustedBeforeABareOne() {
    List<String> names =
        List.of(
            "article:published_time",
            "citation_publication_date",
            "date",
            "date_created",
            "created");
    for (int i = 0; i + 1 < names.size(); i++) {
      assertTrue(name(names.get(i)).compareTo(name(names.get(i + 1))) < 0, names.get(i));
    }
  }

  private static Optional<PageDate.Act> act(String name) {
    return DateNames.of(name).map(DateNames.Name::act);
  }

  private static DateNames.Name name(String name) {
    return DateNames.of(name).orElseThrow();
  }
}
