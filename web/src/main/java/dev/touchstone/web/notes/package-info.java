/// Topics and their notes as pages.
@NullMarked
package dev.touchstone.web.notes;

import org.jspecify.annotations.NullMarked;
