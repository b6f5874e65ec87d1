/// What authors of exercises use: the proof that an exercise judges rightly.
@NullMarked
package dev.touchstone.authoring;

import org.jspecify.annotations.NullMarked;
