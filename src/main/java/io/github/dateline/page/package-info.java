/**
 * Turns a timeline into pages and data files.
 */
@NullMarked
package io.github.dateline.page;

import org.jspecify.annotations.NullMarked;
