/**
 * Publication dates that are not stated, with the reasons; likeness of mentions that needs no
 * dates.
 */
@NullMarked
package io.github.dateline.dating;

import org.jspecify.annotations.NullMarked;
