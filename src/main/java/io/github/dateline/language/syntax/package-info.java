/**
 * Words with their parts of speech, features and dependency trees, in the terms of Universal
 * Dependencies; what belongs to no language.
 *
 * <p>The way: {@code Forms} says what is to be seen of the words, {@code PerceptronTagger} gives
 * each a tag, {@code TransitionParser} hangs them on each other, {@link
 * io.github.dateline.language.syntax.SyntaxModel} holds both and is read from one file. What
 * teaches them is in {@code src/train}, compiled and tested with every build and shipped with none.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>One pass from left to right: arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta
 *       2011). So time grows as the number of words, whatever they are, and every line of words has
 *       one tree: the state ends with one word on the stack, its root.
 *   <li>Reading follows a few ways at once ({@code Beam}), through the tags and through the tree of
 *       each tagging, and takes the one whose choices together are the likeliest; learning takes
 *       the best choice each time. That is 1.2 of LAS on EWT, 0.9 on GUM, and takes 1.6 times as
 *       long. Scores that are just added up instead of made likelihoods cost 3 of LAS.
 *   <li>No transition for crossing arcs: one arc in 300 of English crosses another. In training
 *       such arcs are lifted to the next head that crosses none.
 *   <li>Part of speech and features are one label, so that they never contradict each other.
 *   <li>Weights are learnt by an averaged perceptron with a margin, on hashed features; the parser
 *       learns from tags by a tagger that has not seen the sentence, and follows its own mistakes
 *       (a dynamic oracle with exploration: Goldberg and Nivre 2012, 2013).
 *   <li>A model keeps the weights farthest from 0, of each feature only for the classes it speaks
 *       of, a byte each on a curved scale. Leaving out more than half of them costs 0.1 to 0.3 of
 *       LAS.
 *   <li>Two parsers, one reading from the left and one from the right, may teach a third on
 *       sentences that nobody annotated; of heads that they do not agree on it learns nothing.
 *   <li>What helped, in LAS on GUM's dev set: word classes from raw news 0.1 (0.8 on PUD), a margin
 *       0.4, a margin of 40 with two epochs more and copies as newspapers set them 0.5, a tagger
 *       that knows of the clause's finite verb 0.1. That set is small: less than 0.3 is chance.
 *   <li>Typographic quotes and dashes, and digits, are one spelling in training and reading; a line
 *       in capitals or a headline says so of each of its words' shapes.
 * </ul>
 */
@NullMarked
package io.github.dateline.language.syntax;

import org.jspecify.annotations.NullMarked;
