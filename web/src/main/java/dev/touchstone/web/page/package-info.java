/// What every page shares: the language of the visitor, templates, texts, style sheet and scripts.
///
/// ## Decisions
/// - Templates see maps and lists, never our records: a view is turned into plain data first, so a template cannot call
///   anything, and view records can stay package-private.
@NullMarked
package dev.touchstone.web.page;

import org.jspecify.annotations.NullMarked;
