/**
 * The vocabulary of time (TIMEX3, EDTF) and its calendar arithmetic.
 */
@NullMarked
package io.github.dateline.time;

import org.jspecify.annotations.NullMarked;
