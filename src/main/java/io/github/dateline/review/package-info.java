/**
 * What changed between two timelines, and why.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Both sides are read from the public data of a site ({@code data/*.jsonl}), never from the
 *       program's own records: so a timeline that an older version made can be compared too.
 *   <li>Ids tell which event is which; where an id is new, the redirects, and then the evidence,
 *       say what it was before ({@link EventMatching}).
 *   <li>A cause is the nearest change of the input that touches an event's evidence. Whether it is
 *       the code is not guessed: the base's own input goes through this version of Dateline, and
 *       what that changes already is the code's ({@link CauseFinder}).
 *   <li>An inferred date moved because of the changed articles that it rests on, or rested on.
 *       These are asked of the {@link io.github.dateline.dating.Reason} on both sides, for the base
 *       as this version finds it from the base's own input, and never read out of words.
 *   <li>Text from articles is data: in the review's Markdown it mentions nobody, links nowhere and
 *       ends no line ({@link MarkdownText}).
 *   <li>Git is read through JGit, here alone; nothing is written to the repository, and no
 *       configuration of the machine is read ({@link GitBase}).
 * </ul>
 */
@NullMarked
package io.github.dateline.review;

import org.jspecify.annotations.NullMarked;
