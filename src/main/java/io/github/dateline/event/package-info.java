/**
 * What a sentence says happened, to whom, and in which words it says when; nothing is resolved yet.
 */
@NullMarked
package io.github.dateline.event;

import org.jspecify.annotations.NullMarked;
