/**
 * Chooses the anchor of a time expression (publication date, an earlier date, an event) and
 * resolves it.
 */
@NullMarked
package io.github.dateline.anchor;

import org.jspecify.annotations.NullMarked;
