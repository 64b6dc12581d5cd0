/** The same happening told in several articles becomes one event with several sources. */
@NullMarked
package io.github.dateline.merge;

import org.jspecify.annotations.NullMarked;
