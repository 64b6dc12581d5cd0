/**
 * What a sentence says happened, to whom, and in which words it says when; nothing is resolved yet.
 *
 * <p>{@link io.github.dateline.event.EventDetector} reads one article. For each time expression
 * {@code Attachment} decides what it dates: the clause it stands in, or a noun in it that names a
 * happening. {@code StatusReader} tells how it is told, {@code TitleWriter} cuts a title out of the
 * sentence.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>No happening without a word of the sentence: a title is made of the sentence's own words,
 *       what is put in their place stands in square brackets, and where it is not clear whom a
 *       pronoun means, the pronoun stays.
 *   <li>What is not asserted is no happening: questions, conditions, “may”, what did not happen.
 *       “The highest since 1994” is a comparison and no beginning.
 *   <li>A sentence can tell several happenings; each is a mention with its own words for when.
 *   <li>Mentions without a date are kept: another article's date may be found by them, and they may
 *       tell a dated happening again.
 *   <li>The part-of-speech tagger reads whole articles, and that is most of the time of a first
 *       run. Sentences without a date cannot be left out: from them come the persons that pronouns
 *       mean, who says “he” of whom, which opening words are names, who speaks, and the mentions
 *       without a date. What saves the time instead is that an article is read once.
 *   <li>Which nouns name happenings, and which verbs report, plan or call off, are lists in {@code
 *       happenings.txt} and {@code verbs.txt}: the English of this floor, beside the patterns of
 *       the titles.
 * </ul>
 */
@NullMarked
package io.github.dateline.event;

import org.jspecify.annotations.NullMarked;
