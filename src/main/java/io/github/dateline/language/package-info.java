/** Sentences, tokens, parts of speech, names. */
@NullMarked
package io.github.dateline.language;

import org.jspecify.annotations.NullMarked;
