/// What authors of exercises write properties against: scripts, the subject that plays them, and what is expected.
///
/// A property is a jqwik `@Property` method. It gets generated arguments and a [Subject], plays scripts on it, and
/// states what the answers must be; a broken statement ends it with a [Disagreement], which is data.
@NullMarked
package dev.touchstone.properties;

import org.jspecify.annotations.NullMarked;
