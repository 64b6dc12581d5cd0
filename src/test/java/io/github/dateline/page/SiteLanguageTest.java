package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.timeline.Settings;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site speaks one language, but for what its articles say. */
class SiteLanguageTest {

  @ParameterizedTest
  @ValueSource(strings = {"ru", "hy"})
  void theWholeSiteSpeaksIt(String language) {
    Timeline english = SampleTimelines.neighbours();
    Settings settings = english.settings();
    Pages site =
        PageRenderer.render(
            new Timeline(
                new Settings(
                    settings.title(),
                    settings.description(),
                    language,
                    settings.baseUrl(),
                    settings.subjects(),
                    settings.query(),
                    settings.maxDays(),
                    settings.maxPerDay(),
                    settings.from(),
                    settings.to(),
                    settings.story(),
                    settings.publishFullText()),
                english.events(),
                english.articles(),
                english.unresolved()),
            TemplateFolder.fromJar());
    assertTrue(site.text("index.html").contains("<html lang=\"" + language + "\">"));
    assertTrue(site.text("index.html").contains(Words.in(language).say("why")));
    assertEquals(-1, site.text("index.html").indexOf("Why this date"));
    assertTrue(
        site.text("index.html").contains("<blockquote dir=\"auto\" lang=\"en\">"),
        "what the articles say is marked as English");
  }
}
