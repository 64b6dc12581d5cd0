/**
 * The English rule book.
 *
 * <p>{@link io.github.dateline.time.rule.en.EnglishRuleBook} puts the rules in order; each file
 * beside it holds the rules of one kind of expression; {@code EnglishSlots} says what they write as
 * {@code <name>}.
 *
 * <p>To add an expression, say “the day after tomorrow”:
 *
 * <ol>
 *   <li>see whether it is only words for what a slot says already: then a line of {@code slots.txt}
 *       is enough, {@code nearday 2: the day after tomorrow}, and every rule that reads the slot
 *       reads them, in any order of words that it knows;
 *   <li>else see whether a rule means the same: give that rule another pattern;
 *   <li>else write a rule in the file of what the words count from: its patterns, its phrases with
 *       values, read on Tuesday, 15 March 2011, what only looks like it, and what it means,
 *       composed of the values that there are;
 *   <li>name it in the file's list {@code ALL} and run {@code mvn test -Dtest=EnglishRuleBookTest}.
 * </ol>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Extents and values follow TimeML 1.2.1 and the corpora of TempEval-3: prepositions stay
 *       outside, modifiers inside (“about two years”); “a year” is {@code P1Y}; times of the clock
 *       always have minutes.
 *   <li>Where the annotators leave a week open ({@code 1989-WXX}) we write the week we know.
 *   <li>“The past three months” is a length with two ends, {@code beginPoint} and {@code endPoint};
 *       it has no date. “The first nine months” of a firm are compared with a year, three months
 *       with a quarter.
 *   <li>A rate (“$3 million a year”) is a set; a speed (“90 miles per hour”) is no time.
 *   <li>The tense of the governing verb is read off cue words near the expression, which costs next
 *       to nothing; where they are silent, or put a day ahead into the past, the event floor asks
 *       the tree of the sentence, for every command alike.
 *   <li>A rule says words and a value, and values compose: “a week from Tuesday”, “the summer
 *       before last” and “Tuesday of last week” are each {@code From} a date a value that counts
 *       from it.
 *   <li>“In two weeks” is a date beside a verb that looks ahead, else a length of time; so is what
 *       follows “the first vote” or “just”, and what is within the day: “in ten minutes”.
 *   <li>A bare hour (“call me at 8.”) and a bare part of a day count only where somebody is spoken
 *       to: behind “I”, “we”, “let”, “please”.
 *   <li>Phrases of slots stand in {@code slots.txt}, words that rules look for around an expression
 *       in {@code words.txt}.
 *   <li>Natty knows where the moving holidays fall ({@code PartsOfYears}); nothing else is asked of
 *       it. It has New Year's Eve a year early, and reads of “Palm Sunday 2012” only “Sunday 2012”.
 *   <li>A word that is also something else is written with its capital in the rules ({@code May},
 *       {@code Sat}), stands only behind certain words, or in {@code Lookalikes}.
 * </ul>
 */
@NullMarked
package io.github.dateline.time.rule.en;

import org.jspecify.annotations.NullMarked;
