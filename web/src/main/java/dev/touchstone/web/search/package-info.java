/// Search as a page, and as suggestions while a person types.
@NullMarked
package dev.touchstone.web.search;

import org.jspecify.annotations.NullMarked;
