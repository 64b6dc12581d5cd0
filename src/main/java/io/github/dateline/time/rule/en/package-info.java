/** The English rule book. */
@NullMarked
package io.github.dateline.time.rule.en;

import org.jspecify.annotations.NullMarked;
