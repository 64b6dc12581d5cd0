/** Arguments, console, exit codes, wiring. */
@NullMarked
package io.github.dateline.app;

import org.jspecify.annotations.NullMarked;
