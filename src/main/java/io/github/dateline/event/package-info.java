/**
 * What a tree says happened, to whom, by whose word, and in which words it says when; nothing is
 * resolved yet.
 *
 * <p>{@link io.github.dateline.event.EventDetector} reads one article. A {@code Reading} is a
 * sentence with its words, tree and names, and {@code SentenceEvents} its happenings; {@code
 * Attachment} decides what a time expression dates, {@code Factuality} how a happening is told and
 * by whose word, {@code Participants} who takes part, {@code TitleWriter} what it is called.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Everything is read from the dependency tree, by relations that are the same for every
 *       language of Universal Dependencies. What has to be known of words is asked of a {@link
 *       io.github.dateline.event.Lexicon}; {@link io.github.dateline.event.en} holds that of
 *       English.
 *   <li>Words for when that belong to no noun phrase, and remarks in brackets or between dashes,
 *       are set aside before a sentence is parsed ({@code Asides}): the treebanks have few of the
 *       sentences of the press, where a day stands anywhere.
 *   <li>A time expression dates the first word that tells a happening on the way from its head to
 *       the root.
 *   <li>Whose claim something is, and whether it happened, is asked of the predicate first, then of
 *       each clause above it (after Saurí and Pustejovsky 2009). What is not asserted is no
 *       happening: questions, conditions, “may”, what did not happen. “The highest since 1994” is a
 *       comparison and no beginning.
 *   <li>A pronoun is filled only where one person alone fits ({@code Persons}, {@code Referents});
 *       otherwise it stays. Who speaks a quotation that fills whole sentences, {@code Quotations}
 *       says.
 *   <li>A title is the sentence pruned to its tree's indispensable words and the weightiest of the
 *       others ({@code TitleWords}; after Filippova and Strube 2008): so it is made of the
 *       sentence's own words, and what is put in their place stands in square brackets.
 *   <li>Where a sentence does not say when, the story's line of days does ({@code StoryLine}): an
 *       article's own news is of the day that its lead names, or else of the day of publication,
 *       what is told on from a named day is of that day, until another time is opened.
 *   <li>A sentence can tell several happenings; each is a mention with its own words for when.
 *   <li>Mentions without a date are kept: another article's date may be found by them, and they may
 *       tell a dated happening again.
 * </ul>
 */
@NullMarked
package io.github.dateline.event;

import org.jspecify.annotations.NullMarked;
