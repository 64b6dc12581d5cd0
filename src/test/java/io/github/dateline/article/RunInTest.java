package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunInTest {

  /** Each part is followed by its kind and |; the story stands last. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "OSLO | Tue May 12, 2009 8:56 am EDT OSLO (Agency) - BYLINE|A leading chemist has spoken.",
        "PORT ALMA, Korala | Wed Sep 5, 2012 4:17 pm EDT PORT ALMA, Korala (Reuters) - BYLINE|The"
            + " dam burst on Tuesday.",
        "Dam bursts in Korala: report HEADING|OSLO | Thu Oct 10, 2013 7:52 am EDT OSLO (Reuters) -"
            + " BYLINE|Forty houses stood in water.",
        "Mayor under fire over bridge HEADING|Thursday, June 20, 2013; 8:45 AM BYLINE|Criticism of the"
            + " mayor is growing.",
        "Wednesday 18 July 2012 09.40 BST BYLINE|The mayor's latest plan is a tunnel.",
        "Host | HEADING|14:05 UK time, Tuesday, 3 April 2012 BYLINE|The papers reflect on the flood.",
        "By Ada Olm, staff writer BYLINE|March 7, 2014: 3:38 PM ET OSLO (Agency) -- BYLINE|Food"
            + " prices have been rising.",
        "Three things to know The mayor \"will not go\" HEADING|(CNN) -- BYLINE|The mayor has met the"
            + " council of the town.",
        "Port Alma, Korala (CNN) -- BYLINE|The search is over for the day.",
        "By Ada Olm, CNN BYLINE|Mayor Ian Dorr speaks in Oslo on Tuesday.",
        "By Ada Olm and Ian Dorr, for CNN BYLINE|Mayor Nora Field speaks in Oslo.",
        "Photograph: Ada Olm/AFP CAPTION|The oil has reached the coast of Korala.",
        "Ada Olm / EPA CAPTION|Ian Dorr celebrated his victory with a concert.",
        "(AP) CAPTION|As the river rises, the mayor is losing patience.",
        "The dam burst. PARAGRAPH|(CNN) -- BYLINE|Forty houses stood in water on Tuesday.",
        "Two died. The mayor wept PARAGRAPH|OSLO (Reuters) - BYLINE|Forty houses stood in water."
      })
  void isPartedFromTheStory(String marked) {
    assertEquals(marked, marked(marked.replaceAll("[A-Z]+\\|(?=\\S)", ""), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mine was closed on Thursday, June 20, 2013, 8:45 AM Oslo time.",
        "The mine was closed on April 20, 2010. Nobody was told.",
        "He told the agency (AP) on Monday that he would go home.",
        "The firm (Reuters) – he said – was sold to a bank.",
        "A photograph by Ada Olm/AFP showed the burning house.",
        "Who sank it? 9:26 pm ET October 8, 2014 RETWEET The mine again.",
        "By May 2020 the Olm Bridge was closed to all traffic.",
        "From Ada Olm he got the letter of the court in May.",
        "The U.N. said (in Oslo) - Dorr was there - that it would help.",
        "OSLO | Tue May 12, 2009 8:56 am EDT",
        "By Ada Olm, CNN",
        ""
      })
  void isNotSeenElsewhere(String paragraph) {
    assertEquals(paragraph, marked(paragraph, true));
  }

  /** Further down only what names an agency stands before a story. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The shop opened. Wednesday 18 July 2012 09.40 BST The mayor has a plan.",
        "PORT ALMA, May 4 - The strike of the miners has ended."
      })
  void isNotSeenFurtherDown(String paragraph) {
    assertEquals(paragraph, marked(paragraph, false));
  }

  /** A bar stands where the note begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam held. |• This article was amended on 3 May 2021. It gave the wrong height.",
        "“They will act,” he said. |This story was corrected on Tuesday to name the mayor.",
        "The dam held. |Editor's note: this column was amended at 8am on 3 May.",
        "The dam held. |The headline on this article was amended on 3 May 2021.",
        "He said this report was corrected on Tuesday.",
        "The dam held. The article of the treaty was amended in May."
      })
  void endsWithANoteOfItsEditors(String marked) {
    String paragraph = marked.replace("|", "");
    int note = RunIn.note(paragraph);
    assertEquals(
        marked,
        note < paragraph.length()
            ? paragraph.substring(0, note) + "|" + paragraph.substring(note)
            : paragraph);
  }

  private static String marked(String paragraph, boolean opens) {
    List<RunIn.Part> parts = RunIn.of(paragraph, opens);
    StringBuilder marked = new StringBuilder();
    int story = 0;
    for (RunIn.Part part : parts) {
      marked
          .append(paragraph, part.start(), part.end())
          .append(' ')
          .append(part.kind().name().toUpperCase(Locale.ROOT))
          .append('|');
      story = part.end();
    }
    String rest = paragraph.substring(story);
    return marked + (parts.isEmpty() ? rest : rest.stripLeading());
  }
}
