/** The Maven goals, a few lines each over {@code app}. */
@NullMarked
package io.github.dateline.mojo;

import org.jspecify.annotations.NullMarked;
