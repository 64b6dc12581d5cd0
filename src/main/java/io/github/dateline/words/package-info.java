/**
 * What is told to people, in their language: {@code words_xx.properties} and the grammar of its
 * gaps.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Every floor keeps what it tells as a value ({@link io.github.dateline.words.Tellable}):
 *       records of evidence, articles, days. A value names the key of its pattern and what fills
 *       the gaps, and knows no language. It is compared, asked and handed on as a value; nobody
 *       reads the words again.
 *   <li>The words are chosen where they are printed, by a {@link io.github.dateline.words.Teller}:
 *       commands and data files speak English with dates in EDTF, a page speaks its timeline's
 *       language with dates in words. Both read the same patterns.
 *   <li>Month names and all other words come from a properties file of ours; those of the JDK
 *       change with its version.
 *   <li>What an article says is quoted as it stands, in every language.
 * </ul>
 */
@NullMarked
package io.github.dateline.words;

import org.jspecify.annotations.NullMarked;
