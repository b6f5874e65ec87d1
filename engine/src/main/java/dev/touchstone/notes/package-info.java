/// Notes: Markdown in, headings, questions, links and safe HTML out, whatever the file holds.
///
/// The only user of flexmark and of the HTML sanitizer.
///
/// ## Decisions
///
/// - Headings and questions are found by a line scan of our own and not from flexmark's tree: notes are messier than
///   Markdown, and a hostile file must still list its topics.
/// - How a text was written ([Layout]) decides which scan reads it; the file's ending alone does not, since people save
///   Markdown as `.txt`.
/// - A known name that is only mentioned becomes an entry where the file has no other about it: half of what typed notes
///   say stands in such lines. It never makes a topic that the dictionary does not know.
/// - flexmark is quadratic on hostile input, so the work that a text will cause is estimated before it is parsed, and a
///   text above the limit is shown as plain text. A clock would decide differently on a slow machine; the estimate does not.
/// - Rendering catches every runtime exception: flexmark is hardly maintained, and an accident of its own on strange input
///   must cost one page its looks, not the reader the page.
/// - The sanitizer runs last, over the whole page: neither flexmark's link filter nor its HTML escaping stops scripts.
/// - Heading ids begin with `h-` so that no note can name an element of the site's own pages.
@NullMarked
package dev.touchstone.notes;

import org.jspecify.annotations.NullMarked;
