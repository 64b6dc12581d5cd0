/** The machinery of the rule books: find time expressions and say what they mean. */
@NullMarked
package io.github.dateline.time.rule;

import org.jspecify.annotations.NullMarked;
