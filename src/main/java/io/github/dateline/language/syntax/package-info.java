/**
 * Words with their parts of speech, features and dependency trees, in the terms of Universal
 * Dependencies; what belongs to no language.
 */
@NullMarked
package io.github.dateline.language.syntax;

import org.jspecify.annotations.NullMarked;
