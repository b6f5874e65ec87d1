/// Scripts, transcripts and the values in them, with their wire format: what both sides of a verdict share.
///
/// A [Script] is constructor arguments and calls; a [Transcript] is what each of them answered. Both are plain data.
/// This package is all that a subject process holds besides its player, so it uses nothing but `java.base`.
///
/// ## Decisions
/// - [Value] is our own closed set of cases and not `Object`: no class, `equals` or `toString` of a submission can
///   reach the trusted side, whatever it answers.
/// - A contract has no two methods of one name and one number of parameters, so a call needs no descriptor.
@NullMarked
package dev.touchstone.script;

import org.jspecify.annotations.NullMarked;
