/** Selects, orders, and groups events; applies the editor's curation. */
@NullMarked
package io.github.dateline.timeline;

import org.jspecify.annotations.NullMarked;
