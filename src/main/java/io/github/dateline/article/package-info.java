/** What was written, where, and when it says it was published; reads {@code seeds/}. */
@NullMarked
package io.github.dateline.article;

import org.jspecify.annotations.NullMarked;
