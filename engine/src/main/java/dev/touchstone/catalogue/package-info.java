/// Exercises as they lie on disk: one folder each, read with all problems at once.
///
/// ## Decisions
///
/// - The folder name is the id, the URL segment and the database key; there is no list of exercises to edit.
/// - Java files are held as text, not parsed: compiling them is the business of `grading`.
/// - The content hash covers what can change a verdict and nothing else, so a corrected hint keeps stored verdicts valid.
@NullMarked
package dev.touchstone.catalogue;

import org.jspecify.annotations.NullMarked;
