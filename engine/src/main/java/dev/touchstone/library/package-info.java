/// Everything read from disk as one immutable snapshot, and how a newer snapshot takes its place.
@NullMarked
package dev.touchstone.library;

import org.jspecify.annotations.NullMarked;
