/**
 * The machinery of the rule books: find time expressions and say what they mean.
 *
 * <p>A {@link io.github.dateline.time.rule.TimeRule} is a value: a name, patterns, examples,
 * lookalikes and a meaning. A {@link io.github.dateline.time.rule.RuleBook} is all that is known of
 * one language. A {@link io.github.dateline.time.rule.TimeTagger} grows one tree from all patterns
 * of a book and walks it along a sentence: no regular expression, no string per word, no look at a
 * character more than a few times.
 *
 * <p>How patterns are written:
 *
 * <table>
 * <caption>The pattern language</caption>
 * <tr><td>{@code last}</td><td>the word, in any case; {@code Sun} only with its capital</td></tr>
 * <tr><td>{@code <weekday>}</td><td>a slot of the book, kept under its name</td></tr>
 * <tr><td>{@code <end:day>}</td><td>the slot {@code day}, kept as {@code end}</td></tr>
 * <tr><td>{@code <date>}</td><td>any rule of the group {@code date}; the slot's value is what the
 *     rule means</td></tr>
 * <tr><td>{@code [the]}</td><td>may be missing</td></tr>
 * <tr><td>{@code (last|past)}</td><td>one of these</td></tr>
 * <tr><td>{@code {in}}</td><td>has to stand there, but is no part of the expression; between two
 *     parts it makes two expressions</td></tr>
 * </table>
 *
 * A space stands for white space or nothing; what is written together stands together.
 *
 * <p>Natty is asked by the rules that read a {@code <holiday>}, for the days that move:
 * Thanksgiving, Labor Day, Election Day … {@code WithoutNattyTest} names the examples that are lost
 * without it. Of the expressions in the four annotated corpora (TimeBank, AQUAINT, half of
 * WikiWars, half of MEANTIME) it decides 7 of 3,394, 5 of them rightly; without it AQUAINT's value
 * F1 falls from 76.9 to 76.1, and the others' not by a tenth. The benchmark ({@code mvn -Pbenchmark
 * verify -DskipTests -Dcorpora=DIR -Dsystems=dateline}) prints this anew.
 */
@NullMarked
package io.github.dateline.time.rule;

import org.jspecify.annotations.NullMarked;
