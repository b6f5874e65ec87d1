/// What all authored files share: where a problem lies, what reading a file gave, and front matter.
@NullMarked
package dev.touchstone.source;

import org.jspecify.annotations.NullMarked;
