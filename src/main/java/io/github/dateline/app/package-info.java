/**
 * Arguments, console, exit codes, wiring.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>What an article says by itself is kept from run to run where a cache is named ({@code
 *       --cache}; in a Maven build {@code target/dateline-cache}). An entry is named by all that it
 *       depends on, the bytes of its file and of the program, so nothing has to be invalidated; a
 *       broken entry is a missing one ({@code AnalysisCache}). What needs many articles (dates,
 *       merging, ids, pages) is worked out anew in every run: so a cache can make no difference but
 *       in time.
 *   <li>Files are compared by their length and two checksums (CRC-32 and CRC-32C), articles are
 *       named by SHA-256: a start of Java is too short for a digest of thirty megabytes.
 *   <li>Records are written by a format of our own ({@code RecordFormat}), along the types that
 *       they declare. Java's serialization knows no {@code Optional} and would name classes in the
 *       bytes; the libraries that know records use {@code sun.misc.Unsafe}, of which a JDK since 24
 *       warns on the terminal.
 *   <li>Where neither inputs nor site changed since the last run, nothing is read but bytes ({@code
 *       LastRun}).
 *   <li>The command line keeps nothing unless it is told where: a folder that nobody asked for is
 *       found by nobody.
 * </ul>
 */
@NullMarked
package io.github.dateline.app;

import org.jspecify.annotations.NullMarked;
